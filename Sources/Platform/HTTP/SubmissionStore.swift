import Storage

/// Submissions that were already carried out.
enum SubmissionStore {
    static func find(_ key: String, by pencatat: Pencatat, in db: any SQLConnection) throws -> Outcome? {
        try db.run(
            """
            SELECT lokasi, isi FROM kiriman
            WHERE instansi_id = \(pencatat.instansi) AND pelaku = \(pencatat.pelaku) AND kunci = \(key)
            """
        ).first.map { Outcome(to: try $0.get("lokasi"), json: try $0.getOptional("isi")) }
    }

    static func save(_ key: String, _ outcome: Outcome, by pencatat: Pencatat, in db: any SQLConnection) throws {
        try db.run(
            """
            INSERT INTO kiriman (instansi_id, pelaku, kunci, lokasi, isi, waktu)
            VALUES (\(pencatat.instansi), \(pencatat.pelaku), \(key), \(outcome.location), \(outcome.json),
                \(pencatat.waktu))
            """
        )
    }
}
