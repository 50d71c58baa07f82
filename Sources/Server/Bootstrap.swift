import App
import Foundation
import Logging
import Platform
import Storage

/// Builds the one `World` of a process from its settings.
enum Bootstrap {
    /// The way to other servers, for the whole life of the process.
    static let outgoing = HTTPClientOutgoing()

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
        let now: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) }
        var world = World(
            now: now,
            database: try database(loaded.databaseURL),
            files: try await files(loaded, now: now), passwords: Passwords(), settings: loaded.settings, log: log
        )
        world.http = outgoing
        if let clamd = loaded.settings.clamd { world.antivirus = Clamd(clamd.place) }
        return (world, loaded)
    }

    /// The bucket when one is set, else the folder. A bucket that refuses us stops the start with its reason.
    private static func files(_ loaded: LoadedSettings, now: @escaping @Sendable () -> Int64) async throws -> FileStore
    {
        guard let s3 = loaded.s3 else { return FileStore(root: loaded.filesPath) }
        let bucket = S3Bucket(s3, http: outgoing, now: now)
        if let fault = await bucket.fault() { throw WrongSetting(description: fault) }
        return FileStore(root: loaded.filesPath, bucket: bucket)
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
