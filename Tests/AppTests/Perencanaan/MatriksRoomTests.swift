import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

@Suite("Matriks pembagian peran: lewat pintu depan")
struct MatriksRoomTests {
    private typealias B = BantuMatriks

    @Test(
        "Satu hasil dibagikan ke banyak orang sekali kirim: SKP baru, SKP terkunci, dan orang unit lain",
        arguments: TestEngine.allCases)
    func bagikan(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let kolom = try #require(try await B.matriks(kapus).kolom.first)
            let (perawat, bidan, petugas) = (
                try await B.id("perawat", house), try await B.id("bidan", house), try await B.id("petugas2", house)
            )
            let halaman = try await kapus.get("/tim/matriks/bagikan?kolom=\(kolom.kunci)")
            #expect(halaman.status == .ok)
            #expect(halaman.text.contains("Semua bawahan langsung Anda"))
            let isian = [
                ("tahun", "2026"), ("kolom", kolom.kunci), ("rumusan", "Pasien terdaftar sebelum dokter memanggil"),
                ("kaskade", "pendekatan_layanan"), ("orang", perawat), ("orang", bidan), ("orang", petugas),
                ("rumusan[\(bidan)]", "Ibu hamil terlayani sesuai standar"),
            ]
            let jawab = try await B.kirim(kapus, "/tim/matriks/bagikan", dari: halaman, isian)
            #expect(jawab.location == "/tim/matriks?tahun=2026&pesan=peran_dibagikan", "\(jawab.text)")
            // Sent twice: the first answer, nothing new.
            _ = try await B.kirim(kapus, "/tim/matriks/bagikan", dari: halaman, isian)
            let peran = try await B.matriks(kapus).peran.filter { $0.rumusan != "" }
            #expect(peran.filter { $0.rumusan == "Pasien terdaftar sebelum dokter memanggil" }.count == 2)
            let menurut = Dictionary(grouping: peran) { $0.pegawai_id }
            #expect(menurut[perawat]?.last?.keadaan == "masuk_skp")
            #expect(menurut[bidan]?.last?.keadaan == "disepakati")
            #expect(menurut[bidan]?.last?.rumusan == "Ibu hamil terlayani sesuai standar")
            #expect(menurut[petugas]?.last?.keadaan == "menunggu_penilai")
            let skp = try await B.skp(perawat, house)
            #expect(skp?.keadaan == "disusun")
            #expect(skp?.dariMatriks == 1)
            let jejak = try await B.satu(house, "SELECT COUNT(*) AS n FROM jejak WHERE tindakan = 'peran.dibagikan'")
            #expect(jejak == 3)
            let lembar = try await kapus.get("/tim/matriks")
            #expect(lembar.text.contains("Menunggu pejabat penilai"))
            #expect(lembar.text.contains("TIDAK ADA PERAN"))
            #expect(lembar.text.contains("1 peran menunggu pejabat penilai"))
            #expect(try B.pernyataan(lembar) <= 6)
        }
    }

    @Test(
        "Hasil yang dibagikan menyebut pemberi dan kolom 2 dengan indikatornya; pemiliknya melihat versinya maju (K-138)"
    )
    func isiHasil() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let kolom = try #require(try await B.matriks(kapus).kolom.first)
            let perawat = try await B.id("perawat", house)
            try await bagi(kapus, kolom.kunci, [perawat])
            let baris = try await house.world.database.read { db in
                try #require(
                    try db.run(
                        """
                        SELECT h.rhk_atasan, h.pemberi_tugas, h.rhk_atasan_id, h.kaskade, s.versi FROM rencana_hasil_kerja h
                        JOIN skp s ON s.id = h.skp_id WHERE s.pegawai_id = \(perawat) AND h.asal = 'matriks'
                        """
                    ).first)
            }
            #expect(try baris.get("rhk_atasan", as: String.self).contains("Indikator Kinerja Individu: \(kolom.judul)"))
            #expect(try baris.get("pemberi_tugas", as: String.self) == "Kepala UPTD Puskesmas Muara Contoh")
            #expect(try baris.get("kaskade", as: String.self) == "pembagian_beban")
            #expect(try kolom.kunci.hasPrefix(baris.get("rhk_atasan_id", as: String.self)))
            #expect(try baris.get("versi", as: Int.self) == 2)
            let perawatnya = try await B.masuk("perawat", visitor)
            let susun = try await perawatnya.get("/skp/2026/susun/hasil")
            #expect(susun.text.contains("Pasien terlayani tepat waktu"))
        }
    }

    @Test("Tanpa orang, tanpa rumusan, tanpa kolom: semua ditolak di halaman yang sama dengan isian tetap ada")
    func salahIsi() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let kolom = try #require(try await B.matriks(kapus).kolom.first)
            let kosong = try await kapus.post(
                "/tim/matriks/bagikan",
                ["tahun": "2026", "kolom": kolom.kunci, "rumusan": "", "kaskade": "output_antara"]
            )
            #expect(kosong.status.code == 422)
            #expect(kosong.text.contains("Pilih sedikitnya satu orang"))
            #expect(kosong.text.contains("Tulis hasil yang diharapkan"))
            #expect(kosong.text.contains("value=\"output_antara\" selected"))
            let perawat = try await B.id("perawat", house)
            let beban = try await kapus.post(
                "/tim/matriks/bagikan",
                [
                    "tahun": "2026", "kolom": kolom.kunci, "rumusan": "Pasien <terlayani>", "orang": perawat,
                    "beban[\(perawat)]": "lima",
                ]
            )
            #expect(beban.status.code == 422)
            #expect(beban.text.contains("dengan angka, misalnya 2,5"))
            #expect(beban.text.contains("Pasien &lt;terlayani&gt;"))
            let lain = try await kapus.post(
                "/tim/matriks/bagikan", ["tahun": "2026", "kolom": "x", "rumusan": "A", "orang": perawat])
            #expect(lain.text.contains("Pilih hasil kerja Anda yang didukung"))
            let tahun = try await kapus.post(
                "/tim/matriks/bagikan", ["tahun": "2031", "kolom": kolom.kunci, "rumusan": "A", "orang": perawat])
            #expect(tahun.status.code == 422)
            let semua = try await B.satu(house, "SELECT COUNT(*) AS n FROM jejak WHERE tindakan = 'peran.dibagikan'")
            #expect(semua == 0)
        }
    }

    @Test("Pencarian nama mempertahankan yang sudah diketik dan dipilih")
    func cari() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let perawat = try await B.id("perawat", house)
            let jawab = try await kapus.post(
                "/tim/matriks/bagikan",
                ["tahun": "2026", "aksi": "cari", "cari": "medang", "rumusan": "Jalan aman", "orang": perawat])
            #expect(jawab.status == .ok)
            #expect(jawab.text.contains("Medang Andaikan"))
            #expect(jawab.text.contains("Menunggu persetujuan Ulin Rekaan"))
            #expect(jawab.text.contains("Jalan aman</textarea>"))
            #expect(jawab.text.contains("value=\"\(perawat)\" checked"))
        }
    }

    @Test("Seluruh unit atau seluruh tim dipilih sekali; pemberi sendiri tidak ikut", arguments: TestEngine.allCases)
    func kelompok(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let kolom = try #require(try await B.matriks(kapus).kolom.first)
            let unit = try await house.world.database.read { db in
                let unit = try db.run("SELECT id FROM unit WHERE kode = 'PKM-CONTOH'").first
                return try #require(unit).get("id", as: String.self)
            }
            let semua = OrangContoh.semua.filter { $0.unit == "PKM-CONTOH" }.count
            let halaman = try await kapus.get("/tim/matriks/bagikan")
            #expect(halaman.text.contains("Semua pegawai UPTD Puskesmas Muara Contoh (\(semua - 1))"))
            let jawab = try await kapus.postJSON(
                "/api/v1/tim/matriks",
                "{\"tahun\":2026,\"kolom\":\"\(kolom.kunci)\",\"rumusan\":\"Pasien aman\",\"unit_id\":[\"\(unit)\"],\"semua_bawahan\":true}"
            )
            #expect(jawab.text.contains("\"dibagikan\":\(semua - 1)"), "\(jawab.text)")
        }
    }

    @Test("Mencabut dan mengurungkan: hasil yang kosong keluar dari SKP dan kembali", arguments: TestEngine.allCases)
    func cabut(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let kolom = try #require(try await B.matriks(kapus).kolom.first)
            let perawat = try await B.id("perawat", house)
            try await bagi(kapus, kolom.kunci, [perawat])
            let peran = try #require(try await B.matriks(kapus).peran.first { $0.pegawai_id == perawat })
            let halaman = try await kapus.get("/tim/matriks/peran/\(peran.id)")
            #expect(halaman.text.contains("Pasien terlayani tepat waktu"))
            let basi = try await kapus.post(
                "/tim/matriks/peran/\(peran.id)", ["versi": "99", "rumusan": "Pasien terlayani cepat"])
            #expect(basi.status.code == 409)
            let ubah = try await kapus.post(
                "/tim/matriks/peran/\(peran.id)",
                ["versi": halaman.field("versi") ?? "", "rumusan": "Pasien terlayani cepat", "beban": "2,5"])
            #expect(ubah.location.contains("pesan=tersimpan"))
            let jumlah = try await B.satu(
                house, "SELECT COUNT(*) AS n FROM rencana_hasil_kerja WHERE rumusan = 'Pasien terlayani cepat'")
            #expect(jumlah == 1)
            let cabut = try await kapus.post("/tim/matriks/peran/\(peran.id)/pencabutan", ["alasan": "Salah orang"])
            #expect(cabut.location.contains("urung=\(peran.id)"))
            #expect(try await B.skp(perawat, house)?.dariMatriks == 0)
            let sesudah = try await kapus.get(cabut.location)
            #expect(sesudah.text.contains("Peran dicabut."))
            let urung = try await kapus.post("/tim/matriks/peran/\(peran.id)/pemulihan", [:])
            #expect(urung.location.contains("pesan=peran_dipulihkan"))
            #expect(try await B.skp(perawat, house)?.dariMatriks == 1)
            let lagi = try await kapus.post("/tim/matriks/peran/\(peran.id)/pemulihan", [:])
            #expect(lagi.status.code == 422)
        }
    }

    @Test("Peran yang sudah diisi indikatornya tinggal di SKP dengan catatan ketika dicabut")
    func cabutBerisi() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let kolom = try #require(try await B.matriks(kapus).kolom.first)
            let perawat = try await B.id("perawat", house)
            try await bagi(kapus, kolom.kunci, [perawat])
            let peran = try #require(try await B.matriks(kapus).peran.first { $0.pegawai_id == perawat })
            let rhk = try #require(peran.rhk_id)
            try await house.world.database.write { db in
                try db.run(
                    """
                    INSERT INTO indikator (instansi_id, id, skp_id, rhk_id, urutan, aspek, ukuran, target_teks)
                    SELECT instansi_id, 'uji-indikator', skp_id, id, 1, 'kuantitas', 'Pasien', '9'
                    FROM rencana_hasil_kerja WHERE id = \(rhk)
                    """
                )
            }
            _ = try await kapus.post("/tim/matriks/peran/\(peran.id)/pencabutan", ["alasan": "Diberikan ke orang lain"])
            let catatan = try await house.world.database.read { db in
                try #require(try db.run("SELECT catatan_kembali FROM rencana_hasil_kerja WHERE id = \(rhk)").first)
                    .get("catatan_kembali", as: String.self)
            }
            #expect(catatan == "Pemberi tugas mencabut peran ini: Diberikan ke orang lain")
        }
    }

    @Test(
        "Kaskade melingkar ditolak dengan jalan keluarnya: kepala dinas tidak dapat diberi hasil yang mendukung hasilnya"
    )
    func melingkar() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let kadinkes = try await B.id("kadinkes", house)
            let kapusID = try await B.id("kapus", house)
            // A result of the head of the puskesmas that supports one of the head of the dinas.
            let rhk = try await house.world.database.read { db in
                try #require(
                    try db.run(
                        """
                        SELECT h.id FROM rencana_hasil_kerja h JOIN skp s ON s.id = h.skp_id
                        WHERE s.pegawai_id = \(kapusID) AND h.rhk_atasan_id IS NOT NULL ORDER BY h.id
                        """
                    ).first
                ).get("id", as: String.self)
            }
            let kolom = try #require(try await B.matriks(kapus).kolom.first { $0.kunci.hasPrefix(rhk) })
            let jawab = try await kapus.postJSON(
                "/api/v1/tim/matriks",
                "{\"tahun\":2026,\"kolom\":\"\(kolom.kunci)\",\"rumusan\":\"Layanan cepat\",\"penerima\":[{\"id\":\"\(kadinkes)\"}]}"
            )
            #expect(jawab.status.code == 422)
            #expect(jawab.text.contains("kaskade_melingkar"))
            #expect(jawab.text.contains("Lepas Cempaka Misal"))
        }
    }

    @Test("Yang bukan pimpinan tidak membagi; matriks orang lain hanya bagi penilai, atasannya, dan admin")
    func hak() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { visitor in
            let kapusID = try await B.id("kapus", house)
            let petugas = try await B.masuk("petugas2", visitor)
            #expect(try await petugas.get("/tim/matriks?orang=\(kapusID)").status == .notFound)
            let sendiri = try await petugas.get("/tim/matriks")
            #expect(sendiri.status == .ok)
            #expect(sendiri.text.contains("Pembagian peran dikerjakan pimpinan"))
            let bagi = try await petugas.post("/tim/matriks/bagikan", ["tahun": "2026", "rumusan": "A"])
            #expect(bagi.status.code == 422)
            #expect(bagi.text.contains("Penugasan diberikan pimpinan"))
            for kunci in ["kadinkes", "bupati", "admin", "tu"] {
                let lain = try await B.masuk(kunci, visitor)
                let jawab = try await lain.get("/tim/matriks?orang=\(kapusID)")
                #expect(jawab.status == .ok, "\(kunci)")
                #expect(!jawab.text.contains("/tim/matriks/bagikan"), "\(kunci) hanya membaca")
                #expect(try B.pernyataan(jawab) <= 6, "\(kunci)")
            }
        }
    }

    @Test("Cakupan unit bagi pimpinan unit dan admin, dengan persen dan halaman", arguments: TestEngine.allCases)
    func cakupan(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-10-05", on: engine)
        try await house.visit { visitor in
            let kadinkes = try await B.masuk("kadinkes", visitor)
            let halaman = try await kadinkes.get("/tim/matriks/cakupan?tahun=2026")
            #expect(halaman.status == .ok)
            #expect(halaman.text.contains("Dinas Kesehatan"))
            let kapus = try await B.masuk("kapus", visitor)
            #expect(try await kapus.get("/tim/matriks/cakupan").text.contains("Cakupan UPTD Puskesmas Muara Contoh"))
            #expect(halaman.text.contains("%"))
            #expect(try B.pernyataan(halaman) <= 6)
            let unit = try await house.world.database.read { db in
                try #require(try db.run("SELECT id FROM unit WHERE kode = 'DINKES'").first).get("id", as: String.self)
            }
            for (kunci, boleh) in [
                ("admin", true), ("bupati", true), ("kapus", false), ("bidan", false), ("tu", false),
            ] {
                let satu = try await B.masuk(kunci, visitor)
                let jawab = try await satu.get("/tim/matriks/cakupan?tahun=2026&unit=\(unit)")
                #expect((jawab.status == .ok) == boleh, "\(kunci): \(jawab.status.code)")
            }
            #expect(try await kadinkes.get("/api/v1/tim/matriks/cakupan?tahun=2026").text.contains("\"persen_kolom\""))
        }
    }

    @Test("Dokumen A.1.5 terbit sebagai PDF dan XLSX")
    func dokumen() async throws {
        let house = try await House.demo(at: "2026-10-05")
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let pdf = try await kapus.get("/tim/matriks/dokumen.pdf?tahun=2026")
            #expect(pdf.bytes.starts(with: Array("%PDF".utf8)))
            let xlsx = try await kapus.get("/tim/matriks/dokumen.xlsx?tahun=2026")
            #expect(xlsx.bytes.starts(with: Array("PK".utf8)))
            let bidan = try await B.masuk("bidan", visitor)
            let kapusID = try await B.id("kapus", house)
            #expect(try await bidan.get("/tim/matriks/dokumen.pdf?orang=\(kapusID)").status == .notFound)
        }
    }

    private func bagi(_ pimpinan: Visitor, _ kolom: String, _ orang: [String]) async throws {
        let penerima = orang.map { "{\"id\":\"\($0)\",\"beban\":\"5\"}" }.joined(separator: ",")
        let jawab = try await pimpinan.postJSON(
            "/api/v1/tim/matriks",
            "{\"tahun\":2026,\"kolom\":\"\(kolom)\",\"rumusan\":\"Pasien terlayani tepat waktu\",\"kaskade\":\"pembagian_beban\",\"penerima\":[\(penerima)]}"
        )
        try #require(jawab.status == .ok, "\(jawab.text)")
    }
}
