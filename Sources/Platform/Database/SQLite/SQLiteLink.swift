import Foundation
import GRDB
import Synchronization

/// One connection to a SQLite file: GRDB opens, sets up, copies and closes it; our session runs the statements.
///
/// Not GRDB's pool: for every read it asks for the schema version and crosses two dispatch queues, several times the cost
/// of a point read. Whoever holds a link uses it alone, hence unchecked.
final class SQLiteLink: @unchecked Sendable {
    enum Role {
        case writer
        case reader
    }

    let session: SQLiteSession
    private let queue: DatabaseQueue
    private let isClosed = Mutex(false)

    /// The writer comes first: it makes the file and turns WAL on.
    init(path: String, role: Role, options: DatabaseOptions) throws {
        do {
            queue = try DatabaseQueue(path: path, configuration: Self.configuration(role))
            let connection = try queue.inDatabase { database in
                // FULL: an acknowledged write has been fsynced. Here, because GRDB sets NORMAL when it turns WAL on.
                try database.execute(sql: "PRAGMA synchronous = FULL")
                return database.sqliteConnection
            }
            guard let connection else { throw SQLFailure.closed }
            session = SQLiteSession(connection, options: options)
        } catch {
            throw Self.reason(error)
        }
    }

    /// Closes the connection, once; the session must not be used any more.
    func close() {
        let wasClosed = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return isClosed
        }
        if wasClosed { return }
        session.forgetStatements()
        try? queue.close()
    }

    /// Copies the database as it is at this moment. The copy gets its name when it is complete.
    static func copy(_ path: String, to target: String) throws {
        let unfinished = target + ".sementara"
        try? FileManager.default.removeItem(atPath: unfinished)
        try SQLiteFile.createPrivately(unfinished)
        do {
            let copy = try DatabaseQueue(path: unfinished)
            try DatabaseQueue(path: path, configuration: configuration(.reader)).backup(to: copy)
            try copy.close()
        } catch {
            throw reason(error)
        }
        guard rename(unfinished, target) == 0 else {
            throw SettingFailure("Cadangan tidak dapat disimpan sebagai \(target). Periksa izin foldernya.")
        }
    }

    private static func configuration(_ role: Role) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.readonly = role == .reader
        configuration.journalMode = role == .writer ? .wal : .default
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -16000")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
        }
        return configuration
    }

    private static func reason(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return SQLiteFailure.failure(error.extendedResultCode.rawValue, error.message ?? "").reason
    }
}
