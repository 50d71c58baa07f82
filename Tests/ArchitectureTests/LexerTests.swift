import Testing

/// The walls are as good as the reader below them.
@Suite("The reader of Swift sources")
struct LexerTests {
    private func source(_ text: String) -> SwiftSource {
        SwiftSource(file: RepositoryFile(path: "Contoh.swift", text: text))
    }

    @Test("comments and literals are not code")
    func blanks() {
        let source = source("let a = \"Task\" // Task\n/* Task /* Task */ Task */ let b = Task()\n")
        #expect(source.code.split(separator: " ").filter { $0.hasPrefix("Task") }.count == 1)
        #expect(source.code.utf8.count == source.text.utf8.count)
        #expect(source.literals.map(\.text) == ["Task"])
    }

    @Test("an interpolation is code, and a literal inside it is a literal of its own")
    func interpolation() throws {
        let source = source(#"let q = "SELECT \(list: f("x", (1))) FROM t" + y"#)
        #expect(source.literals.map(\.text) == ["x", "SELECT ? FROM t"])
        #expect(source.code.contains("list: f("))
        #expect(try source.literalFindings("SELECT[\\s\\S]*FROM", "").count == 1)
    }

    @Test("raw and long literals keep their lines")
    func rawAndLong() throws {
        let source = source("let a = #\"a \"b\" \\(c)\"#\nlet b = \"\"\"\n  one\n  UPDATE x\n  \"\"\"\nlet c = d!\n")
        #expect(source.literals.first?.text == "a \"b\" \\(c)")
        #expect(try source.literalFindings("UPDATE", "").first?.line == 4)
        #expect(try source.findings(#"\w!"#, "").first?.line == 6)
    }

    @Test("imports are read with their access level")
    func imports() throws {
        let source = source("public import Kinerja\n@testable import struct Foo.Bar\n// import No\nimport Storage\n")
        #expect(try source.imports().map(\.module) == ["Kinerja", "Foo", "Storage"])
    }
}
