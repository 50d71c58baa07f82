import Foundation
import NIOSSL
import TestTools
import Testing

@testable import Platform

/// The client against a server that speaks the real protocol over a socket.
@Suite("SMTP")
struct SMTPTests {
    private static let now: Int64 = 1_791_169_200_000  // 5 October 2026, 10.00 WIB

    private func client(
        _ port: Int, _ protection: SMTPSettings.Protection = .polos, user: String = "", password: String = "",
        trust: NIOSSLTrustRoots? = nil, host: String = "127.0.0.1"
    ) throws -> SMTPMail {
        try SMTPMail(
            SMTPSettings(
                host: host, port: port, protection: protection, user: user, password: Secret(password),
                from: "kinerja@contoh.invalid"),
            trust: trust, seconds: 2, now: { Self.now })
    }

    private func message(_ text: String, subject: String = "Uji", to: String = "melati@contoh.invalid") -> MailMessage {
        MailMessage(
            to: to, subject: subject, text: text, messageID: "a1@contoh.invalid",
            settingsURL: "https://contoh.invalid/profil/pemberitahuan")
    }

    private func body(_ data: String) throws -> String {
        let parts = try #require(data.range(of: "\r\n\r\n"))
        let text = String(data[parts.upperBound...].replacing("\r\n", with: ""))
        return String(decoding: try #require(base64Decoded(text)), as: UTF8.self)
    }

    @Test("what was written arrives: UTF-8, dots at line beginnings, headers")
    func arrives() async throws {
        let server = SMTPServer()
        let port = try await server.start()
        let text = "Realisasi “September” – selesai ✓\n.titik\n..dua\n.\nakhir"
        let subject = "Realisasi September dikembalikan – perbaiki “kunjungan rumah” sebelum Sabtu, 10 Oktober 2026"
        let result = try await client(port).send([message(text, subject: subject), message("kedua")])
        #expect(result == [.sent, .sent])
        let first = try #require(server.received.first)
        #expect(server.received.count == 2, "one connection, two messages")
        #expect(try body(first.data) == text.replacing("\n", with: "\r\n"))
        #expect(first.to == "TO:<melati@contoh.invalid>")
        #expect(first.from == "FROM:<kinerja@contoh.invalid>")
        #expect(first.data.contains("Message-ID: <a1@contoh.invalid>"))
        #expect(first.data.contains("List-Unsubscribe: <https://contoh.invalid/profil/pemberitahuan>"))
        #expect(first.data.contains("Date: Mon, 5 Oct 2026 10:00:00 +0700"))
        #expect(
            first.data.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 128 } })
        let words = first.data.matches(of: /=\?utf-8\?B\?([A-Za-z0-9+\/=]+)\?=/).map { String($0.output.1) }
        let read = try words.map { String(decoding: try #require(base64Decoded($0)), as: UTF8.self) }.joined()
        #expect(read == subject)
        try await server.stop()
    }

    @Test("dot lines of a message are stuffed and come back as they were")
    func dots() {
        #expect(MailText.stuffed(".a\r\nb\r\n..c\r\n") == "..a\r\nb\r\n...c\r\n.\r\n")
        #expect(MailText.stuffed("a\r\n.\r\nMAIL FROM:<x>\r\n") == "a\r\n..\r\nMAIL FROM:<x>\r\n.\r\n")
    }

    @Test("a line break in a subject or an address makes no header and no command")
    func injection() async throws {
        let server = SMTPServer()
        let port = try await server.start()
        let bad = message("isi", subject: "Halo\r\nBcc: korban@contoh.invalid\r\n\r\nisi palsu")
        let worse = message("isi", to: "a@contoh.invalid>\r\nRCPT TO:<korban@contoh.invalid")
        let result = try await client(port).send([bad, worse])
        #expect(result == [.sent, .permanent("alamat")])
        let head = try #require(server.received.first?.data.components(separatedBy: "\r\n\r\n").first)
        #expect(!head.components(separatedBy: "\r\n").contains { $0.hasPrefix("Bcc:") })
        #expect(!server.heard.contains { $0.contains("korban") })
        try await server.stop()
    }

    @Test(
        "addresses that are none are refused",
        arguments: [
            "", "a", "a@b", "a b@contoh.invalid", "a@contoh.invalid\n", "\"a\"@contoh.invalid", ".a@contoh.invalid",
            "a@-contoh.invalid", "a@contoh..invalid", "a@@contoh.invalid", "<a@contoh.invalid>",
        ])
    func addresses(_ text: String) { #expect(!MailAddress.isValid(text)) }

    @Test("4xx is worth another try, 5xx is not")
    func answers() async throws {
        let server = SMTPServer()
        let port = try await server.start()
        server.refuse(["451 4.3.0 later", "550 5.1.1 nobody"])
        let result = try await client(port).send([message("a"), message("b"), message("c")])
        #expect(result == [.temporary("RCPT 451"), .permanent("RCPT 550"), .sent])
        #expect(server.received.count == 1)
        try await server.stop()
        #expect(try await client(port).send([message("d")]) == [.temporary("tidak tersambung")])
    }

    @Test("signs in with PLAIN and with LOGIN; a wrong password sends nothing", arguments: ["PLAIN", "LOGIN"])
    func signIn(way: String) async throws {
        let server = SMTPServer(account: (user: "kinerja", password: "sandi rahasia"), ways: way)
        let port = try await server.start()
        #expect(try await client(port, user: "kinerja", password: "sandi rahasia").send([message("a")]) == [.sent])
        #expect(server.received.first?.user == "kinerja")
        #expect(
            try await client(port, user: "kinerja", password: "salah").send([message("a")]) == [.temporary("AUTH 535")])
        #expect(server.received.count == 1)
        try await server.stop()
    }

    @Test("a protected conversation is protected, and only with a certificate that is trusted")
    func protection() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "smtp-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let made = try runTool(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost", "-keyout", "\(folder)/k.pem", "-out", "\(folder)/c.pem",
            ])
        try #require(made.status == 0, "\(made.output)")
        let chain = try NIOSSLCertificate.fromPEMFile("\(folder)/c.pem")
        let configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: "\(folder)/k.pem", format: .pem)))
        let context = try NIOSSLContext(configuration: configuration)
        for (protection, starts) in [(SMTPSettings.Protection.starttls, false), (.tls, true)] {
            let server = SMTPServer(
                tls: context, startsProtected: starts, account: (user: "kinerja", password: "sandi"))
            let port = try await server.start()
            let trusting = try client(
                port, protection, user: "kinerja", password: "sandi", trust: .certificates(chain), host: "localhost")
            #expect(await trusting.send([message("terlindung")]) == [.sent])
            #expect(server.received.first?.wasProtected == true)
            let doubting = try client(port, protection, user: "kinerja", password: "sandi", host: "localhost")
            #expect(await doubting.send([message("x")]) == [.temporary("tidak tersambung")])
            #expect(server.received.count == 1)
            try await server.stop()
        }
        let plain = SMTPServer()
        let port = try await plain.start()
        #expect(try await client(port, .starttls).send([message("x")]) == [.temporary("server tanpa STARTTLS")])
        try await plain.stop()
    }

    @Test("a secret shows itself nowhere")
    func secret() {
        let settings = SMTPSettings(
            host: "h", port: 1, protection: .tls, user: "u", password: Secret("sangat-rahasia"), from: "a@b.invalid")
        var dumped = ""
        dump(settings, to: &dumped)
        #expect(!"\(settings) \(String(reflecting: settings)) \(dumped)".contains("sangat-rahasia"))
    }

    @Test(
        "only places of this site follow a sign-in",
        arguments: [
            "//jahat.invalid", "/\\jahat.invalid", "https://jahat.invalid", "/\t/jahat.invalid", "/\n/jahat.invalid",
            "\\/jahat.invalid", "javascript:alert(1)", "", "/a b", "realisasi",
        ])
    func localPath(_ text: String) { #expect(LocalPath.safe(text) == "/") }

    @Test("a place with query and fragment stays whole")
    func localPathKeeps() {
        let text = "/realisasi/2026-09?buka=a1#butir-a1"
        #expect(LocalPath.safe(text) == text)
    }
}
