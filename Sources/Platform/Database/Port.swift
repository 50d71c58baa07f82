/// The one door to the data. Two engines stand behind it, SQLite and PostgreSQL; a query is written once.
///
/// Closures are synchronous, so that no transaction can be parked on an `await`. They may run again after a
/// serialisation failure: keep side effects out of them.
///
/// **Portable SQL.** Instants are epoch milliseconds (`{int}`), days text `YYYY-MM-DD`, booleans 0 and 1, both from Swift:
/// no `now()`, no date functions. A bound integer is a BIGINT on PostgreSQL, so write `\(flag) = 1` where a condition is
/// wanted and `CAST(\(n) AS INTEGER)` for functions such as `substr`. JSON: `->` and `->>` with a key; a column is
/// `{sqlite: TEXT CHECK (x IS NULL OR json_valid(x))}{postgres: JSONB}`, and PostgreSQL gives it back with its own blanks.
/// `INSERT … ON CONFLICT … DO UPDATE`, `RETURNING`, `count(*) FILTER`, `IS DISTINCT FROM`, `NULLS LAST`, window functions
/// and CTEs work on both. Avoid GREATEST/LEAST, `string_agg`, `ILIKE`, `::` casts, `lower()` for search. Where the engines
/// differ: `\(sqlite: "…", postgres: "…")`, `SQL.fullText` (with `fullTextMigration`) and `SQL.skipLocked`.
///
/// **A refused statement ends its closure**, even one that catches the error: use `attempt` to go on after it.
public protocol SQLDatabase: Sendable {
    /// Which engine stands behind the door.
    var dialect: Dialect { get }

    /// One consistent snapshot. Do every query of one page in one `read`.
    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// One transaction. Returns only after the commit is on the disk (fsync). When `body` throws, nothing it wrote stays
    /// and the error arrives here unchanged. Writes that wait together are committed together (group commit).
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// Closes every connection. Later calls throw.
    func close() async
}

/// A connection inside one `read` or `write`; never keep it.
public protocol SQLConnection {
    /// Which engine runs the statements.
    var dialect: Dialect { get }

    /// Runs one statement and returns its rows (also those of `RETURNING`).
    @discardableResult
    func run(_ sql: SQL) throws -> [SQLRow]

    /// Runs one statement and returns how many rows it changed.
    @discardableResult
    func change(_ sql: SQL) throws -> Int

    /// Streams rows, so that memory stays flat for exports and checks of whole tables.
    func each(_ sql: SQL, _ body: (SQLRow) throws -> Void) throws
}

/// The engines.
public enum Dialect: Sendable {
    /// SQLite 3.40 or later.
    case sqlite
    /// PostgreSQL 15 or later.
    case postgres
}

/// One row of a result.
public struct SQLRow: Sendable {
    let columns: SQLColumns
    /// In the order of the SELECT. A number with a point (`avg`) is text.
    public let values: [SQLValue]

    /// The column's value. Throws `SQLFailure.column` when it is missing, NULL or of another type.
    public func get<T: SQLDecodable>(_ name: String, as type: T.Type = T.self) throws -> T {
        guard let index = columns.index[name] else { throw SQLFailure.column(name, "tidak ada") }
        guard let value = T(sqlValue: values[index]) else { throw SQLFailure.column(name, "bukan \(T.self)") }
        return value
    }

    /// The column's value, or `nil` when it is NULL.
    public func getOptional<T: SQLDecodable>(_ name: String, as type: T.Type = T.self) throws -> T? {
        guard let index = columns.index[name] else { throw SQLFailure.column(name, "tidak ada") }
        if values[index] == .null { return nil }
        return try get(name)
    }
}

/// Column names of a result, shared by its rows.
public final class SQLColumns: Sendable {
    let index: [String: Int]

    init(_ names: [String]) {
        index = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// What an engine refuses, in the same words for both engines.
public enum SQLFailure: Error, Sendable, Equatable {
    /// A UNIQUE or PRIMARY KEY constraint; the text names it as the engine does.
    case unique(String)
    /// A foreign key that points at nothing, or a row that others point at.
    case foreignKey(String)
    /// CHECK, NOT NULL, a trigger's RAISE, a value of the wrong type, invalid JSON, or a text with U+0000.
    case check(String)
    /// Locked, too slow, not reachable, or a serialisation failure that stayed after the retries.
    case busy(String)
    /// A column (its name) that is not what the program expected (why).
    case column(String, String)
    /// The database was closed.
    case closed
    /// Anything else: a fault of the program or of the machine.
    case other(String)
}

extension SQLFailure {
    /// The kind alone, for logs: engine messages may quote values.
    public var kind: String {
        switch self {
        case .unique: "unik"
        case .foreignKey: "rujukan"
        case .check: "periksa"
        case .busy: "sibuk"
        case .column(let name, _): "kolom \(name)"
        case .closed: "ditutup"
        case .other: "lain"
        }
    }
}
