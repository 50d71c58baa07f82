import Foundation
import HTTPTypes
import Platform
import Testing

/// Steps of a result through the front door.
@Suite("Ruang rencana aksi")
struct RencanaAksiTests {
    private func rhk(_ orang: Visitor) async throws -> String {
        try BantuRealisasi.satu(/id="rhk-([0-9a-z]{26})"/, try await orang.get("/rencana-aksi/2026"))
    }

    private func langkah(_ orang: Visitor) async throws -> [String] {
        try await orang.get("/rencana-aksi/2026").text
            .matches(of: /action="\/rencana-aksi\/2026\/langkah\/([0-9a-z]{26})"/).map { String($0.output.1) }
    }

    @Test("menambah, menggeser, menandai selesai, menghapus, mengurungkan", arguments: TestEngine.allCases)
    func perjalanan(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let rhk = try await rhk(bidan)
            for (teks, sasaran) in [("Survei rumah", "2026-tw1"), ("Peta disahkan", "2026-10")] {
                let jawab = try await bidan.post(
                    "/rencana-aksi/2026/langkah", ["rhk": rhk, "teks": teks, "sasaran": sasaran])
                #expect(jawab.status == .seeOther, "\(jawab.text)")
            }
            let id = try await langkah(bidan)
            #expect(id.count == 2)
            #expect(try await bidan.post("/rencana-aksi/2026/langkah/\(id[1])", ["aksi": "naik"]).status == .seeOther)
            #expect(try await langkah(bidan) == [id[1], id[0]])
            let laporan = try await bidan.get("/realisasi/2026-10")
            #expect(laporan.text.contains("Peta disahkan (Oktober 2026)"))
            #expect(laporan.text.contains("Lewat sasaran"))
            let selesai = try await bidan.post(
                "/rencana-aksi/2026/langkah/\(id[0])",
                ["aksi": "selesai", "bulan": "2026-10", "kembali": "realisasi"])
            #expect(selesai.location == "/realisasi/2026-10#langkah")
            #expect(try await bidan.get("/rencana-aksi/2026").text.contains("Selesai Oktober 2026"))
            let hapus = try await bidan.post("/rencana-aksi/2026/langkah/\(id[1])", ["aksi": "hapus"])
            #expect(try await bidan.get(hapus.location).text.contains("Langkah dihapus."))
            #expect(try await langkah(bidan) == [id[0]])
            #expect(
                try await bidan.post("/rencana-aksi/2026/langkah/\(id[1])", ["aksi": "pulihkan"]).status == .seeOther)
            #expect(try await bidan.get("/rencana-aksi/2026").text.contains("Peta disahkan (Oktober 2026)"))
        }
    }

    @Test("langkah yang salah ditolak dengan isian tetap ada; langkah orang lain tidak ada")
    func tolak() async throws {
        let house = try await House.demo()
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let rhk = try await rhk(bidan)
            let kosong = try await bidan.post("/rencana-aksi/2026/langkah", ["rhk": rhk, "teks": " "])
            #expect(kosong.status == .unprocessableContent)
            #expect(kosong.text.contains("Tulis langkahnya"))
            let asing = try await bidan.post("/rencana-aksi/2026/langkah", ["rhk": bukan, "teks": "A"])
            #expect(asing.status == .unprocessableContent)
            _ = try await bidan.post("/rencana-aksi/2026/langkah", ["rhk": rhk, "teks": "Survei"])
            let id = try #require(try await langkah(bidan).first)
            let petugas = try await BantuHidupSKP.masuk("petugas2", pengunjung)
            let jawab = try await petugas.post("/rencana-aksi/2026/langkah/\(id)", ["aksi": "hapus"])
            #expect(jawab.status == .notFound)
            let basi = try await bidan.post(
                "/rencana-aksi/2026/langkah/\(id)", ["aksi": "simpan", "teks": "Lain", "versi": "7"])
            #expect(basi.status == .conflict)
        }
    }

    private let bukan = "01arz3ndektsv4rrffq69g5fav"

    @Test("penilai membaca langkah dan mengunduh B.1.1; orang lain tidak")
    func penilai() async throws {
        let house = try await House.demo()
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            _ = try await bidan.post(
                "/rencana-aksi/2026/langkah", ["rhk": try await rhk(bidan), "teks": "Survei", "sasaran": "2026-tw1"])
            let skp = try await BantuHidupSKP.skp("bidan", house)
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            #expect(try await kapus.get("/tim/rencana-aksi/\(skp)").text.contains("Survei (Triwulan I 2026)"))
            let json = try await kapus.get("/api/v1/tim/rencana-aksi/\(skp)")
            #expect(json.text.contains("\"sasaran\":\"2026-tw1\""))
            let pdf = try await kapus.get("/tim/rencana-aksi/\(skp)/dokumen?bentuk=pdf")
            #expect(pdf.bytes.starts(with: Array("%PDF".utf8)))
            let xlsx = try await bidan.get("/rencana-aksi/2026/dokumen?bentuk=xlsx")
            #expect(xlsx.bytes.starts(with: Array("PK".utf8)))
            let petugas = try await BantuHidupSKP.masuk("petugas2", pengunjung)
            #expect(try await petugas.get("/tim/rencana-aksi/\(skp)").status == .notFound)
        }
    }
}
