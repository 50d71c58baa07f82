/// cairo 1.16 writes a structure tree but no `/Lang`, and `/MarkInfo` only for some trees, so readers call the file untagged.
/// This adds what is missing by an incremental update that rewrites the catalog only.
enum PDFCatalog {
    static func markTagged(_ file: [UInt8], language: String) throws(RenderError) -> [UInt8] {
        let tail = Array(file.suffix(1_024))
        guard
            let previous = number(after: "startxref", in: tail),
            let root = number(after: "/Root", in: tail),
            let size = number(after: "/Size", in: tail),
            let start = lastIndex(of: "\n\(root) 0 obj\n", in: file),
            let open = firstIndex(of: "<<", in: file, from: start),
            let info = number(after: "/Info", in: tail)
        else { throw .catalog }
        guard let end = firstIndex(of: "endobj", in: file, from: open) else { throw .catalog }
        let catalog = String(decoding: file[(open + 2)..<end], as: UTF8.self)
        let wanted = [
            ("/MarkInfo", "<< /Marked true >>"), ("/Lang", "(\(language))"),
            ("/ViewerPreferences", "<< /DisplayDocTitle true >>"),
        ]
        let missing = wanted.filter { firstIndex(of: $0.0, in: file, from: open, to: end) == nil }
        var result = file
        let offset = result.count
        let additions = missing.map { "   \($0.0) \($0.1)\n" }.joined()
        result += Array("\(root) 0 obj\n<<\(additions)\(catalog)endobj\n".utf8)
        let table = result.count
        let position = String(repeating: "0", count: max(10 - String(offset).count, 0)) + String(offset)
        result += Array("xref\n\(root) 1\n\(position) 00000 n \n".utf8)
        result += Array("trailer\n<< /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(previous) >>\n".utf8)
        result += Array("startxref\n\(table)\n%%EOF\n".utf8)
        return result
    }

    /// The integer that follows the last occurrence of `key`.
    private static func number(after key: String, in bytes: [UInt8]) -> Int? {
        guard let start = lastIndex(of: key, in: bytes) else { return nil }
        let digits = bytes[(start + key.utf8.count)...]
            .drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
            .prefix { (0x30...0x39).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private static func firstIndex(of text: String, in bytes: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
        let pattern = Array(text.utf8)
        let last = (end ?? bytes.count) - pattern.count
        guard last >= start else { return nil }
        return (start...last).first { bytes[$0] == pattern[0] && matches(pattern, bytes, $0) }
    }

    private static func lastIndex(of text: String, in bytes: [UInt8]) -> Int? {
        let pattern = Array(text.utf8)
        guard bytes.count >= pattern.count else { return nil }
        return (0...(bytes.count - pattern.count)).last { bytes[$0] == pattern[0] && matches(pattern, bytes, $0) }
    }

    private static func matches(_ pattern: [UInt8], _ bytes: [UInt8], _ start: Int) -> Bool {
        pattern.indices.allSatisfy { bytes[start + $0] == pattern[$0] }
    }
}
