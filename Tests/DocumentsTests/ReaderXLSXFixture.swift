/// Workbooks for tests, part by part.
struct ReaderXLSXFixture {
    var lembar = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>isi</t></is></c></row>"
    var bersama: [String] = []
    var gaya: String?
    var sistem1904 = false
    /// Written before the root element of the sheet.
    var pembuka = ""
    var tambahan: [(nama: String, isi: String)] = []
    var daftarLembar = "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"

    private static let kepala = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let utama = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    func bytes() -> [UInt8] { zip().bytes() }

    func zip() -> ReaderZIPFixture {
        var zip = ReaderZIPFixture()
        for (nama, isi) in bagian() { zip.tambah(nama, isi) }
        return zip
    }

    /// All parts but the sheet, for tests that write that one themselves.
    func zipTanpaLembar() -> ReaderZIPFixture {
        var zip = ReaderZIPFixture()
        for (nama, isi) in bagian() where !nama.hasPrefix("xl/worksheets/") { zip.tambah(nama, isi) }
        return zip
    }

    static func awalLembar(pembuka: String = "") -> String {
        "\(kepala)\(pembuka)<worksheet xmlns=\"\(utama)\"><sheetData>"
    }

    private func bagian() -> [(String, String)] {
        var hasil = [
            ("_rels/.rels", relasi([("rId1", "officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                "\(Self.kepala)<workbook xmlns=\"\(Self.utama)\" xmlns:r=\"\(Self.hubungan)\">"
                    + "<workbookPr\(sistem1904 ? " date1904=\"1\"" : "")/><sheets>\(daftarLembar)</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relasi([
                    ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "/xl/worksheets/sheet2.xml"),
                    ("rId3", "sharedStrings", "sharedStrings.xml"), ("rId4", "styles", "styles.xml"),
                ])
            ),
            ("xl/worksheets/sheet1.xml", Self.awalLembar(pembuka: pembuka) + lembar + "</sheetData></worksheet>"),
        ]
        if !bersama.isEmpty {
            let isi = bersama.map { "<si>\($0)</si>" }.joined()
            hasil.append(("xl/sharedStrings.xml", "\(Self.kepala)<sst xmlns=\"\(Self.utama)\">\(isi)</sst>"))
        }
        if let gaya {
            hasil.append(("xl/styles.xml", "\(Self.kepala)<styleSheet xmlns=\"\(Self.utama)\">\(gaya)</styleSheet>"))
        }
        return hasil + tambahan.map { ($0.nama, $0.isi) }
    }

    private func relasi(_ daftar: [(String, String, String)]) -> String {
        let isi = daftar.map {
            "<Relationship Id=\"\($0.0)\" Type=\"\(Self.hubungan)/\($0.1)\" Target=\"\($0.2)\"/>"
        }
        return "\(Self.kepala)<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + isi.joined() + "</Relationships>"
    }
}

/// Text in UTF-16 with a byte order mark.
func readerUTF16(_ text: String, bigEndian: Bool) -> [UInt8] {
    var result: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in text.utf16 {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        result += bigEndian ? [high, low] : [low, high]
    }
    return result
}
