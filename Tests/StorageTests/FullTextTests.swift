import Storage
import Testing

@Suite("Full text on both engines")
struct FullTextTests {
    static let migrations = [
        Migration(
            "001",
            [
                "CREATE TABLE standar (id TEXT NOT NULL PRIMARY KEY, teks TEXT NOT NULL, catatan TEXT) {strict}",
                "INSERT INTO standar (id, teks) VALUES ('lama', 'Dokumen Perencanaan tersusun tepat waktu')",
            ] + fullTextMigration(table: "standar", columns: ["teks", "catatan"])
        )
    ]

    static let rows = [
        ("a", "Laporan kinerja e-Kinerja/SAKIP tersusun", "PermenPANRB 6/2022"),
        ("b", "Jumlah laporan keuangan", ""),
        ("c", "Indeks Kepuasan Masyarakat (IKM)", "layanan publik"),
    ]

    struct Search: Sendable, CustomTestStringConvertible {
        let query: String
        let ids: [String]
        var testDescription: String { query }
    }

    static let searches: [Search] = [
        Search(query: "lapor", ids: ["a", "b"]), Search(query: "LAPORAN keu", ids: ["b"]),
        Search(query: "tersusun laporan", ids: ["a"]), Search(query: "sakip", ids: ["a"]),
        Search(query: "kinerja", ids: ["a"]), Search(query: "2022", ids: ["a"]),
        Search(query: "publik ikm", ids: ["c"]),
        Search(query: "aporan", ids: []), Search(query: "", ids: ["a", "b", "c", "lama"]),
        Search(query: " !! ", ids: ["a", "b", "c", "lama"]), Search(query: "perencanaan", ids: ["lama"]),
        Search(query: "laporan AND keuangan", ids: []), Search(query: "\"laporan\" keu*", ids: ["b"]),
        Search(query: "lapor' | 'x:* & !keuangan\\", ids: []), Search(query: "NEAR(laporan, 2) OR teks:ikm", ids: []),
    ]

    @Test("the same words find the same rows", arguments: Engine.allCases)
    func finds(engine: Engine) async throws {
        let database = try await engine.open()
        _ = try await migrate(database, Self.migrations)
        try await database.write { connection in
            for (id, text, note) in Self.rows {
                try connection.run("INSERT INTO standar (id, teks, catatan) VALUES (\(id), \(text), \(note))")
            }
        }
        for search in Self.searches {
            #expect(try await find(search.query, in: database) == search.ids, "\(search.query)")
        }
        await database.close()
    }

    @Test("keys narrow a search exactly, and a broad one is cut", arguments: Engine.allCases)
    func narrows(engine: Engine) async throws {
        let database = try await engine.open()
        _ = try await migrate(database, Self.migrations)
        try await database.write { connection in
            for number in 1...30 {
                let keys = "\(number % 2 == 0 ? "zqgenap" : "zqganjil") \(number % 3 == 0 ? "zqtiga" : "zqlain")"
                let text = "laporan ke \(number) \(keys)"
                try connection.run("INSERT INTO standar (id, teks) VALUES (\("s\(number)"), \(text))")
            }
        }
        func hits(_ query: String, _ keys: [[String]], limit: Int = 100) async throws -> Int {
            let found = SQL.fullTextHits(table: "standar", alias: "s", query: query, keys: keys, limit: limit)
            return try await database.read { connection in
                try connection.run("SELECT count(*) AS n FROM (SELECT s.id FROM standar s WHERE \(found)) k").first?
                    .get("n") ?? -1
            }
        }
        #expect(try await hits("lap", []) == 30)
        #expect(try await hits("lap", [], limit: 11) == 11)
        #expect(try await hits("lap", [["zqGenap"]]) == 15)
        #expect(try await hits("lap", [["zqgenap", "zqganjil"], ["zqtiga"]]) == 10)
        #expect(try await hits("", [["zqgenap"], ["zqtiga"]]) == 5)
        #expect(try await hits("lap", [["zqgena"]]) == 0)
        #expect(try await hits("", []) == 31)
        #expect(try await hits("lap' | x", [["zq\" OR 1"]]) == 0)
        await database.close()
    }

    @Test("the index follows changes and deletions", arguments: Engine.allCases)
    func follows(engine: Engine) async throws {
        let database = try await engine.open()
        _ = try await migrate(database, Self.migrations)
        try await database.write { connection in
            try connection.run("INSERT INTO standar (id, teks) VALUES (\("x"), \("merah"))")
            try connection.run("UPDATE standar SET teks = \("biru"), id = \("y") WHERE id = \("x")")
        }
        #expect(try await find("merah", in: database) == [])
        #expect(try await find("biru", in: database) == ["y"])
        try await database.write { try $0.run("DELETE FROM standar WHERE id = \("y")") }
        #expect(try await find("biru", in: database) == [])
        await database.close()
    }

    private func find(_ query: String, in database: any SQLDatabase) async throws -> [String] {
        try await database.read { connection in
            try connection.run(
                "SELECT s.id FROM standar s WHERE \(SQL.fullText(table: "standar", idColumn: "s.id", query: query)) ORDER BY s.id"
            ).map { try $0.get("id") }
        }
    }
}
