import CSodium
import Foundation

/// Seals texts that not even who reads the database may read: XChaCha20-Poly1305 by libsodium, bound to the place they
/// stand in, so that a sealed text cannot be carried over to another row.
public struct Vault: Sendable, CustomStringConvertible, CustomReflectable {
    /// The text cannot be opened: another key, another place, or changed bytes.
    public struct Failure: Error {}

    /// The first one seals; all of them open.
    private let keys: [[UInt8]]

    /// Keys as 64 hex digits each, the newest first; `nil` when any is malformed or there is none.
    public init?(hex texts: [String]) {
        let keys = texts.compactMap(Self.bytes)
        guard sodium_init() >= 0, keys.count == texts.count, !keys.isEmpty else { return nil }
        self.keys = keys
    }

    private init(keys: [[UInt8]]) { self.keys = keys }

    /// A key of its own, gone with the process: for tests and commands that open nothing.
    public static func passing() -> Vault { Vault(keys: [Self.newKey()]) }

    /// The key that is kept in a file which only this user reads; made on the first use.
    public static func stored(at path: String) throws -> Vault {
        if let text = try? String(contentsOfFile: path, encoding: .utf8) {
            guard let vault = Vault(hex: text.split(whereSeparator: \.isWhitespace).map(String.init)) else {
                throw Failure()
            }
            return vault
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let key = newKey()
        try DurableFile.create(path, Array((hexText(key) + "\n").utf8))
        return Vault(keys: [key])
    }

    /// - Parameter place: what the text belongs to, such as `konseling:ID:catatan`; opening needs the same.
    public func seal(_ text: String, place: String) throws -> String {
        let (message, added) = (Array(text.utf8), Array(place.utf8))
        var nonce = [UInt8](repeating: 0, count: Int(crypto_aead_xchacha20poly1305_ietf_npubbytes()))
        randombytes_buf(&nonce, nonce.count)
        var sealed = [UInt8](
            repeating: 0, count: message.count + Int(crypto_aead_xchacha20poly1305_ietf_abytes()))
        var length: UInt64 = 0
        let status = crypto_aead_xchacha20poly1305_ietf_encrypt(
            &sealed, &length, message, UInt64(message.count), added, UInt64(added.count), nil, nonce, keys[0])
        guard status == 0 else { throw Failure() }
        return "1:" + Data(nonce + sealed.prefix(Int(length))).base64EncodedString()
    }

    public func open(_ sealed: String, place: String) throws -> String {
        guard sealed.hasPrefix("1:"), let data = Data(base64Encoded: String(sealed.dropFirst(2))) else {
            throw Failure()
        }
        let size = Int(crypto_aead_xchacha20poly1305_ietf_npubbytes())
        let tag = Int(crypto_aead_xchacha20poly1305_ietf_abytes())
        guard data.count >= size + tag else { throw Failure() }
        let (nonce, body, added) = ([UInt8](data.prefix(size)), [UInt8](data.dropFirst(size)), Array(place.utf8))
        for key in keys {
            var message = [UInt8](repeating: 0, count: max(1, body.count - tag))
            var length: UInt64 = 0
            let status = crypto_aead_xchacha20poly1305_ietf_decrypt(
                &message, &length, nil, body, UInt64(body.count), added, UInt64(added.count), nonce, key)
            if status == 0 { return String(decoding: message.prefix(Int(length)), as: UTF8.self) }
        }
        throw Failure()
    }

    public var description: String { "(kunci rahasia)" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }

    private static func newKey() -> [UInt8] {
        var key = [UInt8](repeating: 0, count: Int(crypto_aead_xchacha20poly1305_ietf_keybytes()))
        if sodium_init() >= 0 { randombytes_buf(&key, key.count) }
        return key
    }

    private static func bytes(_ hex: String) -> [UInt8]? {
        let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count == 64, hex.utf8.count == 64 else { return nil }
        return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
