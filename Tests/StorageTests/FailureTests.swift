import Storage
import Testing

@Suite("Refusals on both engines")
struct FailureTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let kind: String
        let statement: SQL
        var testDescription: String { kind }
    }

    static let cases: [Case] = [
        Case(kind: "unique", statement: "INSERT INTO barang (id) VALUES (\("ada"))"),
        Case(kind: "unique", statement: "INSERT INTO barang (id, kode) VALUES (\("b"), \("k"))"),
        Case(kind: "foreignKey", statement: "INSERT INTO barang (id, unit_id) VALUES (\("b"), \("tidak ada"))"),
        Case(kind: "check", statement: "INSERT INTO barang (id, jumlah) VALUES (\("b"), \(-1))"),
        Case(kind: "check", statement: "INSERT INTO unit (id) VALUES (\("b"))"),
        Case(kind: "check", statement: "INSERT INTO barang (id, jumlah) VALUES (\("b"), \("bukan angka"))"),
        Case(kind: "check", statement: "INSERT INTO barang (id, data) VALUES (\("b"), \("{bukan json"))"),
        Case(kind: "check", statement: "INSERT INTO barang (id, kode) VALUES (\("b"), \("a\0b"))"),
        Case(kind: "check", statement: "SELECT id FROM barang WHERE kode = \("\0")"),
        Case(kind: "other", statement: "SELEC 1"),
        Case(kind: "other", statement: "SELECT * FROM tidak_ada"),
        Case(kind: "other", statement: "SELECT 1; DROP TABLE unit"),
    ]

    @Test("a refusal is of the same kind and nothing stays", arguments: Engine.allCases, cases)
    func mapping(engine: Engine, wanted: Case) async throws {
        let database = try await engine.sample()
        try await database.write { try $0.run("INSERT INTO barang (id, kode) VALUES (\("ada"), \("k"))") }
        let failure = await refusal {
            try await database.write { connection in
                try connection.run("INSERT INTO unit (id, nama) VALUES (\("u"), \("U"))")
                try connection.run(wanted.statement)
            }
        }
        #expect(failure?.kind == wanted.kind, "\(String(describing: failure))")
        let left = try await database.read { try $0.run("SELECT id FROM unit").count }
        #expect(left == 0)
        await database.close()
    }

    @Test("a refusal never repeats the value", arguments: Engine.allCases)
    func noValues(engine: Engine) async throws {
        let database = try await engine.sample()
        let secret = "199013010000000000"
        try await database.write { try $0.run("INSERT INTO barang (id, kode) VALUES (\("a"), \(secret))") }
        let statements: [SQL] = [
            "INSERT INTO barang (id, kode) VALUES (\("b"), \(secret))",
            "INSERT INTO barang (id, jumlah) VALUES (\("b"), \("x" + secret))",
            "INSERT INTO barang (id, data) VALUES (\("b"), \("{" + secret))",
        ]
        for statement in statements {
            let failure = await refusal { _ = try await database.write { try $0.run(statement) } }
            #expect(!String(describing: failure).contains(secret))
        }
        await database.close()
    }

    @Test("a refused statement ends its closure even when the closure looks away", arguments: Engine.allCases)
    func doomed(engine: Engine) async throws {
        let database = try await engine.sample()
        let failure = await refusal {
            try await database.write { connection in
                try connection.run("INSERT INTO unit (id, nama) VALUES (\("u"), \("U"))")
                do { try connection.run("INSERT INTO unit (id, nama) VALUES (\("u"), \("U"))") } catch {}
            }
        }
        #expect(failure?.kind == "unique")
        let rows = try await database.read { try $0.run("SELECT id FROM unit") }
        #expect(rows.isEmpty)
        await database.close()
    }

    @Test("attempt undoes its part and the closure goes on", arguments: Engine.allCases)
    func attempt(engine: Engine) async throws {
        let database = try await engine.sample()
        let names: [String] = try await database.write { connection in
            try connection.run("INSERT INTO unit (id, nama) VALUES (\("a"), \("satu"))")
            #expect(throws: SQLFailure.self) {
                try connection.attempt {
                    try connection.run("INSERT INTO unit (id, nama) VALUES (\("b"), \("batal"))")
                    try connection.run("INSERT INTO unit (id, nama) VALUES (\("a"), \("kembar"))")
                }
            }
            try connection.attempt { try connection.run("INSERT INTO unit (id, nama) VALUES (\("c"), \("tiga"))") }
            return try connection.run("SELECT nama FROM unit ORDER BY id").map { try $0.get("nama") }
        }
        #expect(names == ["satu", "tiga"])
        let stored = try await database.read { try $0.run("SELECT id FROM unit").count }
        #expect(stored == 2)
        await database.close()
    }

    @Test("values that look like SQL stay values", arguments: Engine.allCases)
    func injection(engine: Engine) async throws {
        let database = try await engine.sample()
        let attacks = [
            "'; DROP TABLE unit; --", "\" OR 1=1 --", "x' OR 'a'='a", "?", "$1", "\\'; DELETE FROM unit", "{int}",
        ]
        for (index, attack) in attacks.enumerated() {
            try await database.write { connection in
                try connection.run("INSERT INTO unit (id, nama) VALUES (\(String(index)), \(attack))")
            }
            let rows = try await database.read { try $0.run("SELECT nama FROM unit WHERE nama = \(attack)") }
            #expect(try rows.map { try $0.get("nama", as: String.self) } == [attack])
        }
        let count = try await database.read { try $0.run("SELECT id FROM unit").count }
        #expect(count == attacks.count)
        await database.close()
    }

    @Test("a read cannot write", arguments: Engine.allCases)
    func readOnly(engine: Engine) async throws {
        let database = try await engine.sample()
        let failure = await refusal {
            _ = try await database.read { try $0.run("INSERT INTO unit (id, nama) VALUES (\("a"), \("A"))") }
        }
        #expect(failure?.kind == "other")
        let rows = try await database.read { try $0.run("SELECT id FROM unit") }
        #expect(rows.isEmpty)
        await database.close()
    }
}
