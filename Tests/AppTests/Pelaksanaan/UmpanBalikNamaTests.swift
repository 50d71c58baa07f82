import App
import Contoh
import Documents
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// A hidden name reaches neither the receiver nor anybody but the receiver's rater and that rater's superior.
@Suite("Nama pemberi umpan balik yang disamarkan")
struct UmpanBalikNamaTests {
    @Test("tidak ada halaman, API, atau berkas yang membuka nama kepada penerima", arguments: TestEngine.allCases)
    func bocor(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            try await rumah.samarkan()
            let (perawat, bidan) = (try await rumah.masuk("perawat"), try await rumah.masuk("bidan"))
            let (nama, idPerawat) = (try rumah.nama("perawat"), try await rumah.id("perawat"))
            let contoh = house.world.newID()
            let sebelum = try await kumpulkan(bidan, id: contoh, [nama, idPerawat])
            let rahasia = "Serah terima malam sering terlambat"
            #expect(
                try await rumah.beri(perawat, kepada: "bidan", ["tentang": "nilai:3", "teks": rahasia]).status
                    == .seeOther)
            let id = try await rumah.satu(
                "SELECT b.id FROM umpan_balik b JOIN pegawai p ON p.id = b.pegawai_id WHERE p.nip = \(OrangUmpan.bidan)"
            )
            let sesudah = try await kumpulkan(bidan, id: id, [nama, idPerawat])
            for (path, jumlah) in sesudah { #expect(jumlah <= sebelum[path] ?? 0, "\(path) menyebut pemberi") }
            #expect(try await bidan.get("/umpan-balik/\(id)").text.contains(rahasia))
            #expect(try await bidan.get("/api/v1/umpan-balik/\(id)").text.contains("\"nama_disamarkan\":true"))

            // A later rule never unmasks what was written before.
            try await rumah.samarkan("ditampilkan")
            #expect(!(try await bidan.get("/umpan-balik/\(id)").text.contains(nama)))
            #expect(!(try await bidan.get("/umpan-balik/rekaman/2026-tw4").text.contains(nama)))

            // The rater and the rater's superior know; a colleague finds nothing.
            #expect(try await rumah.masuk("kapus").get("/umpan-balik/\(id)").text.contains(nama))
            #expect(try await rumah.masuk("kadinkes").get("/umpan-balik/\(id)").text.contains(nama))
            #expect(try await rumah.masuk("gizi").get("/umpan-balik/\(id)").status == .notFound)
            let admin = try await rumah.masuk("admin")
            #expect(try await admin.get("/umpan-balik/\(id)").status == .notFound)
            let jejak = try await admin.get("/admin/jejak?objek=umpan_balik")
            #expect(jejak.text.contains("umpan_balik.diberikan"))
            #expect(!jejak.text.contains(nama))
            #expect(!jejak.text.contains(rahasia))
            #expect(!jejak.text.contains(idPerawat))
        }
    }

    @Test("berkas XLSX: penilai membaca nama, pemiliknya membaca perannya saja")
    func berkas() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            try await rumah.samarkan()
            let (gizi, bidan, kapus) = (
                try await rumah.masuk("gizi"), try await rumah.masuk("bidan"), try await rumah.masuk("kapus")
            )
            #expect(
                try await rumah.beri(gizi, kepada: "bidan", ["tentang": "nilai:1", "teks": "Ramah"]).status == .seeOther
            )
            let nama = try rumah.nama("gizi")
            let milikku = try await isi(bidan.get("/umpan-balik/rekaman/2026-tw4/xlsx").bytes)
            #expect(milikku.contains("Rekan kerja setingkat: Ramah"))
            #expect(!milikku.contains(nama))
            let penilai = try await isi(
                kapus.get("/umpan-balik/rekaman/2026-tw4/xlsx?pegawai=\(try await rumah.id("bidan"))").bytes)
            #expect(penilai.contains("Rekan kerja setingkat (\(nama)): Ramah"))
        }
    }

    @Test("di unit yang menyamarkan, peminta tidak diberi tahu siapa yang menjawab")
    func permintaan() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            try await rumah.samarkan()
            let (gizi, bidan) = (try await rumah.masuk("gizi"), try await rumah.masuk("bidan"))
            let isian = ["kepada": try await rumah.id("gizi"), "pertanyaan": "Apa yang perlu saya ubah?"]
            #expect(try await bidan.post("/umpan-balik/minta", isian).status == .seeOther)
            let id = try await rumah.satu("SELECT id FROM permintaan_umpan_balik")
            let sebelum = try await bidan.get("/umpan-balik?bagian=permintaan").text
            #expect(try await rumah.beri(gizi, kepada: "bidan", ["teks": "Ya", "permintaan": id]).status == .seeOther)
            let sesudah = try await bidan.get("/umpan-balik?bagian=permintaan").text
            #expect(!sesudah.contains("Dijawab"))
            #expect(polos(sebelum) == polos(sesudah))
        }
    }

    /// Without the keys that differ on every page.
    private func polos(_ halaman: String) -> String {
        halaman.replacing(/value="[^"]*"/, with: "").replacing(/<header.*?<\/header>/.dotMatchesNewlines(), with: "")
    }

    /// How often the words stand in every answer that this person can fetch.
    private func kumpulkan(_ orang: Visitor, id: String, _ kata: [String]) async throws -> [String: Int] {
        var hasil: [String: Int] = [:]
        for route in Rooms.all.flatMap(\.routes) where route.method == .get && !route.path.hasPrefix("/aset") {
            let path = route.path.replacing("{id}", with: id).replacing("{periode}", with: "2026-tw4")
                .replacing("{tahun}", with: "2026").replacing("{bulan}", with: "2026-10").replacing(
                    "{skp}", with: "2026"
                )
                .replacing(/\{[a-z]+\}/, with: id)
            let answer = try await orang.get(path)
            #expect(answer.status.code < 500, "\(path)")
            let teks = route.path.hasSuffix("xlsx") && answer.status == .ok ? try isi(answer.bytes) : answer.text
            hasil[route.path] = kata.reduce(0) { $0 + teks.components(separatedBy: $1).count - 1 }
        }
        #expect(hasil.count > 100)
        return hasil
    }

    /// The cells of a workbook as one text.
    private func isi(_ bytes: [UInt8]) throws -> String {
        return try bacaTabel(bytes, namaBerkas: "rekaman.xlsx").baris.map { $0.joined(separator: "\t") }.joined(
            separator: "\n")
    }
}
