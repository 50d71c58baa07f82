import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOPosix

/// `OutgoingHTTP` over AsyncHTTPClient.
public struct HTTPClientOutgoing: OutgoingHTTP {
    private let owner: Owner
    private var client: HTTPClient { owner.client }

    /// Closes the connections when nobody can send any more; a client that is dropped open stops the process.
    private final class Owner: Sendable {
        let client: HTTPClient

        init(_ client: HTTPClient) { self.client = client }

        deinit {
            let client = client
            Task.detached { try? await client.shutdown() }
        }
    }

    public init() {
        owner = Owner(HTTPClient(eventLoopGroupProvider: .singleton, configuration: Self.configuration()))
    }

    /// Closes the connections before the process ends.
    public func close() async throws { try await client.shutdown() }

    public func send(_ request: OutgoingRequest) async throws -> OutgoingAnswer {
        guard request.isPublicOnly else { return try await send(request, by: client) }
        // The connection goes to the very address that was checked: a name that answers differently the second time
        // (DNS rebinding) gains nothing.
        let pinned = try await PublicAddress.pinned(request.url)
        let once = HTTPClient(
            eventLoopGroupProvider: .singleton, configuration: Self.configuration(pinned: [pinned.host: pinned.address])
        )
        do {
            let answer = try await send(request, by: once)
            try? await once.shutdown()
            return answer
        } catch {
            try? await once.shutdown()
            throw error
        }
    }

    private static func configuration(pinned: [String: String] = [:]) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .seconds(5)
        configuration.timeout.read = .seconds(60)
        configuration.dnsOverride = pinned
        return configuration
    }

    private func send(_ request: OutgoingRequest, by client: HTTPClient) async throws -> OutgoingAnswer {
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
        for field in request.headers { outgoing.headers.add(name: field.name.rawName, value: field.value) }
        if !request.body.isEmpty { outgoing.body = .bytes(ByteBuffer(bytes: request.body)) }
        do {
            let response = try await client.execute(outgoing, timeout: .seconds(request.timeout))
            return try await answer(response, maximum: request.maximumAnswer)
        } catch let error as HTTPClientError where error == .invalidURL || error == .emptyHost {
            throw OutgoingFailure.badAddress
        } catch is HTTPClientError {
            throw OutgoingFailure.noAnswer
        } catch is NIOConnectionError {
            throw OutgoingFailure.noAnswer
        } catch is IOError {
            throw OutgoingFailure.noAnswer
        }
    }

    private func answer(_ response: HTTPClientResponse, maximum: Int) async throws -> OutgoingAnswer {
        var headers = HTTPFields()
        for (name, value) in response.headers {
            if let field = HTTPField.Name(name) { headers.append(HTTPField(name: field, value: value)) }
        }
        var body: [UInt8] = []
        for try await piece in response.body {
            body.append(contentsOf: piece.readableBytesView.prefix(maximum - body.count))
            if body.count >= maximum { break }
        }
        return OutgoingAnswer(status: .init(code: Int(response.status.code)), headers: headers, body: body)
    }
}
