import GRDBSQLite

/// One SQLite connection with its prepared statements.
final class SQLiteSession: DatabaseSession, TransactionEngine, @unchecked Sendable {
    private let connection: OpaquePointer
    private var cache: [String: SQLitePrepared] = [:]
    private var deadline: ContinuousClock.Instant?

    /// Statements kept prepared; beyond that the cache starts anew (the application has fewer).
    private static let cacheLimit = 512

    init(_ connection: OpaquePointer, options: DatabaseOptions) {
        self.connection = connection
        super.init(options: options)
        removeObservers()
        stopLateStatements()
    }

    var dialect: Dialect { .sqlite }
    var isInTransaction: Bool { sqlite3_get_autocommit(connection) == 0 }

    @discardableResult
    func run(_ sql: SQL) throws -> [SQLRow] {
        let query = sql.rendered(for: .sqlite)
        return try guarded(query.text) {
            var rows: [SQLRow] = []
            try execute(query) { rows.append($0) }
            return rows
        }
    }

    @discardableResult
    func change(_ sql: SQL) throws -> Int {
        let query = sql.rendered(for: .sqlite)
        return try guarded(query.text) {
            let before = sqlite3_total_changes64(connection)
            try execute(query) { _ in }
            return sqlite3_total_changes64(connection) == before ? 0 : Int(sqlite3_changes64(connection))
        }
    }

    func each(_ sql: SQL, _ body: (SQLRow) throws -> Void) throws {
        let query = sql.rendered(for: .sqlite)
        try guarded(query.text, timed: false) { try execute(query, streaming: true, body) }
    }

    func begin() throws { try control("BEGIN IMMEDIATE") }
    func commit() throws { try control("COMMIT") }
    func rollback() { if isInTransaction { try? control("ROLLBACK") } }
    func savepoint() throws { try control("SAVEPOINT s") }
    func release() throws { try control("RELEASE s") }

    func rollbackToSavepoint() throws {
        try control("ROLLBACK TO s")
        try control("RELEASE s")
    }

    func script(_ text: String) throws {
        try guarded(text) {
            guard sqlite3_exec(connection, text, nil, nil, nil) == SQLITE_OK else {
                throw SQLiteFailure.last(connection)
            }
        }
    }

    /// Finalises the prepared statements; SQLite refuses to close a connection that has some.
    func forgetStatements() {
        sqlite3_progress_handler(connection, 0, nil, nil)
        cache = [:]
    }

    /// One read: a snapshot that begins with the first statement of `body`.
    func snapshot<T>(_ counter: StatementCounter?, _ body: (any SQLConnection) throws -> T) throws -> T {
        start(counter)
        do {
            try control("BEGIN DEFERRED")
            let value = try body(self)
            if let failure { throw failure }
            try commit()
            return value
        } catch {
            rollback()
            throw (error as? StatementFailure)?.reason ?? error
        }
    }

    private func control(_ text: String) throws { try execute(RenderedSQL(text: text)) { _ in } }

    private func execute(_ query: RenderedSQL, streaming: Bool = false, _ body: (SQLRow) throws -> Void) throws {
        deadline = .now + .milliseconds(options.statementTimeout)
        defer { deadline = nil }
        let statement = try prepared(query.text)
        statement.isRunning = true
        defer { statement.reset() }
        try statement.bind(query.values)
        while try statement.step() {
            try body(statement.row())
            if streaming { deadline = .now + .milliseconds(options.statementTimeout) }
        }
    }

    /// GRDB's hooks serve its observers and expect its dispatch queue; nobody observes here.
    private func removeObservers() {
        sqlite3_commit_hook(connection, nil, nil)
        sqlite3_rollback_hook(connection, nil, nil)
        sqlite3_update_hook(connection, nil, nil)
        sqlite3_set_authorizer(connection, nil, nil)
    }

    /// SQLite asks every 20,000 steps of its machine, some tenths of a millisecond, whether to go on.
    private func stopLateStatements() {
        let ask: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
            guard let context else { return 0 }
            guard let deadline = Unmanaged<SQLiteSession>.fromOpaque(context).takeUnretainedValue().deadline else {
                return 0
            }
            return deadline < .now ? 1 : 0
        }
        sqlite3_progress_handler(connection, 20_000, ask, Unmanaged.passUnretained(self).toOpaque())
    }

    /// A statement inside an `each` over the same text gets a handle of its own.
    private func prepared(_ text: String) throws -> SQLitePrepared {
        if let statement = cache[text] {
            return statement.isRunning ? try SQLitePrepared(text, on: connection) : statement
        }
        if cache.count >= Self.cacheLimit { cache = cache.filter { $0.value.isRunning } }
        let statement = try SQLitePrepared(text, on: connection)
        cache[text] = statement
        return statement
    }
}
