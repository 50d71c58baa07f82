/// A statement whose every interpolation is a bound value.
///
/// ```swift
/// let nip: String = form["nip"]
/// try db.run("SELECT id FROM pegawai WHERE instansi_id = \(instansi) AND nip = \(nip)")
/// ```
///
/// A run-time `String` can never become SQL text: only literals, other `SQL` values and `StaticString` do.
public struct SQL: ExpressibleByStringInterpolation, Sendable, Equatable {
    enum Part: Sendable, Equatable {
        case text(String)
        case value(SQLValue)
        case dialect(sqlite: String, postgres: String)
        case choice(sqlite: SQLValue, postgres: SQLValue)
    }

    var parts: [Part]

    public init(stringLiteral value: String) { parts = [.text(value)] }
    public init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

    public static func + (left: SQL, right: SQL) -> SQL {
        var sum = left
        sum.parts += right.parts
        return sum
    }

    public struct Interpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append(.text(literal)) } }
        public mutating func appendInterpolation(_ value: some SQLConvertible) { parts.append(.value(value.sqlValue)) }
        public mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
            parts.append(.value(value?.sqlValue ?? .null))
        }
        public mutating func appendInterpolation(_ sql: SQL) { parts += sql.parts }

        /// `(?, ?, …)` for `IN`; an empty list becomes `(NULL)`, which matches nothing.
        public mutating func appendInterpolation(list values: [some SQLConvertible]) {
            guard !values.isEmpty else { return parts.append(.text("(NULL)")) }
            parts.append(.text("("))
            for (index, value) in values.enumerated() {
                if index > 0 { parts.append(.text(", ")) }
                parts.append(.value(value.sqlValue))
            }
            parts.append(.text(")"))
        }

        /// Text that differs between the engines; literals only.
        public mutating func appendInterpolation(sqlite: StaticString, postgres: StaticString) {
            parts.append(.dialect(sqlite: sqlite.description, postgres: postgres.description))
        }
    }
}

/// What a column holds. Booleans travel as 0 and 1, days as `YYYY-MM-DD`, instants as epoch milliseconds.
public enum SQLValue: Sendable, Equatable {
    case null
    case int(Int64)
    case text(String)
    case blob([UInt8])
}

/// A Swift value that can be bound.
public protocol SQLConvertible {
    var sqlValue: SQLValue { get }
}

/// A Swift value that can be read from a column. Throws nothing: `nil` means "not this type".
public protocol SQLDecodable {
    init?(sqlValue: SQLValue)
}

extension SQLValue: SQLConvertible {
    public var sqlValue: SQLValue { self }
}

extension String: SQLConvertible, SQLDecodable {
    public var sqlValue: SQLValue { .text(self) }
    public init?(sqlValue: SQLValue) {
        guard case .text(let value) = sqlValue else { return nil }
        self = value
    }
}

extension Int: SQLConvertible, SQLDecodable {
    public var sqlValue: SQLValue { .int(Int64(self)) }
    public init?(sqlValue: SQLValue) {
        guard case .int(let value) = sqlValue else { return nil }
        self = Int(value)
    }
}

extension Int64: SQLConvertible, SQLDecodable {
    public var sqlValue: SQLValue { .int(self) }
    public init?(sqlValue: SQLValue) {
        guard case .int(let value) = sqlValue else { return nil }
        self = value
    }
}

extension Bool: SQLConvertible, SQLDecodable {
    public var sqlValue: SQLValue { .int(self ? 1 : 0) }
    public init?(sqlValue: SQLValue) {
        guard case .int(let value) = sqlValue else { return nil }
        self = value != 0
    }
}

extension [UInt8]: SQLConvertible, SQLDecodable {
    public var sqlValue: SQLValue { .blob(self) }
    public init?(sqlValue: SQLValue) {
        guard case .blob(let value) = sqlValue else { return nil }
        self = value
    }
}

extension SQLConvertible where Self: RawRepresentable, RawValue == String {
    public var sqlValue: SQLValue { .text(rawValue) }
}

extension SQLDecodable where Self: RawRepresentable, RawValue == String {
    public init?(sqlValue: SQLValue) {
        guard case .text(let value) = sqlValue else { return nil }
        self.init(rawValue: value)
    }
}
