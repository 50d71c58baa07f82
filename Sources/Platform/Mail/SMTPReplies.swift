import NIOCore

/// One answer of an SMTP server: its code and its lines without the code.
struct SMTPReply: Sendable, Equatable {
    let code: Int
    let lines: [String]

    var isPositive: Bool { (200..<400).contains(code) }
}

enum SMTPProblem: Error {
    /// The connection ended, or what came is no SMTP.
    case broken
}

/// Puts the bytes of a server together to replies (RFC 5321 4.2).
final class SMTPReplies: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private static let longest = 64 * 1024
    private let replies: AsyncThrowingStream<SMTPReply, any Error>.Continuation
    private var rest: [UInt8] = []
    private var lines: [String] = []
    private var count = 0

    init(_ replies: AsyncThrowingStream<SMTPReply, any Error>.Continuation) { self.replies = replies }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        rest += unwrapInboundIn(data).readableBytesView
        while let end = rest.firstIndex(of: 10) {
            let line = rest[..<end].last == 13 ? rest[..<end].dropLast() : rest[..<end]
            take(String(decoding: line, as: UTF8.self), context)
            rest.removeSubrange(...end)
        }
        if rest.count + lines.count * 8 > Self.longest { fail(context) }
    }

    private func take(_ line: String, _ context: ChannelHandlerContext) {
        let code = line.prefix(3)
        guard code.utf8.count == 3, let number = Int(code) else { return fail(context) }
        lines.append(String(line.dropFirst(4)))
        guard line.dropFirst(3).first != "-" else { return }
        count += 1
        replies.yield(SMTPReply(code: number, lines: lines))
        lines = []
    }

    /// Whether nothing came beyond the replies that were read: words slipped in before TLS must not count after it.
    func isExhausted(after read: Int) -> Bool { rest.isEmpty && lines.isEmpty && count == read }

    private func fail(_ context: ChannelHandlerContext) {
        replies.finish(throwing: SMTPProblem.broken)
        context.close(promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { fail(context) }

    func channelInactive(context: ChannelHandlerContext) {
        replies.finish(throwing: SMTPProblem.broken)
        context.fireChannelInactive()
    }
}
