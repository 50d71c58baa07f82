import Foundation
import HTTPTypes
import Platform
import Testing

/// Daily notes: written, offered, imported; never counted by themselves.
@Suite("Ruang catatan harian")
struct CatatanHarianTests {
    private func indikator(_ orang: Visitor) async throws -> String {
        try #require(BantuRealisasi.indikator(try await orang.get("/realisasi/2026-10")).last)
    }

    @Test("catat satu ruas, ubah, hapus, urungkan", arguments: TestEngine.allCases)
    func perjalanan(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            #expect(try await bidan.get("/").text.contains("Catatan hari ini"))
            let cepat = try await bidan.post("/catatan", ["teks": "Rapat <desa>", "dari": "beranda"])
            #expect(cepat.location == "/?pesan=tersimpan", "\(cepat.text)")
            let daftar = try await bidan.get("/catatan")
            #expect(daftar.text.contains("Rapat &lt;desa&gt;"))
            let id = try BantuRealisasi.satu(/action="\/catatan\/butir\/([0-9a-z]{26})"/, daftar)
            let ubah = ["aksi": "simpan", "versi": "1", "teks": "Rapat desa", "tanggal": "2026-09-30", "jumlah": "2"]
            #expect(try await bidan.post("/catatan/butir/\(id)", ubah).location.hasPrefix("/catatan?bulan=2026-09"))
            #expect(try await bidan.post("/catatan/butir/\(id)", ubah).status == .conflict)
            let hapus = try await bidan.post("/catatan/butir/\(id)", ["aksi": "hapus"])
            let sesudah = try await bidan.get(hapus.location)
            #expect(sesudah.text.contains("Catatan dihapus.") && !sesudah.text.contains("Rapat desa"))
            #expect(try await bidan.post("/catatan/butir/\(id)", ["aksi": "pulihkan"]).status == .seeOther)
            #expect(try await bidan.get("/catatan?bulan=2026-09").text.contains("Rapat desa"))
            let petugas = try await BantuHidupSKP.masuk("petugas2", pengunjung)
            #expect(try await petugas.post("/catatan/butir/\(id)", ["aksi": "hapus"]).status == .notFound)
            let kosong = try await bidan.post("/catatan", ["teks": " ", "tanggal": "2026-10-06"])
            #expect(kosong.status == .unprocessableContent)
            #expect(kosong.text.contains("Pilih tanggal paling lambat hari ini"))
        }
    }

    @Test(
        "catatan ditawarkan pada indikatornya dan tidak dihitung sendiri; yang tanpa indikator bertanya",
        arguments: TestEngine.allCases)
    func saran(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let id = try await indikator(bidan)
            for (hari, jumlah) in [("2026-10-02", "3"), ("2026-10-05", "4"), ("2026-09-30", "9")] {
                let isian = ["teks": "Kunjungan", "tanggal": hari, "jumlah": jumlah, "indikator": id]
                #expect(try await bidan.post("/catatan", isian).status == .seeOther)
            }
            _ = try await bidan.post("/catatan", ["teks": "Rapat lintas sektor"])
            let laporan = try await bidan.get("/realisasi/2026-10?buka=\(id)")
            #expect(laporan.text.contains("Dari catatan Anda: 7 kunjungan"))
            #expect(laporan.text.contains("Indikator mana yang bergerak?"))
            #expect(laporan.text.contains("0 dari"))
            let isi = try await bidan.get("/realisasi/2026-10?buka=\(id)&saran=catatan")
            #expect(isi.field("angka\\[\(id)\\]") == "7")
            #expect(isi.text.contains("5 Okt"))
            let petugas = try await BantuHidupSKP.masuk("petugas2", pengunjung)
            let asing = try await petugas.post("/catatan", ["teks": "A", "indikator": id])
            #expect(asing.status == .unprocessableContent)
        }
    }

    @Test("impor: periksa dulu, baris salah diunduh, diulang tidak menambah", arguments: TestEngine.allCases)
    func impor(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let isi = """
                LAPORAN HARIAN;;;
                Tgl;Uraian Kegiatan;RHK;Volume
                12-09-2026;Kunjungan tiga rumah;;3
                31-02-2026;Tanggal keliru;;
                14-09-2026;Rapat bulanan;Hasil asing;
                """
            func unggah() async throws -> String {
                let jawab = try await bidan.upload("/catatan/impor", [:], file: ("berkas", "log.csv", Array(isi.utf8)))
                #expect(jawab.status == .seeOther, "\(jawab.text)")
                return jawab.location
            }
            let alamat = try await unggah()
            let periksa = try await bidan.get(alamat)
            #expect(periksa.text.contains("3 baris dibaca: 2 baru, 0 sudah ada, 1 bermasalah"))
            #expect(!(try await bidan.get("/catatan?bulan=2026-09").text.contains("Kunjungan tiga rumah")))
            let salah = try await bidan.get(alamat + "/perbaikan")
            #expect(salah.text.contains("Tanggal keliru") && salah.text.contains("alasan"))
            #expect(!salah.text.contains("Rapat bulanan"))
            #expect(try await bidan.post(alamat + "/penerapan", [:]).status == .seeOther)
            #expect(try await bidan.post(alamat + "/penerapan", [:]).status == .seeOther)
            let lagi = try await unggah()
            #expect(try await bidan.get(lagi).text.contains("0 baru, 2 sudah ada"))
            let ekspor = try await bidan.get("/catatan/ekspor?bulan=2026-09&bentuk=csv")
            #expect(ekspor.text.matches(of: /Kunjungan tiga rumah/).count == 1)
            let xlsx = try await bidan.get("/catatan/ekspor?bulan=2026-09&bentuk=xlsx")
            let bolakBalik = try await bidan.upload("/catatan/impor", [:], file: ("berkas", "log.xlsx", xlsx.bytes))
            #expect(try await bidan.get(bolakBalik.location).text.contains("0 baru, 2 sudah ada"))
            let petugas = try await BantuHidupSKP.masuk("petugas2", pengunjung)
            #expect(try await petugas.get(alamat).status == .notFound)
        }
    }

    @Test("berkas yang bukan log harian ditolak dengan cara memperbaikinya")
    func bukanLog() async throws {
        try await House.demo().visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let jawab = try await bidan.upload(
                "/catatan/impor", [:], file: ("berkas", "a.csv", Array("nama,nilai\na,b\n".utf8)))
            #expect(jawab.status == .unprocessableContent)
            #expect(jawab.text.contains("tanggal dan aktivitas tidak ditemukan"))
            #expect(try await bidan.get("/api/v1/catatan?bulan=2026-10").text.contains("\"catatan\":[]"))
        }
    }
}
