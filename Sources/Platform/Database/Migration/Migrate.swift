import Crypto
import Foundation

/// Applies what is missing, in this order, each migration in one transaction, and returns the ids it applied.
///
/// Several processes may start at once: one applies, the others wait and find it done. Throws `MigrationFailure` when an
/// applied migration has changed, when the database knows a migration that this program does not, or when two have one id.
public func migrate(_ database: any SQLDatabase, _ migrations: [Migration]) async throws -> [String] {
    try refuseDuplicates(migrations)
    try await createTable(database)
    let known = try await applied(database)
    try check(known, against: migrations)
    var done: [String] = []
    for migration in migrations where known[migration.id] == nil {
        if try await apply(migration, to: database) { done.append(migration.id) }
    }
    return done
}

private let tableDDL = """
    CREATE TABLE IF NOT EXISTS migrasi (
        id TEXT NOT NULL PRIMARY KEY, sidik TEXT NOT NULL, waktu {int} NOT NULL
    ) {strict}
    """

private func createTable(_ database: any SQLDatabase) async throws {
    let text = try PortableDDL.text(tableDDL, for: database.dialect)
    try await database.write { connection in
        // CREATE … IF NOT EXISTS is not safe against itself on PostgreSQL. The number is arbitrary, but ours.
        if connection.dialect == .postgres { try connection.run("SELECT pg_advisory_xact_lock(7230515051)") }
        try connection.script(text)
    }
}

private func applied(_ database: any SQLDatabase) async throws -> [String: String] {
    try await database.read { connection in
        var known: [String: String] = [:]
        for row in try connection.run("SELECT id, sidik FROM migrasi") {
            known[try row.get("id")] = try row.get("sidik")
        }
        return known
    }
}

/// `false` when another process was faster.
private func apply(_ migration: Migration, to database: any SQLDatabase) async throws -> Bool {
    let now = Int64(Date().timeIntervalSince1970 * 1000)
    let statements = try migration.statements.map { try PortableDDL.text($0, for: database.dialect) }
    do {
        return try await database.write { connection in
            if connection.dialect == .postgres {
                try connection.run("SET LOCAL statement_timeout = 0")
                try connection.run("LOCK TABLE migrasi IN EXCLUSIVE MODE")
            }
            let seen = try connection.one("SELECT sidik FROM migrasi WHERE id = \(migration.id)")
            if let seen { return try refuseChange(migration, try seen.get("sidik")) }
            for statement in statements where !statement.isEmpty { try connection.script(statement) }
            try connection.run(
                "INSERT INTO migrasi (id, sidik, waktu) VALUES (\(migration.id), \(migration.fingerprint), \(now))"
            )
            return true
        }
    } catch let failure as SQLFailure {
        // The race that the lock leaves: our snapshot was older than the other process's commit.
        if try await applied(database)[migration.id] == migration.fingerprint { return false }
        throw failure
    }
}

private func check(_ known: [String: String], against migrations: [Migration]) throws {
    let ours = Dictionary(uniqueKeysWithValues: migrations.map { ($0.id, $0) })
    for (id, fingerprint) in known.sorted(by: { $0.key < $1.key }) {
        guard let migration = ours[id] else {
            throw MigrationFailure(
                "Basis data memuat migrasi \(id) yang tidak dikenal versi ini. Jalankan versi aplikasi yang lebih baru."
            )
        }
        _ = try refuseChange(migration, fingerprint)
    }
}

/// Always `false`: nothing to apply.
private func refuseChange(_ migration: Migration, _ fingerprint: String) throws -> Bool {
    guard fingerprint == migration.fingerprint else {
        throw MigrationFailure(
            "Migrasi \(migration.id) sudah diterapkan dengan isi yang berbeda. Kembalikan isinya, lalu tambahkan migrasi baru."
        )
    }
    return false
}

private func refuseDuplicates(_ migrations: [Migration]) throws {
    var seen: Set<String> = []
    for migration in migrations where !seen.insert(migration.id).inserted {
        throw MigrationFailure("Dua migrasi memakai id \(migration.id). Beri salah satunya id lain.")
    }
}

extension Migration {
    /// SHA-256 over the portable text, so that both engines keep the same one.
    fileprivate var fingerprint: String {
        var hash = SHA256()
        for text in [id] + statements {
            hash.update(data: Data("\(text.utf8.count):".utf8))
            hash.update(data: Data(text.utf8))
        }
        return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension SQLConnection {
    /// Program text, which may need more than one statement (PostgreSQL functions, triggers).
    fileprivate func script(_ text: String) throws {
        if let engine = self as? any TransactionEngine { try engine.script(text) } else { try run(SQL(unsafe: text)) }
    }
}

/// How many migrations a database has seen; throws when it cannot be reached.
public func migrationCount(_ database: any SQLDatabase) async throws -> Int {
    try await database.read { db in
        try db.run("SELECT count(*) AS jumlah FROM migrasi").first?.get("jumlah") ?? 0
    }
}

/// Refreshes what the engine knows of its tables, after a load of many rows.
public func refreshStatistics(_ database: any SQLDatabase) async throws {
    try await database.write { db in _ = try db.run("ANALYZE") }
}
