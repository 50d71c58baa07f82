import Foundation
import Testing

/// Documents that people follow must lead somewhere.
@Suite("Documents")
struct DocumentationTests {
    private let repository = Repository.shared

    @Test("docs/operasi.md lists every setting that is read, and no other")
    func settings() throws {
        let loader = try #require(repository.swift.first { $0.path == "Sources/Server/SettingsLoader.swift" })
        let keys = try loader.literals.filter { try contains(#"^kinerja(?:\.[a-z]+)+$"#, $0.text) }
            .map { $0.text.uppercased().replacingOccurrences(of: ".", with: "_") }
        let names = try loader.literals.filter { try contains(#"^KINERJA_[A-Z_]+$"#, $0.text) }.map(\.text)
        let read = Set(keys + names)
        let guide = try #require(repository.file("docs/operasi.md"))
        let listed = Set(try matches(of: #"^\|\s*`(KINERJA_[A-Z_]+)`"#, in: guide.text).map { $0.groups[1] })
        #expect(read.count > 10)
        #expect(read.subtracting(listed).sorted() == [], "read by SettingsLoader, missing from the table")
        #expect(listed.subtracting(read).sorted() == [], "in the table, read by nobody")
    }

    @Test("links between documents lead to files that exist")
    func links() throws {
        let documents = repository.files.filter { $0.name.hasSuffix(".md") }
        #expect(documents.count > 10)
        let found = try documents.flatMap { document -> [Finding] in
            let folder = repository.root.appending(path: document.path).deletingLastPathComponent()
            return try matches(of: #"\]\((?!https?:|mailto:|#)([^)#\s]+)"#, in: document.text).compactMap { link in
                let path = link.groups[1].removingPercentEncoding ?? link.groups[1]
                let target = folder.appending(path: path).standardizedFileURL
                if FileManager.default.fileExists(atPath: target.path) { return nil }
                return Finding(path: document.path, line: link.line, what: link.groups[1])
            }
        }
        expectNone(found, "Dead links.")
    }

    @Test("commands named in the documents exist")
    func commands() throws {
        let documents = repository.files.filter { $0.name.hasSuffix(".md") && $0.name != "CHANGELOG.md" }
        let found = try documents.flatMap { document in
            try matches(of: #"(?<![\w/.-])bin/([a-z][a-z-]*)"#, in: document.text)
                .filter { repository.file("bin/\($0.groups[1])") == nil }
                .map { Finding(path: document.path, line: $0.line, what: $0.groups[0]) }
        }
        expectNone(found, "No such command in bin/.")
    }

    @Test("every decision record has its four parts")
    func decisions() throws {
        let records = repository.files.filter { $0.path.hasPrefix("docs/adr/") && $0.name != "README.md" }
        #expect(records.count >= 8)
        let found = try records.flatMap { record in
            try ["Status", "Context", "Decision", "Consequences"]
                .filter { try !contains(#"^(?:## |\*\*)\#($0)\b"#, record.text) }
                .map { Finding(path: record.path, line: 1, what: "no \($0)") }
        }
        expectNone(found, "Status, Context, Decision, Consequences.")
    }
}
