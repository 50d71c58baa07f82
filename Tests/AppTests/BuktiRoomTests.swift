import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// Evidence through the front door: what is refused, what is stripped, who may open it.
@Suite("Ruang bukti")
struct BuktiRoomTests {
    private static let foto: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE1, 0, 18] + Array("Exif\0\0GPSRAHASIA".utf8) + [0xFF, 0xDA, 0, 3, 1, 7, 7, 0xFF, 0xD9]
        + Array("EKOR".utf8)

    private func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return baru
    }

    private func unggah(_ orang: Visitor, _ nama: String, _ bytes: [UInt8]) async throws -> Answer {
        try await orang.upload("/bukti", [:], file: ("berkas", nama, bytes))
    }

    /// The newest evidence of a library.
    private func terbaru(_ orang: Visitor) async throws -> String {
        let answer = try await orang.get("/bukti")
        return String(try #require(answer.text.firstMatch(of: /href="\/bukti\/([0-9a-z]{26})"/)).output.1)
    }

    @Test("foto disimpan tanpa metadata dan hanya dibuka di kotak pasir")
    func foto() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            #expect(try await unggah(bidan, "kunjungan.jpg", Self.foto).status == .seeOther)
            let berkas = try await bidan.get("/bukti/\(try await terbaru(bidan))")
            #expect(berkas.status == .ok)
            #expect(!berkas.text.contains("RAHASIA"))
            #expect(!berkas.text.contains("EKOR"))
            #expect(berkas.bytes.starts(with: [0xFF, 0xD8]))
            #expect(berkas.headers[.contentType] == "image/jpeg")
            #expect(berkas.headers[.contentDisposition]?.hasPrefix("inline") == true)
            #expect(berkas.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
            #expect(berkas.headers[.xContentTypeOptions] == "nosniff")
        }
    }

    @Test(
        "berkas yang menyamar, terlalu besar, kosong, atau dapat dijalankan ditolak",
        arguments: BerkasBuruk.allCases)
    func ditolak(_ berkas: BerkasBuruk) async throws {
        let (nama, bytes, pesan) = berkas.isi
        try await House.demo().visit { visitor in
            let perawat = try await masuk("perawat", visitor)
            let tolak = try await unggah(perawat, nama, bytes)
            #expect(tolak.status == .unprocessableContent || tolak.status == .contentTooLarge)
            #expect(tolak.text.contains(pesan))
            #expect(try await perawat.get("/bukti").text.contains("Belum ada bukti"))
        }
    }

    @Test("PDF dan tautan lewat API; tautan selain http ditolak")
    func api() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let berkas = try await bidan.upload("/api/v1/bukti", [:], file: ("berkas", "a.pdf", Array("%PDF-1.7".utf8)))
            #expect(berkas.status == .ok)
            #expect(berkas.text.contains("\"tipe\":\"application/pdf\""))
            #expect(try await bidan.postJSON("/api/v1/bukti", #"{"tautan":"https://contoh.invalid/a"}"#).status == .ok)
            let jahat = try await bidan.postJSON("/api/v1/bukti", #"{"tautan":"javascript:alert(1)"}"#)
            #expect(jahat.status == .unprocessableContent)
            #expect(jahat.text.contains("bukti.tautan_salah"))
        }
    }

    @Test("bukti pribadi sampai bulannya terkirim; lalu penilai dan atasannya boleh, rekan tidak")
    func wewenang() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let kapus = try await masuk("kapus", visitor)
            #expect(try await unggah(bidan, "kunjungan.jpg", Self.foto).status == .seeOther)
            let id = try await terbaru(bidan)
            let indikator = try await BantuBukti.indikator("bidan", visitor.house)
            for satu in indikator {
                let isian = ["versi": "0", "angka[\(satu)]": "8", "bukti_lama[\(satu)]": id]
                #expect(try await bidan.post("/realisasi/2026-10/indikator/\(satu)", isian).status == .seeOther)
            }
            #expect(try await kapus.get("/bukti/\(id)").status == .notFound)
            #expect(try await bidan.post("/realisasi/2026-10/pengiriman", [:]).status == .seeOther)
            #expect(try await kapus.get("/bukti/\(id)").status == .ok)
            #expect(try await masuk("kadinkes", visitor).get("/bukti/\(id)").status == .ok)
            #expect(try await masuk("gizi", visitor).get("/bukti/\(id)").status == .notFound)
            let hapus = try await bidan.post("/bukti/\(id)/penghapusan", [:])
            #expect(hapus.status == .unprocessableContent)
            #expect(hapus.text.contains("dipakai realisasi Oktober 2026"))
        }
    }

    @Test("yang dihapus dapat dipulihkan selama 30 hari, dan hanya oleh pemiliknya")
    func urungkan() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            #expect(try await unggah(bidan, "a.pdf", Array("%PDF-1.7".utf8)).status == .seeOther)
            let id = try await terbaru(bidan)
            #expect(try await masuk("gizi", visitor).post("/bukti/\(id)/penghapusan", [:]).status == .notFound)
            let hapus = try await bidan.post("/bukti/\(id)/penghapusan", [:])
            #expect(try await bidan.get(hapus.location).text.contains("a.pdf dihapus"))
            #expect(try await bidan.get("/bukti?terhapus=1").text.contains("a.pdf"))
            #expect(try await bidan.post("/bukti/\(id)/pemulihan", [:]).status == .seeOther)
            #expect(try await terbaru(bidan) == id)
            try await bidan.post("/bukti/\(id)/penghapusan", [:])
            visitor.house.clock.move(days: 31)
            let nanti = try await masuk("bidan", visitor)
            #expect(try await nanti.post("/bukti/\(id)/pemulihan", [:]).status == .unprocessableContent)
        }
    }
}

/// Files that must be refused. A name stands for the bytes, since a test's arguments are printed.
enum BerkasBuruk: String, CaseIterable, Sendable {
    case pdfBernamaJPG, terlaluBesar, kosong, svg, html, rusak

    /// Name, content and a piece of the sentence that refuses it.
    var isi: (nama: String, bytes: [UInt8], pesan: String) {
        switch self {
        case .pdfBernamaJPG: ("kunjungan.jpg", Array("%PDF-1.7 isi".utf8), "sebenarnya PDF")
        case .terlaluBesar:
            (
                "besar.jpg", [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 6 * 1024 * 1024),
                "Berkas terlalu besar (6 MB)"
            )
        case .kosong: ("kosong.pdf", [], "kosong")
        case .svg: ("gambar.svg", Array("<svg onload=x>".utf8), "gambar SVG")
        case .html: ("laman.pdf", Array("<!doctype html><script>".utf8), "halaman HTML")
        case .rusak: ("foto.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "rusak")
        }
    }
}
