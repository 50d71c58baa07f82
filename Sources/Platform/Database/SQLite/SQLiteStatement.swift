import GRDBSQLite

/// A prepared statement of one connection.
final class SQLitePrepared {
    let handle: OpaquePointer
    private let connection: OpaquePointer
    private let parameters: Int
    private var columns: SQLColumns?
    private var prepares: Int32 = 0
    /// Stepped and not yet reset: an `each` that is under way.
    var isRunning = false

    init(_ text: String, on connection: OpaquePointer) throws {
        var handle: OpaquePointer?
        var text = text
        let (code, rest) = text.withUTF8 { bytes -> (Int32, Bool) in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                var tail: UnsafePointer<CChar>?
                let code = sqlite3_prepare_v3(
                    connection,
                    characters.baseAddress,
                    Int32(characters.count),
                    UInt32(SQLITE_PREPARE_PERSISTENT),
                    &handle,
                    &tail
                )
                guard let tail, let start = characters.baseAddress else { return (code, false) }
                return (code, characters[(tail - start)...].contains { $0 > 32 && $0 != 59 })
            }
        }
        guard code == SQLITE_OK else { throw SQLiteFailure.last(connection) }
        guard let handle, !rest else {
            sqlite3_finalize(handle)
            throw StatementFailure(reason: .other("tepat satu pernyataan SQL diharapkan"))
        }
        self.handle = handle
        self.connection = connection
        parameters = Int(sqlite3_bind_parameter_count(handle))
    }

    deinit { sqlite3_finalize(handle) }

    func bind(_ values: [SQLValue]) throws {
        guard values.count == parameters else { throw StatementFailure(reason: .other("jumlah nilai tidak cocok")) }
        for (index, value) in values.enumerated() {
            guard try bind(value, at: Int32(index + 1)) == SQLITE_OK else { throw SQLiteFailure.last(connection) }
        }
    }

    /// Goes to the next row; `false` at the end.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw SQLiteFailure.last(connection)
        }
    }

    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
        isRunning = false
    }

    /// The row that `step` stands on.
    func row() -> SQLRow {
        let count = sqlite3_column_count(handle)
        return SQLRow(columns: columnNames(count), values: (0..<count).map(value))
    }

    /// Kept until the schema changes under the statement.
    private func columnNames(_ count: Int32) -> SQLColumns {
        let current = sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_REPREPARE, 0)
        if let columns, current == prepares { return columns }
        let names = SQLColumns((0..<count).map { sqlite3_column_name(handle, $0).map { String(cString: $0) } ?? "" })
        columns = names
        prepares = current
        return names
    }

    private func value(_ column: Int32) -> SQLValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: return .int(sqlite3_column_int64(handle, column))
        case SQLITE_NULL: return .null
        case SQLITE_BLOB:
            let bytes = sqlite3_column_blob(handle, column)
            return .blob([UInt8](UnsafeRawBufferPointer(start: bytes, count: size(column))))
        default:
            let bytes = sqlite3_column_text(handle, column)
            return .text(String(decoding: UnsafeBufferPointer(start: bytes, count: size(column)), as: UTF8.self))
        }
    }

    private func size(_ column: Int32) -> Int { Int(sqlite3_column_bytes(handle, column)) }

    private func bind(_ value: SQLValue, at index: Int32) throws -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(handle, index)
        case .int(let number): return sqlite3_bind_int64(handle, index, number)
        case .text(var text):
            guard !text.hasNulCharacter else { throw StatementFailure.nulCharacter }
            if text.isEmpty { return sqlite3_bind_text(handle, index, "", 0, transient) }
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    sqlite3_bind_text(handle, index, characters.baseAddress, Int32(characters.count), transient)
                }
            }
        case .blob(let bytes):
            if bytes.isEmpty { return sqlite3_bind_zeroblob(handle, index, 0) }
            return bytes.withUnsafeBytes {
                sqlite3_bind_blob(handle, index, $0.baseAddress, Int32($0.count), transient)
            }
        }
    }
}

/// Tells SQLite to copy what is bound (`SQLITE_TRANSIENT`, a macro that Swift cannot import).
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
