import NIOCore
import NIOPosix
import NIOSSL

/// One conversation with an SMTP server. Closed by a timer when the server is silent for too long.
final class SMTPConnection {
    private let channel: any Channel
    private var replies: AsyncThrowingStream<SMTPReply, any Error>.AsyncIterator
    private let timeout: TimeAmount
    private var read = 0

    static func open(
        _ settings: SMTPSettings, tls: NIOSSLContext?, timeout: TimeAmount
    ) async throws -> SMTPConnection {
        let (stream, continuation) = AsyncThrowingStream<SMTPReply, any Error>.makeStream()
        let name = serverName(settings.host)
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(timeout)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if settings.protection == .tls, let tls {
                        try channel.pipeline.syncOperations.addHandler(
                            NIOSSLClientHandler(context: tls, serverHostname: name))
                    }
                    try channel.pipeline.syncOperations.addHandler(SMTPReplies(continuation))
                }
            }
            .connect(host: settings.host, port: settings.port).get()
        return SMTPConnection(channel, stream, timeout)
    }

    private init(_ channel: any Channel, _ stream: AsyncThrowingStream<SMTPReply, any Error>, _ timeout: TimeAmount) {
        self.channel = channel
        self.timeout = timeout
        replies = stream.makeAsyncIterator()
    }

    /// The next reply of the server.
    func reply() async throws -> SMTPReply {
        let channel = channel
        let alarm = channel.eventLoop.scheduleTask(in: timeout) { channel.close(promise: nil) }
        defer { alarm.cancel() }
        guard let reply = try await replies.next(isolation: #isolation) else { throw SMTPProblem.broken }
        read += 1
        return reply
    }

    /// Sends one line and returns the answer.
    func ask(_ line: String) async throws -> SMTPReply {
        try await write(line + "\r\n")
        return try await reply()
    }

    func write(_ text: String) async throws {
        try await channel.writeAndFlush(ByteBuffer(string: text)).get()
    }

    /// Everything after this is protected. Ends the conversation when the server said more than was asked before it.
    func startTLS(_ context: NIOSSLContext, host: String) async throws {
        let (channel, name, read) = (channel, Self.serverName(host), read)
        try await channel.eventLoop.submit {
            let handler = try channel.pipeline.syncOperations.handler(type: SMTPReplies.self)
            guard handler.isExhausted(after: read) else { throw SMTPProblem.broken }
            try channel.pipeline.syncOperations.addHandler(
                NIOSSLClientHandler(context: context, serverHostname: name), position: .first)
        }.get()
    }

    func close() { channel.close(promise: nil) }

    /// TLS names are no addresses.
    private static func serverName(_ host: String) -> String? {
        (try? SocketAddress(ipAddress: host, port: 0)) == nil ? host : nil
    }
}
