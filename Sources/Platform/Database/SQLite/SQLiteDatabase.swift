import Foundation

/// SQLite in WAL mode: one writer thread that commits in groups, several readers that are never blocked by it.
public final class SQLiteDatabase: SQLDatabase {
    private let path: String
    private let reads = JobQueue()
    private let writes = JobQueue()
    private let desk: ReadDesk
    private let commits = CommitCounter()

    /// How many transactions were committed since the start.
    public var commitCount: Int { commits.count }
    /// Always `.sqlite`.
    public var dialect: Dialect { .sqlite }

    /// Opens or creates the file; a new file can be read by its owner only (mode 0600).
    public init(path: String, options: DatabaseOptions = DatabaseOptions()) throws {
        self.path = path
        try SQLiteFile.createPrivately(path)
        let writer = try SQLiteLink(path: path, role: .writer, options: options)
        let reader = { try SQLiteLink(path: path, role: .reader, options: options) }
        desk = try ReadDesk(open: reader)
        for number in 1...max(1, options.readers) {
            startReading(on: try reader(), name: "sqlite-baca-\(number)")
        }
        startWriting(on: writer)
    }

    deinit {
        reads.close()
        writes.close()
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        switch desk.enter() {
        case .closed: throw SQLFailure.closed
        case .here(let link, let slot):
            defer { desk.leave(slot) }
            return try link.session.snapshot(StatementCounter.current, body)
        case .thread: return try await withCheckedThrowingContinuation { reads.add(Job(body, $0)) }
        }
    }

    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { writes.add(Job(body, $0)) }
    }

    public func close() async {
        reads.close()
        await reads.waitUntilClosed()
        await desk.close()
        // The writer goes last: the last connection to close tidies the WAL away.
        writes.close()
        await writes.waitUntilClosed()
    }

    /// Copies the database, as it is at this moment, to a file that appears only when it is complete and replaces an older
    /// one. Readers and writers go on.
    public func backup(to target: String) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread { [path] in
                continuation.resume(with: Result { try SQLiteLink.copy(path, to: target) })
            }
        }
    }

    private func startReading(on link: SQLiteLink, name: String) {
        reads.startThread(name) { queue in
            while let job = queue.take(1).first {
                do {
                    try link.session.snapshot(job.counter, job.perform)
                    job.succeed()
                } catch {
                    job.fail(error)
                }
            }
            link.close()
        }
    }

    private func startWriting(on link: SQLiteLink) {
        writes.startThread("sqlite-tulis") { [commits] queue in
            let group = GroupCommit(engine: link.session, commits: commits)
            while case let batch = queue.take(64), !batch.isEmpty { group.run(batch) }
            link.close()
        }
    }
}
