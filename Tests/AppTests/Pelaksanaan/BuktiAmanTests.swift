import App
import Foundation
import HTTPTypes
import Kinerja
import Pelaksanaan
import Platform
import Storage
import Testing

/// Malicious files, quota, notes, reuse and the trash, through the front door.
@Suite("Bukti aman")
struct BuktiAmanTests {
    @Test("berkas jahat ditolak dengan kata, tidak disimpan, dan layanan tetap hidup", arguments: BerkasJahat.allCases)
    func jahat(_ berkas: BerkasJahat) async throws {
        let (nama, bytes, kode) = berkas.isi
        try await House.demo().visit { visitor in
            let bidan = try await BantuBukti.masuk("perawat", visitor)
            let api = try await bidan.upload("/api/v1/bukti", [:], file: ("berkas", nama, bytes))
            #expect(api.status == .unprocessableContent)
            #expect(api.text.contains(kode), "\(api.text)")
            let laman = try await bidan.upload("/bukti", [:], file: ("berkas", nama, bytes))
            #expect(laman.status == .unprocessableContent)
            #expect(laman.headers[.contentType]?.hasPrefix("text/html") == true)
            #expect(!laman.text.contains("<script>alert"))
            #expect(try await bidan.get("/bukti").text.contains("Belum ada bukti"))
        }
    }

    @Test("poliglot kehilangan ekornya, dan gambar dilayani sebagai gambar di kotak pasir")
    func poliglot() async throws {
        let xmp = BantuBukti.potong("iTXt", Array("XML:com.adobe.xmp GPS-RAHASIA".utf8))
        let bytes = BantuBukti.png(20, 10, tengah: xmp, ekor: Array("<script>alert(1)</script>PK\u{3}\u{4}".utf8))
        try await House.demo().visit { visitor in
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            let nama = "../../<b>con.php\u{202E}gnp.png"
            #expect(try await bidan.upload("/bukti", [:], file: ("berkas", nama, bytes)).status == .seeOther)
            let id = try await BantuBukti.terbaru(bidan)
            let berkas = try await bidan.get("/bukti/\(id)")
            #expect(berkas.bytes == BantuBukti.png(20, 10))
            #expect(berkas.headers[.contentType] == "image/png")
            #expect(berkas.headers[.contentDisposition]?.hasPrefix("inline; filename*=UTF-8''") == true)
            #expect(berkas.headers[.contentDisposition]?.contains("%2E%2E") == false)
            #expect(berkas.headers[.xContentTypeOptions] == "nosniff")
            #expect(berkas.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
            let rincian = try await bidan.get("/bukti/\(id)/dipakai")
            #expect(rincian.text.contains(BantuBukti.sidik(BantuBukti.png(20, 10))))
            #expect(!rincian.text.contains("<b>con"))
        }
    }

