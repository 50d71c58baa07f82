import Kinerja
import Testing

@Suite("Pelaksanaan: bukti yang aman")
struct BuktiAmanTests {
    private func tolak(_ bytes: [UInt8], _ jenis: JenisBukti) -> Penolakan? {
        do { try AturanBukti.periksaIsi(nama: "a", bytes: bytes, jenis: jenis) } catch { return error }
        return nil
    }

    private func png(_ lebar: Int, _ tinggi: Int) -> [UInt8] {
        func u32(_ angka: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(angka >> $0 & 255) } }
        return [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8) + u32(lebar) + u32(tinggi)
            + [8, 2, 0, 0, 0, 0, 0, 0, 0]
    }

    @Test("gambar 50.000 × 50.000 titik ditolak sebelum dibuka, dengan ukurannya")
    func raksasa() {
        let satu = tolak(png(50_000, 50_000), .png)
        #expect(satu?.kode == "berkas.gambar_raksasa")
        #expect(satu?.pesan.contains("50.000 × 50.000 titik") == true)
        #expect(tolak(png(12_000, 12_000), .png)?.kode == "berkas.gambar_raksasa")
        #expect(tolak(png(0, 10), .png)?.kode == "berkas.gambar_raksasa")
        #expect(tolak(png(4000, 3000), .png) == nil)
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0]
        #expect(tolak(jpeg, .jpeg)?.pesan.contains("65.535 × 65.535") == true)
        let webp = Array("RIFF\0\0\0\0WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0x3F, 1, 0, 0]
        #expect(tolak(webp, .webp)?.kode == "berkas.gambar_raksasa")
    }

    @Test("panjang potongan PNG yang bohong dan PNG tanpa kepala dianggap rusak; potongan asing dibuang")
    func potonganPNG() throws {
        let awal = png(2, 2)
        let akhir: [UInt8] = [0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]
        let bohong: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF] + Array("IDAT".utf8) + [1, 2]
        #expect(PembersihGambar.bersihkan(awal + bohong + akhir, jenis: .png) == nil)
        #expect(PembersihGambar.bersihkan(Array(awal[..<8]) + akhir, jenis: .png) == nil)
        let asing: [UInt8] = [0, 0, 0, 7] + Array("JAHTRAHASIA".utf8) + [0, 0, 0, 0]
        #expect(
            PembersihGambar.bersihkan(awal + asing + akhir + Array("PK\u{3}\u{4}".utf8), jenis: .png) == awal + akhir)
    }

    @Test(
        "PDF yang dapat berbuat sesuatu ditolak, juga bila namanya disandikan",
        arguments: [
            "/S /JavaScript /JS (app.alert(1))", "/S/J#61vaScript", "/S /Launch /F (cmd.exe)", "/Type /EmbeddedFile",
            "/Names << /EmbeddedFiles 3 0 R >>", "/Subtype /RichMedia", "/XFA [", "/S /SubmitForm",
        ])
    func pdfAktif(_ isi: String) {
        #expect(tolak(Array("%PDF-1.7\n1 0 obj << \(isi) >> endobj".utf8), .pdf)?.kode == "berkas.pdf_aktif")
    }

    @Test("PDF biasa, bertanda tangan, dan yang membuka halaman tertentu diterima")
    func pdfBiasa() {
        let isi = "%PDF-1.7\n/OpenAction [3 0 R /Fit] /AcroForm << /SigFlags 3 >> /Type /Sig (JavaScript) /LaunchPad"
        #expect(tolak(Array(isi.utf8), .pdf) == nil)
    }

    @Test("aliran objek PDF disebut tempatnya supaya dibuka, dan isinya diperiksa sama")
    func aliran() throws {
        let bytes = Array("%PDF-1.7\n<< /Type /ObjStm /N 1 >>\nstream\r\nABCDE\nendstream".utf8)
        let satu = try #require(AturanBukti.bagianPadat(bytes, jenis: .pdf).first)
        #expect(String(decoding: bytes[satu.rentang], as: UTF8.self) == "ABCDE\n")
        #expect(satu.cara == .zlib)
        #expect(
            kodePenolakan { () throws(Penolakan) in
                try AturanBukti.periksaBagian(Array("/JavaScript".utf8), nama: "a", jenis: .pdf)
            } == "berkas.pdf_aktif")
    }

    @Test(
        "arsip yang mengembang, keluar folder, bermakro, atau bertaut ke luar ditolak",
        arguments: [
            ("xl/vbaProject.bin", 10, "berkas.dapat_dijalankan"), ("XL/VBAPROJECT.BIN", 10, "berkas.dapat_dijalankan"),
            ("xl/macrosheets/sheet1.xml", 10, "berkas.dapat_dijalankan"),
            ("word/activeX/activeX1.xml", 10, "berkas.dapat_dijalankan"),
            ("word/embeddings/oleObject1.bin", 10, "berkas.dapat_dijalankan"),
            ("xl/externalLinks/externalLink1.xml", 10, "berkas.tautan_luar"),
            ("../../etc/passwd", 10, "berkas.zip_rusak"), ("/etc/passwd", 10, "berkas.zip_rusak"),
            ("a\\..\\b", 10, "berkas.zip_rusak"), ("a\u{0}.xml", 10, "berkas.zip_rusak"),
            ("C:a", 10, "berkas.zip_rusak"),
            ("xl/worksheets/sheet1.xml", 90 * 1024 * 1024, "berkas.bom_zip"),
            ("xl/worksheets/sheet1.xml", 0xFFFF_FFFF, "berkas.bom_zip"),
        ])
    func arsip(_ nama: String, _ urai: Int, _ kode: String) {
        #expect(tolak(arsip(nama, urai: urai), .xlsx)?.kode == kode)
        #expect(tolak(arsip("xl/workbook.xml", urai: 10), .xlsx) == nil)
    }

    @Test("yang diambil dari luar saat dibuka ditolak; tautan yang menunggu ditekan tidak")
    func hubungan() {
        func kode(_ teks: String) -> String? {
            kodePenolakan { () throws(Penolakan) in
                try AturanBukti.periksaBagian(Array(teks.utf8), nama: "a", jenis: .docx)
            }
        }
        let awal = "<Relationships><Relationship Id=\"1\" Type=\"http://x/relationships/"
        #expect(
            kode(awal + "attachedTemplate\" Target=\"http://x/a.dotm\" TargetMode=\"External\"/>")
                == "berkas.tautan_luar")
        #expect(kode(awal + "hyperlink\" Target=\"http://x/\" TargetMode=\"External\"/>") == nil)
        #expect(kode(awal + "image\" Target=\"media/a.png\"/>") == nil)
    }

    @Test(
        "nama berkas dibersihkan untuk ditampilkan dan diunduh",
        arguments: [
            ("../../etc/passwd.pdf", "passwd.pdf"), ("C:\\Users\\a\\foto.jpg", "foto.jpg"),
            ("a\u{0}b\u{1B}.pdf", "ab.pdf"), ("foto\u{202E}gpj.exe", "fotogpj.exe"), ("con.jpg", "_con.jpg"),
            ("COM1", "_COM1"), ("<script>alert(1)</script>.png", "script_.png"),
            ("<b>x.png", "_b_x.png"), ("a\"; filename=\"b.pdf", "a__ filename=_b.pdf"), (" .. ", "tanpa nama"),
            ("", "tanpa nama"),
            ("laporan.pdf. .", "laporan.pdf"), ("Laporan Kunjungan Ébola.pdf", "Laporan Kunjungan Ébola.pdf"),
        ])
    func nama(_ asal: String, _ bersih: String) { #expect(NamaBerkas.bersih(asal) == bersih) }

    @Test("nama 300 huruf dipendekkan dengan akhirannya tetap")
    func panjang() {
        let satu = NamaBerkas.bersih(String(repeating: "a", count: 300) + ".docx")
        #expect(satu.count == 120)
        #expect(satu.hasSuffix("a.docx"))
        #expect(NamaBerkas.bersih(String(repeating: "é", count: 300)).utf8.count <= 200)
    }

    @Test("kuota menolak yang tidak muat, menyebut sisa, dan membiarkan yang tanpa berkas")
    func kuota() throws {
        let kuota = KuotaBukti.berlaku(tahun: 2026)
        #expect(kuota.tampil(terpakai: 12 * 1024 * 1024) == "Terpakai 12 MB dari 500 MB")
        let tolak = kodePenolakan { () throws(Penolakan) in
            try kuota.periksa(terpakai: kuota.batas - 10, tambahan: 11, tahun: 2026)
        }
        #expect(tolak == "bukti.kuota_penuh")
        try kuota.periksa(terpakai: kuota.batas - 10, tambahan: 10, tahun: 2026)
        try kuota.periksa(terpakai: kuota.batas + 10, tambahan: 0, tahun: 2026)
    }

    @Test(
        "jawaban tautan dibaca seperti orang membacanya",
        arguments: [
            (200, "https://a.id/x", KeadaanTautan.terbuka), (200, "https://accounts.google.com/v3", .mintaMasuk),
            (200, "https://a.id/login", .mintaMasuk), (401, "https://a.id", .mintaMasuk),
            (403, "https://a.id", .tertutup),
            (404, "https://a.id", .hilang), (410, "https://a.id", .hilang), (503, "https://a.id", .tidakTerjangkau),
        ])
    func tautan(_ status: Int, _ alamat: String, _ keadaan: KeadaanTautan) {
        #expect(KeadaanTautan.dari(status: status, alamat: alamat) == keadaan)
        #expect(KeadaanTautan.dari(status: 429, alamat: alamat) == nil)
    }

    @Test("gangguan jaringan dikabarkan sesudah dua kali, tautan tertutup seketika")
    func kabar() {
        #expect(!KeadaanTautan.layakDikabarkan(.tidakTerjangkau, gagalBerturut: 1))
        #expect(KeadaanTautan.layakDikabarkan(.tidakTerjangkau, gagalBerturut: 2))
        #expect(KeadaanTautan.layakDikabarkan(.hilang, gagalBerturut: 0))
        #expect(!KeadaanTautan.layakDikabarkan(.terbuka, gagalBerturut: 5))
    }

    /// A central directory with one entry that claims to unfold to `urai` bytes.
    private func arsip(_ nama: String, urai: Int) -> [UInt8] {
        let ukuran = [0, 8, 16, 24].map { UInt8(urai >> $0 & 255) }
        return [0x50, 0x4B, 3, 4, 0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 20) + ukuran
            + [UInt8(nama.utf8.count), 0] + [UInt8](repeating: 0, count: 16) + Array(nama.utf8)
            + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0]
    }
}
