import Storage

/// The organisations of this installation: the one table that is read across instansi, to find which one is meant.
enum InstansiStore {
    static func daftar(in db: any SQLConnection) throws -> [(instansi: Instansi, host: String?)] {
        try db.run("SELECT id, kode, nama, host FROM instansi ORDER BY kode").map { row in
            (
                instansi: Instansi(id: try row.get("id"), kode: try row.get("kode"), nama: try row.get("nama")),
                host: try row.getOptional("host", as: String.self)
            )
        }
    }
}
