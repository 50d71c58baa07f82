import Testing

@testable import Storage

@Suite("Transactions on both engines")
struct TransactionTests {
    struct Refused: Error, Equatable {}

    @Test("of twenty concurrent writes one fails alone", arguments: Engine.allCases)
    func oneOfTwenty(engine: Engine) async throws {
        let database = try await engine.sample()
        for round in 0..<5 {
            let failed = await withTaskGroup(of: Int?.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        do {
                            try await database.write { connection in
                                let id = "\(round)-\(number)"
                                try connection.run("INSERT INTO barang (id, jumlah) VALUES (\(id), \(number))")
                                if number == 7 { throw Refused() }
                                if number == 13 { try connection.run("INSERT INTO barang (id) VALUES (\(id))") }
                            }
                            return nil
                        } catch {
                            return number
                        }
                    }
                }
                return await group.reduce(into: [Int]()) { if let number = $1 { $0.append(number) } }
            }
            #expect(failed.sorted() == [7, 13])
            let count = try await database.read { try $0.run("SELECT id FROM barang").count }
            #expect(count == (round + 1) * 18)
        }
        await database.close()
    }

    @Test("the closure's own error arrives unchanged", arguments: Engine.allCases)
    func ownError(engine: Engine) async throws {
        let database = try await engine.sample()
        await #expect(throws: Refused()) { try await database.write { _ in throw Refused() } }
        await #expect(throws: Refused()) { try await database.read { _ in throw Refused() } }
        await database.close()
    }

    @Test("writes that wait together are committed together", arguments: Engine.allCases)
    func groupCommit(engine: Engine) async throws {
        let database = try await engine.sample()
        let before = database.commits
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<400 {
                group.addTask {
                    _ = try await database.write { try $0.run("INSERT INTO barang (id) VALUES (\(String(number)))") }
                }
            }
            try await group.waitForAll()
        }
        let count = try await database.read { try $0.run("SELECT id FROM barang").count }
        #expect(count == 400)
        #expect(database.commits - before < 200, "\(database.commits - before) commits for 400 writes")
        await database.close()
    }

    @Test("a constraint that is checked at the commit fails its own write only", arguments: Engine.allCases)
    func deferredConstraint(engine: Engine) async throws {
        let database = try await engine.sample()
        let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
            for number in 0..<20 {
                group.addTask {
                    let result: Void? = try? await database.write { connection in
                        try connection.run(
                            "\(sqlite: "PRAGMA defer_foreign_keys = ON", postgres: "SET CONSTRAINTS ALL DEFERRED")"
                        )
                        let unit: String? = number == 3 ? "tidak ada" : nil
                        try connection.run("INSERT INTO barang (id, unit_id) VALUES (\(String(number)), \(unit))")
                    }
                    return (number, result != nil)
                }
            }
            return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
        }
        #expect(outcomes.filter { !$0.value }.map(\.key) == [3])
        let count = try await database.read { try $0.run("SELECT id FROM barang").count }
        #expect(count == 19)
        await database.close()
    }

    @Test("a read sees one moment, whatever is written meanwhile", arguments: Engine.allCases)
    func snapshot(engine: Engine) async throws {
        let database = try await engine.sample()
        try await database.write { try $0.run("INSERT INTO barang (id, jumlah) VALUES (\("a"), \(0))") }
        let writer = Task {
            for _ in 0..<60 { try await database.write { try $0.run("UPDATE barang SET jumlah = jumlah + 1") } }
        }
        for _ in 0..<40 {
            let seen: [Int] = try await database.read { connection in
                try (0..<5).map { _ in try #require(try connection.one("SELECT jumlah FROM barang")).get("jumlah") }
            }
            #expect(Set(seen).count == 1)
        }
        try await writer.value
        await database.close()
    }

    @Test("readers go on while a write is open", arguments: Engine.allCases)
    func readersNotBlocked(engine: Engine) async throws {
        let database = try await engine.sample()
        let gate = Gate()
        let writer = Task {
            try await database.write { connection in
                try connection.run("INSERT INTO unit (id, nama) VALUES (\("a"), \("A"))")
                gate.wait()
            }
        }
        for _ in 0..<20 {
            let seen = try await database.read { try $0.run("SELECT id FROM unit").count }
            #expect(seen == 0)
        }
        gate.open()
        try await writer.value
        let seen = try await database.read { try $0.run("SELECT id FROM unit").count }
        #expect(seen == 1)
        await database.close()
    }

    @Test("read, add and write back never loses an addition, even between two processes", arguments: Engine.allCases)
    func noLostUpdate(engine: Engine) async throws {
        let url = try await engine.freshURL()
        let databases = [try openDatabase(url: url), try openDatabase(url: url)]
        _ = try await migrate(databases[0], Sample.migrations)
        try await databases[0].write { try $0.run("INSERT INTO barang (id, jumlah) VALUES (\("a"), \(0))") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<60 {
                group.addTask {
                    try await databases[number % 2].write { connection in
                        let row = try #require(try connection.one("SELECT jumlah FROM barang"))
                        let sum = try row.get("jumlah", as: Int.self) + 1
                        try connection.run("UPDATE barang SET jumlah = \(sum)")
                    }
                }
            }
            try await group.waitForAll()
        }
        let total = try await databases[1].read {
            try #require(try $0.one("SELECT jumlah FROM barang")).get("jumlah", as: Int.self)
        }
        #expect(total == 60)
        for database in databases { await database.close() }
    }
}
