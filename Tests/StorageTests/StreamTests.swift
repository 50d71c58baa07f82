import Storage
import Synchronization
import Testing

@Suite("Streams, counters and slow statements on both engines")
struct StreamTests {
    @Test("5,000 rows stream, in order, and a closure may stop half way", arguments: Engine.allCases)
    func streams(engine: Engine) async throws {
        struct Stop: Error {}
        let database = try await engine.sample()
        try await database.write { connection in
            for number in 0..<5000 {
                try connection.run("INSERT INTO barang (id, jumlah) VALUES (\("b\(number)"), \(number))")
            }
        }
        let (sum, stopped, after) = try await database.read { connection in
            var sum = 0
            try connection.each("SELECT jumlah FROM barang WHERE jumlah >= \(0) ORDER BY jumlah") { row in
                let number = try row.get("jumlah", as: Int.self)
                if number == sum { sum += 1 }
            }
            var seen = 0
            #expect(throws: Stop.self) {
                try connection.each("SELECT id FROM barang") { _ in
                    seen += 1
                    if seen == 600 { throw Stop() }
                }
            }
            return (sum, seen, try connection.run("SELECT id FROM barang").count)
        }
        #expect(sum == 5000)
        #expect(stopped == 600)
        #expect(after == 5000)
        await database.close()
    }

    @Test("a stream's closure may ask again, even the same question", arguments: Engine.allCases)
    func nested(engine: Engine) async throws {
        let database = try await engine.sample()
        let pairs = try await database.write { connection in
            for id in ["a", "b", "c"] { try connection.run("INSERT INTO unit (id, nama) VALUES (\(id), \(id))") }
            var pairs: [String] = []
            try connection.each("SELECT id FROM unit ORDER BY id") { outer in
                let left = try outer.get("id", as: String.self)
                try connection.each("SELECT id FROM unit ORDER BY id") { inner in
                    pairs.append(try left + inner.get("id", as: String.self))
                }
            }
            return pairs
        }
        #expect(pairs == ["aa", "ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"])
        await database.close()
    }

    @Test("the counter of a task sees its statements and no others", arguments: Engine.allCases)
    func counter(engine: Engine) async throws {
        let database = try await engine.sample()
        let counter = StatementCounter()
        _ = try await database.read { try $0.run("SELECT 1") }
        try await StatementCounter.$current.withValue(counter) {
            _ = try await database.read { connection in
                try connection.run("SELECT id FROM unit")
                try connection.each("SELECT id FROM barang") { _ in }
            }
            try await database.write { connection in
                try connection.change("UPDATE unit SET nama = \("rahasia")")
            }
        }
        #expect(counter.count == 3)
        #expect(counter.texts.last?.hasPrefix("UPDATE unit SET nama = ") == true)
        #expect(!counter.texts.joined().contains("rahasia"))
        await database.close()
    }

    @Test("slow statements are reported with text, without values", arguments: Engine.allCases)
    func slow(engine: Engine) async throws {
        let heard = Box()
        var options = DatabaseOptions()
        options.slowMilliseconds = 0
        options.onSlow = { text, _ in heard.add(text) }
        let database = try await engine.sample(options)
        _ = try await database.read { try $0.run("SELECT id FROM unit WHERE nama = \("rahasia")") }
        #expect(heard.texts.contains { $0.hasPrefix("SELECT id FROM unit WHERE nama = ") })
        #expect(!heard.texts.joined().contains("rahasia"))
        await database.close()
    }

    final class Box: Sendable {
        private let heard = Mutex<[String]>([])
        func add(_ text: String) { heard.withLock { $0.append(text) } }
        var texts: [String] { heard.withLock { $0 } }
    }
}
