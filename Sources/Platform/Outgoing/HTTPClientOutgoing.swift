import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOPosix

/// `OutgoingHTTP` over AsyncHTTPClient.
public struct HTTPClientOutgoing: OutgoingHTTP {
    private let client: HTTPClient

    public init() {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .seconds(5)
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Must be called before the process ends.
    public func close() async throws { try await client.shutdown() }

    public func send(_ request: OutgoingRequest) async throws -> OutgoingAnswer {
        if request.isPublicOnly { try await PublicAddress.check(request.url) }
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
        for field in request.headers { outgoing.headers.add(name: field.name.rawName, value: field.value) }
        if !request.body.isEmpty { outgoing.body = .bytes(ByteBuffer(bytes: request.body)) }
        let response: HTTPClientResponse
        do {
            response = try await client.execute(outgoing, timeout: .seconds(request.timeout))
        } catch is HTTPClientError {
            throw OutgoingFailure.noAnswer
        } catch is NIOConnectionError {
            throw OutgoingFailure.noAnswer
        }
        var headers = HTTPFields()
        for (name, value) in response.headers {
            if let field = HTTPField.Name(name) { headers.append(HTTPField(name: field, value: value)) }
        }
        var body: [UInt8] = []
        for try await piece in response.body {
            body.append(contentsOf: piece.readableBytesView.prefix(request.maximumAnswer - body.count))
            if body.count >= request.maximumAnswer { break }
        }
        return OutgoingAnswer(status: .init(code: Int(response.status.code)), headers: headers, body: body)
    }
}
