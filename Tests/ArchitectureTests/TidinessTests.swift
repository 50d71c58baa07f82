import Foundation
import Testing

/// What never stands in the sources.
@Suite("Tidiness")
struct TidinessTests {
    private let repository = Repository.shared
    private var sources: [SwiftSource] { repository.swift(under: "Sources/", "Core/Sources/", "Public/") }

    @Test("nothing in the sources can stop the process")
    func noTraps() throws {
        let pattern = #"\btry!|\bas!|\b(?:fatalError|preconditionFailure|assertionFailure)\(|[\w)\]]!(?![=\w])"#
        let found = try sources.flatMap { try $0.findings(pattern, "may trap") }
        expectNone(found, "Throw, return nil or give a default.")
    }

    @Test("no unfinished marks")
    func noMarks() throws {
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"].joined(separator: "|")
        let found = try sources.flatMap { source in
            try matches(of: #"\b(?:\#(marks))\b"#, in: source.text).map {
                Finding(path: source.path, line: $0.line, what: $0.groups[0])
            }
        }
        expectNone(found, "Finish it, or write it down in CHANGELOG.md or an issue.")
    }

    @Test("no file names a place on somebody's machine")
    func noMachinePaths() throws {
        let folders = ["work", "home", "root", "Users", "workspace"].joined(separator: "|")
        let pattern = #"(?<![\w.$}/-])/(?:\#(folders))/|\.lib"# + "rary/"
        let found = try repository.files.flatMap { file in
            try matches(of: pattern, in: file.text).map { Finding(path: file.path, line: $0.line, what: $0.groups[0]) }
        }
        #expect(repository.files.count > 300)
        expectNone(found, "Paths are relative to the repository or come from a setting.")
    }

    @Test("pages carry no inline style, script or handler")
    func strictCSP() throws {
        let pattern = #"\sstyle=\\?["']|<style\b|<script(?![^>]*\bsrc=)|\son[a-z]+=\\?["']|javascript:"#
        let found = try repository.swift(under: "Sources/", "Core/Sources/").flatMap {
            try $0.literalFindings(pattern, "breaks the content security policy")
        }
        expectNone(found, "Give it a class in Public/app.css or a data attribute for Public/app.js.")
    }

    /// The NIP of an invented person has the birth month 13, which nobody can have.
    @Test("no NIP that a real person could carry")
    func inventedNIP() throws {
        let birth = #"(?<!\d)19[4-9]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ ]?"#
        let pattern = birth + #"(?:19|20)\d{2}(?:0[1-9]|1[0-2])[ ]?[12][ ]?\d{3}(?!\d)"#
        let found = try repository.files.filter { isShipped($0.path) }.flatMap { file in
            try matches(of: pattern, in: file.text).map { Finding(path: file.path, line: $0.line, what: $0.groups[0]) }
        }
        expectNone(found, "Use a birth month 13, as in Core/Sources/Contoh.")
    }

    private func isShipped(_ path: String) -> Bool {
        ["Sources/", "Core/Sources/", "Public/", "docs/"].contains { path.hasPrefix($0) } || path.hasSuffix(".md")
    }
}
