import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

@Suite("Penugasan dan tim kerja: lewat pintu depan")
struct PenugasanRoomTests {
    private typealias B = BantuMatriks

    @Test(
        "K-121: diminta pimpinan unit lain, disetujui penilainya, lalu dimasukkan pemiliknya ke SKP",
        arguments: TestEngine.allCases)
    func lintasUnit(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { visitor in
            let peran = try await minta(house, visitor, "petugas2")
            let petugas = try await B.masuk("petugas2", visitor)
            let sebelum = try await petugas.get("/penugasan")
            #expect(sebelum.text.contains("Menunggu Ulin Rekaan"))
            let dini = try await petugas.post("/penugasan/\(peran)/masuk", [:])
            #expect(dini.status.code == 422)
            #expect(dini.text.contains("menunggu persetujuan pejabat penilai"))
            let kabid = try await B.masuk("kabidbm", visitor)
            #expect(try await kabid.get("/").text.contains("1 penugasan menunggu persetujuan"))
            let antre = try await kabid.get("/tim/penugasan")
            #expect(antre.text.contains("Medang Andaikan"))
            #expect(antre.text.contains("Rimba Contoh"))
            #expect(try B.pernyataan(antre) <= 6)
            let kapus = try await B.masuk("kapus", visitor)
            #expect(try await kapus.post("/tim/penugasan/\(peran)/persetujuan", [:]).status == .notFound)
            let setuju = try await kabid.post(
                "/tim/penugasan/\(peran)/persetujuan", ["versi": antre.field("versi") ?? ""])
            #expect(setuju.location == "/tim/penugasan?pesan=penugasan_disetujui")
            #expect(try await petugas.get("/").text.contains("1 peran belum masuk SKP 2026"))
            let tertutup = try await petugas.get("/penugasan")
            #expect(tertutup.text.contains("SKP Anda sudah disetujui"))
            let petugasID = try await B.id("petugas2", house)
            try await house.world.database.write { db in
                try db.run("UPDATE skp SET keadaan = 'diubah' WHERE pegawai_id = \(petugasID) AND tahun = 2026")
            }
            let siap = try await petugas.get("/penugasan")
            #expect(siap.text.contains("Masukkan ke SKP"))
            let masuk = try await petugas.post("/penugasan/\(peran)/masuk", ["versi": siap.field("versi") ?? ""])
            #expect(masuk.location.contains("pesan=peran_masuk_skp"), "\(masuk.text)")
            let skp = try await B.skp(petugasID, house)
            #expect(skp?.keadaan == "diubah")
            #expect(skp?.dariMatriks == 1)
            // Recorded in the matrix of the one who asked (P-71).
            #expect(try await kapus.get("/tim/matriks").text.contains("Medang Andaikan"))
        }
    }

