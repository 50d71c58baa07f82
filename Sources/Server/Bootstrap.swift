import App
import Foundation
import Logging
import Platform
import Storage

/// Builds the one `World` of a process from its settings.
enum Bootstrap {
    static func world(logToStandardError: Bool = false) async throws -> (world: World, loaded: LoadedSettings) {
        let loaded = try await SettingsLoader.load()
        var log = Logger(label: "kinerja") { _ in JSONLogHandler(toStandardError: logToStandardError) }
        guard let level = Logger.Level(rawValue: loaded.logLevel) else {
            throw WrongSetting(
                description:
                    "KINERJA_LOG harus salah satu dari \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")), bukan \"\(loaded.logLevel)\"."
            )
        }
        log.logLevel = level
        let world = World(
            now: { Int64(Date().timeIntervalSince1970 * 1000) },
            database: try database(loaded.databaseURL),
            files: FileStore(root: loaded.filesPath), passwords: Passwords(), settings: loaded.settings, log: log
        )
        return (world, loaded)
    }

    private static func database(_ url: String) throws -> any SQLDatabase {
        do {
            return try openDatabase(url: url)
        } catch let wrong as SettingFailure {
            throw WrongSetting(description: "KINERJA_DATABASE: \(wrong.message)")
        }
    }

    /// Brings the database up to date; returns what was applied.
    static func migrate(_ world: World) async throws -> [String] {
        try await Storage.migrate(world.database, Rooms.migrations)
    }
}

/// Prints to standard error, where progress and advice belong.
func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}