    @Test("PDF selalu diunduh, tidak pernah ditampilkan; isi yang berubah di penyimpanan tidak keluar")
    func pdfUnduh() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            #expect(
                try await bidan.upload("/bukti", [:], file: ("berkas", "a.pdf", BantuBukti.pdf)).status == .seeOther)
            let id = try await BantuBukti.terbaru(bidan)
            let berkas = try await bidan.get("/bukti/\(id)")
            #expect(berkas.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(berkas.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
            let sidik = BantuBukti.sidik(BantuBukti.pdf)
            let jalan = visitor.house.filePath(sidik).deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "bukti").appending(path: String(sidik.prefix(2))).appending(path: sidik)
            #expect(FileManager.default.fileExists(atPath: jalan.path))
            try Data("%PDF-diganti".utf8).write(to: jalan)
            let rusak = try await bidan.get("/bukti/\(id)")
            #expect(rusak.status == .serviceUnavailable)
            #expect(!rusak.text.contains("diganti"))
        }
    }

    @Test("catatan menjadi bukti, tampil sebagai teks, dan terlalu pendek ditolak tanpa hilang")
    func catatan() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            let pendek = try await bidan.post("/bukti", ["catatan_bukti": "ya"])
            #expect(pendek.status == .unprocessableContent)
            #expect(pendek.text.contains(">ya</textarea>"))
            let isi = "Disaksikan Kader <Contoh>, register nomor 12/2026"
            #expect(try await bidan.post("/bukti", ["catatan_bukti": isi]).status == .seeOther)
            let halaman = try await bidan.get("/bukti/\(try await BantuBukti.terbaru(bidan))")
            #expect(halaman.status == .ok)
            #expect(halaman.text.contains("Disaksikan Kader &lt;Contoh&gt;, register nomor 12/2026"))
            #expect(try await bidan.postJSON("/api/v1/bukti", #"{"catatan":"Register nomor 13/2026"}"#).status == .ok)
        }
    }

    @Test("satu bukti dipasang sekaligus pada beberapa isian yang terbuka, dan tampil di mana dipakai")
    func banyak() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            let indikator = try await BantuBukti.indikator("bidan", visitor.house)
            try #require(indikator.count >= 2)
            for satu in indikator {
                try await bidan.post("/realisasi/2026-10/indikator/\(satu)", ["versi": "0", "angka[\(satu)]": "8"])
            }
            #expect(
                try await bidan.upload("/bukti", [:], file: ("berkas", "a.pdf", BantuBukti.pdf)).status == .seeOther)
            let id = try await BantuBukti.terbaru(bidan)
            let rincian = try await bidan.get("/bukti/\(id)/dipakai")
            let pilihan = rincian.text.matches(of: /name="realisasi" value="([0-9a-z]+)"/).map { String($0.output.1) }
            #expect(pilihan.count >= 2)
            #expect(try await bidan.post("/bukti/\(id)/dipakai", [:]).status == .unprocessableContent)
            let json = "{\"realisasi\":[\"\(pilihan[0])\",\"\(pilihan[1])\"]}"
            #expect(try await bidan.postJSON("/api/v1/bukti/\(id)/dipakai", json).status == .ok)
            #expect(try await bidan.get("/bukti").text.contains("dipakai di 2 realisasi"))
            #expect(try await bidan.postJSON("/api/v1/bukti/\(id)/dipakai", json).status == .unprocessableContent)
            let gizi = try await BantuBukti.masuk("gizi", visitor)
            #expect(try await gizi.postJSON("/api/v1/bukti/\(id)/dipakai", json).status == .notFound)
            #expect(try await gizi.get("/bukti/\(id)/dipakai").status == .notFound)
        }
    }

    @Test("kuota menolak yang tidak muat, isi yang sama tidak dihitung dua kali, dan tautan bebas")
    func kuota() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            #expect(try await bidan.get("/bukti").text.contains("Terpakai 0 byte dari 500 MB"))
            #expect(
                try await bidan.upload("/bukti", [:], file: ("berkas", "a.pdf", BantuBukti.pdf)).status == .seeOther)
            let id = try await BantuBukti.terbaru(bidan)
            try await visitor.house.world.database.write { db in
                _ = try db.run("UPDATE bukti SET ukuran = \(500 * 1024 * 1024) WHERE id = \(id)")
            }
            let sama = try await bidan.upload("/bukti", [:], file: ("berkas", "b.pdf", BantuBukti.pdf))
            #expect(sama.status == .seeOther)
            let lain = try await bidan.upload(
                "/bukti", [:], file: ("berkas", "c.pdf", BantuBukti.pdf + Array("\n%lain".utf8)))
            #expect(lain.status == .unprocessableContent)
            #expect(lain.text.contains("Hapus bukti yang tidak dipakai"))
            #expect(try await bidan.post("/bukti", ["tautan": "https://contoh.invalid/a"]).status == .seeOther)
            let mulai = try await bidan.postJSON("/api/v1/bukti/unggahan", #"{"nama":"d.pdf","ukuran":10}"#)
            #expect(mulai.text.contains("bukti.kuota_penuh"))
        }
    }

    @Test(
        "sampah dibuang sesudah 30 hari; berkas yang masih dimiliki orang lain dan dokumen dengan isi sama tetap ada",
        arguments: TestEngine.allCases)
    func sampah(engine: TestEngine) async throws {
        try await House.demo(on: engine).visit { visitor in
            let (world, rumah) = (visitor.house.world, visitor.house.world.files.section("bukti"))
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            let gizi = try await BantuBukti.masuk("gizi", visitor)
            let sendiri = BantuBukti.pdf + Array("\n%sendiri".utf8)
            let dokumen = try await world.files.save(sendiri)
            try await bidan.upload("/bukti", [:], file: ("berkas", "sama.pdf", BantuBukti.pdf))
            let sama = try await BantuBukti.terbaru(bidan)
            try await bidan.upload("/bukti", [:], file: ("berkas", "sendiri.pdf", sendiri))
            let satu = try await BantuBukti.terbaru(bidan)
            try await gizi.upload("/bukti", [:], file: ("berkas", "sama.pdf", BantuBukti.pdf))
            for id in [sama, satu] { try await bidan.post("/bukti/\(id)/penghapusan", [:]) }
            #expect(try await bidan.get("/bukti?terhapus=1").text.contains("terhapus, 30 hari lagi"))
            let buang = try #require(BuktiRoom.room.chores.first { $0.name == "bukti-sampah" })
            try await buang.run(world)
            #expect(try await rumah.load(dokumen) != nil)
            visitor.house.clock.move(days: 31)
            try await buang.run(world)
            try await buang.run(world)
            #expect(try await rumah.load(dokumen) == nil)
            #expect(try await rumah.load(BantuBukti.sidik(BantuBukti.pdf)) != nil)
            #expect(try await world.files.load(dokumen) != nil)
            visitor.house.clock.move(days: 2)
            try await buang.run(world)
            #expect(try await world.files.section("bukti-buangan").load(dokumen) == nil)
            #expect(try await BantuBukti.jumlah(visitor.house, "SELECT COUNT(*) AS jumlah FROM bukti_buangan") == 0)
            let nanti = try await BantuBukti.masuk("gizi", visitor)
            #expect(try await nanti.get("/bukti/\(try await BantuBukti.terbaru(nanti))").status == .ok)
        }
    }

    @Test("isi yang diunggah lagi sebelum berkasnya musnah kembali utuh")
    func kembali() async throws {
        try await House.demo().visit { visitor in
            let world = visitor.house.world
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            try await bidan.upload("/bukti", [:], file: ("berkas", "a.pdf", BantuBukti.pdf))
            let id = try await BantuBukti.terbaru(bidan)
            try await bidan.post("/bukti/\(id)/penghapusan", [:])
            visitor.house.clock.move(days: 31)
            let buang = try #require(BuktiRoom.room.chores.first { $0.name == "bukti-sampah" })
            try await buang.run(world)
            let lagi = try await BantuBukti.masuk("bidan", visitor)
            try await lagi.upload("/bukti", [:], file: ("berkas", "a.pdf", BantuBukti.pdf))
            visitor.house.clock.move(days: 2)
            try await buang.run(world)
            let nanti = try await BantuBukti.masuk("bidan", visitor)
            #expect(try await nanti.get("/bukti/\(try await BantuBukti.terbaru(nanti))").bytes == BantuBukti.pdf)
        }
    }
}

