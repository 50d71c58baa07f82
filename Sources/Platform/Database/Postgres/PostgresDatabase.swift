import CLibPQ

/// PostgreSQL through libpq: reader threads and one writer thread, each with its own connection.
///
/// The writer commits in groups (one COMMIT for all writes that wait). Writes of other processes are kept apart by
/// SERIALIZABLE; a conflict runs the closures again.
public final class PostgresDatabase: SQLDatabase {
    private let reads = JobQueue()
    private let writes = JobQueue()
    private let commits = CommitCounter()

    /// How many transactions this process has committed.
    public var commitCount: Int { commits.count }
    public var dialect: Dialect { .postgres }

    /// Checks the URL; the first query connects. Throws `SettingFailure`.
    public init(url: String, options: DatabaseOptions = DatabaseOptions()) throws {
        try Self.check(url)
        for number in 1...max(1, options.readers) {
            reads.startThread("pg-baca-\(number)") { queue in
                let session = PostgresSession(url: url, options: options)
                while let job = queue.take(1).first { Self.read(job, on: session) }
                session.disconnect()
            }
        }
        writes.startThread("pg-tulis") { [commits] queue in
            let session = PostgresSession(url: url, options: options)
            let group = GroupCommit(engine: session, commits: commits)
            // 60: beyond 64 subtransactions PostgreSQL's snapshots of other sessions become slow.
            while case let batch = queue.take(60), !batch.isEmpty { group.run(batch) }
            session.disconnect()
        }
    }

    deinit {
        reads.close()
        writes.close()
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { reads.add(Job(body, $0)) }
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
    }

    /// The caller goes on before the transaction of the read is ended: nothing of it is left to wait for.
    private static func read(_ job: any DatabaseJob, on session: PostgresSession) {
        for attempt in 1... {
            do {
                session.start(job.counter)
                try session.beginRead()
                try job.perform(session)
                if let failure = session.failure { throw failure }
                job.succeed()
                if (try? session.commit()) == nil { session.rollback() }
                return
            } catch {
                session.rollback()
                let failure = error as? StatementFailure
                guard failure?.retry ?? session.failure?.retry ?? false, attempt < 4 else {
                    return job.fail(failure?.reason ?? error)
                }
            }
        }
    }

    private static func check(_ url: String) throws {
        var reason: UnsafeMutablePointer<CChar>?
        let parsed = PQconninfoParse(url, &reason)
        defer {
            PQconninfoFree(parsed)
            PQfreemem(reason)
        }
        guard let parsed, hasValidPort(parsed), url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else {
            throw SettingFailure(
                "Alamat PostgreSQL tidak dapat dibaca. Tulis postgres://pengguna:sandi@server:5432/nama; "
                    + "tanda khusus dalam sandi ditulis sebagai kode persen (misalnya @ menjadi %40)."
            )
        }
    }

    /// libpq looks at the port only when it connects.
    private static func hasValidPort(_ options: UnsafeMutablePointer<PQconninfoOption>) -> Bool {
        var option = options
        while let keyword = option.pointee.keyword {
            if String(cString: keyword) == "port", let value = option.pointee.val {
                return String(cString: value).split(separator: ",").allSatisfy { UInt16($0) ?? 0 > 0 }
            }
            option += 1
        }
        return true
    }
}
