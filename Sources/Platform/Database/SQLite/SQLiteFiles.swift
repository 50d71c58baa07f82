import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// The connections to one SQLite file: GRDB opens and pools them, our sessions run the statements.
final class SQLiteFiles: Sendable {
    let commits = CommitCounter()
    private let pool: DatabasePool
    private let options: DatabaseOptions
    private let sessions = Mutex<[ObjectIdentifier: SQLiteSession]>([:])

    init(path: String, options: DatabaseOptions) throws {
        try Self.createPrivately(path)
        self.options = options
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration(options))
            // FULL: an acknowledged write has been fsynced. Here, because GRDB sets NORMAL when it turns WAL on.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        } catch {
            throw Self.reason(error)
        }
    }

    func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try onReader { try Self.snapshot($0, StatementCounter.current, body) }
    }

    func read(_ job: any DatabaseJob) {
        do {
            try onReader { try Self.snapshot($0, job.counter, job.perform) }
            job.succeed()
        } catch {
            job.fail(error)
        }
    }

    func write(_ batch: [any DatabaseJob]) {
        do {
            try pool.writeWithoutTransaction { try GroupCommit(engine: session($0), commits: commits).run(batch) }
        } catch {
            for job in batch { job.fail(Self.reason(error)) }
        }
    }

    func backup(to path: String) throws {
        let unfinished = path + ".sementara"
        try? FileManager.default.removeItem(atPath: unfinished)
        try Self.createPrivately(unfinished)
        do {
            let copy = try DatabaseQueue(path: unfinished)
            try pool.backup(to: copy)
            try copy.close()
        } catch {
            throw Self.reason(error)
        }
        guard rename(unfinished, path) == 0 else {
            throw SettingFailure("Cadangan tidak dapat disimpan sebagai \(path). Periksa izin foldernya.")
        }
    }

    /// Only when nobody reads or writes any more.
    func close() {
        sessions.withLock { sessions in
            for session in sessions.values { session.forgetStatements() }
            sessions = [:]
        }
        try? pool.close()
    }

    /// Makes the folder and an empty file that only its owner can read; SQLite gives `-wal` and `-shm` the same mode.
    static func createPrivately(_ path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw SettingFailure("Folder \(folder.path) tidak dapat dibuat. Periksa izin folder di atasnya.")
        }
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw SettingFailure("Berkas \(path) tidak dapat dibuka untuk ditulis. Periksa izinnya.")
        }
        Foundation.close(file)
    }

    private func onReader<T>(_ body: (SQLiteSession) throws -> T) throws -> T {
        do {
            return try pool.unsafeRead { try body(session($0)) }
        } catch {
            throw Self.reason(error)
        }
    }

    private static func snapshot<T>(
        _ session: SQLiteSession,
        _ counter: StatementCounter?,
        _ body: (any SQLConnection) throws -> T
    ) throws -> T {
        session.start(counter)
        do {
            try session.beginRead()
            let value = try body(session)
            if let failure = session.failure { throw failure }
            try session.commit()
            return value
        } catch {
            session.rollback()
            throw (error as? StatementFailure)?.reason ?? error
        }
    }

    /// The session that belongs to this connection for as long as it is open.
    private func session(_ database: Database) throws -> SQLiteSession {
        guard let connection = database.sqliteConnection else { throw SQLFailure.closed }
        return sessions.withLock { sessions in
            if let session = sessions[ObjectIdentifier(database)] { return session }
            let session = SQLiteSession(connection, options: options)
            sessions[ObjectIdentifier(database)] = session
            return session
        }
    }

    private static func configuration(_ options: DatabaseOptions) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = max(2, options.readers)
        configuration.persistentReadOnlyConnections = true
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
