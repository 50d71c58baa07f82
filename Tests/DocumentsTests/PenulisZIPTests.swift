import Foundation
import TestTools
import Testing

@testable import Documents

@Suite("Penulis ZIP")
struct PenulisZIPTests {
    private func berkas() -> String {
        FileManager.default.temporaryDirectory.appending(path: "uji-\(UUID().uuidString).zip").path
    }

    private func tulis(_ isi: (PenulisZIP) throws -> Void) throws -> [UInt8] {
        let path = berkas()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let zip = try PenulisZIP(path: path)
        try isi(zip)
        try zip.tutup()
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private func baca(_ nama: String, dari bytes: [UInt8]) throws -> [UInt8]? {
        var isi: [UInt8] = []
        let ketemu = try ArsipZIP(bytes, batas: BatasPembaca()).alirkan(nama) { isi.append(contentsOf: $0) }
        return ketemu ? isi : nil
    }

    @Test("yang ditulis terbaca kembali sama, dalam urutan penulisan")
    func bolakBalik() throws {
        let acak = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
        let bytes = try tulis { zip in
            try zip.tambah(
                folder: ["Dinas Pendidikan"], nama: "A.1.7 - Nurul Misal.pdf", isi: acak, detik: 1_768_000_000)
            try zip.tambah(folder: ["Dinas Pendidikan", "SDN 1"], nama: "kosong.txt", isi: [], detik: 1_768_000_000)
        }
        let arsip = ArsipZIP(bytes, batas: BatasPembaca())
        let nama = ["Dinas Pendidikan/A.1.7 - Nurul Misal.pdf", "Dinas Pendidikan/SDN 1/kosong.txt"]
        #expect(try arsip.daftarNama() == nama)
        #expect(try baca(nama[0], dari: bytes) == acak)
        #expect(try baca(nama[1], dari: bytes) == [])
    }

    @Test("program lain menerimanya: unzip -t dan zipfile milik Python")
    func programLain() throws {
        let path = berkas()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let zip = try PenulisZIP(path: path)
        for nomor in 1...40 {
            let isi = Array("isi \(nomor)\n".utf8)
            try zip.tambah(
                folder: ["Unit \(nomor % 3)"], nama: "A.1.8 – Orang \(nomor).pdf", isi: isi, detik: 1_768_000_000)
        }
        try zip.tutup()
        #expect(try jalankan("/usr/bin/unzip", ["-tqq", path]) == 0)
        let skrip =
            "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; assert len(z.namelist())==40; assert 'Unit 1/A.1.8 – Orang 1.pdf' in z.namelist()"
        #expect(try jalankan("/usr/bin/env", ["python3", "-c", skrip, path]) == 0)
    }

    private func jalankan(_ program: String, _ isian: [String]) throws -> Int32 {
        try runTool(program, isian).status
    }

    @Test("masukan yang sama memberi byte yang sama")
    func tetap() throws {
        let isi: (PenulisZIP) throws -> Void = { zip in
            try zip.tambah(folder: ["a"], nama: "b.pdf", isi: Array("isi".utf8), detik: 1_768_000_000)
        }
        #expect(try tulis(isi) == tulis(isi))
    }

    @Test("nama yang sama diberi nomor, huruf besar dan kecil dianggap sama")
    func kembar() throws {
        var path: [String] = []
        _ = try tulis { zip in
            for nama in ["A.1.7 – Sari Contoh.pdf", "A.1.7 – sari contoh.pdf", "A.1.7 – Sari Contoh.pdf"] {
                path.append(try zip.tambah(folder: [], nama: nama, isi: [1], detik: 0))
            }
        }
        #expect(path == ["A.1.7 – Sari Contoh.pdf", "A.1.7 – sari contoh (2).pdf", "A.1.7 – Sari Contoh (3).pdf"])
    }

    @Test(
        "nama tidak pernah membawa ke folder lain atau ditolak sistem",
        arguments: [
            ("../../etc/passwd", "-..-etc-passwd"), ("a/b\\c:d", "a-b-c-d"), ("...", "tanpa nama"), ("", "tanpa nama"),
            (" titik. ", "titik"), ("CON", "CON-"), ("a\u{0}b\u{202E}c\n", "abc"),
        ])
    func aman(nama: String, hasil: String) {
        #expect(NamaBerkas.aman(nama) == hasil)
    }

    @Test("nama panjang dipotong sebelum akhirannya, tidak di tengah huruf")
    func panjang() {
        let nama = NamaBerkas.aman("A.1.7 – " + String(repeating: "é", count: 200) + ".pdf")
        #expect(nama.hasSuffix("é.pdf"))
        #expect(nama.utf8.count <= 120)
    }
}

@Suite("Konsep dan lembar kerja")
struct TanpaBuktiTests {
    @Test("yang tidak dapat diperiksa tidak mengaku dapat: tanpa QR, alamat, dan sidik")
    func tanpaBukti() throws {
        let catatan = KeteranganDokumen.tanpaBukti(
            "KONSEP, bukan dokumen resmi", waktu: WaktuDokumen(detik: 1_768_000_000, cetak: "10 Januari 2026"))
        let lembar = Lembar(kode: "A.1.7", judul: "Uji", blok: [.judul(["UJI"])], tandaAir: "KONSEP")
        let teks = try DocumentTools.pages(renderPDF(lembar, keterangan: catatan)).joined()
        #expect(teks.contains("KONSEP, bukan dokumen resmi"))
        #expect(!teks.contains("dapat diperiksa"))
        #expect(!teks.contains("Sidik"))
        #expect(try !renderXLSX(lembar, keterangan: catatan).isEmpty)
    }
}
