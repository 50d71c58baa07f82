import Documents
import Kinerja
import Testing

@Suite("CSV reader")
struct CSVReaderTests {
    private func read(_ text: String) throws -> TabelMasukan {
        try bacaTabel(Array(text.utf8), namaBerkas: "uji.csv")
    }

    private func failure(_ bytes: [UInt8]) -> PembacaGagal? {
        #expect(throws: PembacaGagal.self) { try bacaTabel(bytes, namaBerkas: "uji.csv") }
    }

    @Test("separator is found on the header", arguments: [",", ";", "\t", "|"])
    func separators(_ s: String) throws {
        let table = try read("kode\(s)nama\(s)alamat\n1\(s)\"a\(s)b\"\(s)Jl. X\n")
        #expect(table.baris == [["kode", "nama", "alamat"], ["1", "a\(s)b", "Jl. X"]])
        #expect(table.bentuk == .csv(pemisah: Character(s), penyandian: "UTF-8"))
    }

    @Test("quoted and data separators do not mislead")
    func misleadingSeparators() throws {
        #expect(try read("\"a,b,c,d\";x\n1;2\n").baris == [["a,b,c,d", "x"], ["1", "2"]])
        #expect(
            try read("no;nama\n1;Rimba Contoh, S.E., M.M.\n2;Melur Misal, S.H., M.H.\n").baris[1][1].hasSuffix("M.M.")
        )
        #expect(try read("nama,kategori\na,X;Y\nb,X;Y\n").baris[1] == ["a", "X;Y"])
        #expect(
            try read("Laporan SKP, tahun 2025\nInstansi A\n\nid;nip;nama\n1;2;c\n").baris[2] == ["id", "nip", "nama"]
        )
    }

    @Test("sep= line names the separator and is no data")
    func separatorLine() throws {
        let table = try read("sep=;\r\na;b,c\r\n")
        #expect(table.baris == [["a", "b,c"]])
        #expect(table.nomorBaris == [2])
    }

    @Test("line endings CRLF, CR and LF", arguments: ["\r\n", "\r", "\n"])
    func lineEndings(_ end: String) throws {
        let table = try read("a,b\(end)1,2\(end)\(end)3,4")
        #expect(table.baris == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(table.nomorBaris == [1, 2, 4])
    }

    @Test("quotes: doubled, embedded newline, separator; row and text line numbers are kept")
    func quotes() throws {
        let table = try read("a,b\n\"satu\ndua\",\"kata \"\"x\"\"\"\n3,\n\"\",\"z\" \n")
        #expect(table.baris == [["a", "b"], ["satu\ndua", "kata \"x\""], ["3", ""], ["", "z"]])
        #expect(table.nomorBaris == [1, 2, 3, 4])
        #expect(table.nomorTeks == [1, 2, 4, 5])
        #expect(try read("a\"b,c\n").baris == [["a\"b", "c"]], "a quote inside a plain cell is text")
    }

    @Test("unterminated and stray quotes name their line")
    func brokenQuotes() {
        let open = failure(Array("a,b\n1,2\n3,\"empat\n5,6\n".utf8))
        #expect(open?.kode == "berkas.kutip_tidak_ditutup")
        #expect(open?.baris == 3)
        #expect(open?.kalimat.contains("baris 3") == true)
        let stray = failure(Array("a,b\n\"1\"x,2\n".utf8))
        #expect(stray?.kode == "berkas.kutip_liar")
        #expect(stray?.baris == 2)
        #expect(failure(Array("a,\"".utf8))?.baris == 1)
    }

    @Test("UTF-8 with BOM, UTF-16 in both orders, Windows-1252")
    func encodings() throws {
        let text = "nama;kota\nAndré “Misal”;Bungo – Tebo\n"
        let rows = [["nama", "kota"], ["André “Misal”", "Bungo – Tebo"]]
        var latin = Array("nama;kota\nAndr".utf8)
        latin += [0xE9, 0x20, 0x93]
        latin += Array("Misal".utf8)
        latin += [0x94]
        latin += Array(";Bungo ".utf8)
        latin += [0x96]
        latin += Array(" Tebo\n".utf8)
        let cases: [([UInt8], String)] = [
            (Array(text.utf8), "UTF-8"), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), "UTF-8 (BOM)"),
            (readerUTF16(text, bigEndian: false), "UTF-16 LE"),
            (readerUTF16(text, bigEndian: true), "UTF-16 BE"), (latin, "Windows-1252"),
        ]
        for (bytes, name) in cases {
            let table = try bacaTabel(bytes, namaBerkas: "uji.csv")
            #expect(table.baris == rows, "\(name)")
            #expect(table.bentuk == .csv(pemisah: ";", penyandian: name))
        }
    }

    @Test("NUL bytes, half UTF-16 and unassigned bytes are refused")
    func refusedBytes() {
        let nul = failure(Array("a,b\n1,".utf8) + [0] + Array("2\n".utf8))
        #expect(nul?.kode == "berkas.bukan_teks")
        #expect(nul?.baris == 2)
        #expect(failure([0xFF, 0xFE, 0x61])?.kode == "berkas.penyandian")
        #expect(failure([0xFF, 0xFE, 0x00, 0xD8])?.kode == "berkas.penyandian")
        #expect(failure([0x61, 0x0A, 0x81])?.baris == 2)
        #expect(failure([0xEF, 0xBB, 0xBF, 0xC3])?.kode == "berkas.penyandian")
    }

    @Test("empty files say so", arguments: ["", "\n\n\r\n", "sep=;\n"])
    func empty(_ text: String) {
        #expect(failure(Array(text.utf8))?.kode == "berkas.kosong")
    }

    @Test(
        "other kinds of file are named",
        arguments: [
            (Array("%PDF-1.7".utf8), "PDF"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], ".xls"),
            ([0x89, 0x50, 0x4E, 0x47], "PNG"),
            ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"), (Array("\n<!DOCTYPE html><table>".utf8), "HTML"),
            (Array("<TABLE>".utf8), "HTML"),
            (Array("<?xml version=\"1.0\"?>".utf8), "XML"), ([0x1F, 0x8B, 8], "gzip"),
            (Array("{\"a\":1}".utf8), "JSON"),
        ] as [([UInt8], String)]
    )
    func otherKinds(_ bytes: [UInt8], _ name: String) {
        let found = failure(bytes)
        #expect(found?.kode == "berkas.bukan_tabel")
        #expect(found?.kalimat.contains(name) == true)
    }

    @Test("limits on size, rows, columns and cells")
    func limits() {
        func refused(_ text: String, _ change: (inout BatasPembaca) -> Void) -> String? {
            var limits = BatasPembaca()
            change(&limits)
            let found = #expect(throws: PembacaGagal.self) {
                try bacaTabel(Array(text.utf8), namaBerkas: "uji.csv", batas: limits)
            }
            return found?.kode
        }
        #expect(refused("a,b\n1,2\n") { $0.ukuranBerkas = 3 } == "berkas.terlalu_besar")
        #expect(refused("a,b\n1,2\n") { $0.jumlahBaris = 1 } == "berkas.terlalu_besar")
        #expect(refused("a,b\n1,2\n") { $0.jumlahKolom = 1 } == "berkas.terlalu_besar")
        #expect(refused("a,b\n1,2\n") { $0.jumlahSel = 3 } == "berkas.terlalu_besar")
        #expect(refused("a,bbbb\n1,2\n") { $0.panjangSel = 3 } == "berkas.terlalu_besar")
    }

    @Test("10,000 rows arrive complete, with the right last row number")
    func manyRows() throws {
        var text = "id;nip;nama;unit;catatan\r\n"
        for i in 1...10_000 { text += "\(i);199013012010011001;\"Pegawai; Contoh \(i)\";Unit;\r\n" }
        let table = try read(text)
        #expect(table.baris.count == 10_001)
        #expect(table.baris.last == ["10000", "199013012010011001", "Pegawai; Contoh 10000", "Unit", ""])
        #expect(table.nomorBaris.last == 10_001)
    }
}
