import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// From the agreement into the SKP of its head, and the rules K-100 to K-103 where the SKP is submitted.
@Suite("Perjanjian Kinerja masuk ke SKP: lewat pintu depan")
struct PerjanjianSKPTests {
    /// The head of the dinas with a draft agreement for 2027.
    private func siap(_ kadis: Visitor, _ house: House) async throws -> String {
        let alamat = "/perjanjian/2027/\(try await PerjanjianTests.unit("DINKES", house))"
        try await kadis.signIn(try PerjanjianTests.nip("kadinkes"))
        try await PerjanjianTests.susun(kadis, alamat)
        return alamat
    }

    private func skp(_ kadis: Visitor) async throws -> JSONIsi {
        let jawab = try await kadis.get("/api/v1/skp/2027")
        return try JSONDecoder().decode(JSONIsi.self, from: Data(jawab.text.utf8))
    }

    struct JSONIsi: Codable {
        struct Hasil: Codable {
            struct Indikator: Codable {
                var ukuran: String
                var target: String
                var indikator_pk_id: String?
            }
            var jenis: String
            var rumusan: String
            var asal: String?
            var perspektif: String?
            var indikator: [Indikator]
        }
        var id: String
        var versi: Int
        var keadaan: String
        var hasil_kerja: [Hasil]
    }

    @Test(
        "Satu tindakan: SKP dibuat, setiap sasaran menjadi hasil utama; diulang tidak menggandakan",
        arguments: TestEngine.allCases)
    func masukSemua(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-12-10", on: engine)
        try await house.visit { kadis in
            let alamat = try await siap(kadis, house)
            #expect(try await kadis.get(alamat).text.contains("3 dari 3 indikator belum ada di SKP"))
            let jawab = try await kadis.post(alamat + "/skp", [:])
            #expect(jawab.location.hasPrefix("/skp/2027/susun/hasil?kembali="))
            #expect(try await kadis.get(jawab.location).status == .ok)
            let isi = try await skp(kadis)
            #expect(isi.keadaan == "disusun")
            #expect(isi.hasil_kerja.map(\.rumusan) == ["Warga makin sehat", "Anggaran dinas tepat"])
            #expect(isi.hasil_kerja.allSatisfy { $0.jenis == "utama" && $0.asal == "perjanjian_kinerja" })
            #expect(isi.hasil_kerja[0].perspektif == "penerima_layanan")
            #expect(isi.hasil_kerja.flatMap(\.indikator).allSatisfy { $0.indikator_pk_id != nil })
            #expect(isi.hasil_kerja[1].indikator[0].target == "WTP")
            let lagi = try await kadis.post(alamat + "/skp", [:])
            #expect(lagi.location == "/skp/2027/susun/hasil?pesan=pk_sudah_masuk")
            #expect(try await skp(kadis).hasil_kerja.flatMap(\.indikator).count == 3)
            let satu = try await kadis.get(alamat)
            #expect(satu.text.contains("Semua indikator sudah ada di SKP"))
            #expect(satu.text.contains("SKP sedang disusun"))
        }
    }

    @Test("SKP yang sudah disetujui menolak dan menunjukkan jalan pengajuan perubahan")
    func tertutup() async throws {
        let house = try await House.demo(at: "2026-10-05")
        let alamat = "/perjanjian/2026/\(try await PerjanjianTests.unit("DINKES", house))"
        try await house.visit { kadis in
            try await kadis.signIn(try PerjanjianTests.nip("kadinkes"))
            if try await kadis.get(alamat).text.contains("Belum ada perjanjian kinerja") {
                try await PerjanjianTests.susun(kadis, alamat)
            }
            #expect(try await kadis.get(alamat).text.contains("untuk ajukan perubahan"))
            let tolak = try await kadis.post(alamat + "/skp", [:])
            #expect(tolak.status.code == 422)
            #expect(tolak.text.contains("pilih Ajukan perubahan"))
        }
    }

    /// Submits and answers with the text of the refusal.
    private func ajukan(_ kadis: Visitor) async throws -> Answer {
        let isi = try await skp(kadis)
        return try await kadis.post("/skp/\(isi.id)/pengajuan", ["versi": String(isi.versi)])
    }

    /// Sends the own SKP back with another content, as a program would.
    private func ganti(
        _ kadis: Visitor, _ ubah: (inout [[String: Any]]) throws -> Void
    ) async throws {
        let kini = Data(try await kadis.get("/api/v1/skp/2027").text.utf8)
        var penuh = try #require(try JSONSerialization.jsonObject(with: kini) as? [String: Any])
        var hasil = try #require(penuh["hasil_kerja"] as? [[String: Any]])
        try ubah(&hasil)
        penuh["hasil_kerja"] = hasil
        let baru = String(decoding: try JSONSerialization.data(withJSONObject: penuh), as: UTF8.self)
        let jawab = try await kadis.postJSON("/api/v1/skp/2027", baru)
        #expect(jawab.status == .ok, "\(jawab.text)")
    }

