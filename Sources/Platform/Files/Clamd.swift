import NIOCore
import NIOPosix

/// `KINERJA_CLAMD` and `KINERJA_CLAMD_WAJIB`.
public struct ClamdSettings: Sendable, Equatable {
    public enum Place: Sendable, Equatable {
        case tcp(host: String, port: Int)
        case unix(path: String)
    }

    public var place: Place
    /// Refuse uploads while the antivirus is silent; else they pass as not yet checked.
    public var isRequired: Bool

    /// From `server:3310` or `/jalur/soket`; `nil` for anything else.
    public init?(_ text: String, isRequired: Bool) {
        self.isRequired = isRequired
        if text.hasPrefix("/") {
            // A socket's path has at most 107 bytes (sockaddr_un).
            guard text.utf8.count <= 107 else { return nil }
            place = .unix(path: text)
            return
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let port = Int(parts[1]), (1...65535).contains(port),
            parts[0].utf8.allSatisfy({ $0 > 32 && $0 != 47 && $0 < 127 })
        else { return nil }
        place = .tcp(host: String(parts[0]), port: port)
    }
}

/// ClamAV's daemon, asked by `INSTREAM` (clamd(8)): the bytes in chunks with their length before them, then one reply.
public struct Clamd: Antivirus {
    private let place: ClamdSettings.Place
    private let timeout: TimeAmount
    private static let chunk = 64 * 1024

    /// - Parameter timeout: whole seconds for one file.
    public init(_ place: ClamdSettings.Place, timeout: Int64 = 30) {
        self.place = place
        self.timeout = .seconds(timeout)
    }

    public var isPresent: Bool { true }

    public func scan(_ bytes: [UInt8]) async -> AntivirusVerdict {
        do {
            return Self.verdict(try await ask(bytes))
        } catch {
            return .unavailable(String(describing: type(of: error)))
        }
    }

    /// `stream: OK`, `stream: NAME FOUND`, or an error text.
    static func verdict(_ reply: String) -> AntivirusVerdict {
        let text = reply.hasPrefix("stream: ") ? String(reply.dropFirst("stream: ".count)) : reply
        if text == "OK" { return .clean }
        if text.hasSuffix(" FOUND") { return .infected(String(text.dropLast(" FOUND".count))) }
        return .unavailable(String(text.prefix(80)))
    }

    private func ask(_ bytes: [UInt8]) async throws -> String {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let reply = loop.makePromise(of: String.self)
        let bootstrap = ClientBootstrap(group: loop).connectTimeout(.seconds(5)).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(ClamdReply(reply))
            }
        }
        let channel: any Channel
        do {
            channel = try await connect(bootstrap)
        } catch {
            reply.fail(error)
            throw error
        }
        let alarm = loop.scheduleTask(in: timeout) { channel.close(promise: nil) }
        defer {
            alarm.cancel()
            channel.close(promise: nil)
        }
        // A refusal (too large, for one) comes while we still write: the reply decides, not the write.
        channel.writeAndFlush(Self.message(bytes), promise: nil)
        return try await reply.futureResult.get()
    }

    private func connect(_ bootstrap: ClientBootstrap) async throws -> any Channel {
        switch place {
        case .tcp(let host, let port): try await bootstrap.connect(host: host, port: port).get()
        case .unix(let path): try await bootstrap.connect(unixDomainSocketPath: path).get()
        }
    }

    private static func message(_ bytes: [UInt8]) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(bytes.count + 32)
        buffer.writeString("zINSTREAM\0")
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(chunk)
            buffer.writeInteger(UInt32(piece.count))
            buffer.writeBytes(piece)
            rest = rest.dropFirst(piece.count)
        }
        buffer.writeInteger(UInt32(0))
        return buffer
    }
}

/// Collects the reply up to its zero byte.
private final class ClamdReply: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    struct Broken: Error {}

    private let promise: EventLoopPromise<String>
    private var text: [UInt8] = []

    init(_ promise: EventLoopPromise<String>) { self.promise = promise }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        text += Array(unwrapInboundIn(data).readableBytesView)
        if let end = text.firstIndex(of: 0) {
            promise.succeed(String(decoding: text[..<end], as: UTF8.self))
        } else if text.count > 4096 {
            promise.fail(Broken())
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) { promise.fail(Broken()) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        promise.fail(error)
        context.close(promise: nil)
    }
}
