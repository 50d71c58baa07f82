import Foundation
import HTTPTypes
import Platform
import Storage
import Testing

/// Daily notes through the front door: written, mended, offered to the report, read from a file.
@Suite("Ruang catatan harian")
struct CatatanHarianRoomTests {
    private typealias B = BantuKendala

    private func indikator(_ orang: Visitor) async throws -> String {
        let halaman = try await orang.get("/realisasi/2026-10")
        return String(try #require(halaman.text.firstMatch(of: /name="angka\[([0-9a-z]{26})\]"/)).output.1)
    }

    private func idCatatan(_ orang: Visitor) async throws -> String {
        let halaman = try await orang.get("/catatan?bulan=2026-10")
        return String(
            try #require(halaman.text.firstMatch(of: /action="\/catatan\/butir\/([0-9a-z]{26})"/)).output.1)
    }

    @Test(
        "catatan dengan angka ditawarkan pada indikatornya; tidak ada yang tersimpan sebelum orangnya menyimpan",
        arguments: TestEngine.allCases)
    func saran(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let id = try await indikator(petugas)
            let semula = try await B.jumlah("SELECT COUNT(*) AS n FROM realisasi WHERE bulan = '2026-10'", house)
            for (jumlah, teks) in [("4", "Menyapu median"), ("3", "Mengangkut daun")] {
                let isian = ["teks": teks, "jumlah": jumlah, "indikator": id]
                #expect(try await petugas.post("/catatan", isian).status == .seeOther)
            }
            let halaman = try await petugas.get("/realisasi/2026-10?buka=\(id)").text
            #expect(halaman.contains("Dari catatan Anda: 7"))
            let terisi = try await petugas.get("/realisasi/2026-10?buka=\(id)&saran=catatan").text
            let ruas = try #require(terisi.components(separatedBy: "name=\"angka[\(id)]\"").dropFirst().first)
            #expect(ruas.prefix(200).contains("value=\"7\""))
            let kini = try await B.jumlah("SELECT COUNT(*) AS n FROM realisasi WHERE bulan = '2026-10'", house)
            #expect(kini == semula, "tawaran tidak boleh menyimpan apa pun")
        }
    }

    @Test("isian salah ditunjukkan dengan yang diketik; indikator orang lain ditolak")
    func tolak() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let bidan = try await B.masuk("bidan", visitor)
            let salah = try await petugas.post("/catatan", ["teks": "Menyapu", "jumlah": "tujuh"])
            #expect(salah.status == .unprocessableContent && salah.text.contains("value=\"Menyapu\""))
            #expect(salah.text.contains("value=\"tujuh\""))
            let asing = try await petugas.post(
                "/catatan", ["teks": "Menyapu", "indikator": try await indikator(bidan)])
            #expect(asing.status == .unprocessableContent && asing.text.contains("Pilih indikator dari SKP Anda"))
            #expect(try await petugas.post("/catatan", ["teks": ""]).status == .unprocessableContent)
            #expect(try await petugas.get("/catatan").text.contains("Belum ada catatan"))
        }
    }

    @Test("catatan diubah, dihapus, diurungkan; orang lain tidak melihat dan tidak menyentuhnya")
    func ubah() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let kabid = try await B.masuk("kabidbm", visitor)
            #expect(try await petugas.post("/catatan", ["teks": "Menyapu taman"]).status == .seeOther)
            let id = try await idCatatan(petugas)
            let isian = ["aksi": "simpan", "versi": "1", "teks": "Menyapu taman kota"]
            #expect(try await kabid.post("/catatan/butir/\(id)", isian).status == .notFound)
            #expect(try await petugas.post("/catatan/butir/\(id)", isian).status == .seeOther)
            #expect(try await petugas.post("/catatan/butir/\(id)", isian).status == .conflict, "versi lama")
            #expect(try await petugas.get("/catatan").text.contains("Menyapu taman kota"))
            #expect(try await !kabid.get("/catatan").text.contains("Menyapu taman kota"))
            let hapus = try await petugas.post("/catatan/butir/\(id)", ["aksi": "hapus"])
            let sesudah = try await petugas.get(hapus.location).text
            #expect(sesudah.contains("Catatan dihapus.") && !sesudah.contains("Menyapu taman kota"))
            #expect(try await petugas.post("/catatan/butir/\(id)", ["aksi": "pulihkan"]).status == .seeOther)
            #expect(try await petugas.get("/catatan").text.contains("Menyapu taman kota"))
        }
    }

    @Test("berkas catatan ditunjukkan dulu, diterapkan sekali, dan hasil unduhan terbaca lagi tanpa menambah apa pun")
    func impor() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let csv = "tanggal;aktivitas;jumlah\n01-10-2026;Menyapu;2\n02-10-2026;Mengangkut;x\n03-10-2026;Menyiram;\n"
            let unggah = try await petugas.upload("/catatan/impor", [:], file: ("berkas", "log.csv", Array(csv.utf8)))
            #expect(unggah.status == .seeOther)
            let periksa = try await petugas.get(unggah.location).text
            #expect(periksa.contains("3 baris dibaca: 2 baru, 0 sudah ada, 1 bermasalah"))
            let jumlah: SQL = "SELECT COUNT(*) AS n FROM catatan_harian"
            let semula = try await B.jumlah(jumlah, house)
            #expect(try await petugas.post(unggah.location + "/penerapan", [:]).status == .seeOther)
            #expect(try await petugas.post(unggah.location + "/penerapan", [:]).status == .seeOther)
            #expect(try await B.jumlah(jumlah, house) == semula + 2)
            let ekspor = try await petugas.get("/catatan/ekspor?bulan=2026-10&bentuk=csv")
            #expect(ekspor.text.contains("2026-10-01,Menyapu,,2"))
            let xlsx = try await petugas.get("/catatan/ekspor?bulan=2026-10&bentuk=xlsx")
            #expect(xlsx.bytes.prefix(2) == [0x50, 0x4B])
            let lagi = try await petugas.upload("/catatan/impor", [:], file: ("berkas", "lagi.xlsx", xlsx.bytes))
            #expect(try await petugas.get(lagi.location).text.contains("0 baru"))
            let bidan = try await B.masuk("bidan", visitor)
            #expect(try await bidan.get(unggah.location).status == .notFound)
        }
    }

    @Test("API mencatat, memperlihatkan, dan menghapus catatan yang sama")
    func api() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            #expect(try await petugas.postJSON("/api/v1/catatan", #"{"teks":"Menyapu","jumlah":"2,5"}"#).status == .ok)
            let daftar = try await petugas.get("/api/v1/catatan?bulan=2026-10").text
            #expect(daftar.contains("\"jumlah\":\"2.5\""))
            let id = String(try #require(daftar.firstMatch(of: /"id":"([0-9a-z]{26})"/)).output.1)
            #expect(try await petugas.postJSON("/api/v1/catatan/butir/\(id)", #"{"aksi":"hapus"}"#).status == .ok)
            #expect(try await petugas.get("/api/v1/catatan?bulan=2026-10").text.contains("\"catatan\":[]"))
        }
    }
}
