import Foundation
import TestTools
import Testing

/// What a phone on a weak network has to load.
@Suite("Assets")
struct AssetTests {
    private let folder = Repository.shared.root.appending(path: "Public")

    @Test("the scripts of page and service worker are at most 20 kB when compressed")
    func script() throws {
        let bytes = try compressedSize(["antrean.js", "app.js", "antrean.js", "sw.js"])
        #expect(bytes > 1000)
        #expect(bytes <= 20_000, "app.js and sw.js, each with the queue, take \(bytes) bytes with gzip -9")
    }

    @Test("the style sheets are at most 16 kB when compressed")
    func style() throws {
        let bytes = try compressedSize(["tokens.css", "app.css"])
        #expect(bytes > 1000)
        #expect(bytes <= 16_000, "tokens.css and app.css take \(bytes) bytes with gzip -9")
    }

    @Test("assets load nothing from another host")
    func local() throws {
        let found = try ["tokens.css", "app.css", "antrean.js", "app.js", "sw.js"].flatMap { name -> [Finding] in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return try matches(of: #"@import|url\(\s*["']?(?:https?:)?//|\beval\(|\bnew Function\("#, in: text).map {
                Finding(path: "Public/\(name)", line: $0.line, what: $0.groups[0])
            }
        }
        expectNone(found, "The content security policy allows this host only.")
    }

    private func compressedSize(_ names: [String]) throws -> Int {
        let files = names.map { folder.appending(path: $0).path }
        let answer = try runTool("/bin/sh", ["-c", "cat \"$@\" | gzip -9 | wc -c", "sh"] + files)
        let text = answer.output.trimmingCharacters(in: .whitespacesAndNewlines)
        return try #require(Int(text))
    }
}
