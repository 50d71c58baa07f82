public import NIOCore
import NIOPosix
public import NIOSSL
import Synchronization

/// A real SMTP server for tests: EHLO, STARTTLS, AUTH, DATA. It keeps what arrived as it came over the wire.
public final class SMTPServer: Sendable {
    /// One message, dot-stuffing undone, lines joined with CRLF.
    public struct Received: Sendable {
        public let from: String
        public let to: String
        public let data: String
        public let wasProtected: Bool
        public let user: String
    }

    struct State: Sendable {
        var received: [Received] = []
        /// Raw lines between DATA and the end mark, as they came.
        var raw: [String] = []
        var refusals: [String] = []
        var heard: [String] = []
    }

    let state = Mutex(State())
    let tls: NIOSSLContext?
    let startsProtected: Bool
    let account: (user: String, password: String)?
    let ways: String
    private let channel = Mutex<(any Channel)?>(nil)

    /// - Parameter startsProtected: TLS from the first byte instead of STARTTLS.
    public init(
        tls: NIOSSLContext? = nil, startsProtected: Bool = false, account: (user: String, password: String)? = nil,
        ways: String = "PLAIN LOGIN"
    ) {
        self.tls = tls
        self.startsProtected = startsProtected
        self.account = account
        self.ways = ways
    }

    /// Starts on a free port of this machine and returns it.
    public func start() async throws -> Int {
        let bound = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if self.startsProtected, let tls = self.tls {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls))
                    }
                    try channel.pipeline.syncOperations.addHandler(SMTPTalk(self))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        channel.withLock { $0 = bound }
        return bound.localAddress?.port ?? 0
    }

    public func stop() async throws { try await channel.withLock { $0 }?.close().get() }

    /// The next answers to RCPT, such as `451 4.3.0 later`; afterwards everybody is accepted.
    public func refuse(_ answers: [String]) { state.withLock { $0.refusals = answers } }

    public var received: [Received] { state.withLock { $0.received } }
    public var rawLines: [String] { state.withLock { $0.raw } }
    /// Commands that came, without their arguments' secrets.
    public var heard: [String] { state.withLock { $0.heard } }
}

private final class SMTPTalk: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let server: SMTPServer
    private var rest: [UInt8] = []
    private var isProtected: Bool
    private var user = ""
    private var from = ""
    private var to = ""
    private var data: [String]?
    private var login: [String]?

    init(_ server: SMTPServer) {
        self.server = server
        isProtected = server.startsProtected
    }

    func channelActive(context: ChannelHandlerContext) { say("220 uji.invalid ESMTP", context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        rest += unwrapInboundIn(data).readableBytesView
        while let end = rest.firstIndex(of: 10) {
            let line = rest[..<end].last == 13 ? rest[..<end].dropLast() : rest[..<end]
            hear(String(decoding: line, as: UTF8.self), context)
            rest.removeSubrange(...end)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func say(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text + "\r\n")), promise: nil)
    }

    private func hear(_ line: String, _ context: ChannelHandlerContext) {
        if data != nil { return content(line, context) }
        if login != nil { return loginStep(line, context) }
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let (verb, argument) = (words.first?.uppercased() ?? "", words.count > 1 ? words[1] : "")
        server.state.withLock { $0.heard.append(verb == "AUTH" ? "AUTH \(argument.prefix(5))" : line) }
        switch verb {
        case "EHLO": hello(context)
        case "STARTTLS": startTLS(context)
        case "AUTH": authenticate(argument, context)
        case "MAIL": mail(argument, context)
        case "RCPT": recipient(argument, context)
        case "DATA":
            data = []
            say("354 go on", context)
        case "RSET": say("250 ok", context)
        case "QUIT":
            say("221 bye", context)
            context.close(promise: nil)
        default: say("502 unknown", context)
        }
    }

    private func hello(_ context: ChannelHandlerContext) {
        var lines = ["250-uji.invalid"]
        if server.tls != nil, !isProtected { lines.append("250-STARTTLS") }
        if server.account != nil { lines.append("250-AUTH \(server.ways)") }
        say((lines + ["250 8BITMIME"]).joined(separator: "\r\n"), context)
    }

    private func startTLS(_ context: ChannelHandlerContext) {
        guard let tls = server.tls, !isProtected else { return say("502 no", context) }
        say("220 ready", context)
        isProtected = true
        try? context.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls), position: .first)
    }

    private func authenticate(_ argument: String, _ context: ChannelHandlerContext) {
        let parts = argument.split(separator: " ").map(String.init)
        if parts.first == "LOGIN" {
            login = []
            return say("334 VXNlcm5hbWU6", context)
        }
        let fields = decoded(parts.last ?? "").split(separator: 0, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        finish(fields.count == 3 ? (fields[1], fields[2]) : ("", ""), context)
    }

    private func loginStep(_ line: String, _ context: ChannelHandlerContext) {
        login?.append(String(decoding: decoded(line), as: UTF8.self))
        guard let parts = login, parts.count == 2 else { return say("334 UGFzc3dvcmQ6", context) }
        login = nil
        finish((parts[0], parts[1]), context)
    }

    private func finish(_ given: (user: String, password: String), _ context: ChannelHandlerContext) {
        guard let account = server.account, account == given else { return say("535 no", context) }
        user = given.user
        say("235 ok", context)
    }

    private func mail(_ argument: String, _ context: ChannelHandlerContext) {
        if server.account != nil, user.isEmpty { return say("530 sign in", context) }
        from = argument
        say("250 ok", context)
    }

    private func recipient(_ argument: String, _ context: ChannelHandlerContext) {
        let refusal = server.state.withLock { $0.refusals.isEmpty ? nil : $0.refusals.removeFirst() }
        if let refusal { return say(refusal, context) }
        to = argument
        say("250 ok", context)
    }

    private func content(_ line: String, _ context: ChannelHandlerContext) {
        guard line == "." else {
            data?.append(line)
            return
        }
        let raw = data ?? []
        data = nil
        let text = raw.map { $0.hasPrefix(".") ? String($0.dropFirst()) : $0 }.joined(separator: "\r\n")
        let message = SMTPServer.Received(from: from, to: to, data: text, wasProtected: isProtected, user: user)
        server.state.withLock {
            $0.received.append(message)
            $0.raw += raw
        }
        say("250 kept", context)
    }

    private func decoded(_ text: String) -> [UInt8] {
        var bits = 0
        var value = 0
        var bytes: [UInt8] = []
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        for byte in text.utf8 {
            guard let digit = alphabet.firstIndex(of: byte) else { break }
            value = value << 6 | digit
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: value >> bits))
            value &= (1 << bits) - 1
        }
        return bytes
    }
}
