/// The one door to the data. Two engines stand behind it, SQLite and PostgreSQL; a query is written once.
///
/// Closures are synchronous, so that no transaction can be parked on an `await`. They may run again after a
/// serialisation failure: keep side effects out of them.
public protocol SQLDatabase: Sendable {
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

public enum Dialect: Sendable {
    case sqlite
    case postgres
}

/// One row of a result.
public struct SQLRow: Sendable {
    let columns: SQLColumns
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
    case foreignKey(String)
    /// CHECK, NOT NULL or a value of the wrong type.
    case check(String)
    /// Locked, out of connections, or a serialisation failure that stayed after the retries.
    case busy(String)
    case column(String, String)
    case closed
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
