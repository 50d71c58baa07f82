/// Addresses as they may stand in an envelope and a header: the common part of RFC 5321, which holds no blank, quote,
/// bracket or control character, so that nothing can be smuggled into a command or a header.
public enum MailAddress {
    public static func isValid(_ text: String) -> Bool {
        guard text.utf8.count <= 254 else { return false }
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, isLocalPart(parts[0]) else { return false }
        let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy(isLabel)
    }

    private static func isLocalPart(_ part: Substring.UTF8View) -> Bool {
        guard (1...64).contains(part.count), part.first != UInt8(ascii: "."), part.last != UInt8(ascii: ".") else {
            return false
        }
        return part.allSatisfy { isAlphanumeric($0) || "!#$%&'*+-/=?^_{|}~.".utf8.contains($0) }
    }

    private static func isLabel(_ label: Substring.UTF8View) -> Bool {
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
            && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    /// `melati@contoh.invalid` becomes `m•••@contoh.invalid`, for screens that others may see.
    public static func masked(_ text: String) -> String {
        guard let at = text.firstIndex(of: "@"), let first = text.first else { return "•••" }
        return "\(first)•••\(text[at...])"
    }
}
