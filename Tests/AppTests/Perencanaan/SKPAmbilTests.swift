import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// Filling an SKP from what exists: standards, last year, the Perjanjian Kinerja, roles and late links.
@Suite("SKP: mengambil dari yang ada", .serialized)
struct SKPAmbilTests {
    static let perawat = "199013092014032001"
    static let kapus = "197813082005011001"
    static let bidan = "198713102010032002"
    static let kadinkes = "197013031996032001"

    private let dasar = "/skp/2026/susun"

    @Test(
        "Perawat menyusun SKP dari standar dan mengajukannya dalam paling banyak 15 isian",
        arguments: TestEngine.allCases)
    func dariStandar(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            var isian = 0
            func tekan(_ path: String, _ isi: [String: String]) async throws -> Answer {
                isian += 1
                return try await perawat.post(path, isi)
            }
            _ = try await perawat.get("\(dasar)/periode")
            isian += 1  // "Susun SKP 2026"
            _ = try await tekan("\(dasar)/periode", ["aksi": "benar"])
            var halaman = try await perawat.get("\(dasar)/standar")
            isian += 1  // "Ambil dari standar"
            let pilihan = halaman.text.matches(of: /name="standar" value="([0-9a-z]{26})"/).map { String($0.1) }
            #expect(pilihan.count >= 3)
            var badan = [(name: "versi", value: halaman.field("versi") ?? "")]
            for satu in pilihan.prefix(3) { badan.append(("standar", satu)) }
            isian += 3  // three ticks
            let ambil = try await perawat.kirim("\(dasar)/standar", badan)
            isian += 1
            #expect(ambil.status == .seeOther)
            halaman = try await perawat.get(ambil.location)
            #expect(halaman.text.contains("3 dari 3 lengkap"))
            #expect(halaman.text.contains("Urungkan"))
            halaman = try await perawat.get("\(dasar)/perilaku")
            isian += 1  // "Lanjut ke perilaku"
            _ = try await tekan("\(dasar)/perilaku", halaman.inputs)
            halaman = try await perawat.get("\(dasar)/dukungan")
            let dukungan = halaman.tercentang + [("versi", halaman.field("versi") ?? "")]
            #expect(halaman.tercentang.count == 5)
            _ = try await perawat.kirim("\(dasar)/dukungan", dukungan)
            isian += 1
            halaman = try await perawat.get("\(dasar)/periksa")
            #expect(halaman.text.contains("Semua bagian wajib sudah terisi"))
            let ajukan = try #require(halaman.action(endingWith: "/pengajuan"))
            let jawab = try await tekan(ajukan, ["versi": halaman.field("versi") ?? ""])
            #expect(jawab.location == "/skp/2026?pesan=skp_diajukan")
            #expect(isian <= 15, "\(isian) isian")
        }
    }

    @Test(
        "Pengambilan standar dapat diurungkan sekaligus; tanpa centang ditolak dengan caranya; versi standar tersimpan")
    func urungStandar() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            _ = try await perawat.post("\(dasar)/periode", ["aksi": "benar"])
            let halaman = try await perawat.get("\(dasar)/standar")
            let kosong = try await perawat.post("\(dasar)/standar", ["versi": halaman.field("versi") ?? ""])
            #expect(kosong.status.code == 422)
            #expect(kosong.text.contains("Centang sedikitnya satu standar"))
            let id = try #require(halaman.text.firstMatch(of: /name="standar" value="([0-9a-z]{26})"/)?.1)
            let ambil = try await perawat.post(
                "\(dasar)/standar", ["versi": halaman.field("versi") ?? "", "standar": String(id)])
            let isi = try await perawat.get("/api/v1/skp/2026")
            #expect(isi.text.contains("\"standar_versi\":1"))
            let hasil = try await perawat.get(ambil.location)
            let ke = try #require(hasil.button("ke"))
            let urung = try await perawat.post(
                "/skp/2026/riwayat/pemulihan", ["versi": hasil.field("versi") ?? "", "ke": ke])
            #expect(urung.status == .seeOther)
            #expect(try await perawat.get("\(dasar)/hasil").text.contains("Belum ada hasil kerja"))
        }
    }

    @Test("Standar yang sudah berakhir ditolak dengan jalan keluarnya")
    func standarBerakhir() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            _ = try await perawat.post("\(dasar)/periode", ["aksi": "benar"])
            let jawab = try await perawat.postJSON(
                "/api/v1/skp/2026/standar", "{\"standar\":[\"\(house.world.newID())\"]}")
            #expect(jawab.status.code == 422)
            #expect(jawab.text.contains("skp.standar_"))
        }
    }

    @Test(
        "Hasil kerja tahun lalu disalin dengan realisasinya di samping target, lalu diurungkan",
        arguments: TestEngine.allCases)
    func salin(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-10-05", on: engine)
        try await house.visit { bidan in
            try await bidan.signIn(Self.bidan)
            house.clock.move(days: 105)
            try await bidan.signIn(Self.bidan)
            _ = try await bidan.post("/skp/2027/susun/periode", ["aksi": "benar"])
            let hasil = try await bidan.get("/skp/2027/susun/hasil")
            #expect(hasil.text.contains("Salin dari 2026"))
            let halaman = try await bidan.get("/skp/2027/susun/salin")
            #expect(halaman.text.contains("Target 2026"))
            let ids = halaman.text.matches(of: /name="hasil" value="([0-9a-z]{26})"/).map { String($0.1) }
            #expect(ids.count >= 1)
            #expect(halaman.text.contains(/<td>96 kunjungan<\/td><td>[0-9]+ kunjungan<\/td>/))
            #expect(halaman.text.contains("<th scope=\"col\">Realisasi</th>"))
            var badan = [(name: "versi", value: halaman.field("versi") ?? "")]
            for id in ids { badan.append(("hasil", id)) }
            let salin = try await bidan.kirim("/skp/2027/susun/salin", badan)
            #expect(salin.status == .seeOther)
            let sesudah = try await bidan.get(salin.location)
            #expect(sesudah.text.contains("\(ids.count) dari \(ids.count) lengkap"))
            let isi = try await bidan.get("/api/v1/skp/2027").text
            let mudah = isi.replacingOccurrences(of: "\"target\":\"96\"", with: "\"target\":\"10\"")
            #expect(try await bidan.postJSON("/api/v1/skp/2027", mudah).status == .ok)
            #expect(
                try await bidan.get("/skp/2027/susun/hasil").text.contains("10 kunjungan sudah tercapai tahun 2026"))
            let asing = try await bidan.postJSON(
                "/api/v1/skp/2027/salin", "{\"hasil\":[\"\(house.world.newID())\"]}")
            #expect(asing.status.code == 422)
            let ke = try #require(sesudah.button("ke"))
            _ = try await bidan.post("/skp/2027/riwayat/pemulihan", ["ke": ke])
            #expect(try await bidan.get("/skp/2027/susun/hasil").text.contains("Belum ada hasil kerja"))
        }
    }

    @Test("Tanpa SKP tahun lalu halaman salin mengatakannya")
    func tanpaTahunLalu() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            _ = try await perawat.post("\(dasar)/periode", ["aksi": "benar"])
            let halaman = try await perawat.get("\(dasar)/salin")
            #expect(halaman.text.contains("Tidak ada SKP 2025"))
        }
    }
}

extension Visitor {
    /// A form whose names may come several times.
    func kirim(_ path: String, _ isian: [(name: String, value: String)]) async throws -> Answer {
        let token = try await get("/profil").field("_csrf") ?? ""
        let semua = isian + [("_csrf", token)]
        let body = semua.map { "\(percentEncoded($0.name))=\(percentEncoded($0.value))" }.joined(separator: "&")
        return try await send(
            path, method: .post, headers: [.contentType: "application/x-www-form-urlencoded"], body: Array(body.utf8)
        )
    }
}

extension Answer {
    /// The ticked boxes, as a browser would send them.
    var tercentang: [(name: String, value: String)] {
        text.matches(of: /<input type="checkbox" name="([^"]*)" value="([^"]*)" checked>/)
            .map { (String($0.1), String($0.2)) }
    }
}
