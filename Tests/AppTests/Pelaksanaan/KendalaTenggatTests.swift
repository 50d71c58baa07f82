import Foundation
import HTTPTypes
import Kinerja
import Pelaksanaan
import Platform
import Storage
import Testing

/// What happens to obstacles by themselves, and what decision makers see of all of them.
@Suite("Kendala: tenggat, meja, peringkat")
struct KendalaTenggatTests {
    private typealias B = BantuKendala

    private func keadaan(_ id: String, _ house: House) async throws -> (lewat: Int, diangkat: String?, pemegang: String)
    {
        try await house.world.database.read { db in
            let row = try #require(
                try db.run("SELECT lewat, diangkat_ke, pemegang_id FROM kendala WHERE id = \(id)").first)
            return (try row.get("lewat"), try row.getOptional("diangkat_ke"), try row.get("pemegang_id"))
        }
    }

    @Test(
        "diam tiga hari kerja ditandai, sehari kemudian dilihat atasan; dijalankan dua kali tidak menambah apa-apa",
        arguments: TestEngine.allCases)
    func tenggat(engine: TestEngine) async throws {
        try await House.demo(on: engine).visit { visitor in
            let house = visitor.house
            let petugas = try await B.masuk("petugas2", visitor)
            let id = try await B.lapor(petugas, "Aspal dingin habis")
            try await KendalaChore.jalankan(house.world)
            #expect(try await keadaan(id, house).lewat == 0)
            house.clock.move(days: 6)
            try await KendalaChore.jalankan(house.world)
            #expect(try await keadaan(id, house).lewat == 1)
            house.clock.move(days: 3)
            try await KendalaChore.jalankan(house.world)
            let kadis = try await B.id("kadispupr", house)
            #expect(try await keadaan(id, house).diangkat == kadis)
            let langkah = try await B.jumlah(
                "SELECT COUNT(*) AS n FROM kendala_langkah WHERE kendala_id = \(id)", house)
            try await KendalaChore.jalankan(house.world)
            #expect(
                try await B.jumlah("SELECT COUNT(*) AS n FROM kendala_langkah WHERE kendala_id = \(id)", house)
                    == langkah)
            let masuk = try await B.masuk("kadispupr", visitor)
            #expect(try await masuk.get("/tim/kendala").text.contains("Aspal dingin habis"))
            let kabar = try await B.jumlah(
                "SELECT COUNT(*) AS n FROM pemberitahuan WHERE pegawai_id = \(kadis) AND tautan = \("/kendala/\(id)")",
                house)
            #expect(kabar == 1)
        }
    }

    @Test("meja mengikuti garis ketika penilai diganti", arguments: TestEngine.allCases)
    func pindah(engine: TestEngine) async throws {
        try await House.demo(on: engine).visit { visitor in
            let house = visitor.house
            let petugas = try await B.masuk("petugas2", visitor)
            let id = try await B.lapor(petugas, "Aspal dingin habis")
            let (pelapor, baru) = (try await B.id("petugas2", house), try await B.id("kadispupr", house))
            try await house.world.database.write { db in
                try db.run("UPDATE garis_penilai SET penilai_id = \(baru) WHERE pegawai_id = \(pelapor)")
            }
            try await KendalaChore.jalankan(house.world)
            #expect(try await keadaan(id, house).pemegang == baru)
            let kadis = try await B.masuk("kadispupr", visitor)
            #expect(try await B.jawab(kadis, id, "pengakuan").status == .seeOther)
        }
    }

    @Test("peringkat menghitung per jenis dan unit tanpa nama siapa pun", arguments: TestEngine.allCases)
    func peringkat(engine: TestEngine) async throws {
        try await House.demo(on: engine).visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            _ = try await B.lapor(petugas, "Aspal dingin habis", jenis: "anggaran")
            let bupati = try await B.masuk("bupati", visitor)
            let halaman = try await bupati.get("/kendala/peringkat")
            #expect(halaman.status == .ok)
            #expect(halaman.text.contains("Anggaran"))
            #expect(halaman.text.contains("kurang dari 5"))
            #expect(!halaman.text.contains("Medang"))
            #expect(!halaman.text.contains("Aspal dingin"))
            #expect(try await bupati.get("/kendala/peringkat.xlsx").bytes.starts(with: Array("PK".utf8)))
            let lalu = try await bupati.get("/kendala/peringkat?periode=2025")
            #expect(lalu.text.contains("Belum ada kendala"))
            #expect(try await petugas.get("/kendala/peringkat").status == .notFound)
            let kapus = try await B.masuk("kapus", visitor)
            let unit = try await kapus.get("/kendala/peringkat")
            #expect(unit.status == .ok)
            #expect(!unit.text.contains("Anggaran"))
        }
    }

    @Test("dukungan yang dijanjikan diperiksa, yang belum menjadi kendala sekali tekan")
    func dukungan() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let alamat = "/kendala/dukungan/2026-10"
            let halaman = try await petugas.get(alamat)
            let nomor = try #require(halaman.text.firstMatch(of: /name="dukungan\[([0-9]+)\]"/)).output.1
            let semula = try await B.daftar(petugas).jumlah
            #expect(try await petugas.post(alamat, ["dukungan[\(nomor)]": "belum"]).status == .seeOther)
            #expect(try await petugas.get(alamat).text.contains("Jadikan kendala"))
            let tekan = ["dukungan[\(nomor)]": "belum", "kendala": String(nomor)]
            #expect(try await petugas.post(alamat, tekan).status == .seeOther)
            #expect(try await petugas.post(alamat, tekan).status == .seeOther)
            #expect(try await B.daftar(petugas).jumlah == semula + 1)
            #expect(try await petugas.get(alamat).text.contains("Sudah dilaporkan sebagai kendala"))
        }
    }

    @Test("di bawah ekspektasi dengan kendala yang diakui perlu pertimbangan sebelum dikirim")
    func pertimbangan() async throws {
        try await House.demo().visit { visitor in
            let house = visitor.house
            let bidan = try await B.id("bidan", house)
            let kapus = try await B.masuk("kapus", visitor)
            // The seed's obstacle of the midwife is acknowledged but was reported after the quarter; move it into it.
            try await house.world.database.write { db in
                try db.run("UPDATE kendala SET mulai = '2026-09-10' WHERE pelapor_id = \(bidan)")
            }
            let alamat = "/tim/evaluasi/2026-tw3/\(bidan)"
            let buka = try await kapus.get(alamat)
            #expect(buka.text.contains("Internet puskesmas putus setiap siang"))
            #expect(buka.text.contains("sudah saya pertimbangkan"))
            var isian = [
                "versi": try #require(buka.field("versi")), "letak": "12", "alasan": "Capaian 60 persen",
                "aksi": "simpan",
            ]
            let tolak = try await kapus.post(alamat, isian)
            #expect(tolak.status == .unprocessableContent)
            #expect(tolak.text.contains("sudah Anda pertimbangkan"))
            isian["pertimbangan"] = "Tanpa internet hanya separuh hari yang tercatat; sisanya tetap di bawah"
            #expect(try await kapus.post(alamat, isian).status == .seeOther)
            #expect(try await kapus.get(alamat).text.contains("Tanpa internet hanya separuh hari"))
        }
    }
}
