import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// SQLite in WAL mode: one writer thread that commits in groups, several readers that are never blocked by it.
public final class SQLiteDatabase: SQLDatabase {
    private let files: SQLiteFiles
    private let reads = JobQueue()
    private let writes = JobQueue()
    private let desk: ReadDesk

    /// How many transactions were committed since the start.
    public var commitCount: Int { files.commits.count }
    public var dialect: Dialect { .sqlite }

    /// Opens or creates the file; a new file can be read by its owner only (mode 0600).
    public init(path: String, options: DatabaseOptions = DatabaseOptions()) throws {
        files = try SQLiteFiles(path: path, options: options)
        let inline = min(ProcessInfo.processInfo.activeProcessorCount - 1, options.readers / 2)
        desk = ReadDesk(limit: max(0, inline))
        for number in 1...max(1, options.readers - inline) {
            reads.startThread("sqlite-baca-\(number)") { [files] queue in
                while let job = queue.take(1).first { files.read(job) }
            }
        }
        writes.startThread("sqlite-tulis") { [files] queue in
            while case let batch = queue.take(64), !batch.isEmpty { files.write(batch) }
        }
    }

    deinit {
        reads.close()
        writes.close()
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        switch desk.enter() {
        case .closed: throw SQLFailure.closed
        case .here:
            defer { desk.leave() }
            return try files.read(body)
        case .thread: return try await withCheckedThrowingContinuation { reads.add(Job(body, $0)) }
        }
    }

    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { writes.add(Job(body, $0)) }
    }

    public func close() async {
        writes.close()
        reads.close()
        await writes.waitUntilClosed()
        await reads.waitUntilClosed()
        await desk.close()
        files.close()
    }

    /// Copies the database, as it is at this moment, to a file that appears only when it is complete and replaces an older
    /// one. Readers and writers go on.
    public func backup(to path: String) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread { [files] in
                continuation.resume(with: Result { try files.backup(to: path) })
            }
        }
    }
}
