import Foundation

/// Standard base64 (RFC 4648 section 4) with padding.
public func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

/// The URL alphabet without padding (RFC 4648 section 5).
public func base64URL(_ bytes: [UInt8]) -> String {
    String(base64(bytes).compactMap { $0 == "=" ? nil : $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
}

/// Reads either alphabet, with or without padding; `nil` for anything else.
public func base64Decoded(_ text: String) -> [UInt8]? {
    var plain = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }).filter { $0 != "=" }
    guard plain.utf8.count % 4 != 1 else { return nil }
    while plain.utf8.count % 4 != 0 { plain += "=" }
    return Data(base64Encoded: plain).map { Array($0) }
}
