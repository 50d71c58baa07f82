import Foundation
import Testing

/// Wall 6: one word for one thing. The table is in `docs/kamus.md`.
@Suite("Vocabulary")
struct VocabularyTests {
    private struct Forbidden {
        let word: String
        let instead: String
        /// Refused as a whole type name only; official texts use the word inside longer names.
        let isWholeName: Bool
    }

    private let repository = Repository.shared

    @Test("identifiers use the words of the regulation")
    func synonyms() throws {
        let table = try forbidden()
        #expect(table.count >= 10)
        let byWord = Dictionary(table.map { ($0.word.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        let found = try repository.swift(under: "Sources/", "Core/Sources/").flatMap { source in
            try matches(of: #"[A-Za-z_]\w*"#, in: source.code).compactMap { match in
                try offence(match.groups[0], byWord).map {
                    Finding(path: source.path, line: match.line, what: "\(match.groups[0]): write \($0.instead)")
                }
            }
        }
        expectNone(found, "docs/kamus.md has the words.")
    }

    @Test("screens and tables use one word for one thing")
    func screenWords() throws {
        let section = try #require(part(under: "## Words refused on screens"))
        let words = try matches(of: #"^\|\s*`([^`|]+)`"#, in: section).map { $0.groups[1] }
        #expect(words.count >= 5)
        let pattern = #"(?i)(?<![\w./_?=-])(?:\#(words.joined(separator: "|")))(?![\w./_=-])"#
        let pages = repository.swift(under: "Sources/").filter { $0.file.stem.hasSuffix("Pages") }
        #expect(pages.count > 2)
        let found = try pages.flatMap { source in
            try source.literals.filter { $0.text.contains(" ") }.flatMap { literal in
                try matches(of: pattern, in: literal.text).map {
                    Finding(path: source.path, line: literal.line + $0.line - 1, what: $0.groups[0])
                }
            }
        }
        expectNone(found, "docs/kamus.md has the words for screens.")
    }

    private func part(under heading: String) -> String? {
        guard let text = repository.file("docs/kamus.md")?.text, let start = text.range(of: heading) else { return nil }
        let rest = text[start.upperBound...]
        return String(rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)])
    }

    private func forbidden() throws -> [Forbidden] {
        let section = try #require(part(under: "## Forbidden in identifiers"))
        return try matches(of: #"^\|([^|]*`[^|]*)\|([^|]*)\|([^|]*)\|"#, in: section).flatMap { row in
            try matches(of: #"`(\w+)`"#, in: row.groups[1]).map { word in
                Forbidden(
                    word: word.groups[1],
                    instead: row.groups[2].trimmingCharacters(in: .whitespaces),
                    isWholeName: row.groups[3].contains("whole")
                )
            }
        }
    }

    private func offence(_ identifier: String, _ table: [String: Forbidden]) throws -> Forbidden? {
        if let whole = table[identifier.lowercased()], whole.isWholeName, identifier.first?.isUppercase == true {
            return whole
        }
        let parts = try matches(of: #"[A-Z]+(?![a-z])|[A-Z]?[a-z]+"#, in: identifier).map { $0.groups[0].lowercased() }
        return parts.compactMap { part in
            let singular = part.hasSuffix("s") ? String(part.dropLast()) : part
            let entry = table[part] ?? table[singular]
            return entry?.isWholeName == false ? entry : nil
        }.first
    }
}
