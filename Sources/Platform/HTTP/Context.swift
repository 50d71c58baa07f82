public import Hummingbird

/// What Hummingbird carries along with one request.
public struct AppContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The peer's address, without its port; empty for requests that come without a connection.
    public let peer: String

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? ""
    }
}
