import Kinerja
import Platform
import Testing

@Suite("URL-encoded forms")
struct FormTests {
    @Test("plus, percent and repeated names")
    func decoding() throws {
        let form = try Form(urlEncoded: "a=1+2&b=%C3%A9&a=3&hasil%5Br1%5D=x&kosong=".utf8)
        #expect(form["a"] == "1 2")
        #expect(form.all("a") == ["1 2", "3"])
        #expect(form["b"] == "é")
        #expect(form.group("hasil") == ["r1": "x"])
        #expect(form.optional("kosong") == "")
        #expect(form.optional("tidak") == nil)
    }

    @Test("broken input is refused, never guessed", arguments: ["a=%C3%28", "a=%", "a=%4", "a=%zz", "a=%00"])
    func broken(text: String) {
        #expect(throws: Penolakan.self) { try Form(urlEncoded: text.utf8) }
    }

    @Test("a password keeps its blanks")
    func raw() throws {
        #expect(try Form(urlEncoded: "p=+a+".utf8).raw("p") == " a ")
    }
}

@Suite("identifiers")
struct IdentifierTests {
    @Test("later identifiers sort after earlier ones")
    func order() {
        let ids = [0, 1, 2_000, 1_790_000_000_000, 1_790_000_000_001].map { Identifier.make(at: $0) }
        #expect(ids == ids.sorted())
        #expect(ids.allSatisfy(Identifier.isValid))
    }

    @Test(
        "anything else is no identifier",
        arguments: ["", "x", String(repeating: "u", count: 26), "0123456789abcdefghjkmnpqr'"])
    func invalid(text: String) {
        #expect(!Identifier.isValid(text))
    }
}
