public import Crypto
import Foundation

/// The key pair by which push services know this installation (VAPID, RFC 8292).
public struct PushKeys: Sendable {
    private let key: P256.Signing.PrivateKey
    /// `mailto:` or `https:` address of the operator.
    private let subject: String

    public init(_ key: P256.Signing.PrivateKey, subject: String) {
        self.key = key
        self.subject = subject
    }

    /// - Parameter text: the private key as base64url of its 32 bytes; `nil` when it is none.
    public init?(text: String, subject: String) {
        guard let bytes = base64Decoded(text), let key = try? P256.Signing.PrivateKey(rawRepresentation: Data(bytes))
        else { return nil }
        self.init(key, subject: subject)
    }

    /// What a browser needs to subscribe: the uncompressed point as base64url.
    public var publicKey: String { base64URL(Array(key.publicKey.x963Representation)) }

    /// Value of the header `Authorization` for a push service, good for twelve hours.
    public func authorization(endpoint: String, at milliseconds: Int64) throws -> String {
        guard let url = URL(string: endpoint), let scheme = url.scheme, let host = url.host else {
            throw OutgoingFailure.badAddress
        }
        let audience = "\(scheme)://\(host)\(url.port.map { ":\($0)" } ?? "")"
        let claims = Claims(aud: audience, exp: milliseconds / 1000 + 43_200, sub: subject)
        let head = base64URL(Array(#"{"typ":"JWT","alg":"ES256"}"#.utf8))
        let body = "\(head).\(base64URL(Array(try jsonText(claims).utf8)))"
        let signature = try key.signature(for: Data(body.utf8))
        return "vapid t=\(body).\(base64URL(Array(signature.rawRepresentation))), k=\(publicKey)"
    }

    private struct Claims: Encodable {
        let aud: String
        let exp: Int64
        let sub: String
    }
}

extension PushKeys {
    /// Reads the key from a file that only its owner can read; makes both when there is none.
    public static func stored(at path: String, subject: String) throws -> PushKeys {
        if let text = try? String(contentsOfFile: path, encoding: .utf8),
            let keys = PushKeys(text: String(text.filter { !$0.isWhitespace }), subject: subject)
        {
            return keys
        }
        let key = P256.Signing.PrivateKey()
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let isMade = FileManager.default.createFile(
            atPath: path, contents: Data(base64URL(Array(key.rawRepresentation)).utf8),
            attributes: [.posixPermissions: 0o600])
        guard isMade else { throw CocoaError(.fileWriteUnknown) }
        return PushKeys(key, subject: subject)
    }
}
