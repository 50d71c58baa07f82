import Kinerja

/// A message as it travels: RFC 5322 headers, RFC 2047 words, a base64 body in UTF-8.
enum MailText {
    /// The whole message with CRLF line ends, without dot-stuffing.
    static func render(_ message: MailMessage, from: String, at milliseconds: Int64) -> String {
        var lines = [
            "Date: \(date(milliseconds))",
            "From: \(word("Kinerja Bungo")) <\(clean(from))>",
            "To: <\(clean(message.to))>",
            "Subject: \(word(clean(message.subject)))",
            "Message-ID: <\(clean(message.messageID))>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "Auto-Submitted: auto-generated",
        ]
        if !message.settingsURL.isEmpty { lines.append("List-Unsubscribe: <\(clean(message.settingsURL))>") }
        let text = message.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        return (lines + [""] + folded(base64(Array(text.utf8)), 76)).joined(separator: "\r\n") + "\r\n"
    }

    /// Without control characters: a line break in a header would begin another header.
    static func clean(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : $0 }))
    }

    /// Plain ASCII as it is; anything else as encoded words of at most 75 letters, never cut inside a character.
    static func word(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { (32...126).contains($0) } && !text.contains("=?")
        if isPlain, text.utf8.count <= 60 { return text }
        var pieces: [[UInt8]] = [[]]
        for character in text.unicodeScalars {
            let bytes = Array(String(character).utf8)
            if (pieces.last?.count ?? 0) + bytes.count > 42 { pieces.append([]) }
            pieces[pieces.count - 1] += bytes
        }
        return pieces.map { "=?utf-8?B?\(base64($0))?=" }.joined(separator: "\r\n ")
    }

    /// `Mon, 5 Oct 2026 10:00:00 +0700`.
    static func date(_ milliseconds: Int64) -> String {
        let day = Waktu.tanggal(milliseconds)
        let seconds = Int((milliseconds - Waktu.awal(day)) / 1000)
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(days[day.hariDalamPekan - 1]), \(day.hari) \(months[day.bulan - 1]) \(day.tahun) "
            + clock.joined(separator: ":") + " +0700"
    }

    private static func folded(_ text: String, _ width: Int) -> [String] {
        var lines: [String] = []
        var rest = text.utf8[...]
        while !rest.isEmpty {
            lines.append(String(decoding: rest.prefix(width), as: UTF8.self))
            rest = rest.dropFirst(width)
        }
        return lines.isEmpty ? [""] : lines
    }

    /// A line that begins with a dot gets a second one (RFC 5321 4.5.2), and the end mark follows.
    static func stuffed(_ text: String) -> String {
        var lines = text.linesByCRLF
        if lines.last == "" { lines.removeLast() }
        return lines.map { $0.hasPrefix(".") ? ".\($0)" : $0 }.joined(separator: "\r\n") + "\r\n.\r\n"
    }
}

extension String {
    /// A CR or LF alone stays inside its line.
    fileprivate var linesByCRLF: [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        for byte in utf8 {
            if byte == 10, line.last == 13 {
                lines.append(String(decoding: line.dropLast(), as: UTF8.self))
                line = []
            } else {
                line.append(byte)
            }
        }
        return lines + [String(decoding: line, as: UTF8.self)]
    }
}