    @Test("K-100: satu indikator perjanjian kinerja tidak ada di SKP, pengajuan ditolak dan indikatornya disebut")
    func kurangSatu() async throws {
        let house = try await House.demo(at: "2026-12-10")
        try await house.visit { kadis in
            let alamat = try await siap(kadis, house)
            _ = try await kadis.post(alamat + "/skp", [:])
            try await ganti(kadis) { hasil in
                let indikator = try #require(hasil[0]["indikator"] as? [[String: Any]])
                hasil[0]["indikator"] = indikator.filter { $0["ukuran"] as? String != "Puskesmas terakreditasi" }
            }
            let isi = try await skp(kadis)
            let tolak = try await ajukan(kadis)
            #expect(tolak.status.code == 422)
            #expect(
                tolak.text.contains("Masukkan “Puskesmas terakreditasi” dari perjanjian kinerja ke hasil kerja utama"))
            #expect(!tolak.text.contains("Masukkan “Angka harapan hidup”"))
            let api = try await kadis.postJSON(
                "/api/v1/skp/\(isi.id)/pengajuan", "{\"versi\":\(try await skp(kadis).versi)}")
            #expect(api.status.code == 422 && api.text.contains("skp.perjanjian_kinerja_kurang"))
        }
    }

    @Test("K-101: butir perjanjian kinerja di tambahan ditolak")
    func tambahan() async throws {
        let house = try await House.demo(at: "2026-12-10")
        try await house.visit { kadis in
            let alamat = try await siap(kadis, house)
            _ = try await kadis.post(alamat + "/skp", [:])
            try await ganti(kadis) { $0[1]["jenis"] = "tambahan" }
            let tolak = try await ajukan(kadis)
            #expect(tolak.status.code == 422)
            #expect(tolak.text.contains("Pindahkan “Opini atas laporan keuangan” ke hasil kerja utama"))
        }
    }

    @Test("K-102: rancangan boleh dipakai dan ditandai; K-103: tanpa perspektif anggaran ditolak")
    func rancangan() async throws {
        let house = try await House.demo(at: "2026-12-10")
        try await house.visit { kadis in
            let alamat = try await siap(kadis, house)
            _ = try await kadis.post(alamat + "/skp", [:])
            let periksa = try await kadis.get("/skp/2027/susun/periksa")
            #expect(periksa.text.contains("“Angka harapan hidup” diambil dari rancangan perjanjian kinerja"))
            #expect(!periksa.text.contains("dari perjanjian kinerja ke hasil kerja utama"))
            let nama = try #require(HTTPField.Name("x-pernyataan-sql"))
            #expect(Int(periksa.headers[nama] ?? "") ?? 99 <= 6, "\(periksa.headers[nama] ?? "") pernyataan")
            let bupati = kadis.another()
            try await bupati.signIn(try PerjanjianTests.nip("bupati"))
            let penilai = try await bupati.get("/tim/skp/\(try await skp(kadis).id)")
            #expect(penilai.text.contains("diambil dari rancangan perjanjian kinerja"))
            #expect(Int(penilai.headers[nama] ?? "") ?? 99 <= 6, "\(penilai.headers[nama] ?? "") pernyataan")
            try await ganti(kadis) { $0[1]["perspektif"] = "penguatan_internal" }
            let tolak = try await ajukan(kadis)
            #expect(tolak.status.code == 422)
            #expect(tolak.text.contains("Anggaran"))
            #expect(!tolak.text.contains("dari perjanjian kinerja ke hasil kerja utama"))
        }
    }

    @Test("Penggantian perjanjian: SKP yang memuatnya tetap tertaut, target yang berubah ditunjukkan")
    func penggantian() async throws {
        let house = try await House.demo(at: "2026-12-10")
        try await house.visit { kadis in
            let alamat = try await siap(kadis, house)
            _ = try await kadis.post(alamat + "/skp", [:])
            func versi() async throws -> String { try #require(try await kadis.get(alamat).field("versi")) }
            _ = try await kadis.post(
                alamat + "/penetapan", ["versi": versi(), "nomor": "1/PK/2027", "tanggal": "2026-12-09"])
            _ = try await kadis.post(alamat + "/penggantian", ["versi": versi(), "alasan": "APBD perubahan 2027"])
            #expect(try await kadis.get(alamat).text.contains("Semua indikator sudah ada di SKP"))
            let susun = try await kadis.get(alamat + "/susun")
            let id = try #require(susun.text.firstMatch(of: /\?ubah=([0-9a-z]+)#formulir/)?.output.1)
            var isian = PerjanjianTests.butir[0]
            (isian["target"], isian["butir"], isian["versi"]) = ("72", String(id), susun.field("versi") ?? "")
            #expect(try await kadis.post(alamat + "/susun", isian).location == alamat + "/susun")
            let periksa = try await kadis.get("/skp/2027/susun/periksa")
            #expect(
                periksa.text.contains("Target “Angka harapan hidup” di SKP 71,5 tahun, di perjanjian kinerja 72 tahun"))
        }
    }
}
