import Foundation
import Storage
import Testing

/// Numbers, not rules: run with `KINERJA_UJI_LAJU=1 swift test --filter ThroughputTests`.
@Suite("Throughput", .enabled(if: ProcessInfo.processInfo.environment["KINERJA_UJI_LAJU"] != nil), .serialized)
struct ThroughputTests {
    @Test("small synced writes and point reads per second", arguments: Engine.allCases)
    func perSecond(engine: Engine) async throws {
        let database = try await engine.sample()
        try await database.write { connection in
            for number in 0..<1000 {
                try connection.run(
                    "INSERT INTO barang (id, kode, jumlah) VALUES (\("b\(number)"), \("k\(number)"), \(number))"
                )
            }
        }
        for tasks in [1, 4, 16] {
            let before = database.commits
            let writes = try await measure(tasks) { task, turn in
                _ = try await database.write {
                    try $0.run("UPDATE barang SET jumlah = jumlah + 1 WHERE id = \("b\((task * 61 + turn) % 1000)")")
                }
            }
            let reads = try await measure(tasks) { task, turn in
                let row = try await database.read {
                    try $0.one("SELECT id, kode, jumlah FROM barang WHERE id = \("b\((task * 61 + turn) % 1000)")")
                }
                #expect(row != nil)
            }
            print(
                "\(engine) \(tasks) tasks: \(writes) writes/s in \(database.commits - before) commits, \(reads) reads/s"
            )
        }
        let inside = try await database.read { connection in
            let start = ContinuousClock.now
            for number in 0..<5000 {
                try connection.run("SELECT id, kode, jumlah FROM barang WHERE id = \("b\(number % 1000)")")
            }
            return 5000 / ((ContinuousClock.now - start) / .seconds(1))
        }
        print("\(engine) point reads inside one closure: \(Int(inside))/s")
        await database.close()
    }

    /// Turns per second over all tasks, for one second.
    private func measure(
        _ tasks: Int,
        _ turn: @escaping @Sendable (_ task: Int, _ turn: Int) async throws -> Void
    ) async throws -> Int {
        let start = ContinuousClock.now
        let turns = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var count = 0
                    while ContinuousClock.now - start < .seconds(1) {
                        try await turn(task, count)
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        return Int(Double(turns) / ((ContinuousClock.now - start) / .seconds(1)))
    }
}
