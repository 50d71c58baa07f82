import Foundation
import Testing

@testable import Platform

@Suite("sealed texts")
struct VaultTests {
    @Test("opens what it sealed, at the same place only")
    func roundtrip() throws {
        let vault = Vault.passing()
        for text in ["", "Rahasia: é 漢", String(repeating: "panjang ", count: 9_000)] {
            let sealed = try vault.seal(text, place: "konseling:a:catatan")
            #expect(text.isEmpty || !sealed.contains(text.prefix(8)))
            #expect(try vault.open(sealed, place: "konseling:a:catatan") == text)
            #expect(throws: Vault.Failure.self) { try vault.open(sealed, place: "konseling:b:catatan") }
            #expect(throws: Vault.Failure.self) { try Vault.passing().open(sealed, place: "konseling:a:catatan") }
        }
        #expect(try vault.seal("sama", place: "x") != vault.seal("sama", place: "x"))
    }

    @Test("a single changed letter closes it")
    func altered() throws {
        let vault = Vault.passing()
        var sealed = Array(try vault.seal("Rahasia", place: "x").utf8)
        sealed[20] = sealed[20] == 65 ? 66 : 65
        #expect(throws: Vault.Failure.self) { try vault.open(String(decoding: sealed, as: UTF8.self), place: "x") }
        for text in ["", "1:", "1:AAAA", "2:zzzz", "polos"] {
            #expect(throws: Vault.Failure.self) { try vault.open(text, place: "x") }
        }
    }

    @Test("an old key still opens, the new one seals")
    func rotation() throws {
        let (old, new) = (String(repeating: "0a", count: 32), String(repeating: "f1", count: 32))
        let before = try #require(Vault(hex: [old]))
        let after = try #require(Vault(hex: [new, old]))
        #expect(try after.open(before.seal("lama", place: "x"), place: "x") == "lama")
        #expect(throws: Vault.Failure.self) { try before.open(after.seal("baru", place: "x"), place: "x") }
        #expect(Vault(hex: []) == nil)
        #expect(Vault(hex: ["0a"]) == nil)
        #expect(Vault(hex: [String(repeating: "zz", count: 32)]) == nil)
    }

    @Test("the key is made once and only its owner reads it; a damaged key file stops the start")
    func stored() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "kunci-\(UUID().uuidString)/rahasia").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let sealed = try Vault.stored(at: path).seal("tetap", place: "x")
        #expect(try Vault.stored(at: path).open(sealed, place: "x") == "tetap")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try Data("rusak".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: Vault.Failure.self) { try Vault.stored(at: path) }
        #expect("\(Vault.passing())" == "(kunci rahasia)")
    }
}