    @Test("Penolakan tanpa alasan kembali ke halaman yang sama; dengan alasan pemohon membacanya")
    func tolak() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { visitor in
            let peran = try await minta(house, visitor, "petugas2")
            let kabid = try await B.masuk("kabidbm", visitor)
            let kosong = try await kabid.post("/tim/penugasan/\(peran)/penolakan", ["alasan": " "])
            #expect(kosong.status.code == 422)
            #expect(kosong.text.contains("Tulis alasan penolakan"))
            let tolak = try await kabid.post("/tim/penugasan/\(peran)/penolakan", ["alasan": "Bebannya sudah penuh"])
            #expect(tolak.location == "/tim/penugasan?pesan=penugasan_ditolak")
            let petugas = try await B.masuk("petugas2", visitor)
            #expect(try await petugas.get("/penugasan").text.contains("Bebannya sudah penuh"))
            let ulang = try await kabid.post("/tim/penugasan/\(peran)/persetujuan", [:])
            #expect(ulang.status.code == 422)
            #expect(ulang.text.contains("sudah ditolak"))
        }
    }

    @Test("SKP yang sudah ditetapkan: peran disepakati menunggu perubahan SKP, lalu masuk (P-140)")
    func lewatPerubahan() async throws {
        let house = try await House.demo(at: "2026-03-02")
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let kolom = try #require(try await B.matriks(kapus).kolom.first)
            let bidan = try await B.id("bidan", house)
            let jawab = try await kapus.postJSON(
                "/api/v1/tim/matriks",
                "{\"tahun\":2026,\"kolom\":\"\(kolom.kunci)\",\"rumusan\":\"Ibu nifas terpantau\",\"penerima\":[{\"id\":\"\(bidan)\"}]}"
            )
            #expect(jawab.text.contains("\"menunggu_perubahan_skp\":1"))
            let pemilik = try await B.masuk("bidan", visitor)
            let halaman = try await pemilik.get("/penugasan")
            #expect(halaman.text.contains("Buka perubahan dengan dasar tugas baru"))
            let peran = try #require(
                try await B.matriks(kapus).peran.first { $0.rumusan == "Ibu nifas terpantau" })
            let tutup = try await pemilik.post("/penugasan/\(peran.id)/masuk", [:])
            #expect(tutup.status.code == 422)
            try await house.world.database.write { db in
                try db.run("UPDATE skp SET keadaan = 'diubah' WHERE pegawai_id = \(bidan) AND tahun = 2026")
            }
            let masuk = try await pemilik.post("/penugasan/\(peran.id)/masuk", [:])
            #expect(masuk.location.contains("peran_masuk_skp"), "\(masuk.text)")
        }
    }

    @Test("Pengajuan sukarela: cari pimpinan, pilih hasil, penilai menyetujui, pemohon boleh membatalkan")
    func sukarela() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let cari = try await petugas.get("/penugasan/sukarela?cari=rimba")
            #expect(cari.text.contains("Rimba Contoh"))
            #expect(!cari.text.contains("Melati"))
            let kapusID = try await B.id("kapus", house)
            let formulir = try await petugas.get("/penugasan/sukarela?kepada=\(kapusID)")
            #expect(formulir.text.contains("Ajukan kepada pejabat penilai"))
            let kosong = try await petugas.post(
                "/penugasan/sukarela",
                ["kepada": kapusID, "tahun": "2026", "kolom": "", "rumusan": "Jalan ambulans mulus"])
            #expect(kosong.status.code == 422)
            #expect(kosong.text.contains("Jalan ambulans mulus</textarea>"))
            let kapus = try await B.masuk("kapus", visitor)
            let kolom = try #require(try await B.matriks(kapus).kolom.first)
            let kirim = try await petugas.post(
                "/penugasan/sukarela",
                ["kepada": kapusID, "tahun": "2026", "kolom": kolom.kunci, "rumusan": "Jalan ambulans mulus"])
            #expect(kirim.location.contains("peran_diajukan"), "\(kirim.text)")
            let kabid = try await B.masuk("kabidbm", visitor)
            #expect(try await kabid.get("/tim/penugasan").text.contains("Pengajuan sukarela"))
            let peran = try #require(try await B.matriks(kapus).peran.first { $0.rumusan == "Jalan ambulans mulus" })
            let batal = try await petugas.post("/tim/matriks/peran/\(peran.id)/pencabutan", [:])
            #expect(batal.location.contains("pesan=peran_dicabut"), "\(batal.text)")
            #expect(try await kabid.get("/tim/penugasan").text.contains("Tidak ada penugasan yang menunggu"))
            // Not every colleague is a leader to offer help to.
            let bukan = try await B.id("perawat", house)
            #expect(try await petugas.get("/penugasan/sukarela?kepada=\(bukan)").status == .notFound)
        }
    }

    @Test(
        "K-122: anggota tiga tim punya satu SKP dan satu penilai, dengan tiga pemberi tugas; tingkat kedua milik ketua (P-70)",
        arguments: TestEngine.allCases)
    func tim(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { visitor in
            let kapus = try await B.masuk("kapus", visitor)
            let (bidan, perawat, petugas) = (
                try await B.id("bidan", house), try await B.id("perawat", house), try await B.id("petugas2", house)
            )
            let formulir = try await kapus.get("/tim/kerja/baru")
            #expect(formulir.status == .ok)
            let kosong = try await kapus.post("/tim/kerja", ["tahun": "2026", "nama": ""])
            #expect(kosong.status.code == 422)
            #expect(kosong.text.contains("Beri nama tim") && kosong.text.contains("Pilih ketua tim"))
            let jadi = try await B.kirim(
                kapus, "/tim/kerja", dari: formulir,
                [
                    ("tahun", "2026"), ("nama", "Tim Ibu Sehat"), ("ketua", bidan), ("anggota", perawat),
                    ("anggota", bidan),
                ])
            #expect(jadi.location.contains("pesan=tim_dibentuk"), "\(jadi.text)")
            let alamat = try #require(jadi.location.split(separator: "?").first.map(String.init))
            let cari = try await kapus.get("\(alamat)?cari=medang")
            #expect(cari.text.contains("Medang Andaikan"))
            _ = try await kapus.post("\(alamat)/anggota", ["versi": cari.field("versi") ?? "", "anggota": petugas])
            let ketua = try await B.masuk("bidan", visitor)
            let halaman = try await ketua.get(alamat)
            #expect(halaman.text.contains("Medang Andaikan") && halaman.text.contains("Bagikan hasil kepada anggota"))
            let lapis = try await B.matriks(ketua)
            #expect(lapis.cakupan.orang == 2)
            let kolom = try #require(lapis.kolom.first)
            let tim = String(alamat.split(separator: "/").last ?? "")
            let bagi = try await ketua.postJSON(
                "/api/v1/tim/matriks",
                "{\"tahun\":2026,\"kolom\":\"\(kolom.kunci)\",\"rumusan\":\"Ibu hamil terdata\",\"tim_id\":\"\(tim)\",\"penerima\":[{\"id\":\"\(perawat)\"}]}"
            )
            #expect(bagi.text.contains("\"menunggu_penilai\":1"), "\(bagi.text)")
            let peran = try #require(try await B.matriks(ketua).peran.first { $0.pegawai_id == perawat })
            let setuju = try await kapus.post("/tim/penugasan/\(peran.id)/persetujuan", [:])
            #expect(setuju.status == .seeOther)
            let pemilik = try await B.masuk("perawat", visitor)
            _ = try await pemilik.post("/penugasan/\(peran.id)/masuk", [:])
            let pemberi = try await house.world.database.read { db in
                try db.run(
                    """
                    SELECT DISTINCT h.pemberi_tugas FROM rencana_hasil_kerja h JOIN skp s ON s.id = h.skp_id
                    WHERE s.pegawai_id = \(perawat) AND s.tahun = 2026
                    """
                ).map { try $0.get("pemberi_tugas", as: String.self) }
            }
            #expect(pemberi.contains("Tim Ibu Sehat"))
            // The link to the ketua's result stays, whoever the rater is.
            let isi = try await pemilik.get("/api/v1/skp/2026")
            #expect(isi.text.contains("\"rhk_atasan_id\":\"\(kolom.kunci)\""))
            let ganti = try await pemilik.postJSON("/api/v1/skp/2026", isi.text)
            #expect(ganti.status.code < 300, "\(ganti.text)")
            #expect(ganti.text.contains("\"rhk_atasan_id\":\"\(kolom.kunci)\""))
            let pdf = try await kapus.get("/tim/matriks/dokumen.pdf?tahun=2026")
            #expect(pdf.status == .ok)
            // A year without results still prints its people.
            let kosongPDF = try await kapus.get("/tim/matriks/dokumen.xlsx?tahun=2027")
            #expect(kosongPDF.bytes.starts(with: Array("PK".utf8)))
            #expect(try await kapus.get("/tim/matriks/dokumen.pdf?tahun=2027").bytes.starts(with: Array("%PDF".utf8)))
            let asing = try await B.masuk("korwas", visitor)
            #expect(try await asing.get(alamat).status == .notFound)
            #expect(try await ketua.post("\(alamat)/pengakhiran", [:]).status == .notFound)
            #expect(try await kapus.post("\(alamat)/pengakhiran", [:]).location.contains("tim_diakhiri"))
            #expect(try await kapus.post("\(alamat)/anggota", ["anggota": petugas]).status.code == 422)
        }
    }

    /// The head of the puskesmas asks somebody of another unit.
    private func minta(_ house: House, _ visitor: Visitor, _ kunci: String) async throws -> String {
        let kapus = try await B.masuk("kapus", visitor)
        let kolom = try #require(try await B.matriks(kapus).kolom.first)
        let orang = try await B.id(kunci, house)
        let jawab = try await kapus.postJSON(
            "/api/v1/tim/matriks",
            "{\"tahun\":2026,\"kolom\":\"\(kolom.kunci)\",\"rumusan\":\"Akses ambulans lancar\",\"penerima\":[{\"id\":\"\(orang)\"}]}"
        )
        try #require(jawab.text.contains("\"menunggu_penilai\":1"), "\(jawab.text)")
        return try #require(try await B.matriks(kapus).peran.first { $0.pegawai_id == orang }).id
    }
}
