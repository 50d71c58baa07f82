import Kinerja
import Platform
import Storage

/// A citizen's submission as its reviewer sees it.
struct BarisWarga: Sendable {
    let id: String
    let isi: UmpanBalikWarga
    let keadaan: KeadaanWarga
    let tautan: TautanRingkas
    let tanggal: Tanggal

    struct TautanRingkas: Sendable {
        let pegawaiID: String?
        let pegawaiNama: String?
        let unitID: String
        let judul: String
    }
}

/// What citizens send. Nobody but its reviewer reads it before it is shown.
enum UmpanBalikWargaStore {
    /// Adds a submission; false when the same one is there already. Counts the sender's network by a keyed hash.
    static func simpan(
        _ id: String, _ isi: UmpanBalikWarga, tautan: String, kunci: String, jaringan: String, tanggal: Tanggal,
        waktu: Int64, instansi: String, in db: any SQLConnection
    ) throws -> Bool {
        let sudah = try db.run(
            "SELECT id FROM umpan_balik_warga WHERE instansi_id = \(instansi) AND kunci = \(kunci)")
        guard sudah.isEmpty else { return false }
        let sejam = waktu - 3_600_000
        let hitung = try db.run(
            """
            SELECT COUNT(*) FILTER (WHERE jaringan = \(jaringan)) AS jaringan,
                COUNT(*) FILTER (WHERE tautan_id = \(tautan)) AS tautan
            FROM kiriman_umpan_balik WHERE instansi_id = \(instansi) AND waktu > \(sejam)
            """
        ).first
        try UmpanBalikWarga.periksaJumlah(
            jaringan: try hitung?.get("jaringan") ?? 0, tautan: try hitung?.get("tautan") ?? 0)
        try db.run(
            """
            INSERT INTO kiriman_umpan_balik (instansi_id, id, tautan_id, jaringan, waktu)
            VALUES (\(instansi), \(id), \(tautan), \(jaringan), \(waktu))
            """
        )
        let kontak: String? = isi.kontak.isEmpty ? nil : isi.kontak
        try db.run(
            """
            INSERT INTO umpan_balik_warga (instansi_id, id, tautan_id, kepuasan, teks, kontak, kunci, keadaan, tanggal, dibuat)
            VALUES (\(instansi), \(id), \(tautan), \(isi.kepuasan?.rawValue ?? 1), \(isi.teks), \(kontak), \(kunci),
                'menunggu', \(tanggal.description), \(waktu))
            """
        )
        return true
    }

    /// The secret of the day; made when the day's first submission comes.
    static func garam(_ hari: Tanggal, baru: String, instansi: String, in db: any SQLConnection) throws -> String {
        try db.run(
            """
            INSERT INTO garam_umpan_balik (instansi_id, hari, garam) VALUES (\(instansi), \(hari.description), \(baru))
            ON CONFLICT (instansi_id, hari) DO NOTHING
            """
        )
        return try db.run(
            "SELECT garam FROM garam_umpan_balik WHERE instansi_id = \(instansi) AND hari = \(hari.description)"
        ).first?.get("garam") ?? baru
    }

    private static let kolom: SQL = """
        w.id, w.kepuasan, w.teks, w.kontak, w.keadaan, w.tanggal, l.pegawai_id, p.nama, l.unit_id, l.judul
        """
    private static let gabung: SQL = """
        JOIN tautan_umpan_balik l ON l.instansi_id = w.instansi_id AND l.id = w.tautan_id
        JOIN unit u ON u.instansi_id = l.instansi_id AND u.id = l.unit_id
        LEFT JOIN pegawai p ON p.instansi_id = l.instansi_id AND p.id = l.pegawai_id
        """

