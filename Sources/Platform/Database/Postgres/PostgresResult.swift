import CLibPQ

/// One answer of the server.
final class PostgresResult {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { PQclear(handle) }

    var status: ExecStatusType { PQresultStatus(handle) }
    /// For example `UPDATE 3`.
    var tag: String { String(cString: PQcmdStatus(handle)) }
    var rowCount: Int { Int(PQntuples(handle)) }

    var columns: SQLColumns {
        SQLColumns((0..<PQnfields(handle)).map { PQfname(handle, $0).map { String(cString: $0) } ?? "" })
    }

    /// Rows inserted, updated or deleted; a SELECT changes none.
    var changed: Int { tag.hasPrefix("SELECT") ? 0 : Int(String(cString: PQcmdTuples(handle))) ?? 0 }

    /// A field of the error report: `C` is the SQLSTATE, `M` the message, `n` the constraint.
    func errorField(_ letter: Character) -> String? {
        guard let code = letter.asciiValue, let text = PQresultErrorField(handle, Int32(code)) else { return nil }
        return String(cString: text)
    }

    func rows(_ columns: SQLColumns) -> [SQLRow] {
        let fields = PQnfields(handle)
        let types = (0..<fields).map { PQftype(handle, $0) }
        return (0..<PQntuples(handle)).map { row in
            SQLRow(columns: columns, values: (0..<fields).map { value(row, $0, types[Int($0)]) })
        }
    }

    private func value(_ row: Int32, _ column: Int32, _ type: Oid) -> SQLValue {
        if PQgetisnull(handle, row, column) == 1 { return .null }
        let start = PQgetvalue(handle, row, column)
        let characters = UnsafeBufferPointer(start: start, count: Int(PQgetlength(handle, row, column)))
        switch type {
        case PostgresType.bool: return .int(characters.first == CChar(bitPattern: UInt8(ascii: "t")) ? 1 : 0)
        case PostgresType.bytea: return .blob(Self.bytes(hex: characters.dropFirst(2)))
        case PostgresType.int8, PostgresType.int4, PostgresType.int2, PostgresType.oid, PostgresType.numeric:
            // sum(BIGINT) is NUMERIC; a whole number is a whole number. Anything with a point stays text.
            let text = Self.text(characters)
            return Int64(text).map { .int($0) } ?? .text(text)
        default: return .text(Self.text(characters))
        }
    }

    private static func text(_ characters: UnsafeBufferPointer<CChar>) -> String {
        characters.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
    }

    private static func bytes(hex: Slice<UnsafeBufferPointer<CChar>>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(hex.count / 2)
        var high: UInt8?
        for character in hex {
            let letter = UInt8(bitPattern: character)
            let digit = letter < 58 ? letter &- 48 : letter &- 87
            if let first = high { result.append(first << 4 | digit) }
            high = high == nil ? digit : nil
        }
        return result
    }
}
