/// One PostgreSQL connection that connects when it is first needed and again after it was lost.
///
/// BEGIN, SAVEPOINT and RELEASE wait in `pending` and travel with the next statement, so they cost no round trip.
final class PostgresSession: DatabaseSession, TransactionEngine, @unchecked Sendable {
    private let url: String
    private var link: PostgresLink?
    private var pending: [String] = []
    private var cursors = 0

    /// Writes behave as if they ran one after another, as they do on SQLite; a conflict between processes runs again.
    private static let beginWrite = "BEGIN ISOLATION LEVEL SERIALIZABLE"
    private static let beginRead = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    private static let savepointText = "SAVEPOINT s"

    init(url: String, options: DatabaseOptions) {
        self.url = url
        super.init(options: options)
    }

    var dialect: Dialect { .postgres }

    var isInTransaction: Bool {
        guard let link, link.isAlive else { return false }
        return isUnstarted || link.isInTransaction
    }

    @discardableResult
    func run(_ sql: SQL) throws -> [SQLRow] {
        let query = sql.rendered(for: .postgres)
        return try guarded(query.text) { try exchange([PostgresCommand(query)]).rows }
    }

    @discardableResult
    func change(_ sql: SQL) throws -> Int {
        let query = sql.rendered(for: .postgres)
        return try guarded(query.text) { try exchange([PostgresCommand(query)]).result.changed }
    }

    func each(_ sql: SQL, _ body: (SQLRow) throws -> Void) throws {
        let query = sql.rendered(for: .postgres)
        guard query.text.isQuery else { return try run(sql).forEach(body) }
        try guarded(query.text, timed: false) { try stream(query, body) }
    }

    func begin() throws { try open(Self.beginWrite) }
    func beginRead() throws { try open(Self.beginRead) }

    func commit() throws {
        guard !isUnstarted else { return pending = [] }
        do {
            let answer = try exchange([PostgresCommand("COMMIT")])
            guard answer.result.tag == "COMMIT" else { throw StatementFailure(reason: .other("COMMIT ditolak")) }
        } catch let failure as StatementFailure where link?.isAlive != true {
            // Whether the server committed before the connection broke cannot be known: never run it again unasked.
            throw StatementFailure(
                reason: .other("sambungan putus saat COMMIT, hasilnya tidak pasti: \(failure.reason)")
            )
        }
    }

    func rollback() {
        defer { pending = [] }
        guard let link, !isUnstarted else { return }
        if link.isAlive, !link.isInTransaction { return }
        if !link.isAlive || (try? link.exchange([PostgresCommand("ROLLBACK")])) == nil { self.link = nil }
    }

    func savepoint() throws { pending.append(Self.savepointText) }

    func release() throws {
        if pending.last == Self.savepointText { pending.removeLast() } else { pending.append("RELEASE s") }
    }

    func rollbackToSavepoint() throws {
        if pending.last == Self.savepointText {
            pending.removeLast()
        } else {
            pending += ["ROLLBACK TO s", "RELEASE s"]
        }
    }

    func script(_ text: String) throws {
        try guarded(text) {
            let link = try connected()
            if !pending.isEmpty { _ = try exchange([]) }
            try link.script(text)
        }
    }

    /// Hangs up; the server ends what was open.
    func disconnect() { link = nil }

    /// BEGIN has not been sent yet.
    private var isUnstarted: Bool { pending.first?.hasPrefix("BEGIN") == true }

    private func open(_ begin: String) throws {
        if link?.isAlive != true { link = try PostgresLink(url: url, options: options) }
        pending = [begin]
        cursors = 0
    }

    private func connected() throws -> PostgresLink {
        guard let link else { throw PostgresFailure.lost("tidak ada sambungan") }
        return link
    }

    private func exchange(_ commands: [PostgresCommand]) throws -> PostgresAnswer {
        let waiting = pending.map { PostgresCommand($0) }
        pending = []
        return try connected().exchange(waiting + commands)
    }

    /// A cursor, so that memory stays flat and `body` may run other statements.
    private func stream(_ query: RenderedSQL, _ body: (SQLRow) throws -> Void) throws {
        cursors += 1
        let name = "k\(cursors)"
        var declare = try PostgresCommand(query, prefix: "DECLARE \(name) NO SCROLL CURSOR FOR ")
        declare.once = true
        var fetch = PostgresCommand("FETCH 500 FROM \(name)")
        fetch.once = true
        var answer = try exchange([declare, fetch])
        let columns = answer.result.columns
        defer { if failure == nil, isInTransaction { pending.append("CLOSE \(name)") } }
        while answer.result.rowCount > 0 {
            for row in answer.result.rows(columns) { try body(row) }
            if answer.result.rowCount < 500 { return }
            answer = try exchange([fetch])
        }
    }
}

extension String {
    /// Whether a cursor can be declared for the statement.
    fileprivate var isQuery: Bool {
        let word = drop(while: \.isWhitespace).prefix(6).uppercased()
        return word.hasPrefix("SELECT") || word.hasPrefix("WITH") || word.hasPrefix("VALUES")
    }
}
