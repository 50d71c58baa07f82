import Kinerja
public import Platform
public import Storage

extension StandarStore {
    /// Loads the standards that ship with the product and returns the identifier of each by its kode.
    public static func muatBawaan(instansi: String, in tx: Transaction) throws -> [String: String] {
        try muat(
            StandarImport.bawaan().baris, pada: Waktu.tanggal(tx.pencatat.waktu), sebab: "Standar bawaan aplikasi",
            instansi: instansi, in: tx
        )
        return try idMenurutKode(instansi: instansi, in: tx.db)
    }

    /// Identifiers by kode.
    public static func idMenurutKode(instansi: String, in db: any SQLConnection) throws -> [String: String] {
        let rows = try db.run("SELECT kode, id FROM standar WHERE instansi_id = \(instansi)")
        return try Dictionary(
            rows.map { (try $0.get("kode"), try $0.get("id")) }, uniquingKeysWith: { first, _ in first }
        )
    }
}
