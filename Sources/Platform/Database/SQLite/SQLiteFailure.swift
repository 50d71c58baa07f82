import GRDBSQLite

/// SQLite's result codes in the words of the port.
enum SQLiteFailure {
    static func failure(_ code: Int32, _ message: String) -> StatementFailure {
        StatementFailure(reason: reason(code, message))
    }

    /// What went wrong last on this connection.
    static func last(_ connection: OpaquePointer) -> StatementFailure {
        failure(sqlite3_extended_errcode(connection), String(cString: sqlite3_errmsg(connection)))
    }

    private static func reason(_ code: Int32, _ message: String) -> SQLFailure {
        switch code {
        case 2067, 1555, 2579: return .unique(subject(message))
        case 787: return .foreignKey(message)
        default: break
        }
        switch code & 0xff {
        case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG: return .check(subject(message))
        case SQLITE_BUSY, SQLITE_LOCKED: return .busy(message)
        case SQLITE_INTERRUPT: return .busy("batas waktu pernyataan terlampaui")
        case SQLITE_ERROR where message.hasPrefix("malformed JSON"): return .check(message)
        default: return .other("\(message) (\(code))")
        }
    }

    /// `UNIQUE constraint failed: pegawai.nip` → `pegawai.nip`.
    private static func subject(_ message: String) -> String {
        guard let mark = message.firstRange(of: "constraint failed: ") else { return message }
        return String(message[mark.upperBound...])
    }
}
