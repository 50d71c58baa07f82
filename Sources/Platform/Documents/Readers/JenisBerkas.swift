/// What a file is, told from its first bytes and never from its name.
enum JenisBerkas: Equatable {
    case teks
    case zip
    case lain(jenis: String, saran: String)

    private static let tandaBiner: [(tanda: [UInt8], jenis: String, saran: String)] = [
        (Array("%PDF".utf8), "PDF", "Minta berkas XLSX atau CSV dari sumbernya; angka di PDF tidak dapat diimpor."),
        (
            [0xD0, 0xCF, 0x11, 0xE0], "Excel lama (.xls) atau Excel yang dikunci kata sandi",
            "Buka dengan aplikasi lembar sebar, lepaskan kata sandinya, lalu simpan sebagai XLSX."
        ),
        ([0x89, 0x50, 0x4E, 0x47], "gambar PNG", saranTabel),
        ([0xFF, 0xD8, 0xFF], "gambar JPEG", saranTabel),
        (Array("GIF8".utf8), "gambar GIF", saranTabel),
        (Array("II*\0".utf8), "gambar TIFF", saranTabel),
        (Array("RIFF".utf8), "gambar atau rekaman", saranTabel),
        (Array("Rar!".utf8), "arsip RAR", saranArsip),
        ([0x37, 0x7A, 0xBC, 0xAF], "arsip 7z", saranArsip),
        ([0x1F, 0x8B], "arsip gzip", saranArsip),
        (Array("{\\rtf".utf8), "dokumen RTF", saranTabel),
    ]

    private static let tandaTeks: [(tanda: String, jenis: String, saran: String)] = [
        ("<!doctype html", "halaman web (HTML)", saranHTML),
        ("<html", "halaman web (HTML)", saranHTML),
        ("<table", "halaman web (HTML)", saranHTML),
        ("<?xml", "XML", "Buka dengan aplikasi lembar sebar lalu simpan sebagai XLSX."),
        ("{", "JSON", saranTabel),
        ("[{", "JSON", saranTabel),
    ]

    private static let saranTabel = "Unggah tabelnya sebagai XLSX atau CSV."
    private static let saranArsip = "Buka arsipnya, lalu unggah berkas XLSX atau CSV di dalamnya."
    private static let saranHTML = "Sering bernama .xls. Buka dengan aplikasi lembar sebar lalu simpan sebagai XLSX."

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if let kena = Self.tandaBiner.first(where: { bytes.starts(with: $0.tanda) }) {
            self = .lain(jenis: kena.jenis, saran: kena.saran)
        } else if let kena = Self.kenaliTeks(bytes) {
            self = .lain(jenis: kena.jenis, saran: kena.saran)
        } else {
            self = .teks
        }
    }

    private static func kenaliTeks(_ bytes: [UInt8]) -> (jenis: String, saran: String)? {
        let mulai = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let kepala = bytes[mulai...].prefix(256).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let kecil = kepala.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return tandaTeks.first { kecil.starts(with: $0.tanda.utf8) }.map { ($0.jenis, $0.saran) }
    }
}
