import Kinerja
import Platform
import Storage

/// A case with the names that belong to it.
struct KonselingTercatat: Sendable {
    let satu: Konseling
    let pegawai: String
    let penilai: String
    let konselor: String
    let dibuat: Int64
}

/// One line of a case's timeline.
struct PeristiwaKonseling: Sendable {
    let jenis: String
    let pelaku: String
    let waktu: Int64
}

/// Reads counselling. Texts come out only by part, and only through `KonselingAkses`.
enum KonselingStore {
    private static let kolom: SQL = """
        SELECT k.id, k.pegawai_id, k.penilai_id, k.asal, k.penilai_tahu, k.keadaan, k.jenis, k.konselor_id, k.atasan_id,
            k.tanggal, k.dibuat, k.versi, p.nama AS pegawai, COALESCE(n.nama, '') AS penilai,
            COALESCE(c.nama, '') AS konselor
        FROM konseling k
        JOIN pegawai p ON p.instansi_id = k.instansi_id AND p.id = k.pegawai_id
        LEFT JOIN pegawai n ON n.instansi_id = k.instansi_id AND n.id = k.penilai_id
        LEFT JOIN pegawai c ON c.instansi_id = k.instansi_id AND c.id = k.konselor_id
        """

    static func load(_ id: String, instansi: String, in db: any SQLConnection) throws -> KonselingTercatat? {
        try db.run("\(kolom) WHERE k.instansi_id = \(instansi) AND k.id = \(id)").first.flatMap(satu)
    }

    /// Every case that could concern somebody; `Konseling.hubungan` decides which do.
    static func calon(
        _ saya: String, isPejabat: Bool, instansi: String, in db: any SQLConnection
    ) throws -> [KonselingTercatat] {
        let semua: SQL = isPejabat ? "OR k.keadaan <> 'dikomunikasikan'" : ""
        return try db.run(
            """
            \(kolom) WHERE k.instansi_id = \(instansi)
                AND (k.pegawai_id = \(saya) OR k.penilai_id = \(saya) OR k.konselor_id = \(saya)
                    OR k.atasan_id = \(saya) \(semua))
            ORDER BY k.dibuat DESC, k.id DESC LIMIT 500
            """
        ).compactMap(satu)
    }

    private static func satu(_ r: SQLRow) throws -> KonselingTercatat? {
        guard let asal = AsalKonseling(rawValue: try r.get("asal")),
            let keadaan = KeadaanKonseling(rawValue: try r.get("keadaan"))
        else { return nil }
        let (jenis, tanggal): (String?, String?) = (try r.getOptional("jenis"), try r.getOptional("tanggal"))
        let konseling = Konseling(
            id: try r.get("id"), pegawaiID: try r.get("pegawai_id"), penilaiID: try r.getOptional("penilai_id"),
            asal: asal, isPenilaiBolehTahu: try r.get("penilai_tahu"), keadaan: keadaan,
            jenis: jenis.flatMap(JenisKonselor.init(rawValue:)), konselorID: try r.getOptional("konselor_id"),
            atasanID: try r.getOptional("atasan_id"), tanggal: tanggal.flatMap { Tanggal($0) },
            versi: try r.get("versi"))
        return KonselingTercatat(
            satu: konseling, pegawai: try r.get("pegawai"), penilai: try r.get("penilai"),
            konselor: try r.get("konselor"), dibuat: try r.get("dibuat"))
    }

    /// The sealed texts of the parts that may be read.
    static func tersegel(
        _ id: String, _ ruas: [RuasKonseling], instansi: String, in db: any SQLConnection
    ) throws -> [RuasKonseling: String] {
        guard !ruas.isEmpty else { return [:] }
        let rows = try db.run(
            """
            SELECT ruas, isi FROM isi_konseling WHERE instansi_id = \(instansi) AND konseling_id = \(id)
                AND ruas IN \(list: ruas.map(\.rawValue))
            """
        )
        var hasil: [RuasKonseling: String] = [:]
        for row in rows {
            if let satu = RuasKonseling(rawValue: try row.get("ruas")) { hasil[satu] = try row.get("isi") }
        }
        return hasil
    }

    static func peristiwa(_ id: String, instansi: String, in db: any SQLConnection) throws -> [PeristiwaKonseling] {
        try db.run(
            """
            SELECT e.jenis, e.waktu, COALESCE(p.nama, '') AS pelaku FROM peristiwa_konseling e
            LEFT JOIN pegawai p ON p.instansi_id = e.instansi_id AND p.id = e.pelaku_id
            WHERE e.instansi_id = \(instansi) AND e.konseling_id = \(id) ORDER BY e.waktu, e.id LIMIT 100
            """
        ).map {
            PeristiwaKonseling(jenis: try $0.get("jenis"), pelaku: try $0.get("pelaku"), waktu: try $0.get("waktu"))
        }
    }

    /// Whom somebody rates today.
    static func dinilai(
        oleh penilai: String, pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [(id: String, nama: String)] {
        let hari = hari.description
        return try db.run(
            """
            SELECT p.id, p.nama FROM garis_penilai g
            JOIN pegawai p ON p.instansi_id = g.instansi_id AND p.id = g.pegawai_id
            WHERE g.instansi_id = \(instansi) AND g.penilai_id = \(penilai) AND g.berlaku_sejak <= \(hari)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari)) AND p.kedudukan = 'aktif'
            ORDER BY p.nama, p.id LIMIT 500
            """
        ).map { (id: try $0.get("id"), nama: try $0.get("nama")) }
    }
}
