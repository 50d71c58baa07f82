import Foundation
import Kinerja
import Logging
import Platform

/// One JSON object a line, written by hand since a request pays for it. Metadata carries ids and counts, never names, NIPs
/// or what people typed.
struct JSONLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info
    private let descriptor: Int32

    init(toStandardError: Bool) { descriptor = toStandardError ? STDERR_FILENO : STDOUT_FILENO }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(
        level: Logger.Level, message: Logger.Message, metadata extra: Logger.Metadata?, source: String, file: String,
        function: String, line: UInt
    ) {
        var text = "{\"waktu\":\"\(timestamp())\",\"tingkat\":\"\(level.rawValue)\",\"pesan\":"
        appendQuoted(message.description, to: &text)
        for (key, value) in metadata { append(key, value, to: &text) }
        for (key, value) in extra ?? [:] { append(key, value, to: &text) }
        text += "}\n"
        var bytes = Array(text.utf8)
        // One call for one line: lines of several threads never mix.
        _ = bytes.withUnsafeMutableBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    private func append(_ key: String, _ value: Logger.MetadataValue, to text: inout String) {
        text += ",\"\(key)\":"
        appendQuoted(value.description, to: &text)
    }

    private func appendQuoted(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            default:
                if scalar.value < 32 { text += " " } else { text.unicodeScalars.append(scalar) }
            }
        }
        text += "\""
    }

    /// RFC 3339 in UTC.
    private func timestamp() -> String {
        let milliseconds = Int64(Date().timeIntervalSince1970 * 1000)
        let day = Tanggal(hariSejak1970: Int(milliseconds / 86_400_000))
        let rest = milliseconds % 86_400_000
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let (hour, minute, second) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60)
        let fraction = rest % 1000
        let padded = fraction < 10 ? "00\(fraction)" : fraction < 100 ? "0\(fraction)" : "\(fraction)"
        return "\(day)T\(two(hour)):\(two(minute)):\(two(second)).\(padded)Z"
    }
}
