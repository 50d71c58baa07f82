import Storage
import Testing

@Suite("Values on both engines")
struct ValueTests {
    @Test("every type comes back as it was bound", arguments: Engine.allCases)
    func roundTrip(engine: Engine) async throws {
        let database = try await engine.sample()
        let text = "Ñandú 'kutip' \"ganda\" \\ \n % _ ; -- 🙂"
        let bytes = [UInt8](0...255)
        let row = try await database.write { connection in
            try connection.run(
                "INSERT INTO barang (id, kode, jumlah, isi, data) VALUES (\("a"), \(text), \(Int64.max), \(bytes), \(#"{"k":[1]}"#))"
            )
            return try #require(try connection.one("SELECT * FROM barang WHERE id = \("a")"))
        }
        #expect(try row.get("kode") == text)
        #expect(try row.get("jumlah") == Int64.max)
        #expect(try row.get("isi") == bytes)
        #expect(try row.getOptional("unit_id", as: String.self) == nil)
        let data: String = try row.get("data")
        #expect(data.filter { $0 != " " } == #"{"k":[1]}"#)
        await database.close()
    }

    @Test("empty text, empty bytes and NULL stay apart", arguments: Engine.allCases)
    func empties(engine: Engine) async throws {
        let database = try await engine.sample()
        let none: String? = nil
        try await database.write { connection in
            try connection.run("INSERT INTO barang (id, kode, isi) VALUES (\("a"), \(""), \([UInt8]()))")
            try connection.run("INSERT INTO barang (id, kode, isi) VALUES (\("b"), \(none), \([UInt8]?.none))")
        }
        let rows = try await database.read { try $0.run("SELECT kode, isi FROM barang ORDER BY id") }
        #expect(rows[0].values == [.text(""), .blob([])])
        #expect(rows[1].values == [.null, .null])
        await database.close()
    }

    @Test("the same statement takes a value and then NULL", arguments: Engine.allCases)
    func sameStatementOtherType(engine: Engine) async throws {
        let database = try await engine.sample()
        let counts: [Int] = try await database.write { connection in
            for (index, number) in [Int?.none, 5, nil, 7].enumerated() {
                try connection.run("INSERT INTO barang (id, jumlah) VALUES (\(String(index)), \(number))")
            }
            return try [Int?.some(5), nil].map { wanted in
                try connection.run("SELECT id FROM barang WHERE (\(wanted) IS NULL OR jumlah = \(wanted))").count
            }
        }
        #expect(counts == [1, 4])
        await database.close()
    }

    @Test("booleans, sums, counts and EXISTS are integers", arguments: Engine.allCases)
    func numbers(engine: Engine) async throws {
        let database = try await engine.sample()
        let row = try await database.write { connection in
            for number in [3, 4] {
                try connection.run("INSERT INTO barang (id, jumlah) VALUES (\("x\(number)"), \(number))")
            }
            return try #require(
                try connection.one(
                    """
                    SELECT sum(jumlah) AS s, count(*) AS c, EXISTS (SELECT 1 FROM barang) AS e, max(jumlah) = 4 AS b,
                        coalesce(max(jumlah), 0) * \(1000) AS k FROM barang
                    """
                )
            )
        }
        #expect(row.values == [.int(7), .int(2), .int(1), .int(1), .int(4000)])
        #expect(try row.get("e", as: Bool.self))
        await database.close()
    }

    @Test("RETURNING and ON CONFLICT answer alike", arguments: Engine.allCases)
    func upsert(engine: Engine) async throws {
        let database = try await engine.sample()
        let numbers: [Int] = try await database.write { connection in
            try (1...2).map { _ in
                let row = try connection.one(
                    """
                    INSERT INTO barang (id, jumlah) VALUES (\("a"), \(10))
                    ON CONFLICT (id) DO UPDATE SET jumlah = barang.jumlah + excluded.jumlah RETURNING jumlah
                    """
                )
                return try #require(row).get("jumlah")
            }
        }
        #expect(numbers == [10, 20])
        await database.close()
    }

    @Test("change counts the rows of this statement only", arguments: Engine.allCases)
    func changes(engine: Engine) async throws {
        let database = try await engine.sample()
        let counts = try await database.write { connection in
            try [
                connection.change("INSERT INTO unit (id, nama) VALUES (\("a"), \("A")), (\("b"), \("B"))"),
                connection.change("SELECT * FROM unit"),
                connection.change("UPDATE unit SET nama = \("C")"),
                connection.change("DELETE FROM unit WHERE id = \("zz")"),
                connection.change("INSERT INTO unit (id, nama) VALUES (\("a"), \("A")) ON CONFLICT DO NOTHING"),
            ]
        }
        #expect(counts == [2, 0, 2, 0, 0])
        await database.close()
    }

    @Test("IN takes a list, and an empty list matches nothing", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        let database = try await engine.sample()
        let found = try await database.write { connection in
            for id in ["a", "b", "c"] { try connection.run("INSERT INTO barang (id, jumlah) VALUES (\(id), \(1))") }
            let some = try connection.run("SELECT id FROM barang WHERE id IN \(list: ["a", "c", "x"]) ORDER BY id")
            let none = try connection.run("SELECT id FROM barang WHERE id IN \(list: [String]())")
            return (some.count, none.count)
        }
        #expect(found == (2, 0))
        await database.close()
    }

    @Test("get explains a missing column, NULL and a wrong type", arguments: Engine.allCases)
    func decoding(engine: Engine) async throws {
        let database = try await engine.sample()
        let row = try await database.write { connection in
            try connection.run("INSERT INTO barang (id, kode) VALUES (\("a"), \("k"))")
            return try #require(try connection.one("SELECT id, kode, jumlah FROM barang"))
        }
        #expect(throws: SQLFailure.column("warna", "tidak ada")) { try row.get("warna", as: String.self) }
        #expect(throws: SQLFailure.column("jumlah", "bukan Int")) { try row.get("jumlah", as: Int.self) }
        #expect(throws: SQLFailure.column("kode", "bukan Int")) { try row.getOptional("kode", as: Int.self) }
        await database.close()
    }
}
