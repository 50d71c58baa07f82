import Foundation

/// Identifiers: UUIDv7 (RFC 9562) written as 26 letters of Crockford base32. They sort by time, are opaque in URLs
/// and are the same text in the database, in URLs and in JSON.
public enum Identifier {
    /// A new identifier for the instant `milliseconds` (epoch).
    public static func make(at milliseconds: Int64) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * index)) }
        var generator = SystemRandomNumberGenerator()
        // Two draws for ten bytes: each draw is a system call, and every request makes an identifier.
        let (high, low) = (generator.next(), generator.next())
        for index in 6..<14 { bytes[index] = UInt8(truncatingIfNeeded: high >> (8 * (index - 6))) }
        for index in 14..<16 { bytes[index] = UInt8(truncatingIfNeeded: low >> (8 * (index - 14))) }
        bytes[6] = 0x70 | (bytes[6] & 0x0F)
        bytes[8] = 0x80 | (bytes[8] & 0x3F)
        return base32(bytes)
    }

    /// Whether `text` has the form of an identifier; anything else cannot exist.
    public static func isValid(_ text: String) -> Bool {
        text.utf8.count == 26 && text.utf8.allSatisfy { byte in alphabet.contains(byte) }
    }

    /// A random text of `length` letters from an alphabet without look-alikes, for codes that people type.
    public static func code(length: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        let letters = (0..<length).map { _ in readable[Int.random(in: 0..<readable.count, using: &generator)] }
        return String(decoding: letters, as: UTF8.self)
    }

    /// `count` random bytes as lower-case hex, for session secrets.
    public static func secret(bytes count: Int = 32) -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in hex(UInt8.random(in: 0...255, using: &generator)) }.joined()
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private static let readable = Array("23456789abcdefghjkmnpqrstuvwxyz".utf8)

    private static func base32(_ bytes: [UInt8]) -> String {
        var letters: [UInt8] = []
        letters.reserveCapacity(26)
        var buffer = 0
        var bits = 2  // 130 letters' bits for 128: two leading zero bits keep the order
        for byte in bytes {
            buffer = (buffer << 8) | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                letters.append(alphabet[(buffer >> bits) & 31])
            }
            buffer &= (1 << bits) - 1
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16)
        return byte < 16 ? "0" + text : text
    }
}

extension Identifier {
    /// A random number of `count` decimal digits, as text.
    public static func digits(_ count: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
    }
}
