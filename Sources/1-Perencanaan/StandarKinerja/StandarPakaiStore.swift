import Kinerja
import Platform
import Storage

/// Who uses a standard this year, by unit.
struct PemakaianStandar: Sendable {
    /// Most users first; at most `StandarPakaiStore.palingBanyakUnit`.
    var unit: [(nama: String, jumlah: Int)] = []
    /// Of all units.
    var jumlah = 0
    var jumlahUnit = 0
}

enum StandarPakaiStore {
    static let palingBanyakUnit = 30

    /// People with an indicator from this standard in an SKP of `tahun` that is not closed; one statement.
    static func hitung(
        standar: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> PemakaianStandar {
        let rows = try db.run(
            """
            SELECT o.nama, o.jumlah, COALESCE(SUM(o.jumlah) OVER (), 0) AS semua, COUNT(*) OVER () AS unit
            FROM (SELECT COALESCE(u.nama, 'Tanpa unit') AS nama, COUNT(DISTINCT k.pegawai_id) AS jumlah
                FROM indikator i
                JOIN skp k ON k.instansi_id = i.instansi_id AND k.id = i.skp_id AND k.keadaan <> 'ditutup'
                LEFT JOIN penempatan t ON t.instansi_id = k.instansi_id AND t.pegawai_id = k.pegawai_id
                    AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
                LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
                WHERE i.instansi_id = \(instansi) AND i.standar_id = \(standar) AND k.tahun = \(tahun)
                GROUP BY u.id, u.nama) o
            ORDER BY o.jumlah DESC, o.nama LIMIT \(palingBanyakUnit)
            """
        )
        guard let pertama = rows.first else { return PemakaianStandar() }
        return PemakaianStandar(
            unit: try rows.map { (try $0.get("nama"), try $0.get("jumlah")) },
            jumlah: try pertama.get("semua"), jumlahUnit: try pertama.get("unit")
        )
    }
}
