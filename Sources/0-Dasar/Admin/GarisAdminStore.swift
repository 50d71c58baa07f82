import Kinerja
import Storage

/// Reads of lines to raters: who rates whom, since when, and who did before.
enum GarisAdminStore {
    enum Keadaan: String, CaseIterable, Sendable {
        case kini, mendatang, lampau, sementara

        var tampil: String {
            switch self {
            case .kini: "Yang berlaku sekarang"
            case .mendatang: "Mulai di hari nanti"
            case .lampau: "Yang sudah berakhir"
            case .sementara: "Plt., Plh., dan delegasi"
            }
        }

        func syarat(_ hari: String) -> SQL {
            switch self {
            case .kini: "g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))"
            case .mendatang: "g.berlaku_sejak > \(hari)"
            case .lampau: "g.berlaku_sampai < \(hari)"
            case .sementara:
                "g.dasar IN ('plt', 'plh', 'delegasi_jf') AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))"
            }
        }
    }

    struct Baris: Sendable {
        let id: String
        let pegawaiID: String
        let pegawai: String
        let unit: String?
        let penilaiID: String
        let penilai: String
        let dasar: String
        let sejak: String
        let sampai: String?
    }

    struct Saringan: Sendable {
        let keadaan: Keadaan
        /// Begins a name of the person or of the rater, or a NIP.
        let cari: String
    }

    /// One statement.
    static func daftar(
        _ s: Saringan, _ c: Cakupan, pada hari: String, batas: Int, lewati: Int, in db: any SQLConnection
    ) throws -> (daftar: [Baris], jumlah: Int) {
        let rows = try db.run(
            """
            SELECT g.id, g.pegawai_id, p.nama AS pegawai, u.nama AS unit_nama, g.penilai_id, a.nama AS penilai, g.dasar,
                g.berlaku_sejak, g.berlaku_sampai, COUNT(*) OVER () AS jumlah
            FROM garis_penilai g
            JOIN pegawai a ON a.instansi_id = g.instansi_id AND a.id = g.penilai_id,
                \(c.pegawai) AND g.instansi_id = p.instansi_id AND g.pegawai_id = p.id
                AND \(s.keadaan.syarat(hari)) AND \(kata(s.cari))
            ORDER BY p.nama_cari, p.id, g.berlaku_sejak DESC LIMIT \(batas) OFFSET \(lewati)
            """
        )
        let daftar = try rows.map { baris in
            Baris(
                id: try baris.get("id"), pegawaiID: try baris.get("pegawai_id"), pegawai: try baris.get("pegawai"),
                unit: try baris.getOptional("unit_nama"), penilaiID: try baris.get("penilai_id"),
                penilai: try baris.get("penilai"), dasar: try baris.get("dasar"),
                sejak: try baris.get("berlaku_sejak"), sampai: try baris.getOptional("berlaku_sampai")
            )
        }
        return (daftar, try rows.first?.get("jumlah") ?? 0)
    }

    private static func kata(_ cari: String) -> SQL {
        let angka = cari.filter(\.isNumber)
        if angka.count >= 4, angka.count >= cari.count / 2 {
            return "(p.nip LIKE \(angka + "%") OR a.nip LIKE \(angka + "%"))"
        }
        let kata = tanpaPola(namaCari(cari))
        guard !kata.isEmpty else { return "1 = 1" }
        return """
            (p.nama_cari LIKE \(kata + "%") OR p.nama_cari LIKE \("% " + kata + "%")
                OR a.nama_cari LIKE \(kata + "%") OR a.nama_cari LIKE \("% " + kata + "%"))
            """
    }
}
