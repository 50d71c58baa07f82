import Foundation
import Testing

@testable import Storage

@Suite("Opening, closing and losing a database")
struct LifecycleTests {
    @Test("after close every call is refused", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        let database = try await engine.sample()
        let writes = (0..<20).map { number in
            Task {
                try await database.write {
                    try $0.run("INSERT INTO unit (id, nama) VALUES (\(String(number)), \("n"))")
                }
            }
        }
        for write in writes { _ = try await write.value }
        await database.close()
        await database.close()
        #expect(await refusal { _ = try await database.read { try $0.run("SELECT 1") } } == .closed)
        #expect(await refusal { _ = try await database.write { try $0.run("SELECT 1") } } == .closed)
    }

    @Test("what was acknowledged is there after reopening", arguments: Engine.allCases)
    func reopen(engine: Engine) async throws {
        let url = try await engine.freshURL()
        let first = try openDatabase(url: url)
        _ = try await migrate(first, Sample.migrations)
        try await first.write { try $0.run("INSERT INTO unit (id, nama) VALUES (\("a"), \("A"))") }
        await first.close()
        let second = try openDatabase(url: url)
        #expect(try await second.read { try $0.run("SELECT id FROM unit").count } == 1)
        await second.close()
    }

    @Test("a lost PostgreSQL connection is opened again by the next use")
    func reconnect() async throws {
        let database = try await Engine.postgres.sample()
        let admin = try PostgresDatabase(url: TestCluster.url)
        for _ in 0..<3 {
            let reader = try await pid { try await database.read($0) }
            let writer = try await pid { try await database.write($0) }
            for pid in [reader, writer] {
                try await admin.write { try $0.run("SELECT pg_terminate_backend(CAST(\(pid) AS INTEGER))") }
            }
            try await database.write { try $0.run("INSERT INTO unit (id, nama) VALUES (\("\(writer)"), \("A"))") }
            for _ in 0..<8 { _ = try await database.read { try $0.run("SELECT id FROM unit") } }
        }
        #expect(try await database.read { try $0.run("SELECT id FROM unit").count } == 3)
        await admin.close()
        await database.close()
    }

    @Test("a connection lost inside a write runs the write again, once in effect")
    func lostInside() async throws {
        let database = try await Engine.postgres.sample()
        let admin = try PostgresDatabase(url: TestCluster.url)
        let gate = Gate()
        let first = Latch()
        let backend = try await pid { try await database.write($0) }
        let write = Task {
            try await database.write { connection in
                try connection.run("INSERT INTO unit (id, nama) VALUES (\("a"), \("A"))")
                if first.fire() { gate.wait() }
                try connection.run("INSERT INTO unit (id, nama) VALUES (\("b"), \("B"))")
            }
        }
        while !first.fired { try await Task.sleep(for: .milliseconds(5)) }
        try await admin.write { try $0.run("SELECT pg_terminate_backend(CAST(\(backend) AS INTEGER))") }
        try await Task.sleep(for: .milliseconds(100))
        gate.open()
        _ = try await write.value
        #expect(try await database.read { try $0.run("SELECT id FROM unit").count } == 2)
        await admin.close()
        await database.close()
    }

    @Test("a server that is not there is busy, not a crash")
    func unreachable() async throws {
        let database = try openDatabase(url: "postgres://kinerja@127.0.0.1:1/tidak_ada")
        #expect(await refusal { _ = try await database.read { try $0.run("SELECT 1") } }?.kind == "busy")
        #expect(await refusal { _ = try await database.write { try $0.run("SELECT 1") } }?.kind == "busy")
        await database.close()
    }

    @Test("a statement that takes too long is cut off, and the next one runs", arguments: Engine.allCases)
    func timeout(engine: Engine) async throws {
        var options = DatabaseOptions()
        options.statementTimeout = 50
        let database = try await engine.open(options)
        let endless: SQL = """
            WITH RECURSIVE n (i) AS (SELECT \(1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT count(*) FROM n
            """
        #expect(await refusal { _ = try await database.read { try $0.run(endless) } }?.kind == "busy")
        #expect(await refusal { _ = try await database.write { try $0.run(endless) } }?.kind == "busy")
        #expect(try await database.read { try $0.run("SELECT 1").count } == 1)
        #expect(try await database.write { try $0.run("SELECT 1").count } == 1)
        await database.close()
    }

    @Test("a SQLite file belongs to its owner only, and a backup is complete")
    func filesAndBackup() async throws {
        let url = try await Engine.sqlite.freshURL()
        let path = String(url.dropFirst("sqlite:".count))
        let database = try SQLiteDatabase(path: path)
        _ = try await migrate(database, Sample.migrations)
        try await database.write { try $0.run("INSERT INTO unit (id, nama) VALUES (\("a"), \("A"))") }
        for file in [path, path + "-wal", path + "-shm"] { #expect(try mode(file) == 0o600, "\(file)") }
        try await database.backup(to: path + ".cadangan")
        try await database.write { try $0.run("DELETE FROM unit") }
        let copy = try SQLiteDatabase(path: path + ".cadangan")
        #expect(try await copy.read { try $0.run("SELECT id FROM unit").count } == 1)
        #expect(try mode(path + ".cadangan") == 0o600)
        await copy.close()
        await database.close()
    }

    @Test("writes are synced and foreign keys are on")
    func settings() async throws {
        let database = try await Engine.sqlite.open()
        let values = try await database.write { connection in
            let statements: [SQL] = ["PRAGMA synchronous", "PRAGMA foreign_keys", "PRAGMA journal_mode"]
            return try statements.map { try connection.run($0)[0].values[0] }
        }
        #expect(values == [.int(2), .int(1), .text("wal")])
        await database.close()
    }

    @Test(
        "a wrong URL is refused with a sentence",
        arguments: [
            "", "sqlite:", "sqlite::memory:", "sqlite://x", "mysql://a", "postgres", "postgres://a:b@host:porta/x",
            "postgresql://h/x?tidak_ada=1", "/data/kinerja.db", "sqlite:/proc/tidak/boleh.db",
        ]
    )
    func wrongURL(url: String) {
        #expect(throws: SettingFailure.self) { try openDatabase(url: url) }
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }

    private func pid(
        _ use: (@escaping @Sendable (any SQLConnection) throws -> Int) async throws -> Int
    ) async throws -> Int {
        try await use { try #require(try $0.one("SELECT pg_backend_pid() AS pid")).get("pid") }
    }
}
