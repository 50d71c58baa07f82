public import Storage

/// When each chore ran last.
public enum ChoreStore {
    public static let migrations: [Migration] = [
        Migration(
            "platform-180-berkala",
            ["CREATE TABLE tugas_berkala (nama TEXT NOT NULL PRIMARY KEY, terakhir {int} NOT NULL) {strict}"])
    ]

    /// True for the one process that may run it now.
    static func claim(_ name: String, before limit: Int64, at now: Int64, in db: any SQLConnection) throws -> Bool {
        try db.change(
            """
            INSERT INTO tugas_berkala (nama, terakhir) VALUES (\(name), \(now))
            ON CONFLICT (nama) DO UPDATE SET terakhir = excluded.terakhir WHERE tugas_berkala.terakhir <= \(limit)
            """
        ) > 0
    }
}
