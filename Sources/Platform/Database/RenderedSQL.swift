/// A statement as one engine wants it: text with placeholders, and the values for them.
struct RenderedSQL {
    var text = ""
    var values: [SQLValue] = []
    /// Placeholders of which PostgreSQL cannot guess the type (`$1 IS NULL`), by index.
    var untyped: Set<Int> = []
    private var endsWithValue = false

    init(text: String = "") { self.text = text }
}

extension SQL {
    /// Makes program text a statement. Only for DDL and for texts that were checked before: never for user input.
    init(unsafe text: String) { parts = [.text(text)] }

    init(parts: [Part]) { self.parts = parts }

    func rendered(for dialect: Dialect) -> RenderedSQL {
        var result = RenderedSQL()
        for part in parts {
            switch part {
            case .text(let text): result.append(text)
            case .dialect(let sqlite, let postgres): result.append(dialect == .sqlite ? sqlite : postgres)
            case .value(let value): result.bind(value, dialect)
            case .choice(let sqlite, let postgres): result.bind(dialect == .sqlite ? sqlite : postgres, dialect)
            }
        }
        return result
    }
}

extension RenderedSQL {
    fileprivate mutating func bind(_ value: SQLValue, _ dialect: Dialect) {
        values.append(value)
        endsWithValue = true
        if dialect == .sqlite { text += "?" } else { text += "$\(values.count)" }
    }

    fileprivate mutating func append(_ more: String) {
        if endsWithValue, more.startsWithNullTest { untyped.insert(values.count - 1) }
        endsWithValue = false
        text += more
    }
}

extension String {
    /// Whether the text goes on with `IS NULL` or `IS NOT NULL`.
    fileprivate var startsWithNullTest: Bool {
        guard opensWithIS else { return false }
        let words = prefix(24).uppercased().split(whereSeparator: \.isWhitespace)
        guard words.first == "IS", first?.isWhitespace == true, words.count > 1 else { return false }
        return words[1].hasPrefix("NULL") || (words.count > 2 && words[1] == "NOT" && words[2].hasPrefix("NULL"))
    }

    /// A look at the first bytes, since almost no piece goes on like this and every statement pays for the question.
    private var opensWithIS: Bool {
        var bytes = utf8.drop { $0 == 32 || $0 == 10 || $0 == 9 || $0 == 13 }
        guard let first = bytes.popFirst(), let second = bytes.popFirst() else { return false }
        return first | 0x20 == UInt8(ascii: "i") && second | 0x20 == UInt8(ascii: "s")
    }
}
