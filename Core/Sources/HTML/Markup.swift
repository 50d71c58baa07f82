/// HTML text that is safe to send.
///
/// Literals are trusted, every interpolated `String` is escaped for text and for quoted attributes, and `Markup` passes
/// through unchanged. Write attributes with double quotes only: an unquoted attribute is not protected.
public struct Markup: ExpressibleByStringInterpolation, Sendable, Equatable {
    public private(set) var text: String

    public init(stringLiteral value: String) { text = value }
    public init(stringInterpolation: Interpolation) { text = stringInterpolation.text }
    private init(trusted: String) { text = trusted }

    /// Nothing at all; the neutral element of `+`.
    public static let empty = Markup(trusted: "")

    public var isEmpty: Bool { text.isEmpty }

    public static func + (left: Markup, right: Markup) -> Markup { Markup(trusted: left.text + right.text) }
    public static func += (left: inout Markup, right: Markup) { left.text += right.text }

    /// Escaped text, for values that are not interpolated into a literal.
    public static func escaped(_ value: String) -> Markup { "\(value)" }

    public struct Interpolation: StringInterpolationProtocol {
        var text = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }
        public mutating func appendInterpolation(_ value: String) { appendEscaped(value) }
        public mutating func appendInterpolation(_ value: String?) { if let value { appendEscaped(value) } }
        public mutating func appendInterpolation(_ value: Int) { text += String(value) }
        public mutating func appendInterpolation(_ value: Markup) { text += value.text }
        public mutating func appendInterpolation(_ value: Markup?) { if let value { text += value.text } }

        /// One piece per element, without a separator.
        public mutating func appendInterpolation<S: Sequence>(each items: S, _ view: (S.Element) -> Markup) {
            for item in items { text += view(item).text }
        }

        /// The piece when `condition` holds, otherwise nothing.
        public mutating func appendInterpolation(if condition: Bool, _ markup: @autoclosure () -> Markup) {
            if condition { text += markup().text }
        }

        /// A link target. Anything but a path of this site, `#…`, or http(s) becomes `#`, since escaping alone
        /// does not stop `javascript:`.
        public mutating func appendInterpolation(url: String) {
            appendEscaped(isSafeTarget(url) ? url : "#")
        }

        private mutating func appendEscaped(_ value: String) {
            for byte in value.utf8 where needsEscape(byte) { return appendSlowly(value) }
            text += value
        }

        private mutating func appendSlowly(_ value: String) {
            for character in value.unicodeScalars {
                switch character {
                case "&": text += "&amp;"
                case "<": text += "&lt;"
                case ">": text += "&gt;"
                case "\"": text += "&quot;"
                case "'": text += "&#39;"
                default: text.unicodeScalars.append(character)
                }
            }
        }
    }
}

private func needsEscape(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
}

private func isSafeTarget(_ url: String) -> Bool {
    let isLocalPath = url.hasPrefix("/") && !url.hasPrefix("//") && !url.hasPrefix("/\\")
    return isLocalPath || url.hasPrefix("#") || url.hasPrefix("?") || url.hasPrefix("https://")
        || url.hasPrefix("http://")
}
