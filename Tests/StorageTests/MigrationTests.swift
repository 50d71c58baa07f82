import Testing

@testable import Storage

@Suite("Migrations on both engines")
struct MigrationTests {
    static let first = Migration("001", ["CREATE TABLE satu (id {int} NOT NULL PRIMARY KEY, isi {blob}) {strict}"])
    static let second = Migration(
        "002",
        [
            "ALTER TABLE satu ADD COLUMN nama TEXT NOT NULL DEFAULT '{}'",
            "{sqlite: INSERT INTO satu (id) VALUES (1)}{postgres: INSERT INTO satu (id) VALUES (1)}",
        ]
    )

    @Test("what is missing is applied once, in order", arguments: Engine.allCases)
    func incremental(engine: Engine) async throws {
        let database = try await engine.open()
        #expect(try await migrate(database, [Self.first]) == ["001"])
        #expect(try await migrate(database, [Self.first, Self.second]) == ["002"])
        #expect(try await migrate(database, [Self.first, Self.second]) == [])
        let row = try await database.read { try $0.one("SELECT nama FROM satu") }
        #expect(try row?.get("nama") == "{}")
        await database.close()
    }

    @Test("a changed, an unknown and a doubled migration are refused", arguments: Engine.allCases)
    func refusals(engine: Engine) async throws {
        let database = try await engine.open()
        _ = try await migrate(database, [Self.first, Self.second])
        let changed = Migration("001", ["CREATE TABLE satu (id {int} PRIMARY KEY) {strict}"])
        await #expect(throws: MigrationFailure.self) { try await migrate(database, [changed, Self.second]) }
        await #expect(throws: MigrationFailure.self) { try await migrate(database, [Self.first]) }
        await #expect(throws: MigrationFailure.self) {
            try await migrate(database, [Self.first, Self.first, Self.second])
        }
        #expect(try await migrate(database, [Self.first, Self.second]) == [])
        await database.close()
    }

    @Test("a migration that fails half way leaves nothing", arguments: Engine.allCases)
    func allOrNothing(engine: Engine) async throws {
        let database = try await engine.open()
        let broken = Migration(
            "003",
            ["CREATE TABLE tiga (id {int}) {strict}", "CREATE TABLE satu (id {int}) {strict}"]
        )
        await #expect(throws: SQLFailure.self) { try await migrate(database, [Self.first, broken]) }
        let failure = await refusal { _ = try await database.read { try $0.run("SELECT * FROM tiga") } }
        #expect(failure?.kind == "other")
        #expect(try await migrate(database, [Self.first]) == [])
        await database.close()
    }

    @Test("several processes may start at once", arguments: Engine.allCases)
    func concurrent(engine: Engine) async throws {
        let url = try await engine.freshURL()
        let many = (1...12).map { Migration("\(100 + $0)", ["CREATE TABLE t\($0) (id {int}) {strict}"]) }
        let applied = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let database = try openDatabase(url: url)
                    let ids = try await migrate(database, many)
                    await database.close()
                    return ids
                }
            }
            return try await group.reduce(into: [String]()) { $0 += $1 }
        }
        #expect(applied.sorted() == many.map(\.id))
    }

    @Test("other connections survive a changed table", arguments: Engine.allCases)
    func staleStatements(engine: Engine) async throws {
        let database = try await engine.open()
        _ = try await migrate(database, [Self.first])
        for _ in 0..<12 { _ = try await database.read { try $0.run("SELECT * FROM satu") } }
        _ = try await database.write { try $0.run("SELECT * FROM satu") }
        _ = try await migrate(database, [Self.first, Self.second])
        for _ in 0..<12 {
            let row = try await database.read { try $0.one("SELECT * FROM satu") }
            #expect(try row?.get("nama") == "{}")
        }
        let row = try await database.write { try $0.one("SELECT * FROM satu") }
        #expect(try row?.get("id") == 1)
        await database.close()
    }

    @Test("tokens know strings, comments and nested blocks")
    func tokens() throws {
        let source = """
            -- {int} it's
            a {int} DEFAULT '{x}' {sqlite: CHECK (j ->> '}' = 'it''s {') {blob} }{postgres: {int} }{strict}
            """
        #expect(
            try PortableDDL.text(source, for: .sqlite)
                == "-- {int} it's\na INTEGER DEFAULT '{x}'  CHECK (j ->> '}' = 'it''s {') BLOB STRICT"
        )
        #expect(try PortableDDL.text(source, for: .postgres) == "-- {int} it's\na BIGINT DEFAULT '{x}'  BIGINT")
        #expect(try PortableDDL.text(" {sqlite: x} ", for: .postgres) == "")
        for wrong in ["{float}", "{sqlite: x", "x }", "{int", "{sqlite x}"] {
            #expect(throws: MigrationFailure.self) { try PortableDDL.text(wrong, for: .sqlite) }
        }
    }
}
