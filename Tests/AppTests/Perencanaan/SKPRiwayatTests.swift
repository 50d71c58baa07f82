import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// Versions, saving while writing, comparing, restoring, and two people on one SKP.
@Suite("SKP: riwayat dan banding", .serialized)
struct SKPRiwayatTests {
    private let dasar = "/skp/2026/susun"

    /// A nurse with one open result; answers with the address of its form and the fields of the editor.
    private func mulai(_ perawat: Visitor) async throws -> (aksi: String, isian: [String: String]) {
        try await perawat.signIn(SKPAmbilTests.perawat)
        _ = try await perawat.post("\(dasar)/periode", ["aksi": "benar"])
        let kosong = try await perawat.get("\(dasar)/hasil")
        let tambah = try await perawat.post(
            "\(dasar)/hasil", ["jenis": "utama", "versi": kosong.field("versi") ?? ""])
        let halaman = try await perawat.get(tambah.location)
        let aksi = try #require(halaman.action(containing: "/susun/hasil/"))
        var isian = halaman.inputs
        isian["rumusan"] = "Luka terawat baik"
        let kunci = try #require(isian.keys.first { $0.hasPrefix("ukuran[") })
        isian[kunci] = "Luka sembuh tanpa infeksi"
        isian[kunci.replacingOccurrences(of: "ukuran", with: "target")] = "90%"
        return (aksi, isian)
    }

