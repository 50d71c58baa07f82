import Storage

extension IngatanMatriks {
    /// The number of the last audited write; one statement.
    static func tanda(_ instansi: String, in db: any SQLConnection) throws -> Int64 {
        try db.run("SELECT urutan FROM jejak_kepala WHERE instansi_id = \(instansi)").first?.get("urutan") ?? 0
    }
}
