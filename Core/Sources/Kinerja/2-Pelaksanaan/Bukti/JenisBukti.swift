/// Kinds of evidence files, told by their content, never by their name.
public enum JenisBukti: String, CaseIterable, Sendable, Hashable {
    case jpeg, png, webp, pdf, xlsx, docx

    /// Media type, as stored and served.
    public var tipe: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .webp: "image/webp"
        case .pdf: "application/pdf"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        }
    }

    public init?(tipe: String) {
        guard let jenis = Self.allCases.first(where: { $0.tipe == tipe }) else { return nil }
        self = jenis
    }

    /// The word in a sentence: "sebenarnya PDF".
    public var tampil: String {
        switch self {
        case .jpeg: "foto JPEG"
        case .png: "gambar PNG"
        case .webp: "gambar WebP"
        case .pdf: "PDF"
        case .xlsx: "Excel (XLSX)"
        case .docx: "Word (DOCX)"
        }
    }

    public var isGambar: Bool { self == .jpeg || self == .png || self == .webp }

    /// A browser shows it and cannot execute it. A PDF can hold scripts, so it is always a download.
    public var isDitampilkan: Bool { isGambar }

    /// The usual ending, for advice.
    var akhiran: String { self == .jpeg ? "jpg" : rawValue }

    /// The kind that a file's ending claims; nil for an ending that claims none of ours.
    init?(akhiran: String) {
        switch akhiran.lowercased() {
        case "jpg", "jpeg", "jfif": self = .jpeg
        default: self.init(rawValue: akhiran.lowercased())
        }
    }
}

/// What a file's first bytes say it is.
enum IsiBerkas: Hashable {
    case dikenal(JenisBukti)
    /// Known, but not accepted; the word for it and the advice.
    case ditolak(String, saran: String)
    case asing

    static func kenali(_ bytes: [UInt8]) -> IsiBerkas {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .dikenal(.jpeg) }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .dikenal(.png) }
        if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return .dikenal(.webp) }
        if bytes.starts(with: "%PDF-".utf8) { return .dikenal(.pdf) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return paket(bytes) }
        return tolak(bytes) ?? .asing
    }

    private static func paket(_ bytes: [UInt8]) -> IsiBerkas {
        let daftar = DaftarIsiZIP.nama(bytes)
        guard daftar.contains("[Content_Types].xml") else {
            return .ditolak("berkas ZIP", saran: "Unggah isinya satu per satu")
        }
        if daftar.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) {
            return .ditolak("berkas dengan makro", saran: "Simpan tanpa makro, lalu unggah lagi")
        }
        if daftar.contains("xl/workbook.xml") { return .dikenal(.xlsx) }
        if daftar.contains("word/document.xml") { return .dikenal(.docx) }
        return .ditolak("berkas Office lain", saran: "Simpan sebagai PDF, lalu unggah lagi")
    }

    private static func tolak(_ bytes: [UInt8]) -> IsiBerkas? {
        if bytes.dropFirst(4).starts(with: "ftyphei".utf8) || bytes.dropFirst(4).starts(with: "ftypmif1".utf8) {
            return .ditolak("foto HEIC", saran: "Atur kamera ke JPEG, atau kirim tangkapan layarnya")
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            return .ditolak("berkas Office lama", saran: "Simpan sebagai XLSX, DOCX, atau PDF")
        }
        if bytes.starts(with: "GIF8".utf8) { return .ditolak("gambar GIF", saran: "Simpan sebagai JPEG atau PNG") }
        let awal = teksAwal(bytes)
        guard awal.hasPrefix("<") else { return nil }
        if awal.contains("<svg") { return .ditolak("gambar SVG", saran: "Simpan sebagai PNG atau PDF") }
        return .ditolak("halaman HTML atau XML", saran: "Simpan sebagai PDF, atau kirim tautannya")
    }

    /// The first half kilobyte as lower-case ASCII without blanks and byte-order marks in front.
    private static func teksAwal(_ bytes: [UInt8]) -> String {
        let awal = bytes.prefix(512).filter { $0 != 0 && $0 < 128 }.drop { $0 <= 32 }
        return String(decoding: awal, as: UTF8.self).lowercased()
    }
}
