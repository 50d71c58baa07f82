import Foundation
import HTTPTypes
import Platform
import Testing

/// Reports by quarter and semester, and a year in two parts.
@Suite("Irama realisasi")
struct RitmeRealisasiTests {
    @Test("orang triwulanan melihat triwulan, dan bulan lain menyebut bulan lapornya", arguments: TestEngine.allCases)
    func triwulanan(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await BantuRealisasi.ritme("bidan", "triwulanan", house)
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let tahun = try await bidan.get("/realisasi")
            #expect(tahun.text.contains("Triwulan III 2026") && tahun.text.contains("Triwulan IV 2026"))
            #expect(tahun.text.contains("Batas 10 Oktober 2026"))
            #expect(!tahun.text.contains("/realisasi/2026-08"))
            let agustus = try await bidan.get("/realisasi/2026-08")
            #expect(agustus.status == .ok)
            #expect(agustus.text.contains("Agustus dilaporkan pada September 2026"))
            #expect(agustus.text.contains("action=\"/catatan\""))
            let laporan = try await bidan.get("/realisasi/2026-09")
            #expect(laporan.text.contains("<h1>Realisasi Triwulan III 2026</h1>"))
            #expect(laporan.text.contains("triwulan ini?") && laporan.text.contains("Target triwulan ini"))
            let id = try #require(BantuRealisasi.indikator(laporan).last)
            let isian = ["versi": "0", "angka[\(id)]": "24"]
            let bukan = try await bidan.post("/realisasi/2026-08/indikator/\(id)", isian)
            #expect(bukan.status == .unprocessableContent, "\(bukan.status.code)")
            #expect(try await bidan.post("/realisasi/2026-09/indikator/\(id)", isian).status == .seeOther)
            let json = try await bidan.get("/api/v1/realisasi/2026-09")
            #expect(json.text.contains("\"cakupan\":[\"2026-07\",\"2026-08\",\"2026-09\"]"))
            #expect(json.text.contains("\"ritme\":\"triwulanan\""))
            #expect(try await bidan.get("/").text.contains("Realisasi Triwulan III 2026"))
        }
    }

    @Test("halaman tim menyebut bulan lapor, dan tidak menagih bulan yang tanpa laporan")
    func tim() async throws {
        let house = try await House.demo()
        try await BantuRealisasi.ritme("bidan", "triwulanan", house)
        try await house.visit { pengunjung in
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            #expect(try await kapus.get("/tim/realisasi/2026-08").text.contains("Dilaporkan pada September"))
            #expect(!(try await kapus.get("/tim/realisasi/2026-09").text.contains("Dilaporkan pada")))
            #expect(try await kapus.get("/api/v1/tim/realisasi/2026-08").text.contains("\"bulan_lapor\":\"2026-09\""))
        }
    }

    @Test(
        "pindah tugas: Januari sampai Mei milik SKP lama, Juni dan sesudahnya milik yang baru",
        arguments: TestEngine.allCases)
    func dua(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let lama = try await BantuHidupSKP.skp("bidan", house)
            try await BantuHidupSKP.pindahkan("bidan", ke: "DINKES", penilai: "kadinkes", sejak: "2026-06-01", house)
            #expect(try await bidan.post("/skp/\(lama)/penyesuaian", ["jenis": "pindah_tugas"]).status == .seeOther)
            let mei = try await bidan.get("/realisasi/2026-05")
            #expect(mei.text.contains("Diterima Bapak Rimba") && mei.text.contains("SKP ini sudah ditutup"))
            let juni = try await bidan.get("/realisasi/2026-06")
            #expect(juni.text.contains("belum disetujui"), "\(juni.status.code)")
            let tahun = try await bidan.get("/realisasi")
            #expect(tahun.text.matches(of: /<b><a href="\/realisasi\/2026-/).count == 10)
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            #expect(try await kapus.get("/tim/realisasi/2026-05").text.contains("/tim/realisasi/2026-05/\(lama)"))
            #expect(!(try await kapus.get("/tim/realisasi/2026-06").text.contains("/tim/realisasi/2026-06/\(lama)")))
        }
    }

    @Test("B.1.2 untuk pegawai dan penilai, tabel untuk e-Kinerja; konsep tidak terlihat penilai")
    func dokumen() async throws {
        let house = try await House.demo()
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            let skp = try await BantuHidupSKP.skp("bidan", house)
            #expect(try await bidan.get("/realisasi/2026-09/dokumen?bentuk=pdf").bytes.starts(with: Array("%PDF".utf8)))
            #expect(try await bidan.get("/realisasi/2026-09/dokumen?bentuk=xlsx").bytes.starts(with: Array("PK".utf8)))
            let tim = try await kapus.get("/tim/realisasi/2026-09/\(skp)/dokumen?bentuk=pdf")
            #expect(tim.bytes.starts(with: Array("%PDF".utf8)))
            #expect(try await kapus.get("/tim/realisasi/2026-10/\(skp)/dokumen").status == .unprocessableContent)
            let csv = try await bidan.get("/realisasi/2026-09/ekspor?bentuk=csv")
            #expect(csv.text.contains("tanggal,rhk,indikator,jumlah,satuan,uraian,kendala,bukti"))
            #expect(csv.text.contains("2026-09-30,"))
        }
    }

    @Test("penerimaan diurungkan dalam sepuluh menit, dan tidak sesudahnya", arguments: TestEngine.allCases)
    func urung(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            let skp = try await BantuHidupSKP.skp("bidan", house)
            for id in BantuRealisasi.indikator(try await bidan.get("/realisasi/2026-10")) {
                _ = try await bidan.post("/realisasi/2026-10/indikator/\(id)", ["versi": "0", "angka[\(id)]": "8"])
            }
            #expect(try await bidan.post("/realisasi/2026-10/pengiriman", [:]).status == .seeOther)
            let alamat = "/tim/realisasi/2026-10/\(skp)"
            _ = try await kapus.get(alamat)
            #expect(try await kapus.post(alamat + "/penerimaan", [:]).status == .seeOther)
            #expect(try await kapus.get(alamat).text.contains("Urungkan penerimaan"))
            #expect(try await kapus.post(alamat + "/pembatalan", [:]).status == .seeOther)
            #expect(try await kapus.get(alamat).text.contains("Terima realisasi Oktober"))
            #expect(try await kapus.post(alamat + "/penerimaan", [:]).status == .seeOther)
            house.clock.move(minutes: 11)
            #expect(!(try await kapus.get(alamat).text.contains("Urungkan penerimaan")))
            #expect(try await kapus.post(alamat + "/pembatalan", [:]).status == .unprocessableContent)
        }
    }

    @Test("salin dari bulan lalu mengisi formulir dan tidak menyimpan apa pun")
    func salin() async throws {
        let house = try await House.demo()
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let laporan = try await bidan.get("/realisasi/2026-10")
            let id = try #require(BantuRealisasi.indikator(laporan).first)
            #expect(laporan.text.contains("Salin dari bulan lalu"))
            let salin = try await bidan.get("/realisasi/2026-10?buka=\(id)&saran=lalu")
            #expect(salin.text.contains("Sudah diisikan di bawah"))
            #expect(!(try #require(salin.field("angka\\[\(id)\\]"))).isEmpty)
            #expect(try await bidan.get("/realisasi/2026-10").text.contains("0 dari"))
        }
    }
}
