public import HTTPTypes

/// A request to another server.
public struct OutgoingRequest: Sendable {
    public var method: HTTPRequest.Method
    public var url: String
    public var headers: HTTPFields
    public var body: [UInt8]
    /// Whole seconds until it is given up.
    public var timeout: Int64
    /// Bytes of the answer that are read; the rest is dropped.
    public var maximumAnswer: Int
    /// Refuse addresses of this machine and of private networks: for addresses that a person typed.
    public var isPublicOnly: Bool

    public init(
        _ method: HTTPRequest.Method, _ url: String, headers: HTTPFields = HTTPFields(), body: [UInt8] = [],
        timeout: Int64 = 10, maximumAnswer: Int = 1024 * 1024, isPublicOnly: Bool = false
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.maximumAnswer = maximumAnswer
        self.isPublicOnly = isPublicOnly
    }
}

/// What came back.
public struct OutgoingAnswer: Sendable {
    public let status: HTTPResponse.Status
    public let headers: HTTPFields
    public let body: [UInt8]

    public init(status: HTTPResponse.Status, headers: HTTPFields, body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Why nothing came back.
public enum OutgoingFailure: Error, Sendable {
    case badAddress
    /// The address leads to this machine or a private network.
    case notPublic
    case noAnswer
}

/// The one way out of the program by HTTP.
public protocol OutgoingHTTP: Sendable {
    /// Redirects are not followed.
    func send(_ request: OutgoingRequest) async throws -> OutgoingAnswer
}

/// For commands and tests that talk to nobody.
public struct NoOutgoingHTTP: OutgoingHTTP {
    public init() {}
    public func send(_ request: OutgoingRequest) async throws -> OutgoingAnswer { throw OutgoingFailure.noAnswer }
}