/// Files that want to do harm. A name stands for the bytes, since a test's arguments are printed.
enum BerkasJahat: String, CaseIterable, Sendable {
    case svgSkrip, htmlSebagaiPNG, exe, pngRaksasa, pngBohong, pdfSkrip, pdfTersandi, pdfTersembunyi, pdfLampiran
    case bomZip, makro, tautanLuar, templatLuar, jalurKeluar

    /// Name, content and the code that refuses it.
    var isi: (nama: String, bytes: [UInt8], kode: String) {
        switch self {
        case .svgSkrip:
            ("a.svg", Array("<svg xmlns='x'><script>alert(1)</script></svg>".utf8), "berkas.jenis_ditolak")
        case .htmlSebagaiPNG: ("a.png", Array("<html><script>alert(1)</script>".utf8), "berkas.jenis_ditolak")
        case .exe: ("a.pdf", Array("MZ\u{90}\0This program".utf8), "berkas.jenis_ditolak")
        case .pngRaksasa: ("a.png", BantuBukti.png(50_000, 50_000), "berkas.gambar_raksasa")
        case .pngBohong:
            (
                "a.png", BantuBukti.png(5, 5, tengah: [0x7F, 0xFF, 0xFF, 0xFF] + Array("IDAT".utf8)), "berkas.rusak"
            )
        case .pdfSkrip:
            ("a.pdf", Array("%PDF-1.7 << /OpenAction << /S /JavaScript /JS (x) >> >>".utf8), "berkas.pdf_aktif")
        case .pdfTersandi: ("a.pdf", Array("%PDF-1.7 << /S /L#61unch >>".utf8), "berkas.pdf_aktif")
        case .pdfTersembunyi: ("a.pdf", BantuBukti.pdfTersembunyi("<< /S /JavaScript >>"), "berkas.pdf_aktif")
        case .pdfLampiran: ("a.pdf", Array("%PDF-1.7 << /Type /EmbeddedFile >>".utf8), "berkas.pdf_aktif")
        case .bomZip: ("a.xlsx", BantuBukti.xlsx(urai: 60 * 1024 * 1024), "berkas.bom_zip")
        case .makro: ("a.xlsx", BantuBukti.xlsx("xl/macrosheets/a.xml"), "berkas.dapat_dijalankan")
        case .tautanLuar: ("a.xlsx", BantuBukti.xlsx("xl/externalLinks/externalLink1.xml"), "berkas.tautan_luar")
        case .templatLuar:
            (
                "a.xlsx",
                BantuBukti.xlsx(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationship Type=\"http://x/oleObject\" Target=\"http://x\" TargetMode=\"External\"/>"),
                "berkas.tautan_luar"
            )
        case .jalurKeluar: ("a.xlsx", BantuBukti.xlsx("../../../etc/cron.d/a"), "berkas.zip_rusak")
        }
    }
}
