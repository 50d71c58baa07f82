import NIOCore
public import NIOSSL

/// `OutgoingMail` over SMTP (RFC 5321) with STARTTLS (RFC 3207) and AUTH (RFC 4954).
public struct SMTPMail: OutgoingMail {
    private let settings: SMTPSettings
    private let tls: NIOSSLContext?
    private let timeout: TimeAmount
    private let now: @Sendable () -> Int64

    /// - Parameter trust: other certificates than those of the system, for tests.
    /// - Parameter seconds: how long the server may be silent.
    public init(
        _ settings: SMTPSettings, trust: NIOSSLTrustRoots? = nil, seconds: Int64 = 20,
        now: @escaping @Sendable () -> Int64
    ) throws {
        self.settings = settings
        self.now = now
        timeout = .seconds(seconds)
        var configuration = TLSConfiguration.makeClientConfiguration()
        if let trust { configuration.trustRoots = trust }
        tls = settings.protection == .polos ? nil : try NIOSSLContext(configuration: configuration)
    }

    public var isConfigured: Bool { true }

    public func send(_ batch: [MailMessage]) async -> [MailResult] {
        guard !batch.isEmpty else { return [] }
        do {
            let connection = try await SMTPConnection.open(settings, tls: tls, timeout: timeout)
            defer { connection.close() }
            if let refused = try await greet(connection) { return batch.map { _ in refused } }
            var results: [MailResult] = []
            for message in batch { results.append(await deliver(message, connection)) }
            _ = try? await connection.ask("QUIT")
            return results
        } catch {
            return batch.map { _ in .temporary("tidak tersambung") }
        }
    }

    /// Greeting, TLS and sign-in; a result when the server refuses all of it. A wrong password is worth another try:
    /// an operator mends it, and no message is lost meanwhile.
    private func greet(_ connection: SMTPConnection) async throws -> MailResult? {
        let first = try await connection.reply()
        guard first.code == 220 else { return .temporary("sambutan \(first.code)") }
        var hello = try await connection.ask("EHLO \(ownName)")
        guard hello.isPositive else { return .temporary("EHLO \(hello.code)") }
        if settings.protection == .starttls {
            guard offers(hello, "STARTTLS"), let tls else { return .temporary("server tanpa STARTTLS") }
            let ready = try await connection.ask("STARTTLS")
            guard ready.code == 220 else { return .temporary("STARTTLS \(ready.code)") }
            try await connection.startTLS(tls, host: settings.host)
            hello = try await connection.ask("EHLO \(ownName)")
            guard hello.isPositive else { return .temporary("EHLO \(hello.code)") }
        }
        return settings.user.isEmpty ? nil : try await signIn(connection, hello)
    }

    private func signIn(_ connection: SMTPConnection, _ hello: SMTPReply) async throws -> MailResult? {
        let ways = hello.lines.map { $0.uppercased() }.filter { $0.hasPrefix("AUTH") }.joined(separator: " ")
            .split(whereSeparator: { $0 == " " || $0 == "=" }).map(String.init)
        let (user, password) = (settings.user, settings.password.value)
        var last: SMTPReply
        if ways.contains("PLAIN") {
            last = try await connection.ask("AUTH PLAIN \(base64(Array("\0\(user)\0\(password)".utf8)))")
        } else if ways.contains("LOGIN") {
            last = try await connection.ask("AUTH LOGIN")
            if last.code == 334 { last = try await connection.ask(base64(Array(user.utf8))) }
            if last.code == 334 { last = try await connection.ask(base64(Array(password.utf8))) }
        } else {
            return .temporary("server tanpa AUTH PLAIN atau LOGIN")
        }
        return last.code == 235 ? nil : .temporary("AUTH \(last.code)")
    }

    private func deliver(_ message: MailMessage, _ connection: SMTPConnection) async -> MailResult {
        guard MailAddress.isValid(message.to) else { return .permanent("alamat") }
        do {
            let steps = ["MAIL FROM:<\(settings.from)>", "RCPT TO:<\(message.to)>", "DATA"]
            for step in steps {
                let reply = try await connection.ask(step)
                guard reply.isPositive else {
                    _ = try await connection.ask("RSET")
                    return verdict(step, reply)
                }
            }
            let text = MailText.render(message, from: settings.from, at: now())
            try await connection.write(MailText.stuffed(text))
            let last = try await connection.reply()
            return last.isPositive ? .sent : verdict("isi", last)
        } catch {
            return .temporary("sambungan putus")
        }
    }

    private func verdict(_ step: String, _ reply: SMTPReply) -> MailResult {
        let reason = "\(step.prefix { $0 != " " && $0 != ":" }) \(reply.code)"
        return reply.code >= 500 ? .permanent(reason) : .temporary(reason)
    }

    private func offers(_ hello: SMTPReply, _ word: String) -> Bool {
        hello.lines.contains { $0.uppercased().split(separator: " ").first == Substring(word) }
    }

    /// The domain of our address stands for us in EHLO.
    private var ownName: String {
        settings.from.split(separator: "@").last.map(String.init) ?? "localhost"
    }
}
