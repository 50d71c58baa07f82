import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// The qualitative approach from the rater's choice to form A.1.6, and the forms at any time.
@Suite("SKP: pendekatan dan konsep", .serialized)
struct SKPPendekatanTests {
    private let dasar = "/skp/2026/susun"

    @Test(
        "Pejabat penilai memilih kualitatif bagi tim, pegawai menulis narasi, A.1.6 terbit",
        arguments: TestEngine.allCases)
    func kualitatif(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { kapus in
            try await kapus.signIn(SKPAmbilTests.kapus)
            let tim = try await kapus.post("/tim/skp/pendekatan", ["tahun": "2026", "pendekatan": "kualitatif"])
            #expect(tim.location == "/tim/skp?pesan=tersimpan")
            let perawat = kapus.another()
            try await perawat.signIn(SKPAmbilTests.perawat)
            var halaman = try await perawat.get("\(dasar)/periode")
            #expect(halaman.text.contains("Kualitatif"))
            #expect(halaman.text.contains("A.1.6"))
            _ = try await perawat.post("\(dasar)/periode", ["aksi": "benar"])
            halaman = try await perawat.get("\(dasar)/hasil")
            let tambah = try await perawat.post(
                "\(dasar)/hasil", ["jenis": "utama", "versi": halaman.field("versi") ?? ""])
            halaman = try await perawat.get(tambah.location)
            #expect(halaman.text.contains("name=\"narasi["))
            #expect(!halaman.text.contains("name=\"aspek["))
            #expect(!halaman.text.contains("name=\"rhk_atasan\""))
            let aksi = try #require(halaman.action(containing: "/susun/hasil/"))
            var isian = halaman.inputs
            isian["rumusan"] = "Keluhan pasien ditanggapi cepat"
            isian["aksi"] = "selesai"
            #expect(try await perawat.post(aksi, isian).status.code == 422)
            let narasi = try #require(isian.keys.first { $0.hasPrefix("narasi[") })
            isian[narasi] = "Keluhan ditanggapi pada hari yang sama dan pasien menyatakan puas"
            #expect(try await perawat.post(aksi, isian).status == .seeOther)
            _ = try await perawat.post(
                "\(dasar)/dukungan", ["dukungan": "0", "skema": "0", "konsekuensi": "0"])
            halaman = try await perawat.get("\(dasar)/periksa")
            #expect(halaman.text.contains("Semua bagian wajib sudah terisi"))
            let ajukan = try #require(halaman.action(endingWith: "/pengajuan"))
            #expect(try await perawat.post(ajukan, [:]).location == "/skp/2026?pesan=skp_diajukan")
            let id = ajukan.split(separator: "/")[1]
            let tetap = try await kapus.post("/skp/\(id)/penetapan", [:])
            #expect(tetap.location.hasPrefix("/tim/skp?pesan=skp_disetujui"))
            #expect(try await perawat.get("/skp/2026").text.contains("A.1.6 Sasaran Kinerja Pegawai 2026"))
            let ganti = try await kapus.post("/tim/skp/\(id)/pendekatan", ["pendekatan": "kuantitatif"])
            #expect(ganti.status.code == 422)
        }
    }

    @Test("Pendekatan satu SKP diganti pejabat penilai; pegawai sendiri tidak dapat; isinya tetap")
    func satu() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(SKPAmbilTests.perawat)
            let isi = """
                {"versi":0,"hasil_kerja":[{"jenis":"utama","rumusan":"Pasien puas","indikator":[{"aspek":"kualitas",
                "ukuran":"Indeks kepuasan","target":">= 85"}]}]}
                """
            let jawab = try await perawat.postJSON("/api/v1/skp/2026", isi)
            let id = try #require(jawab.text.firstMatch(of: /"id":"([0-9a-z]{26})","keadaan"/)?.1)
            #expect(
                try await perawat.post("/tim/skp/\(id)/pendekatan", ["pendekatan": "kualitatif"]).status == .notFound)
            let kapus = perawat.another()
            try await kapus.signIn(SKPAmbilTests.kapus)
            let salah = try await kapus.post("/tim/skp/\(id)/pendekatan", ["pendekatan": "campuran"])
            #expect(salah.status.code == 422)
            let ganti = try await kapus.postJSON("/api/v1/skp/\(id)/pendekatan", "{\"pendekatan\":\"kualitatif\"}")
            #expect(ganti.status == .ok)
            #expect(ganti.text.contains("\"pendekatan\":\"kualitatif\""))
            #expect(try await perawat.get("\(dasar)/hasil").text.contains("Indeks kepuasan: ≥ 85"))
        }
    }

    @Test("Formulir dapat dicetak kapan saja: konsep bertanda, yang ditetapkan membawa nomornya")
    func konsep() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(SKPAmbilTests.perawat)
            _ = try await perawat.post("\(dasar)/periode", ["aksi": "benar"])
            let pdf = try await perawat.get("/skp/2026/dokumen.pdf")
            #expect(pdf.status == .ok)
            #expect(pdf.headers[.contentType] == "application/pdf")
            #expect(String(decoding: pdf.bytes.prefix(5), as: UTF8.self) == "%PDF-")
            let xlsx = try await perawat.get("/skp/2026/dokumen.xlsx?formulir=A.1.8")
            #expect(xlsx.status == .ok)
            #expect(xlsx.bytes.prefix(2) == [0x50, 0x4B])
            #expect(xlsx.headers[.contentDisposition]?.contains("konsep") == true)
            let bidan = perawat.another()
            try await bidan.signIn(SKPAmbilTests.bidan)
            let id = try #require(
                try await perawat.get("/api/v1/skp/2026").text.firstMatch(of: /"id":"([0-9a-z]{26})","keadaan"/)?.1)
            #expect(try await bidan.get("/skp/\(id)/dokumen.pdf").status == .notFound)
            #expect(try await bidan.get("/skp/\(id)/riwayat").status == .notFound)
            let kapus = perawat.another()
            try await kapus.signIn(SKPAmbilTests.kapus)
            #expect(try await kapus.get("/skp/\(id)/dokumen.xlsx").status == .ok)
            #expect(try await kapus.get("/skp/\(id)/riwayat").status == .ok)
        }
    }
}
