import Documents
import Foundation
import Kinerja
import Testing

@Suite("XLSX reader")
struct XLSXReaderTests {
    private func read(_ book: ReaderXLSXFixture) throws -> TabelMasukan {
        try bacaTabel(book.bytes(), namaBerkas: "uji.xlsx")
    }

    private func failure(_ bytes: [UInt8], _ limits: BatasPembaca = BatasPembaca()) -> PembacaGagal? {
        #expect(throws: PembacaGagal.self) { try bacaTabel(bytes, namaBerkas: "uji.xlsx", batas: limits) }
    }

    @Test("shared, inline and formula strings, rich text without phonetic guide, blanks, booleans, gaps")
    func cells() throws {
        var book = ReaderXLSXFixture()
        book.bersama = [
            "<t>satu &amp; dua</t>",
            "<r><t>te</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">bal </t></r><rPh><t>x</t></rPh>",
            "<t>baris_x000D_\nbaru _x_</t>",
        ]
        book.lembar = """
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>dalam</t></is></c></row>
            <row r="3"><c r="A3"/><c r="B3" s="0"/></row>
            <row r="7"><c r="B7" t="b"><v>1</v></c><c r="C7" t="b"><v>0</v></c><c r="D7" t="str"><f>A1</f><v>rumus</v></c>\
            <c r="E7" t="e"><v>#N/A</v></c><c r="F7" t="s"><v>2</v></c><c r="G7" t="s"><v>99</v></c></row>
            <row><c><v>8</v></c><c t="d"><v>2026-01-05T00:00:00</v></c></row>
            """
        let table = try read(book)
        #expect(
            table.baris == [
                ["satu & dua", "tebal ", "", "dalam"], ["", "TRUE", "FALSE", "rumus", "#N/A", "baris\r\nbaru _x_"],
                ["8", "2026-01-05"],
            ]
        )
        #expect(table.nomorBaris == [2, 7, 8])
        #expect(table.bentuk == .xlsx(lembar: "Data"))
    }

    @Test("numbers keep the digits as stored")
    func numbers() throws {
        var book = ReaderXLSXFixture()
        book.lembar = """
            <row r="1"><c r="A1"><v>1.99013E+17</v></c><c r="B1"><v>199013012010011001</v></c><c r="C1"><v>0.1</v></c>\
            <c r="D1"><v>1.9901301201001101E+17</v></c></row>
            """
        #expect(try read(book).baris == [["1.99013E+17", "199013012010011001", "0.1", "1.9901301201001101E+17"]])
    }

    @Test("dates by number format, in both date systems")
    func dates() throws {
        var book = ReaderXLSXFixture()
        book.gaya = """
            <numFmts count="3"><numFmt numFmtId="164" formatCode="[$-421]dd mmmm yyyy;@"/>\
            <numFmt numFmtId="165" formatCode="#,##0 &quot;hari d&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm:ss"/></numFmts>\
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>\
            <xf numFmtId="22"/></cellXfs>
            """
        let cells: [(String, String)] = [
            ("46023", "1"), ("46023", "2"), ("46023", "3"), ("0.5", "4"), ("46023.75", "5"), ("46023", "0"),
            ("60", "1"),
            ("59", "1"), ("61", "1"), ("-1", "1"), ("1E+300", "1"), ("46023.999999", "1"), ("x", "1"),
        ]
        book.lembar = "<row r=\"1\">" + cells.map { "<c s=\"\($0.1)\"><v>\($0.0)</v></c>" }.joined() + "</row>"
        #expect(
            try read(book).baris == [
                [
                    "2026-01-01", "2026-01-01", "46023", "12:00:00", "2026-01-01 18:00:00", "46023", "1900-02-29",
                    "1900-02-28",
                    "1900-03-01", "-1", "1E+300", "2026-01-02", "x",
                ]
            ]
        )
        book.sistem1904 = true
        book.lembar = "<row r=\"1\"><c s=\"1\"><v>44561</v></c><c s=\"1\"><v>0</v></c></row>"
        #expect(try read(book).baris == [["2026-01-01", "1904-01-01"]])
    }

    @Test("the first visible sheet with content is read, prefixes do not matter")
    func sheets() throws {
        var book = ReaderXLSXFixture()
        book.lembar = ""
        book.daftarLembar =
            "<sheet name=\"Tersembunyi\" sheetId=\"9\" state=\"hidden\" r:id=\"rId2\"/>"
            + "<sheet name=\"Kosong\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Isi\" sheetId=\"2\" r:id=\"rId2\"/>"
        book.tambahan = [
            (
                "xl/worksheets/sheet2.xml",
                "<x:worksheet xmlns:x=\"u\"><x:sheetData><x:row r=\"4\"><x:c r=\"AA4\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"
            )
        ]
        let table = try read(book)
        #expect(table.bentuk == .xlsx(lembar: "Isi"))
        #expect(table.baris == [Array(repeating: "", count: 26) + ["7"]])
        #expect(table.nomorBaris == [4])
    }

    @Test("a DOCTYPE is refused in every part")
    func docType() {
        var book = ReaderXLSXFixture()
        book.pembuka = "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        #expect(failure(book.bytes())?.kode == "berkas.xlsx_tidak_aman")
        var shared = ReaderXLSXFixture()
        shared.tambahan = [("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM \"http://contoh.invalid/x\"><sst/>")]
        #expect(failure(shared.bytes())?.kode == "berkas.xlsx_tidak_aman")
    }

    @Test("a bomb stops at the limit of 64 MiB")
    func bomb() {
        var zip = ReaderXLSXFixture().zipTanpaLembar()
        zip.tambahBom("xl/worksheets/sheet1.xml", awal: ReaderXLSXFixture.awalLembar(), spasi: 80 << 20)
        let bytes = zip.bytes()
        #expect(bytes.count < 1 << 20)
        let found = failure(bytes)
        #expect(found?.kode == "berkas.terlalu_besar")
        #expect(found?.kalimat.contains("64 MB") == true)
    }

    @Test("limits on entries, rows, columns, cells and cell length")
    func limits() {
        var book = ReaderXLSXFixture()
        book.lembar = "<row r=\"1\"><c r=\"C1\"><v>12345</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
        func refused(_ change: (inout BatasPembaca) -> Void) -> String? {
            var limits = BatasPembaca()
            change(&limits)
            return failure(book.bytes(), limits)?.kode
        }
        #expect(refused { $0.jumlahEntri = 3 } == "berkas.terlalu_besar")
        #expect(refused { $0.jumlahBaris = 1 } == "berkas.terlalu_besar")
        #expect(refused { $0.jumlahKolom = 2 } == "berkas.terlalu_besar")
        #expect(refused { $0.jumlahSel = 3 } == "berkas.terlalu_besar")
        #expect(refused { $0.panjangSel = 4 } == "berkas.terlalu_besar")
        #expect(refused { $0.ukuranUrai = 500 } == "berkas.terlalu_besar")
    }

    @Test("cell and row addresses beyond a sheet are refused")
    func addresses() {
        for cell in [
            "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"ZZZZZZZZZZZZZZ1\"><v>1</v></c></row>",
        ] {
            var book = ReaderXLSXFixture()
            book.lembar = cell
            #expect(failure(book.bytes())?.kode == "berkas.terlalu_besar")
        }
        for row in [
            "<row r=\"0\"/>", "<row r=\"99999999999999999999\"/>", "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
        ] {
            var book = ReaderXLSXFixture()
            book.lembar = row
            #expect(failure(book.bytes())?.kode == "berkas.xlsx_rusak")
        }
    }

    @Test("truncated at any tenth: a clear error")
    func truncated() {
        let bytes = ReaderXLSXFixture().bytes()
        for tenth in 1...9 {
            let found = failure(Array(bytes.prefix(bytes.count * tenth / 10)))
            #expect(found?.kode == "berkas.zip_rusak", "\(tenth)")
        }
    }

    @Test("damaged content and broken XML: a clear error")
    func damaged() throws {
        var bytes = ReaderXLSXFixture().bytes()
        let letak = try #require(bytes.firstRange(of: Array("isi</t>".utf8))?.lowerBound)
        bytes[letak] ^= 0xFF
        #expect(failure(bytes) != nil)
        var book = ReaderXLSXFixture()
        book.lembar = "<row r=\"1\"><c></row>"
        #expect(failure(book.bytes())?.kode == "berkas.xlsx_rusak")
    }

    @Test(
        "other kinds of ZIP are named",
        arguments: [
            ("word/document.xml", "Word"), ("ppt/slides/slide1.xml", "PowerPoint"), ("xl/workbook.bin", "xlsb"),
            ("foto.jpg", "ZIP"),
        ]
    )
    func otherZips(_ entry: String, _ name: String) {
        var zip = ReaderZIPFixture()
        zip.tambah(entry, "x")
        let found = failure(zip.bytes())
        #expect(found?.kode == "berkas.bukan_tabel")
        #expect(found?.kalimat.contains(name) == true)
    }

    @Test("an empty workbook says so")
    func empty() {
        var book = ReaderXLSXFixture()
        book.lembar = "<row r=\"1\"><c r=\"A1\"/></row>"
        #expect(failure(book.bytes())?.kode == "berkas.kosong")
    }

    @Test("a deflated file made by another program is read whatever it is called")
    func deflated() throws {
        let bytes = try [UInt8](#require(Data(base64Encoded: ReaderDeflatedFixture.base64)))
        let table = try bacaTabel(bytes, namaBerkas: "salah_nama.csv")
        #expect(table.baris == [["pns_id", "nip_baru", "nama"], ["a", "199013012010011001", "Rimba Contoh"]])
    }
}
