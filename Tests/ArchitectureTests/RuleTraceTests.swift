import Foundation
import Testing

/// Wall 5: one rule, one file, one source, one test twin; the index is generated.
@Suite("Rules")
struct RuleTraceTests {
    @Test("every rule file cites its source")
    func cites() throws {
        let traces = try RuleTrace.load()
        #expect(traces.count > 20)
        let found = try traces.filter {
            try !contains(RuleTrace.citationPattern, $0.source.text) || $0.citation.isEmpty
        }
        .map { Finding(path: $0.source.path, line: 1, what: "no Pasal, page, letter, form or tafsir") }
        expectNone(found, "Write the source into the doc comment, or into `dasar` or `sumber`.")
    }

    @Test("every rule file says what it is in a doc comment")
    func documented() throws {
        let found = try RuleTrace.load().filter { $0.sentence.isEmpty }
            .map { Finding(path: $0.source.path, line: 1, what: "no doc comment") }
        expectNone(found, "The doc comment of a rule is its documentation.")
    }

    @Test("every rule file is named by a test of Core")
    func proven() throws {
        let found = try RuleTrace.load().filter { $0.tests.isEmpty }
            .map { Finding(path: $0.source.path, line: 1, what: "named by no test in Core/Tests") }
        expectNone(found, "Give the rule a test twin.")
    }

    @Test("docs/jejak-aturan.md is what the generator makes")
    func index() throws {
        let expected = RuleTrace.document(try RuleTrace.load(), try Duty.Catalogue.allCases.map(Duty.table))
        let url = Repository.shared.root.appending(path: RuleTrace.documentPath)
        if ProcessInfo.processInfo.environment["KINERJA_TULIS_DOKUMEN"] == "1" {
            try expected.write(to: url, atomically: true, encoding: .utf8)
        }
        let actual = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        let (old, new) = (Set(rows(of: actual)), Set(rows(of: expected)))
        let difference = new.subtracting(old).map { "+ \($0)" } + old.subtracting(new).map { "- \($0)" }
        let list = difference.sorted().joined(separator: "\n")
        let isCurrent = actual == expected
        #expect(
            isCurrent,
            "Run KINERJA_TULIS_DOKUMEN=1 swift test --filter ArchitectureTests\n\(list)"
        )
    }

    private func rows(of document: String) -> [Substring] {
        document.split(separator: "\n").filter { $0.hasPrefix("| [") || $0.hasPrefix("| P-") || $0.hasPrefix("| K-") }
    }
}