    /// What this person may review: of people rated by the person, of the admin's unit and below, of units the person
    /// heads, and everything for the admin of the instansi.
    static func tinjauan(_ saya: Session, semua: Bool, pada hari: Tanggal, in db: any SQLConnection) throws
        -> [BarisWarga]
    {
        let tanggal = hari.description
        return try db.run(
            """
            SELECT \(kolom) FROM umpan_balik_warga w \(gabung)
            LEFT JOIN unit m ON m.instansi_id = w.instansi_id AND m.id = \(saya.unitAdminID)
            WHERE w.instansi_id = \(saya.instansiID) AND (l.pegawai_id IS NULL OR l.pegawai_id <> \(saya.pegawaiID))
                AND (\(semua ? 1 : 0) = 1
                OR (m.jalur IS NOT NULL AND \(saya.peran.contains(.adminUnit) ? 1 : 0) = 1
                    AND substr(u.jalur, 1, length(m.jalur)) = m.jalur)
                OR EXISTS (SELECT 1 FROM garis_penilai g WHERE g.instansi_id = w.instansi_id
                    AND g.pegawai_id = l.pegawai_id AND g.penilai_id = \(saya.pegawaiID) AND g.berlaku_sejak <= \(tanggal)
                    AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(tanggal)))
                OR (l.pegawai_id IS NULL AND EXISTS (SELECT 1 FROM penempatan t WHERE t.instansi_id = w.instansi_id
                    AND t.pegawai_id = \(saya.pegawaiID) AND t.unit_id = l.unit_id AND t.kepala_unit = 1
                    AND t.berlaku_sejak <= \(tanggal) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(tanggal)))))
            ORDER BY CASE WHEN w.keadaan = 'menunggu' THEN 0 ELSE 1 END, w.dibuat DESC LIMIT 50
            """
        ).map(baris)
    }

    static func load(_ id: String, instansi: String, in db: any SQLConnection) throws -> BarisWarga? {
        try db.run(
            "SELECT \(kolom) FROM umpan_balik_warga w \(gabung) WHERE w.instansi_id = \(instansi) AND w.id = \(id)"
        ).first.map(baris)
    }

    static func putus(
        _ id: String, _ keadaan: KeadaanWarga, alasan: String, instansi: String, in db: any SQLConnection
    ) throws {
        let jumlah = try db.change(
            """
            UPDATE umpan_balik_warga SET keadaan = \(keadaan.rawValue), alasan = \(alasan)
            WHERE instansi_id = \(instansi) AND id = \(id) AND keadaan = 'menunggu'
            """
        )
        guard jumlah == 1 else { throw Penolakan("versi_basi", "Kiriman ini baru saja ditinjau orang lain") }
    }

    /// Who reviews what comes through a link: the person's rater, or the heads of the unit.
    static func peninjau(_ tautan: TautanUmpanBalik, pada hari: Tanggal, instansi: String, in db: any SQLConnection)
        throws -> [String]
    {
        let tanggal = hari.description
        if let pegawai = tautan.pegawaiID {
            return try db.run(
                """
                SELECT penilai_id AS id FROM garis_penilai WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)
                    AND berlaku_sejak <= \(tanggal) AND (berlaku_sampai IS NULL OR berlaku_sampai >= \(tanggal))
                """
            ).map { try $0.get("id") }
        }
        return try db.run(
            """
            SELECT pegawai_id AS id FROM penempatan WHERE instansi_id = \(instansi) AND unit_id = \(tautan.unitID)
                AND kepala_unit = 1 AND berlaku_sejak <= \(tanggal)
                AND (berlaku_sampai IS NULL OR berlaku_sampai >= \(tanggal))
            """
        ).map { try $0.get("id") }
    }

    private static func baris(_ row: SQLRow) throws -> BarisWarga {
        BarisWarga(
            id: try row.get("id"),
            isi: UmpanBalikWarga(
                kepuasan: KepuasanWarga(rawValue: try row.get("kepuasan")), teks: try row.get("teks"),
                kontak: try row.getOptional("kontak") ?? ""),
            keadaan: KeadaanWarga(rawValue: try row.get("keadaan")) ?? .menunggu,
            tautan: BarisWarga.TautanRingkas(
                pegawaiID: try row.getOptional("pegawai_id"), pegawaiNama: try row.getOptional("nama"),
                unitID: try row.get("unit_id"), judul: try row.get("judul")),
            tanggal: Tanggal(try row.get("tanggal", as: String.self)) ?? Tanggal(hariSejak1970: 0))
    }
}
