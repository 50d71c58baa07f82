import Testing

/// Wall 7: the budget of sizes. Only the far end fails; the rest is a question.
@Suite("Sizes")
struct SizeTests {
    private let sources = Repository.shared.swift(under: "Sources/", "Core/Sources/")

    @Test("no Swift file is longer than 400 lines")
    func limit() {
        let found = Repository.shared.swift.filter { $0.file.lineCount > 400 }.map {
            Finding(path: $0.path, line: 400, what: "\($0.file.lineCount) lines")
        }
        expectNone(found, "Split by what changes together.")
    }

    @Test("the budget of files and functions is reported")
    func budget() throws {
        let files = sources.map { ($0.file.lineCount, "\($0.path): \($0.file.lineCount)") }.sorted { $0.0 > $1.0 }
        let functions = try sources.flatMap(functionSizes).sorted { $0.lines > $1.lines }
        #expect(functions.count > 500)
        let sizes = [("files", files.map(\.0), "80/200"), ("functions", functions.map(\.lines), "10/30")].map {
            "\($0.0): median \(percentile($0.1, 50)), p90 \(percentile($0.1, 90)) (budget \($0.2))"
        }
        warn(sizes, "size budget")
        warn(files.filter { $0.0 > 200 }.map(\.1), "files over 200 lines")
        warn(
            functions.filter { $0.lines > ($0.place.contains("Pages.swift") ? 90 : 60) }.map {
                "\($0.place): \($0.lines)"
            },
            "functions over 60 lines (pages 90)"
        )
    }

    private func percentile(_ values: [Int], _ percent: Int) -> Int {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }

    /// Functions and initialisers with bodies, and how many lines each takes.
    private func functionSizes(_ source: SwiftSource) throws -> [(place: String, lines: Int)] {
        let lines = source.code.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        return try matches(of: #"(?:\bfunc\s+[^\s(<]+|(?<![.\w])init\??)\s*[<(]"#, in: source.code).compactMap {
            match in
            length(lines, from: match.line - 1).map { (place: "\(source.path):\(match.line)", lines: $0) }
        }
    }

    /// From the line of `func` to the line of the brace that closes its body; `nil` without a body.
    private func length(_ lines: [[UInt8]], from start: Int) -> Int? {
        var parentheses = 0
        var braces = 0
        for number in start..<lines.count {
            for byte in lines[number] {
                switch byte {
                case UInt8(ascii: "("): parentheses += 1
                case UInt8(ascii: ")"): parentheses -= 1
                case UInt8(ascii: "{") where parentheses == 0: braces += 1
                case UInt8(ascii: "}") where parentheses == 0:
                    braces -= 1
                    if braces <= 0 { return braces == 0 ? number - start + 1 : nil }
                default: break
                }
            }
            if braces == 0, parentheses == 0, number + 1 < lines.count, isDeclaration(lines[number + 1]) { return nil }
        }
        return nil
    }

    private func isDeclaration(_ line: [UInt8]) -> Bool {
        let text = String(decoding: line, as: UTF8.self).drop { $0 == " " }
        return ["func ", "var ", "let ", "init", "static ", "@", "mutating ", "}"].contains { text.hasPrefix($0) }
    }
}
