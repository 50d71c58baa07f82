public import Crypto
import Foundation

/// Where one device of a person is reached, as its browser gave it.
public struct PushSubscription: Sendable, Equatable {
    public let endpoint: String
    /// Public key of the device: 65 bytes, uncompressed P-256.
    public let key: [UInt8]
    /// Secret shared with the device: 16 bytes.
    public let secret: [UInt8]

    /// `nil` unless the address is https with a host name and both keys have their form.
    public init?(endpoint: String, p256dh: String, auth: String) {
        guard endpoint.utf8.count <= 1000, let url = URL(string: endpoint), url.scheme == "https", url.user == nil,
            let host = url.host, host.contains("."), !host.allSatisfy({ $0.isNumber || $0 == "." }),
            let key = base64Decoded(p256dh), (try? P256.KeyAgreement.PublicKey(x963Representation: Data(key))) != nil,
            let secret = base64Decoded(auth), secret.count == 16
        else { return nil }
        self.endpoint = endpoint
        self.key = key
        self.secret = secret
    }
}

/// Message encryption for web push (RFC 8291) in the coding `aes128gcm` (RFC 8188), one record.
public enum PushEncryption {
    private static let recordSize: UInt32 = 4096

    /// The body of the request to the push service. At most 3,900 bytes of text.
    public static func encrypt(_ text: [UInt8], to device: PushSubscription) throws -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return try encrypt(
            text, key: device.key, secret: device.secret, salt: salt, own: P256.KeyAgreement.PrivateKey())
    }

    static func encrypt(
        _ text: [UInt8], key: [UInt8], secret: [UInt8], salt: [UInt8], own: P256.KeyAgreement.PrivateKey
    ) throws -> [UInt8] {
        guard text.count <= 3900 else { throw OutgoingFailure.badAddress }
        let receiver = try P256.KeyAgreement.PublicKey(x963Representation: Data(key))
        let ownPublic = Array(own.publicKey.x963Representation)
        let shared = try own.sharedSecretFromKeyAgreement(with: receiver)
        let info = Array("WebPush: info\0".utf8) + key + ownPublic
        let material = shared.hkdfDerivedSymmetricKey(
            using: SHA256.self, salt: Data(secret), sharedInfo: Data(info), outputByteCount: 32)
        let contentKey = derive(material, salt, "Content-Encoding: aes128gcm\0", 16)
        let nonce = derive(material, salt, "Content-Encoding: nonce\0", 12)
        let box = try AES.GCM.seal(
            Data(text + [2]), using: contentKey,
            nonce: AES.GCM.Nonce(data: nonce.withUnsafeBytes { Data($0) }))
        let size = (0..<4).map { UInt8(truncatingIfNeeded: recordSize >> (24 - 8 * UInt32($0))) }
        return salt + size + [UInt8(ownPublic.count)] + ownPublic + Array(box.ciphertext) + Array(box.tag)
    }

    private static func derive(_ material: SymmetricKey, _ salt: [UInt8], _ info: String, _ count: Int) -> SymmetricKey
    {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: material, salt: Data(salt), info: Data(info.utf8), outputByteCount: count)
    }
}
