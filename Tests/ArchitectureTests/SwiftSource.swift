/// A Swift file taken apart: what the compiler executes, and the literals with their places.
struct SwiftSource: Sendable {
    struct Literal: Sendable {
        /// Line on which the literal begins, from 1.
        let line: Int
        /// As written, escapes included; every interpolation is one `?`.
        let text: String
    }

    let file: RepositoryFile
    /// The file with comments and the insides of literals blanked: same length in bytes, same lines.
    let code: String
    let literals: [Literal]

    var path: String { file.path }
    var text: String { file.text }

    init(file: RepositoryFile) {
        self.file = file
        var lexer = Lexer(bytes: Array(file.text.utf8))
        lexer.scanCode(isInterpolation: false)
        code = String(decoding: lexer.code, as: UTF8.self)
        literals = lexer.literals
    }

    /// Modules that the file imports, with their lines.
    func imports() throws -> [(module: String, line: Int)] {
        let pattern = [
            #"^[ \t]*(?:@\w+[ \t]+)?(?:public |internal |package |private |fileprivate )?"#,
            #"import[ \t]+(?:struct |class |enum |func |protocol |var |let )?(\w+)"#,
        ].joined()
        return try matches(of: pattern, in: code).map { ($0.groups[1], $0.line) }
    }

    /// Places in the code, not in comments or literals, that match.
    func findings(_ pattern: String, _ what: String) throws -> [Finding] {
        try matches(of: pattern, in: code).map { Finding(path: path, line: $0.line, what: "\(what): \($0.groups[0])") }
    }

    /// Places inside literals that match.
    func literalFindings(_ pattern: String, _ what: String) throws -> [Finding] {
        try literals.flatMap { literal in
            try matches(of: pattern, in: literal.text).map {
                Finding(path: path, line: literal.line + $0.line - 1, what: "\(what): \($0.groups[0].prefix(60))")
            }
        }
    }
}

/// Enough of Swift's grammar to tell code, comments and literals apart, with nested comments, raw strings and
/// interpolations. Regex literals are not understood; the sources have none.
private struct Lexer {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private(set) var code: [UInt8]
    private(set) var literals: [SwiftSource.Literal] = []

    init(bytes: [UInt8]) {
        self.bytes = bytes
        code = bytes
    }

    /// Up to the end, or up to the `)` that closes an interpolation.
    mutating func scanCode(isInterpolation: Bool) {
        var depth = 0
        while index < bytes.count {
            if starts("//") {
                skipLine()
            } else if starts("/*") {
                skipComment()
            } else if let hashes = literalAhead() {
                scanLiteral(hashes: hashes)
            } else {
                let byte = bytes[index]
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    if isInterpolation, depth == 0 { return advance() }
                    depth -= 1
                }
                advance()
            }
        }
    }

    private func starts(_ text: String) -> Bool {
        bytes[index...].starts(with: text.utf8)
    }

    private mutating func advance() {
        if bytes[index] == 10 { line += 1 }
        index += 1
    }

    private mutating func blank(_ count: Int = 1) {
        for _ in 0..<count where index < bytes.count {
            if bytes[index] != 10 { code[index] = 32 }
            advance()
        }
    }

    private mutating func skipLine() {
        while index < bytes.count, bytes[index] != 10 { blank() }
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                blank(2)
            } else if starts("*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && index < bytes.count
    }

    /// How many `#` stand before a literal that begins here, or `nil`.
    private func literalAhead() -> Int? {
        var next = index
        while next < bytes.count, bytes[next] == UInt8(ascii: "#") { next += 1 }
        return next < bytes.count && bytes[next] == UInt8(ascii: "\"") ? next - index : nil
    }

    private mutating func scanLiteral(hashes: Int) {
        let start = line
        blank(hashes)
        let isLong = starts("\"\"\"")
        let close = String(repeating: "\"", count: isLong ? 3 : 1) + String(repeating: "#", count: hashes)
        let escape = "\\" + String(repeating: "#", count: hashes)
        blank(isLong ? 3 : 1)
        var text: [UInt8] = []
        while index < bytes.count, !starts(close) {
            if starts(escape + "(") {
                interpolate(escape.utf8.count + 1, into: &text)
            } else if starts(escape) {
                text += bytes[index..<min(index + escape.utf8.count + 1, bytes.count)]
                blank(escape.utf8.count + 1)
            } else {
                if !isLong, bytes[index] == 10 { break }
                text.append(bytes[index])
                blank()
            }
        }
        blank(close.utf8.count)
        literals.append(.init(line: start, text: String(decoding: text, as: UTF8.self)))
    }

    private mutating func interpolate(_ opening: Int, into text: inout [UInt8]) {
        let before = line
        blank(opening)
        scanCode(isInterpolation: true)
        if index > 0 { code[index - 1] = 32 }
        text.append(UInt8(ascii: "?"))
        text += [UInt8](repeating: 10, count: line - before)
    }
}
