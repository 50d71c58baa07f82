import Foundation

/// One rule file with where it comes from and what proves it; a line of `docs/jejak-aturan.md`.
struct RuleTrace {
    let source: SwiftSource
    /// First sentence of the doc comment.
    let sentence: String
    /// Articles, pages and letters.
    let citation: String
    let tests: [String]

    static let documentPath = "docs/jejak-aturan.md"

    /// What counts as a citation.
    static let citationPattern = [
        #"Pasal \d+|\bPs \d+|\bh\.\s?\d+|\bL\.[IVX]+|SE (?:MenPANRB )?3/2023|Permen ?PAN-?RB|Peraturan BKN"#,
        #"Perka BKN|\bPP \d+|\bUU \d+|\bPermendagri|[Ff]ormulir|\b[A-D]\.\d\.\d|[Tt]afsir|\bproduk\b|bawaan aplikasi"#,
    ].joined(separator: "|")

    /// Rules are files under `Aturan/` and `Regulasi/`, and files named `Aturan…`.
    static func load(_ repository: Repository = .shared) throws -> [RuleTrace] {
        let tests = repository.swift(under: "Core/Tests/")
        let rules = repository.swift(under: "Core/Sources/Kinerja/").filter { source in
            source.path.contains("/Aturan/") || source.path.contains("/Regulasi/")
                || source.file.name.hasPrefix("Aturan")
        }
        return try rules.map { source in
            RuleTrace(
                source: source,
                sentence: try firstSentence(of: source),
                citation: try citation(of: source),
                tests: try proofs(of: source, among: tests)
            )
        }
    }

    static func document(_ traces: [RuleTrace], _ duties: [String]) -> String {
        let rows = traces.map { trace in
            let path = trace.source.path.replacingOccurrences(of: "Core/Sources/Kinerja/", with: "")
            let tests = trace.tests.map { "`\($0)`" }.joined(separator: " ")
            return
                "| [`\(path)`](../\(encoded(trace.source.path))) | \(cell(trace.sentence)) "
                + "| \(cell(trace.citation)) | \(tests) |"
        }
        return """
            # Jejak aturan: where each rule comes from and what proves it

            Written by `ArchitectureTests` from the sources; do not edit. To write it again:
            `KINERJA_TULIS_DOKUMEN=1 swift test --filter ArchitectureTests`.

            h. = page of PermenPANRB 6/2022, Ps = Pasal, L = Lampiran, tafsir = our reading where the text is silent,
            K-, L-, N-, P- = numbers of our own case catalogue.

            | Rule | What it says | Source | Tests |
            | --- | --- | --- | --- |
            \(rows.joined(separator: "\n"))

            \(duties.joined(separator: "\n"))
            """
    }

    /// The doc comment above the first declaration at the left edge that has one.
    static func firstDoc(of source: SwiftSource) -> String {
        var doc: [String] = []
        for line in source.text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("///") {
                doc.append(line.dropFirst(3).trimmingCharacters(in: .whitespaces))
            } else if !doc.isEmpty {
                break
            }
        }
        let paragraph = doc.prefix { !$0.isEmpty }
        return paragraph.joined(separator: " ")
    }

    private static func firstSentence(of source: SwiftSource) throws -> String {
        let doc = firstDoc(of: source)
        return try matches(of: #"^.*?[.:](?= [A-Z]|$)"#, in: doc).first?.groups[0] ?? doc
    }

    /// The declared sources (`dasar`, `sumber:`), else what the comments cite.
    private static func citation(of source: SwiftSource) throws -> String {
        var declared = try matches(of: #"(?:\bdasar\s*=|\bsumber:)\s*"([^"]+)""#, in: source.text).map { $0.groups[1] }
        if source.path.contains("/Regulasi/") {
            declared += try source.literals.map(\.text).filter { try contains(#"\bh\.\d|\bPasal \d"#, $0) }
        }
        if !declared.isEmpty { return unique(declared).joined(separator: "; ") }
        let comments = source.text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("///") }
            .map { $0.drop { $0 == " " || $0 == "/" } }.joined(separator: " ")
        let bracketed = try matches(of: #"\(([^()]*(?:\([^()]*\)[^()]*)*)\)"#, in: comments).map { $0.groups[1] }
            .filter { try contains(citationPattern, $0) && contains(#"\d"#, $0) }
        if !bracketed.isEmpty { return unique(bracketed).joined(separator: "; ") }
        let loose = [
            #"(?:PermenPANRB|SE MenPANRB|Peraturan BKN|PP|UU) \d+(?:/| Tahun )\d+(?: Pasal \d+(?:-\d+)?| h\.\d+(?:-\d+)?)?"#,
            #"Ps \d+|h\.\d+(?:-\d+)?|[Ff]ormulir [A-D]\.\d\.\d|[Tt]afsir|\bproduk\b"#,
        ].joined(separator: "|")
        return unique(try matches(of: loose, in: comments).map { $0.groups[0] }).joined(separator: "; ")
    }

    /// Test files that name the rule, its stable code, or another type that its file declares at the left edge.
    private static func proofs(of source: SwiftSource, among tests: [SwiftSource]) throws -> [String] {
        let declared = try matches(
            of: #"^(?:public )?(?:final )?(?:enum|struct|class|protocol) (\w+)"#,
            in: source.code
        )
        .map { $0.groups[1] }
        let names = unique([source.file.stem] + declared).joined(separator: "|")
        let codes = try matches(of: #"\bkode = "([^"]+)""#, in: source.text).map { $0.groups[1] }
        return try tests.filter { test in
            try contains(#"\b(?:\#(names))(?:Tests)?\b"#, test.code)
                || test.literals.contains { literal in codes.contains(literal.text) }
        }.map { $0.file.name }.sorted()
    }

    private static func unique(_ list: [String]) -> [String] {
        var seen: Set<String> = []
        return list.filter { seen.insert($0).inserted }
    }

    private static func cell(_ text: String) -> String { text.replacingOccurrences(of: "|", with: "\\|") }

    private static func encoded(_ path: String) -> String { path.replacingOccurrences(of: " ", with: "%20") }
}
