import Foundation
public import Kinerja

/// A file that came with a form.
public struct UploadedFile: Sendable {
    /// Name of the form field.
    public let field: String
    /// As the device calls it, without its path.
    public let name: String
    public let bytes: [UInt8]
    /// How many bytes came, also when more came than were kept.
    public let size: Int

    public init(field: String, name: String, bytes: [UInt8], size: Int) {
        self.field = field
        self.name = name
        self.bytes = bytes
        self.size = size
    }

    public var isTooLarge: Bool { size > bytes.count }
}

/// A streaming reader of `multipart/form-data` (RFC 7578). Memory is bounded by the limits: a file that is too large is
/// counted and dropped, and the other fields stay readable, so nothing that a person typed is lost.
struct MultipartReader {
    struct Limits {
        var fileBytes: Int
        var fieldBytes = 64 * 1024
        var parts = 400
        var totalBytes = 64 * 1024 * 1024
    }

    private enum State { case preamble, headers, body, end }

    private let limits: Limits
    private let delimiter: [UInt8]
    private var window: [UInt8]
    private var state = State.preamble
    private var part = Part()
    private var partCount = 0
    private var total = 0
    private(set) var fields: [(name: String, value: String)] = []
    private(set) var files: [UploadedFile] = []

    private struct Part {
        var name = ""
        var fileName: String?
        var bytes: [UInt8] = []
        var size = 0
    }

    /// `contentType` is the header's whole value; `nil` when it names no usable boundary.
    init?(contentType: String, limits: Limits) {
        guard let boundary = parameter("boundary", of: contentType), (1...70).contains(boundary.utf8.count) else {
            return nil
        }
        self.limits = limits
        delimiter = Array("\r\n--\(boundary)".utf8)
        window = [13, 10]  // the first delimiter has no line before it
    }

    mutating func take(_ bytes: some Collection<UInt8>) throws(Penolakan) {
        total += bytes.count
        guard total <= limits.totalBytes else { throw tooLarge }
        window.append(contentsOf: bytes)
        while try step() {}
    }

    mutating func finish() throws(Penolakan) {
        guard state == .end else { throw broken }
    }

    private mutating func step() throws(Penolakan) -> Bool {
        switch state {
        case .preamble: try skipPreamble()
        case .headers: try readHeaders()
        case .body: try readBody()
        case .end: endOfForm()
        }
    }

    private mutating func endOfForm() -> Bool {
        window = []
        return false
    }

    private mutating func skipPreamble() throws(Penolakan) -> Bool {
        guard let start = find(delimiter) else {
            keepTail()
            return false
        }
        return try afterDelimiter(at: start)
    }

    /// After a delimiter stand either `--` (the end) or a line break.
    private mutating func afterDelimiter(at start: Int) throws(Penolakan) -> Bool {
        let next = start + delimiter.count
        guard window.count >= next + 2 else { return false }
        let mark = Array(window[next..<next + 2])
        window.removeFirst(next + 2)
        if mark == [45, 45] {
            state = .end
            return true
        }
        guard mark == [13, 10] else { throw broken }
        partCount += 1
        guard partCount <= limits.parts else { throw broken }
        state = .headers
        part = Part()
        return true
    }

    private mutating func readHeaders() throws(Penolakan) -> Bool {
        guard let end = find([13, 10, 13, 10]) else {
            if window.count > 8192 { throw broken }
            return false
        }
        guard let text = validText(Array(window[..<end])) else { throw brokenText }
        window.removeFirst(end + 4)
        for line in text.components(separatedBy: "\r\n") where line.lowercased().hasPrefix("content-disposition:") {
            part.name = parameter("name", of: line) ?? ""
            part.fileName = parameter("filename", of: line).map(baseName)
        }
        // The body's delimiter may follow at once; it needs the line break that the headers took.
        window.insert(contentsOf: [13, 10], at: 0)
        part.size = -2
        state = .body
        return true
    }

    private mutating func readBody() throws(Penolakan) -> Bool {
        if let start = find(delimiter) {
            guard window.count >= start + delimiter.count + 2 else { return false }
            keep(window[..<start])
            try closePart()
            return try afterDelimiter(at: start)
        }
        let safe = max(0, window.count - delimiter.count)
        keep(window[..<safe])
        window.removeFirst(safe)
        return false
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        var fresh = bytes
        if part.size < 0 {
            let skipped = min(-part.size, fresh.count)
            fresh = fresh.dropFirst(skipped)
            part.size += skipped
            if part.size < 0 { return }
        }
        part.size += fresh.count
        let limit = part.fileName == nil ? limits.fieldBytes : limits.fileBytes
        part.bytes.append(contentsOf: fresh.prefix(max(0, limit - part.bytes.count)))
    }

    private mutating func closePart() throws(Penolakan) {
        part.size = max(0, part.size)
        if let fileName = part.fileName {
            if !fileName.isEmpty || part.size > 0 {
                files.append(UploadedFile(field: part.name, name: fileName, bytes: part.bytes, size: part.size))
            }
            return
        }
        guard part.size == part.bytes.count else {
            throw Penolakan(
                "masukan.terlalu_panjang", "Isian terlalu panjang. Ringkas menjadi paling banyak 60.000 huruf",
                isian: part.name)
        }
        guard let value = validText(part.bytes) else { throw brokenText }
        fields.append((part.name, value))
    }

    private mutating func keepTail() {
        if window.count > delimiter.count { window.removeFirst(window.count - delimiter.count) }
    }

    private func find(_ pattern: [UInt8]) -> Int? {
        guard window.count >= pattern.count else { return nil }
        return window.withUnsafeBufferPointer { haystack in
            let last = haystack.count - pattern.count
            var index = 0
            while index <= last {
                if haystack[index] == pattern[0], matches(haystack, pattern, at: index) { return index }
                index += 1
            }
            return nil
        }
    }

    private func matches(_ haystack: UnsafeBufferPointer<UInt8>, _ pattern: [UInt8], at start: Int) -> Bool {
        for offset in 1..<pattern.count where haystack[start + offset] != pattern[offset] { return false }
        return true
    }

    private var broken: Penolakan {
        Penolakan("masukan.rusak", "Kiriman terputus di tengah jalan. Kirim sekali lagi")
    }

    private var tooLarge: Penolakan {
        Penolakan(
            "berkas.terlalu_besar", "Kiriman terlalu besar. Kirim berkas satu per satu, masing-masing paling besar 5 MB"
        )
    }
}

/// `name` of `form-data; name="x"; filename="y"`, quoted or not.
private func parameter(_ name: String, of header: String) -> String? {
    for piece in header.split(separator: ";").dropFirst() {
        let pair = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        guard pair.count == 2, pair[0].lowercased() == name else { continue }
        let value = pair[1]
        guard value.hasPrefix("\""), value.hasSuffix("\""), value.count >= 2 else { return value }
        return String(value.dropFirst().dropLast())
    }
    return nil
}

private func baseName(_ path: String) -> String {
    let name = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    return String(name.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }.prefix(120).map(Character.init))
}
