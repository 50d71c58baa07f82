import Kinerja
import Testing

@Suite("Pelaksanaan: aturan bukti")
struct AturanBuktiTests {
    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2]
    private static let pdf = Array("%PDF-1.7\n".utf8)

    private func tolak(_ nama: String, _ bytes: [UInt8], ukuran: Int? = nil) -> Penolakan? {
        do { _ = try AturanBukti.periksa(nama: nama, bytes: bytes, ukuran: ukuran ?? bytes.count) } catch {
            return error
        }
        return nil
    }

    @Test(
        "jenis berkas dikenali dari isinya",
        arguments: [
            ("a.jpg", jpeg, JenisBukti.jpeg), ("a.JPEG", jpeg, .jpeg), ("blob", jpeg, .jpeg),
            ("a.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], .png),
            ("a.webp", Array("RIFF\u{4}\0\0\0WEBP".utf8), .webp), ("a.pdf", pdf, .pdf),
            ("a.xlsx", zip(["[Content_Types].xml", "xl/workbook.xml"]), .xlsx),
            ("a.docx", zip(["[Content_Types].xml", "word/document.xml"]), .docx),
            ("Laporan 12.September 2026", pdf, .pdf),
        ])
    func dikenali(_ nama: String, _ bytes: [UInt8], _ jenis: JenisBukti) throws {
        #expect(try AturanBukti.periksa(nama: nama, bytes: bytes, ukuran: bytes.count) == jenis)
        #expect(JenisBukti(tipe: jenis.tipe) == jenis)
    }

    @Test("PDF yang bernama .jpg ditolak dan disebut apa sebenarnya")
    func menyamar() {
        let satu = tolak("kunjungan.jpg", Self.pdf)
        #expect(satu?.kode == "berkas.nama_tidak_cocok")
        #expect(
            satu?.pesan == "Berkas kunjungan.jpg sebenarnya PDF. Ganti namanya menjadi kunjungan.pdf, lalu pilih lagi"
        )
        #expect(tolak("program.exe", Self.jpeg)?.kode == "berkas.nama_tidak_cocok")
    }

    @Test("berkas kosong ditolak")
    func kosong() { #expect(tolak("a.pdf", [])?.kode == "berkas.kosong") }

    @Test("berkas terlalu besar disebut ukurannya")
    func besar() {
        let satu = tolak("a.jpg", Self.jpeg, ukuran: 12 * 1024 * 1024)
        #expect(satu?.pesan == "Berkas terlalu besar (12 MB). Paling besar 5 MB. Kecilkan atau kirim tautan")
        #expect(tolak("a.jpg", Self.jpeg, ukuran: AturanBukti.ukuranMaks) == nil)
        #expect(tolak("a.jpg", Self.jpeg, ukuran: AturanBukti.ukuranMaks + 1)?.pesan.contains("(5,1 MB)") == true)
    }

    @Test(
        "SVG, HTML, ZIP, makro, dan berkas asing ditolak apa pun namanya",
        arguments: [
            Array("<svg xmlns=''>".utf8), Array("\u{FEFF} <!DOCTYPE html><script>".utf8),
            Array("<?xml version='1.0'?><svg>".utf8), zip(["rahasia.txt"]),
            zip(["[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"]),
            zip(["[Content_Types].xml", "ppt/x.xml"]),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1], Array("\0\0\0\u{18}ftypheic".utf8), Array("GIF89a".utf8), Array("MZ".utf8),
            Array("teks biasa".utf8), [0x50, 0x4B, 0x03, 0x04],
        ])
    func ditolak(_ bytes: [UInt8]) {
        for nama in ["a.jpg", "a.svg", "a.pdf", "a"] {
            #expect(tolak(nama, bytes)?.kode == "berkas.jenis_ditolak")
        }
    }

    @Test(
        "tautan harus http atau https",
        arguments: [
            "javascript:alert(1)", "data:text/html,x", "ftp://contoh.go.id/a", "contoh.go.id", "https://",
            "https://x y.id",
            "https://a.id/<b>", "//contoh.go.id", "https://.id", "https://admin:x@contoh.go.id", "",
        ])
    func tautanSalah(_ teks: String) {
        #expect(kodePenolakan { () throws(Penolakan) in try AturanBukti.periksaTautan(teks) } == "bukti.tautan_salah")
    }

    @Test("tautan yang benar diterima apa adanya")
    func tautanBenar() throws {
        let teks = "HTTPS://Drive.contoh.go.id/d/1?x=1#hal"
        #expect(try AturanBukti.periksaTautan(teks) == teks)
        #expect(AturanBukti.tuanRumah("https://drive.contoh.go.id/d/1") == "drive.contoh.go.id")
        let panjang = "https://contoh.go.id/" + String(repeating: "a", count: 2000)
        #expect(
            kodePenolakan { () throws(Penolakan) in try AturanBukti.periksaTautan(panjang) } == "bukti.tautan_panjang")
    }

    @Test("K-150: foto rapat tanpa kemajuan diberi petunjuk, bukan ditolak (h.68)")
    func fotoRapat() {
        let kunjungan = IndikatorRealisasi(
            id: "k", ukuran: "Kunjungan rumah", satuan: "kunjungan", aspek: "kuantitas", target: .naik(96),
            targetTeks: ""
        )
        let nol = Realisasi(angka: 0)
        let petunjuk = AturanBukti.petunjuk(namaBukti: ["foto rapat.jpg"], realisasi: nol, indikator: kunjungan)
        #expect(
            petunjuk
                == "foto rapat.jpg menunjukkan kegiatan. Realisasi mana pada “Kunjungan rumah” yang bergerak karenanya?"
        )
        let maju = Realisasi(angka: 7)
        #expect(AturanBukti.petunjuk(namaBukti: ["foto rapat.jpg"], realisasi: maju, indikator: kunjungan) == nil)
        #expect(AturanBukti.petunjuk(namaBukti: [], realisasi: nol, indikator: kunjungan) == nil)
    }

    @Test("ukuran ditulis seperti orang membacanya")
    func ukuran() {
        #expect(AturanBukti.tampilUkuran(184 * 1024) == "184 kB")
        #expect(AturanBukti.tampilUkuran(3_355_443) == "3,1 MB")
        #expect(AturanBukti.tampilUkuran(12 * 1024 * 1024 + 400_000) == "12 MB")
    }
}

/// An archive with nothing but a central directory: enough to be told apart.
private func zip(_ nama: [String]) -> [UInt8] {
    var bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    let mulai = bytes.count
    for satu in nama {
        bytes += [0x50, 0x4B, 0x01, 0x02] + [UInt8](repeating: 0, count: 24)
        bytes += [UInt8(satu.utf8.count), 0] + [UInt8](repeating: 0, count: 16) + Array(satu.utf8)
    }
    bytes += [
        0x50, 0x4B, 5, 6, 0, 0, 0, 0, UInt8(nama.count), 0, UInt8(nama.count), 0, 0, 0, 0, 0, UInt8(mulai), 0, 0, 0,
    ]
    return bytes + [0, 0]
}
