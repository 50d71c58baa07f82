/// A statement that the engine refused, and whether its transaction deserves another run.
struct StatementFailure: Error {
    let reason: SQLFailure
    var retry = false
}

/// What the connections of both engines share: counting, timing, and the rule that a refused statement ends its closure.
///
/// PostgreSQL accepts nothing more in a transaction after an error. SQLite would, but a page that works on one engine
/// only is worse than a strict rule: after a refusal every further statement gets the same refusal, and nothing of the
/// closure stays. `attempt` is the way to go on after an expected refusal.
///
/// One thread at a time uses a session, hence unchecked.
class DatabaseSession: @unchecked Sendable {
    let options: DatabaseOptions
    private(set) var counter: StatementCounter?
    var failure: StatementFailure?

    init(options: DatabaseOptions) { self.options = options }

    /// Gets ready for the next closure.
    func start(_ counter: StatementCounter?) {
        self.counter = counter
        failure = nil
    }

    /// Counts and times one statement and keeps its refusal.
    func guarded<T>(_ text: String, timed: Bool = true, _ body: () throws -> T) throws -> T {
        if let failure { throw failure.reason }
        counter?.add(text)
        let start = timed && options.onSlow != nil ? ContinuousClock.now : nil
        defer { if let start { report(text, since: start) } }
        do {
            return try body()
        } catch let failure as StatementFailure {
            self.failure = failure
            throw failure.reason
        }
    }

    private func report(_ text: String, since start: ContinuousClock.Instant) {
        let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        if milliseconds >= options.slowMilliseconds { options.onSlow?(text, milliseconds) }
    }
}

/// A session that can hold a transaction. Every error is a `StatementFailure`.
protocol TransactionEngine: DatabaseSession, SQLConnection {
    /// Whether a transaction is open and was not ended behind our back.
    var isInTransaction: Bool { get }

    func begin() throws
    func commit() throws
    /// Never fails: afterwards no transaction is open.
    func rollback()
    func savepoint() throws
    func release() throws
    func rollbackToSavepoint() throws
    /// Runs program text, several statements if need be, without a prepared statement.
    func script(_ text: String) throws
}

extension SQLConnection {
    /// Runs `body` so that a refusal inside it (say, a UNIQUE constraint) can be caught and the closure can go on:
    /// what `body` wrote is undone first. Without `attempt`, a refused statement ends the whole closure.
    @discardableResult
    public func attempt<T>(_ body: () throws -> T) throws -> T {
        guard let engine = self as? any TransactionEngine else { return try body() }
        return try engine.attemptOnEngine(body)
    }

    /// The only row of a result, or `nil` when there is none; more than one is an error of the caller.
    public func one(_ sql: SQL) throws -> SQLRow? {
        let rows = try run(sql)
        if rows.count > 1 { throw SQLFailure.other("satu baris diharapkan, ada \(rows.count)") }
        return rows.first
    }
}

extension TransactionEngine {
    fileprivate func attemptOnEngine<T>(_ body: () throws -> T) throws -> T {
        if let failure { throw failure.reason }
        try guardedStep { try savepoint() }
        do {
            let value = try body()
            if let failure { throw failure.reason }
            try guardedStep { try release() }
            return value
        } catch {
            guard failure?.retry != true, isInTransaction else { throw error }
            failure = nil
            try guardedStep { try rollbackToSavepoint() }
            throw error
        }
    }

    private func guardedStep(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let failure as StatementFailure {
            self.failure = failure
            throw failure.reason
        }
    }
}
