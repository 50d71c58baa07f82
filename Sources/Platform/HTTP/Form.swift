import Foundation
public import Kinerja

/// Fields of a form or a query string, in the order they came; a name may come several times.
public struct Form: Sendable {
    public private(set) var fields: [(name: String, value: String)]

    public init(_ fields: [(name: String, value: String)] = []) { self.fields = fields }

    /// The first value, trimmed of blanks at both ends, or an empty text.
    public subscript(name: String) -> String { optional(name) ?? "" }

    /// The first value, trimmed, or `nil` when the field did not come.
    public func optional(_ name: String) -> String? {
        fields.first { $0.name == name }.map { trim($0.value) }
    }

    /// The first value as it was typed, for passwords.
    public func raw(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    public func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map { trim($0.value) } }

    /// `["r1": "sesuai"]` for fields written `hasil[r1]`.
    public func group(_ prefix: String) -> [String: String] {
        var values: [String: String] = [:]
        for field in fields where field.name.hasPrefix(prefix + "[") && field.name.hasSuffix("]") {
            let key = String(field.name.dropFirst(prefix.count + 1).dropLast())
            if values[key] == nil { values[key] = trim(field.value) }
        }
        return values
    }

    public mutating func append(_ name: String, _ value: String) { fields.append((name, value)) }

    /// Decodes `application/x-www-form-urlencoded`. Throws `masukan.bukan_utf8` for broken UTF-8.
    public init(urlEncoded bytes: some Sequence<UInt8>) throws(Penolakan) {
        var decoder = URLDecoder()
        for byte in bytes { decoder.take(byte) }
        fields = try decoder.finish()
    }
}

private struct URLDecoder {
    private var fields: [(name: String, value: String)] = []
    private var name: [UInt8]?
    private var current: [UInt8] = []
    private var escape: [UInt8] = []
    private var isEscaped = false
    private var isBroken = false

    mutating func take(_ byte: UInt8) {
        if isEscaped { return takeEscaped(byte) }
        switch byte {
        case UInt8(ascii: "%"): isEscaped = true
        case UInt8(ascii: "+"): current.append(0x20)
        case UInt8(ascii: "=") where name == nil:
            name = current
            current = []
        case UInt8(ascii: "&"): close()
        default: current.append(byte)
        }
    }

    private mutating func takeEscaped(_ byte: UInt8) {
        escape.append(byte)
        guard escape.count == 2 else { return }
        if let value = UInt8(String(decoding: escape, as: UTF8.self), radix: 16) {
            current.append(value)
        } else {
            isBroken = true
        }
        escape = []
        isEscaped = false
    }

    private mutating func close() {
        let (first, second) = name.map { ($0, current) } ?? (current, [])
        if !first.isEmpty || !second.isEmpty {
            if let key = validText(first), let value = validText(second) {
                fields.append((key, value))
            } else {
                isBroken = true
            }
        }
        name = nil
        current = []
    }

    mutating func finish() throws(Penolakan) -> [(name: String, value: String)] {
        if isEscaped { isBroken = true }
        close()
        if isBroken { throw brokenText }
        return fields
    }
}

let brokenText = Penolakan(
    "masukan.bukan_utf8",
    "Ada huruf yang tidak terbaca dalam isian. Ketik ulang bagian yang berhuruf aneh, lalu kirim lagi"
)

/// UTF-8 without NUL, or `nil`.
func validText(_ bytes: [UInt8]) -> String? {
    bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
}

func trim(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
