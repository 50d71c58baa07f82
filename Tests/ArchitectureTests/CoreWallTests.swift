import Foundation
import Testing

/// Wall 1: Core is pure.
@Suite("Core")
struct CoreWallTests {
    private let sources = Repository.shared.swift(under: "Core/Sources/")

    @Test("Core has no dependency")
    func manifest() throws {
        let manifest = try #require(Repository.shared.file("Core/Package.swift"))
        #expect(try !contains(#"\.package\("#, manifest.text))
    }

    @Test("Core imports nothing but its own modules")
    func imports() throws {
        let own: Set<String> = ["Kinerja", "HTML", "Contoh"]
        let found = try sources.flatMap { source in
            try source.imports().filter { !own.contains($0.module) }.map {
                Finding(path: source.path, line: $0.line, what: "import \($0.module)")
            }
        }
        #expect(sources.count > 50)
        expectNone(found, "Core may import only Kinerja, HTML and Contoh.")
    }

    @Test("Core has no clock, ids, files, tasks, chance, output or floating point")
    func names() throws {
        let pattern = [
            #"\bDate\(\)"#, #"\bUUID\("#, #"\b(?:FileManager|ProcessInfo|Task|Double|Float|Float32|Float64|CGFloat)\b"#,
            #"\brandom(?:Element)?\b"#, #"\bshuffled?\b"#, #"\bSystemRandomNumberGenerator\b"#,
            #"\b(?:Continuous|Suspending)Clock\b"#, #"(?<![.\w])print\("#,
        ].joined(separator: "|")
        let found = try sources.flatMap { try $0.findings(pattern, "not in Core") }
        expectNone(found, "Core is a pure function of its arguments.")
    }

    @Test("every Tindakan has exactly one row in Wewenang")
    func rightsAreComplete() throws {
        let source = try #require(Repository.shared.swift.first { $0.path.hasSuffix("Peran/Wewenang.swift") })
        let body = try #require(source.code.components(separatedBy: "enum Tindakan").last)
        let list = try #require(body.components(separatedBy: "public struct Wewenang").first)
        let cases = try matches(of: #"\bcase (\w+)"#, in: list).map { $0.groups[1] }
        let rows = try matches(of: #"\.init\(\s*\.(\w+)"#, in: source.code).map { $0.groups[1] }
        #expect(cases.count > 10)
        #expect(rows.sorted() == cases.sorted())
    }
}
