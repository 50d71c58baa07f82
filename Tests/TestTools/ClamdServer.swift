import NIOCore
import NIOPosix

/// A ClamAV daemon for tests: speaks `INSTREAM`, knows one virus.
public final class ClamdServer: Sendable {
    public let port: Int
    private let channel: any Channel

    /// The harmless file that every antivirus reports (eicar.org), in two pieces so that none reports this source.
    public static let eicar = Array(
        (#"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR"# + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").utf8)

    public static func start() async throws -> ClamdServer {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(Conversation()) }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return ClamdServer(channel)
    }

    private init(_ channel: any Channel) {
        self.channel = channel
        port = channel.localAddress?.port ?? 0
    }

    public func stop() async throws { try await channel.close().get() }
}

/// One connection: greeting, chunks with their length, an empty chunk, the verdict.
private final class Conversation: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private static let greeting = "zINSTREAM\0"
    private static let largest = 4 << 20
    private var received = ByteBuffer()
    private var isGreeted = false
    private var content: [UInt8] = []

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var data = unwrapInboundIn(data)
        received.writeBuffer(&data)
        if !isGreeted {
            guard received.readableBytes >= Self.greeting.utf8.count else { return }
            guard received.readString(length: Self.greeting.utf8.count) == Self.greeting else {
                return answer("UNKNOWN COMMAND", context)
            }
            isGreeted = true
        }
        while let size = received.getInteger(at: received.readerIndex, as: UInt32.self) {
            guard received.readableBytes >= 4 + Int(size) else { return }
            received.moveReaderIndex(forwardBy: 4)
            guard size > 0 else { return answer(verdict, context) }
            content += received.readBytes(length: Int(size)) ?? []
            if content.count > Self.largest { return answer("INSTREAM size limit exceeded. ERROR", context) }
        }
    }

    private var verdict: String {
        let isInfected = content.indices.contains { content[$0...].starts(with: ClamdServer.eicar) }
        return isInfected ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK"
    }

    private func answer(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(NIOAny(ByteBuffer(string: text + "\0")), promise: nil)
        context.close(promise: nil)
    }
}
