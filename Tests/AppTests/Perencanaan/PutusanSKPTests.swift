import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// Approving many, taking back, sending on: through the front door.
@Suite("SKP: putusan pejabat penilai")
struct PutusanSKPTests {
    @Test(
        "Beberapa SKP disetujui sekaligus; yang ditolak tetap di daftar beserta alasannya",
        arguments: TestEngine.allCases)
    func setujuiBanyak(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { pengunjung in
            var ids = [try await BantuHidupSKP.ajukan(try await BantuHidupSKP.masuk("perawat", pengunjung))]
            for kunci in ["apoteker", "gizi"] {
                ids.append(try await BantuHidupSKP.kembalikan(kunci, ke: .diajukan, house))
            }
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            let rusak = ids[2]
            try await BantuHidupSKP.ubah(house) { db in
                try db.run("DELETE FROM lampiran_skp WHERE skp_id = \(rusak)")
            }
            let antrean = try await kapus.get("/tim/skp")
            #expect(antrean.text.components(separatedBy: "name=\"setujui\"").count == 4)
            #expect(antrean.text.contains("Belum dapat disetujui"))
            #expect(antrean.text.contains("Isi dukungan sumber daya"))
            #expect(antrean.text.components(separatedBy: "Tanpa peringatan</").count == 3)
            #expect(antrean.text.components(separatedBy: "value=\"\(ids[0])\" checked").count == 2)
            #expect(!antrean.text.contains("value=\"\(rusak)\" checked"))
            #expect(try await kapus.post("/tim/skp/penetapan", [:]).text.contains("Centang sedikitnya satu SKP"))
            let badan = "{\"daftar\":[\(ids.map { "{\"id\":\"\($0)\"}" }.joined(separator: ","))]}"
            let jawab = try await kapus.postJSON("/api/v1/tim/skp/penetapan", badan)
            #expect(jawab.status == .ok, "\(jawab.text)")
            #expect(jawab.text.contains("\"disetujui\":[\"\(ids[0])\",\"\(ids[1])\"]"))
            #expect(jawab.text.contains("skp.lampiran_kosong"))
            let sisa = try await kapus.get("/tim/skp?ditolak=\(rusak)&urung=\(ids[0]),\(ids[1])")
            #expect(sisa.text.components(separatedBy: "name=\"setujui\"").count == 2)
            #expect(sisa.text.contains("Belum disetujui"))
            #expect(sisa.text.components(separatedBy: "class=\"urungkan\"").count == 3)
            let semua = ids
            let dokumen = try await house.world.database.read { db in
                try db.run("SELECT id FROM dokumen WHERE objek_id IN \(list: semua) AND keadaan = 'berlaku'").count
            }
            #expect(dokumen == 4)
        }
    }

    @Test("Versi yang basi dan SKP orang lain tidak ikut disetujui")
    func setujuiBanyakDitolak() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { pengunjung in
            let id = try await BantuHidupSKP.ajukan(try await BantuHidupSKP.masuk("perawat", pengunjung))
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            let basi = try await kapus.post("/tim/skp/penetapan", ["setujui": id, "versi[\(id)]": "1"])
            #expect(basi.location == "/tim/skp?pesan=skp_tidak_disetujui&ditolak=\(id)")
            #expect(try await kapus.get(basi.location).text.contains("berubah sesudah halaman dibuka"))
            let korwas = try await BantuHidupSKP.masuk("korwas", pengunjung)
            #expect(try await korwas.post("/tim/skp/penetapan", ["setujui": id]).status == .notFound)
        }
    }

    @Test(
        "Persetujuan diurungkan dalam 10 menit: dokumennya dicabut, SKP menunggu lagi", arguments: TestEngine.allCases)
    func urungkanPersetujuan(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { pengunjung in
            let perawat = try await BantuHidupSKP.masuk("perawat", pengunjung)
            let id = try await BantuHidupSKP.ajukan(perawat)
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            let setuju = try await kapus.post("/skp/\(id)/penetapan", [:])
            #expect(try await kapus.get(setuju.location).text.contains("Dapat diurungkan selama 10 menit"))
            #expect(try await kapus.get("/tim/skp/\(id)").text.contains("Anda baru menyetujui SKP ini"))
            let urung = try await kapus.post("/skp/\(id)/pembatalan", [:])
            #expect(urung.location == "/tim/skp/\(id)?pesan=putusan_diurungkan")
            let milik = try await perawat.get("/skp/2026")
            #expect(milik.text.contains("Diajukan") && milik.text.contains("Putusan diurungkan"))
            #expect(milik.text.components(separatedBy: ">Dicabut<").count == 3)
            // Approved again, then too late.
            #expect(try await kapus.post("/skp/\(id)/penetapan", [:]).status == .seeOther)
            house.clock.move(minutes: 11)
            let telat = try await kapus.post("/skp/\(id)/pembatalan", [:])
            #expect(telat.status.code == 422 && telat.text.contains("Pilih Buka kembali"))
            #expect(try await kapus.get("/tim/skp/\(id)").text.contains("Buka kembali</summary>"))
            let api = try await kapus.postJSON("/api/v1/skp/\(id)/pembatalan", "{}")
            #expect(api.text.contains("skp.lewat_sepuluh_menit"))
            #expect(try await perawat.get("/skp/2026").text.contains("Disetujui"))
        }
    }

    @Test("Pengembalian pada perilaku dan dukungan diurungkan oleh yang mengembalikan saja")
    func urungkanPengembalian() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { pengunjung in
            let perawat = try await BantuHidupSKP.masuk("perawat", pengunjung)
            let id = try await BantuHidupSKP.ajukan(perawat)
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            let isian = ["alasan[perilaku]": "Perjelas sikap di loket", "alasan[dukungan]": "Sebut alatnya"]
            #expect(try await kapus.post("/skp/\(id)/pengembalian", isian).status == .seeOther)
            let milik = try await perawat.get("/skp/2026")
            #expect(milik.text.contains("Perjelas sikap di loket") && milik.text.contains("Sebut alatnya"))
            #expect(try await perawat.post("/skp/\(id)/pembatalan", [:]).status == .notFound)
            #expect(try await kapus.post("/skp/\(id)/pembatalan", [:]).status == .seeOther)
            let akhir = try await perawat.get("/skp/2026")
            #expect(!akhir.text.contains("Dikembalikan atasan"))
            #expect(akhir.text.contains("sudah membuka SKP ini") || akhir.text.contains("Tarik kembali SKP"))
        }
    }

    @Test("K-114: sebelum 1 Februari terusan ditolak; sesudahnya atasan melihat, menetapkan, dan namanya tampil")
    func teruskan() async throws {
        let house = try await House.demo(at: "2026-01-30")
        try await house.visit { pengunjung in
            let perawat = try await BantuHidupSKP.masuk("perawat", pengunjung)
            let id = try await BantuHidupSKP.ajukan(perawat)
            let awal = try await perawat.postJSON("/api/v1/skp/\(id)/penerusan", "{}")
            #expect(awal.text.contains("skp.belum_lewat_januari"))
            #expect(try await !perawat.get("/skp/2026").text.contains("Teruskan kepada atasan"))
            house.clock.move(days: 3)
            try await perawat.signIn(SKPAlurTests.perawat)
            #expect(try await perawat.get("/skp/2026").text.contains("Teruskan kepada atasan pejabat penilai"))
            #expect(try await perawat.post("/skp/\(id)/penerusan", [:]).status == .seeOther)
            let kadinkes = try await BantuHidupSKP.masuk("kadinkes", pengunjung)
            #expect(try await kadinkes.get("/tim/skp").text.contains("Diteruskan kepada Anda"))
            #expect(try await kadinkes.get("/tim/skp/\(id)").text.contains("Setujui SKP"))
            #expect(try await kadinkes.post("/skp/\(id)/penetapan", [:]).status == .seeOther)
            #expect(try await perawat.get("/skp/2026").text.contains("oleh Cempaka Misal"))
            // The superior who fixed it may take it back.
            #expect(try await kadinkes.post("/skp/\(id)/pembatalan", [:]).status == .seeOther)
        }
    }
}
