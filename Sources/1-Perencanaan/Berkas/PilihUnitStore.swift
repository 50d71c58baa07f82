import Kinerja
import Storage

/// A unit to choose.
struct UnitBerkas: Sendable {
    let id: String
    let kode: String
    let nama: String
    let jumlah: Int
}

/// Units that a person may choose; writes nothing.
enum PilihUnitStore {
    /// The units that a person heads today, with how many people work in each and below; one statement.
    static func dipimpin(
        oleh pegawai: String, hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [UnitBerkas] {
        let (hari, batas) = (hari.description, 20)
        return try db.run(
            """
            SELECT u.id, u.kode, u.nama, \(jumlah(hari)) AS jumlah
            FROM penempatan k JOIN unit u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
            WHERE k.instansi_id = \(instansi) AND k.pegawai_id = \(pegawai) AND k.kepala_unit = 1
                AND k.berlaku_sejak <= \(hari) AND (k.berlaku_sampai IS NULL OR k.berlaku_sampai >= \(hari))
            ORDER BY u.jalur LIMIT \(batas)
            """
        ).map(unit)
    }

    /// Units whose name or code holds the words, inside what an admin looks after; one statement.
    static func cari(
        _ teks: String, unitAdmin: String?, hari: Tanggal, batas: Int, lewati: Int, instansi: String,
        in db: any SQLConnection
    ) throws -> (daftar: [UnitBerkas], jumlah: Int) {
        let pola = "%\(teks.lowercased().filter { $0 != "%" && $0 != "_" })%"
        let cakupan: SQL =
            unitAdmin.map {
                """
                JOIN unit m ON m.instansi_id = u.instansi_id AND m.id = \($0)
                    AND substr(u.jalur, 1, length(m.jalur)) = m.jalur
                """
            } ?? ""
        let rows = try db.run(
            """
            SELECT u.id, u.kode, u.nama, \(jumlah(hari.description)) AS jumlah, COUNT(*) OVER () AS semua
            FROM unit u \(cakupan)
            WHERE u.instansi_id = \(instansi) AND u.berlaku_sampai IS NULL
                AND (lower(u.nama) LIKE \(pola) OR lower(u.kode) LIKE \(pola))
            ORDER BY u.jalur LIMIT \(batas) OFFSET \(lewati)
            """
        )
        return (try rows.map(unit), try rows.first?.get("semua") ?? 0)
    }

    /// People in unit `u` and below on a day.
    private static func jumlah(_ hari: String) -> SQL {
        """
        (SELECT COUNT(*) FROM unit b JOIN penempatan t ON t.instansi_id = b.instansi_id AND t.unit_id = b.id
            AND t.jenis = 'definitif' AND t.berlaku_sejak <= \(hari)
            AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
            WHERE b.instansi_id = u.instansi_id AND substr(b.jalur, 1, length(u.jalur)) = u.jalur)
        """
    }

    private static func unit(_ row: SQLRow) throws -> UnitBerkas {
        UnitBerkas(
            id: try row.get("id"), kode: try row.get("kode"), nama: try row.get("nama"), jumlah: try row.get("jumlah")
        )
    }
}
