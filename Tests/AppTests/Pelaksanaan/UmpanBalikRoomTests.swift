import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

@Suite("Ruang umpan balik")
struct UmpanBalikRoomTests {
    @Test("diberi, dibaca, ditindaklanjuti, diucapkan terima kasih; sesudah dibaca tidak dapat ditarik")
    func lingkaran() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let (kapus, bidan) = (try await rumah.masuk("kapus"), try await rumah.masuk("bidan"))
            let kirim = try await rumah.beri(
                kapus, kepada: "bidan",
                ["tentang": "nilai:1", "tanda": "apresiasi", "teks": "Ibu hamil disapa dengan nama"])
            #expect(kirim.status == .seeOther)
            let daftar = try await bidan.get("/umpan-balik")
            #expect(daftar.text.contains("Pimpinan (\(try rumah.nama("kapus")))"))
            #expect(!daftar.text.contains("disapa dengan nama"))
            let id = try await rumah.satu(
                "SELECT b.id FROM umpan_balik b JOIN pegawai p ON p.id = b.pegawai_id WHERE p.nip = \(OrangUmpan.bidan)"
            )
            #expect(try await bidan.get("/umpan-balik/\(id)").text.contains("disapa dengan nama"))
            #expect(try await kapus.post("/umpan-balik/\(id)/penarikan", [:]).status == .unprocessableContent)
            #expect(try await bidan.post("/umpan-balik/\(id)/tindak-lanjut", [:]).status == .unprocessableContent)
            let lanjut = ["tindak_lanjut": "Saya ajarkan kepada bidan lain", "tautan_lanjut": "https://luar.invalid"]
            #expect(try await bidan.post("/umpan-balik/\(id)/tindak-lanjut", lanjut).status == .seeOther)
            #expect(try await bidan.post("/umpan-balik/\(id)/terima-kasih", [:]).status == .seeOther)
            let kapusLihat = try await kapus.get("/umpan-balik/\(id)")
            #expect(kapusLihat.text.contains("Saya ajarkan kepada bidan lain"))
            #expect(!kapusLihat.text.contains("luar.invalid"))
            #expect(try await rumah.masuk("gizi").get("/umpan-balik/\(id)").status == .notFound)
            #expect(try await rumah.masuk("kadinkes").get("/umpan-balik/\(id)").status == .ok)
        }
    }

    @Test("ditarik sebelum dibaca: penerima tidak pernah melihatnya")
    func ditarik() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let kapus = try await rumah.masuk("kapus")
            #expect(try await rumah.beri(kapus, kepada: "bidan", ["teks": "Salah kirim"]).status == .seeOther)
            let id = try await rumah.satu(
                "SELECT b.id FROM umpan_balik b JOIN pegawai p ON p.id = b.pegawai_id WHERE p.nip = \(OrangUmpan.bidan)"
            )
            #expect(try await kapus.post("/umpan-balik/\(id)/penarikan", [:]).status == .seeOther)
            let bidan = try await rumah.masuk("bidan")
            #expect(try await bidan.get("/umpan-balik/\(id)").status == .notFound)
            #expect(try await bidan.get("/umpan-balik").text.contains("Belum ada umpan balik"))
        }
    }

    @Test("hasil kerja orang lain hanya terbuka bagi yang berkepentingan; yang lain memilih perilaku")
    func hasil() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let (kapus, gizi) = (try await rumah.masuk("kapus"), try await rumah.masuk("gizi"))
            let bidan = try await rumah.id("bidan")
            let indikator = try await rumah.satu(
                "SELECT i.id FROM indikator i JOIN skp s ON s.id = i.skp_id WHERE s.pegawai_id = \(bidan)")
            #expect(try await kapus.get("/umpan-balik/baru?kepada=\(bidan)").text.contains("indikator:\(indikator)"))
            #expect(!(try await gizi.get("/umpan-balik/baru?kepada=\(bidan)").text.contains(indikator)))
            let tolak = try await rumah.beri(
                gizi, kepada: "bidan", ["tentang": "indikator:\(indikator)", "teks": "Baik"])
            #expect(tolak.status == .unprocessableContent)
            #expect(tolak.text.contains("Pilih perilaku atau bebas"))
            let terima = try await rumah.beri(
                kapus, kepada: "bidan",
                ["tentang": "indikator:\(indikator)", "teks": "Kunjungan rapi", "sifat": "berkala"])
            #expect(terima.status == .seeOther)
            #expect(try await kapus.get("/tim/umpan-balik").text.contains("Sudah, Triwulan IV 2026"))
            let rekaman = try await kapus.get("/umpan-balik/rekaman/2026-tw4?pegawai=\(bidan)")
            #expect(rekaman.text.contains("Kunjungan rapi"))
            let pdf = try await kapus.get("/umpan-balik/rekaman/2026-tw4/pdf?pegawai=\(bidan)")
            #expect(pdf.bytes.starts(with: Array("%PDF".utf8)))
            #expect(try await gizi.get("/umpan-balik/rekaman/2026-tw4?pegawai=\(bidan)").status == .notFound)
        }
    }

    @Test("meminta, menjawab, menolak, dan jeda sebelum meminta lagi")
    func minta() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let (bidan, gizi) = (try await rumah.masuk("bidan"), try await rumah.masuk("gizi"))
            let isian = [
                "kepada": try await rumah.id("gizi"), "tentang": "nilai:7", "pertanyaan": "Apa yang perlu saya ubah?",
            ]
            #expect(try await bidan.post("/umpan-balik/minta", isian).status == .seeOther)
            let lagi = try await bidan.post("/umpan-balik/minta", isian)
            #expect(lagi.status == .unprocessableContent)
            #expect(lagi.text.contains("Minta lagi mulai 19 Oktober 2026"))
            let id = try await rumah.satu("SELECT id FROM permintaan_umpan_balik")
            #expect(try await gizi.get("/umpan-balik?bagian=permintaan").text.contains("Apa yang perlu saya ubah?"))
            #expect(
                try await bidan.post("/umpan-balik/permintaan/\(id)/penolakan", ["alasan": "x"]).status == .notFound)
            #expect(
                try await rumah.beri(gizi, kepada: "bidan", ["teks": "Lebih sering bertanya", "permintaan": id]).status
                    == .seeOther)
            #expect(try await bidan.get("/umpan-balik?bagian=permintaan").text.contains("Dijawab"))
            #expect(try await gizi.post("/umpan-balik/permintaan/\(id)/penolakan", ["alasan": "x"]).status == .conflict)
        }
    }

    @Test("aturan nama yang berubah di antara membaca dan mengirim ditolak dengan penjelasan")
    func aturanBerubah() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let gizi = try await rumah.masuk("gizi")
            try await rumah.samarkan()
            let halaman = try await gizi.get("/umpan-balik/baru?kepada=\(try await rumah.id("bidan"))")
            #expect(halaman.text.contains("tidak ditampilkan"))
            #expect(halaman.field("aturan") == "samar")
            try await rumah.samarkan("ditampilkan")
            let kirim = try await rumah.beri(gizi, kepada: "bidan", ["teks": "Baik", "aturan": "samar"])
            #expect(kirim.status == .unprocessableContent)
            #expect(kirim.text.contains("terlihat"))
            #expect(
                try await rumah.jumlah(
                    "SELECT COUNT(*) AS n FROM umpan_balik b JOIN pegawai p ON p.id = b.pegawai_id WHERE p.nip = \(OrangUmpan.bidan)"
                ) == 0)
        }
    }

    @Test("pengingat berkala sekali per periode, di sepertiga akhir, hanya bila ada yang belum")
    func berkala() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let chores = Rooms.all.flatMap(\.chores).filter { $0.name.hasPrefix("umpan-balik") }
            #expect(chores.count == 2)
            let hitung: SQL = "SELECT COUNT(*) AS n FROM pemberitahuan WHERE kunci = 'umpan_balik_berkala:2026-tw4'"
            await ChoreRunner(world: house.world, chores: chores).runDue()
            #expect(try await rumah.jumlah(hitung) == 0)
            house.clock.move(days: 60)
            await ChoreRunner(world: house.world, chores: chores).runDue()
            let pertama = try await rumah.jumlah(hitung)
            #expect(pertama > 3)
            house.clock.move(days: 1)
            await ChoreRunner(world: house.world, chores: chores).runDue()
            #expect(try await rumah.jumlah(hitung) == pertama)
        }
    }
}
