/// Turns portable DDL with `{tokens}` into the text of one engine.
struct PortableDDL {
    private var rest: Substring
    private let dialect: Dialect

    /// Throws `MigrationFailure` for an unknown token or a brace that is not closed.
    static func text(_ source: String, for dialect: Dialect) throws -> String {
        var reader = PortableDDL(rest: source[...], dialect: dialect)
        return try reader.read(nested: false).trimmingBlanks()
    }

    private init(rest: Substring, dialect: Dialect) {
        self.rest = rest
        self.dialect = dialect
    }

    /// Reads up to the end, or up to the `}` that closes the block.
    private mutating func read(nested: Bool) throws -> String {
        var result = ""
        while let character = rest.first {
            switch character {
            case "'": result += take(through: "'")
            case "-" where rest.hasPrefix("--"): result += take(through: "\n")
            case "{": result += try token()
            case "}" where nested:
                rest.removeFirst()
                return result
            case "}": throw MigrationFailure("Migrasi memuat } tanpa { pembuka.")
            default:
                result.append(character)
                rest.removeFirst()
            }
        }
        if nested { throw MigrationFailure("Blok {…} dalam migrasi tidak ditutup.") }
        return result
    }

    /// Copies the opening character and everything up to the end mark.
    private mutating func take(through end: Character) -> Substring {
        let start = rest
        rest.removeFirst()
        guard let mark = rest.firstIndex(of: end) else {
            rest = rest[rest.endIndex...]
            return start
        }
        rest = rest[rest.index(after: mark)...]
        return start[..<rest.startIndex]
    }

    private mutating func token() throws -> String {
        rest.removeFirst()
        let name = String(rest.prefix { $0.isLetter })
        rest = rest.dropFirst(name.count)
        guard let next = rest.popFirst() else { throw MigrationFailure("Blok {…} dalam migrasi tidak ditutup.") }
        switch (name, next) {
        case ("int", "}"): return dialect == .sqlite ? "INTEGER" : "BIGINT"
        case ("blob", "}"): return dialect == .sqlite ? "BLOB" : "BYTEA"
        case ("strict", "}"): return dialect == .sqlite ? "STRICT" : ""
        case ("sqlite", ":"): return try block(for: .sqlite)
        case ("postgres", ":"): return try block(for: .postgres)
        default: throw MigrationFailure("Penanda {\(name) dalam migrasi tidak dikenal.")
        }
    }

    private mutating func block(for wanted: Dialect) throws -> String {
        let text = try read(nested: true)
        return dialect == wanted ? text : ""
    }
}

extension String {
    fileprivate func trimmingBlanks() -> String {
        let head = drop(while: \.isWhitespace)
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(head[...last])
    }
}
