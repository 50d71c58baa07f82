import HTTPTypes
import Synchronization
import Testing

@testable import Platform

@Suite("public addresses")
struct PublicAddressTests {
    private static let closed = [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "192.0.2.1", "198.51.100.7", "203.0.113.9", "198.18.0.1",
        "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "127.1", "0",
        "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::ffff:10.0.0.1]", "[::127.0.0.1]",
        "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:0:1::1]", "[2001:db8::1]", "[fe80::1]", "[fec0::1]", "[fc00::1]",
        "[fd12:3456::1]", "[ff02::1]", "localhost",
    ]

    @Test("every spelling of a private address is refused", arguments: closed)
    func refuses(_ host: String) async {
        for url in ["http://\(host)/", "https://\(host):8443/a?b", "http://nama:sandi@\(host)/"] {
            await #expect(throws: OutgoingFailure.notPublic, "\(url)") { try await PublicAddress.pinned(url) }
        }
    }

    @Test(
        "addresses of the internet pass and are pinned as they are",
        arguments: [
            ("https://8.8.8.8/", "8.8.8.8"), ("https://[2606:4700::1111]/", "2606:4700:0:0:0:0:0:1111"),
            ("http://134744072/", "8.8.8.8"), ("http://172.32.0.1/", "172.32.0.1"),
            ("http://100.128.0.1/", "100.128.0.1"),
        ])
    func accepts(_ url: String, _ address: String) async throws {
        #expect(try await PublicAddress.pinned(url).address == address)
    }

    @Test("one private address among many closes the host")
    func all() async {
        await #expect(throws: OutgoingFailure.notPublic) {
            try await PublicAddress.pinned("https://dua.example/") { _ in [[8, 8, 8, 8], [10, 0, 0, 1]] }
        }
        await #expect(throws: OutgoingFailure.noAnswer) {
            try await PublicAddress.pinned("https://kosong.example/") { _ in [] }
        }
    }

    @Test("a name is looked up once, and the connection takes what was checked")
    func once() async throws {
        let asked = Mutex(0)
        let pinned = try await PublicAddress.pinned("https://Ganti.Example:8443/x") { _ in
            asked.withLock { $0 += 1 }
            return [[8, 8, 4, 4]]
        }
        #expect(asked.withLock { $0 } == 1)
        #expect(pinned.address == "8.8.4.4")
        #expect(pinned.host.lowercased() == "ganti.example")
    }

    @Test(
        "other schemes and texts without a host are no web addresses",
        arguments: [
            "file:///etc/passwd", "ftp://a.example/", "gopher://a/", "", "https://", "bukan alamat", "//a.example/",
        ])
    func nonsense(_ url: String) async {
        await #expect(throws: OutgoingFailure.badAddress) { try await PublicAddress.pinned(url) }
    }

    @Test("the client itself refuses before it connects")
    func client() async throws {
        let client = HTTPClientOutgoing()
        await #expect(throws: OutgoingFailure.notPublic) {
            try await client.send(OutgoingRequest(.get, "http://0x7f.1:1/", isPublicOnly: true))
        }
        await #expect(throws: OutgoingFailure.noAnswer) {
            try await client.send(OutgoingRequest(.get, "http://127.0.0.1:1/", timeout: 3))
        }
        try await client.close()
    }
}