    private func otomatis(_ orang: Visitor, _ aksi: String, _ isian: [String: String]) async throws -> Answer {
        var semua = isian
        semua["_csrf"] = try await orang.get("/profil").field("_csrf") ?? ""
        let body = semua.map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }.joined(separator: "&")
        return try await orang.send(
            aksi, method: .post,
            headers: [.contentType: "application/x-www-form-urlencoded", .accept: "application/json"],
            body: Array(body.utf8))
    }

    @Test(
        "Simpan otomatis menjawab versi berikutnya, tidak menggandakan indikator, dan tersimpan sebagai versi",
        arguments: TestEngine.allCases)
    func simpanOtomatis(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { perawat in
            var (aksi, isian) = try await mulai(perawat)
            let satu = try await otomatis(perawat, aksi, isian)
            #expect(satu.status == .ok)
            #expect(satu.text.contains("\"pukul\":\"10.0"))
            isian["versi"] = try #require(satu.text.firstMatch(of: /"versi":([0-9]+)/)).1.description
            isian["rumusan"] = "Luka terawat lebih baik"
            let dua = try await otomatis(perawat, aksi, isian)
            #expect(dua.status == .ok)
            let isi = try await perawat.get("/api/v1/skp/2026").text
            #expect(isi.components(separatedBy: "Luka sembuh tanpa infeksi").count == 2)
            let basi = try await otomatis(perawat, aksi, isian)
            #expect(basi.status == .conflict)
            #expect(basi.text.contains("versi_basi"))
            let riwayat = try await perawat.get("/skp/2026/riwayat")
            #expect(riwayat.text.contains("Isian disimpan"))
            #expect(riwayat.text.contains("Berubah"))
        }
    }

    @Test("Dua puluh simpanan terakhir tersimpan, yang lebih lama dibuang")
    func duaPuluh() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            var (aksi, isian) = try await mulai(perawat)
            for nomor in 1...24 {
                isian["rumusan"] = "Luka terawat baik \(nomor)"
                let jawab = try await otomatis(perawat, aksi, isian)
                isian["versi"] = try #require(jawab.text.firstMatch(of: /"versi":([0-9]+)/)).1.description
            }
            let daftar = try await perawat.get("/api/v1/skp/2026/riwayat").text
            #expect(daftar.components(separatedBy: "\"sebab\":\"isi").count == 21)
        }
    }

    @Test("Dua versi dibandingkan berdampingan, versi lama dipulihkan, dan pemulihan diurungkan")
    func pulih() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            var (aksi, isian) = try await mulai(perawat)
            let satu = try await otomatis(perawat, aksi, isian)
            let lama = try #require(satu.text.firstMatch(of: /"versi":([0-9]+)/)).1.description
            isian["versi"] = lama
            isian["rumusan"] = "Rumusan yang keliru"
            _ = try await otomatis(perawat, aksi, isian)
            let banding = try await perawat.get("/skp/2026/riwayat/banding?dari=\(lama)")
            #expect(banding.text.contains("<del>Luka terawat baik</del>"))
            #expect(banding.text.contains("<ins>Rumusan yang keliru</ins>"))
            #expect(banding.text.contains("Berubah"))
            let pulih = try await perawat.post(
                "/skp/2026/riwayat/pemulihan", ["versi": banding.field("versi") ?? "", "ke": lama])
            var hasil = try await perawat.get(pulih.location)
            #expect(hasil.text.contains("Luka terawat baik"))
            let ke = try #require(hasil.button("ke"))
            _ = try await perawat.post(
                "/skp/2026/riwayat/pemulihan", ["versi": hasil.field("versi") ?? "", "ke": ke])
            hasil = try await perawat.get("\(dasar)/hasil")
            #expect(hasil.text.contains("Rumusan yang keliru"))
            let tidakAda = try await perawat.post("/skp/2026/riwayat/pemulihan", ["ke": "999"])
            #expect(tidakAda.status.code == 422)
        }
    }

    @Test(
        "Formulir basi menampilkan kedua isian; pilihan disimpan ruas demi ruas tanpa menimpa",
        arguments: TestEngine.allCases)
    func duaOrang(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { perawat in
            var (aksi, isian) = try await mulai(perawat)
            let satu = try await otomatis(perawat, aksi, isian)
            isian["versi"] = try #require(satu.text.firstMatch(of: /"versi":([0-9]+)/)).1.description
            // Another tab changes the assigner and the wording.
            var lain = isian
            lain["rumusan"] = "Luka pasien sembuh"
            lain["pemberi_tugas"] = "Kepala Ruang"
            #expect(try await perawat.post(aksi, lain).status == .seeOther)
            isian["rumusan"] = "Luka terawat sampai sembuh"
            isian["aksi"] = "selesai"
            let basi = try await perawat.post(aksi, isian)
            #expect(basi.status == .conflict)
            #expect(basi.text.contains("Luka terawat sampai sembuh"))
            #expect(basi.text.contains("Luka pasien sembuh"))
            #expect(basi.text.contains("Simpan pilihan"))
            // Mine is proposed where I changed it, theirs where only they did.
            #expect(basi.text.contains(#"rumusan]" value="milik" checked"#))
            #expect(basi.text.contains(#"pemberi_tugas]" value="kini" checked"#))
            var pilihan = basi.tersembunyi
            for satu in basi.text.matches(of: /name="(pilih\[[^"]*\])" value="(milik|kini)" checked/) {
                pilihan[String(satu.1)] = String(satu.2)
            }
            let simpan = try await perawat.post(aksi, pilihan)
            #expect(simpan.status == .seeOther)
            let isi = try await perawat.get("/api/v1/skp/2026").text
            #expect(isi.contains("Luka terawat sampai sembuh"))
            #expect(isi.contains("Kepala Ruang"))
        }
    }

    @Test("Perilaku yang basi juga ditawarkan sebagai pilihan")
    func perilakuBasi() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            _ = try await mulai(perawat)
            let halaman = try await perawat.get("\(dasar)/perilaku")
            var isian = halaman.inputs
            isian["ekspektasi[1]"] = "Senyum"
            _ = try await perawat.post("\(dasar)/perilaku", isian)
            isian["ekspektasi[1]"] = "Sapa"
            let basi = try await perawat.post("\(dasar)/perilaku", isian)
            #expect(basi.status == .conflict)
            #expect(basi.text.contains("pilih[perilaku.1]"))
            var pilihan = basi.tersembunyi
            pilihan["pilih[perilaku.1]"] = "kini"
            #expect(try await perawat.post("\(dasar)/perilaku", pilihan).status == .seeOther)
            #expect(try await perawat.get("/api/v1/skp/2026").text.contains("Senyum"))
        }
    }

    @Test("API menjawab versi basi dengan yang tersimpan, yang dikirim, dan bedanya")
    func apiBasi() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(SKPAmbilTests.perawat)
            let isi = """
                {"versi":0,"hasil_kerja":[{"jenis":"utama","rumusan":"Pasien puas","indikator":[]}]}
                """
            let satu = try await perawat.postJSON("/api/v1/skp/2026", isi)
            let id = try #require(satu.text.firstMatch(of: /"id":"([0-9a-z]{26})","indikator":\[\]/)?.1)
            let basi = try await perawat.postJSON(
                "/api/v1/skp/2026",
                """
                {"versi":1,"hasil_kerja":[{"id":"\(id)","jenis":"utama","rumusan":"Pasien senang","indikator":[]}]}
                """)
            #expect(basi.status == .conflict)
            #expect(basi.headers[.contentType]?.hasPrefix("application/problem+json") == true)
            #expect(basi.text.contains("\"kunci\":\"hasil.\(id).rumusan\""))
            #expect(basi.text.contains("\"kiriman\":\"Pasien senang\""))
            #expect(basi.text.contains("\"kini\":\"Pasien puas\""))
        }
    }

    @Test(
        "Halaman susun, salin, standar, riwayat, dan banding memakai paling banyak enam pernyataan",
        arguments: TestEngine.allCases)
    func anggaran(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { perawat in
            let (aksi, isian) = try await mulai(perawat)
            let satu = try await otomatis(perawat, aksi, isian)
            let versi = try #require(satu.text.firstMatch(of: /"versi":([0-9]+)/)).1.description
            let nama = try #require(HTTPField.Name("x-pernyataan-sql"))
            let ubah = aksi.split(separator: "/").last ?? ""
            let halaman =
                ["periode", "hasil", "hasil?ubah=\(ubah)&q=luka", "standar", "standar?q=luka", "salin", "periksa"]
                .map { "\(dasar)/\($0)" } + [
                    "/skp/2026/riwayat", "/skp/2026/riwayat/banding?dari=\(versi)", "/skp/2026/dokumen.pdf",
                ]
            for alamat in halaman {
                let jawab = try await perawat.get(alamat)
                #expect(jawab.status == .ok, "\(alamat): \(jawab.status.code)")
                let jumlah = Int(jawab.headers[nama] ?? "") ?? 99
                #expect(jumlah <= 6, "\(alamat): \(jumlah) pernyataan")
            }
        }
    }

    @Test("Urutan hasil kerja diubah dengan tombol biasa")
    func urutan() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(SKPAmbilTests.perawat)
            let isi = """
                {"versi":0,"hasil_kerja":[{"jenis":"utama","rumusan":"Alfa tercapai","indikator":[]},
                {"jenis":"utama","rumusan":"Beta tercapai","indikator":[]}]}
                """
            _ = try await perawat.postJSON("/api/v1/skp/2026", isi)
            var halaman = try await perawat.get("\(dasar)/hasil")
            let turun = try #require(halaman.action(endingWith: "/urutan"))
            _ = try await perawat.post(turun, ["arah": "turun", "versi": halaman.field("versi") ?? ""])
            halaman = try await perawat.get("\(dasar)/hasil")
            let (alfa, beta) = (
                try #require(halaman.text.range(of: "Alfa tercapai")),
                try #require(halaman.text.range(of: "Beta tercapai"))
            )
            #expect(beta.lowerBound < alfa.lowerBound)
            #expect(try await perawat.post(turun, ["arah": "miring"]).status.code == 422)
        }
    }
}

extension Answer {
    /// Hidden fields, as a browser would send them back.
    var tersembunyi: [String: String] {
        var hasil: [String: String] = [:]
        for satu in text.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/) where satu.1 != "_kunci" {
            hasil[String(satu.1)] = String(satu.2)
        }
        return hasil
    }
}
