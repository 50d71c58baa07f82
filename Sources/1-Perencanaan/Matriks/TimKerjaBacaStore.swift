import Dasar
import Kinerja
import Platform
import Storage

/// A team with the names of a list.
struct BarisTim: Sendable {
    let tim: TimKerja
    let ketua: String
    let pimpinan: String
    let jumlahAnggota: Int
}

/// A member with where he or she works.
struct AnggotaTim: Sendable {
    let id: String
    let nama: String
    let jabatan: String
    let unit: String
}

enum TimKerjaBacaStore {
    static let perHalaman = 25

    /// Teams that a person formed or leads, those at work first; one statement.
    static func daftar(
        _ pegawai: String, hari: String, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> (daftar: [BarisTim], jumlah: Int) {
        let rows = try db.run(
            """
            SELECT k.*, q.nama AS ketua, p.nama AS pimpinan, COUNT(*) OVER () AS jumlah,
                (SELECT COUNT(*) FROM anggota_tim a WHERE a.instansi_id = k.instansi_id AND a.tim_id = k.id) AS anggota
            FROM tim_kerja k
            JOIN pegawai q ON q.instansi_id = k.instansi_id AND q.id = k.ketua_id
            JOIN pegawai p ON p.instansi_id = k.instansi_id AND p.id = k.pimpinan_id
            WHERE k.instansi_id = \(instansi) AND (k.pimpinan_id = \(pegawai) OR k.ketua_id = \(pegawai))
            ORDER BY CASE WHEN k.berakhir IS NULL OR k.berakhir >= \(hari) THEN 0 ELSE 1 END, k.tahun DESC, k.nama, k.id
            LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        let daftar = try rows.map {
            BarisTim(
                tim: try TimKerjaStore.baris($0), ketua: try $0.get("ketua"), pimpinan: try $0.get("pimpinan"),
                jumlahAnggota: try $0.get("anggota")
            )
        }
        return (daftar, try rows.first?.get("jumlah") ?? 0)
    }

    /// The people of a team by id, ketua included; one statement.
    static func orang(_ ids: [String], instansi: String, in db: any SQLConnection) throws -> [AnggotaTim] {
        guard !ids.isEmpty else { return [] }
        return try db.run(
            """
            SELECT p.id, p.nama, COALESCE(t.jabatan, '') AS jabatan, COALESCE(u.nama, '') AS unit FROM pegawai p
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.berlaku_sampai IS NULL
                AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            WHERE p.instansi_id = \(instansi) AND p.id IN \(list: ids) ORDER BY p.nama_cari, p.id
            """
        ).map {
            AnggotaTim(
                id: try $0.get("id"), nama: try $0.get("nama"), jabatan: try $0.get("jabatan"), unit: try $0.get("unit")
            )
        }
    }

    /// Who leads a team under a Pimpinan, with the team's name; one statement.
    static func ketua(
        pimpinan: String, tahun: Int, pada hari: Tanggal, batas: Int, instansi: String, in db: any SQLConnection
    ) throws -> [(ketua: String, tim: String)] {
        try db.run(
            """
            SELECT ketua_id, nama FROM tim_kerja WHERE instansi_id = \(instansi) AND pimpinan_id = \(pimpinan)
                AND ketua_id <> \(pimpinan) AND tahun = \(tahun)
                AND (berakhir IS NULL OR berakhir >= \(hari.description))
            ORDER BY nama, id LIMIT \(batas)
            """
        ).map { (try $0.get("ketua_id"), try $0.get("nama")) }
    }
}
