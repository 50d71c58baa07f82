import ArgumentParser
import Platform
import Storage

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Menyesuaikan basis data dengan versi ini. Aman diulang."
    )

    mutating func run() async throws {
        let world = try await Bootstrap.world(logToStandardError: true).world
        let applied = try await Bootstrap.migrate(world)
        print(applied.isEmpty ? "Basis data sudah sesuai." : "Diterapkan: \(applied.joined(separator: ", "))")
        await world.database.close()
    }
}
