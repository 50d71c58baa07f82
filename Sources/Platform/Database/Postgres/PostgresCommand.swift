import CLibPQ

/// One statement for libpq: text, values and the types they are sent as.
struct PostgresCommand {
    let text: String
    let types: [Oid]
    let values: [SQLValue]
    /// Not worth a prepared statement (cursors).
    var once = false

    /// A command without values, such as BEGIN.
    init(_ text: String) {
        self.text = text
        types = []
        values = []
    }

    /// Integers go as BIGINT and bytes as BYTEA. Text stays untyped, so that it fits JSONB, DATE and UUID columns too.
    init(_ query: RenderedSQL, prefix: String = "") throws {
        guard query.values.count <= 65_535 else { throw StatementFailure(reason: .other("terlalu banyak nilai")) }
        text = prefix + query.text
        values = query.values
        types = try query.values.enumerated().map { index, value in
            switch value {
            case .int: return PostgresType.int8
            case .blob: return PostgresType.bytea
            case .text(let text) where text.hasNulCharacter: throw StatementFailure.nulCharacter
            case .text, .null: return query.untyped.contains(index) ? PostgresType.text : 0
            }
        }
    }

    /// What a prepared statement is known by.
    var key: PostgresKey { PostgresKey(text: text, types: types) }

    /// Lends the values in the form that libpq wants: text with an end mark, or bytes with a length.
    func withParameters<R>(_ body: (PostgresParameters) -> R) -> R {
        var bytes: [CChar] = []
        var starts: [Int?] = []
        var lengths: [Int32] = []
        var formats: [Int32] = []
        for value in values {
            let start = bytes.count
            switch value {
            case .null: break
            case .int(let number): bytes.append(contentsOf: String(number).utf8.map(CChar.init(bitPattern:)))
            case .text(let text): bytes.append(contentsOf: text.utf8.lazy.map(CChar.init(bitPattern:)))
            case .blob(let blob): bytes.append(contentsOf: blob.lazy.map(CChar.init(bitPattern:)))
            }
            starts.append(value == .null ? nil : start)
            lengths.append(Int32(bytes.count - start))
            if case .blob = value { formats.append(1) } else { formats.append(0) }
            bytes.append(0)
        }
        return bytes.withUnsafeBufferPointer { buffer in
            let pointers = starts.map { start in start.flatMap { start in buffer.baseAddress.map { $0 + start } } }
            return body(PostgresParameters(pointers: pointers, lengths: lengths, formats: formats))
        }
    }
}

/// Valid only while `withParameters` runs.
struct PostgresParameters {
    let pointers: [UnsafePointer<CChar>?]
    let lengths: [Int32]
    let formats: [Int32]
}

struct PostgresKey: Hashable {
    let text: String
    let types: [Oid]
}

/// The type numbers of `pg_type` that the port tells apart.
enum PostgresType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let oid: Oid = 26
    static let numeric: Oid = 1700
}
