import Crypto
import Foundation

/// SHA-256 as lower-case hex (FIPS 180-4).
public func sha256Hex(_ bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(data: Data(bytes))
    return hexText(hash.finalize())
}

/// SHA-256 of the UTF-8 bytes of `text`.
public func sha256Hex(_ text: String) -> String {
    hexText(SHA256.hash(data: Data(text.utf8)))
}

/// Compares without telling by its time where the texts differ.
public func isEqualConstantTime(_ left: String, _ right: String) -> Bool {
    let first = Array(left.utf8)
    let second = Array(right.utf8)
    guard first.count == second.count else { return false }
    var difference: UInt8 = 0
    for index in first.indices { difference |= first[index] ^ second[index] }
    return difference == 0
}

func hexText(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
}
