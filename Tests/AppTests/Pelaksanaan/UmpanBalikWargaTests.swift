import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// Citizens through a link: counted once, limited, reviewed before anybody reads it.
@Suite("Umpan balik warga")
struct UmpanBalikWargaTests {
    private let hitung: SQL = "SELECT COUNT(*) AS n FROM umpan_balik_warga"

    @Test("tanpa akun dan kuki; ditinjau, lalu dibaca dan ditindaklanjuti", arguments: TestEngine.allCases)
    func lingkaran(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let (bidan, kapus) = (try await rumah.masuk("bidan"), try await rumah.masuk("kapus"))
            let (idTautan, kode) = try await rumah.tautan(bidan)
            let warga = visitor.another()
            let halaman = try await warga.get("/u/\(kode)")
            #expect(halaman.status == .ok)
            #expect(halaman.bytes.count < 16_000)
            #expect(halaman.headers[.setCookie] == nil)
            #expect(halaman.headers[.cacheControl] == "no-store")
            let kunci = try #require(halaman.field("_kunci"))
            let isian = ["kepuasan": "4", "teks": "Bidannya sabar", "kontak": "", "_kunci": kunci]
            for _ in 0..<3 { #expect(try await warga.post("/u/\(kode)", isian).status == .seeOther) }
            #expect(try await rumah.jumlah(hitung) == 1)
            #expect(try await rumah.jumlah("SELECT COUNT(*) AS n FROM umpan_balik_warga WHERE kontak IS NOT NULL") == 0)
            #expect(!(try await bidan.get("/umpan-balik").text.contains("Poli KIA")))
            let id = try await rumah.satu("SELECT id FROM umpan_balik_warga")
            #expect(try await bidan.post("/tim/umpan-balik/tinjau/\(id)/penampilan", [:]).status == .notFound)
            #expect(
                try await rumah.masuk("korwas").post("/tim/umpan-balik/tinjau/\(id)/penampilan", [:]).status
                    == .notFound)
            #expect(try await kapus.get("/tim/umpan-balik/tinjau").text.contains("Bidannya sabar"))
            #expect(try await kapus.post("/tim/umpan-balik/tinjau/\(id)/penampilan", [:]).status == .seeOther)
            let baca = try await bidan.get("/umpan-balik/\(id)")
            #expect(baca.text.contains("Kepuasan: Sangat baik. Bidannya sabar"))
            #expect(
                try await bidan.post("/umpan-balik/\(id)/tindak-lanjut", ["tindak_lanjut": "Dipertahankan"]).status
                    == .seeOther)
            #expect(try await bidan.post("/umpan-balik/tautan/\(idTautan)/keadaan", ["aktif": "0"]).status == .seeOther)
            #expect(try await warga.get("/u/\(kode)").status == .gone)
            #expect(try await warga.post("/u/\(kode)", isian).status == .gone)
            #expect(try await warga.get("/u/tidakada1234").status == .notFound)
        }
    }

    @Test("dua orang asing dengan kunci yang sama tidak saling menelan; kotak jebakan tidak menyimpan apa pun")
    func kunciSama() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let (_, kode) = try await rumah.tautan(try await rumah.masuk("bidan"))
            let kunci = house.world.newID()
            let (satu, dua) = (visitor.another(), visitor.another())
            #expect(
                try await satu.post("/u/\(kode)", ["kepuasan": "4", "teks": "Ramah", "_kunci": kunci]).status
                    == .seeOther)
            #expect(
                try await dua.post("/u/\(kode)", ["kepuasan": "1", "teks": "Lama", "_kunci": kunci]).status == .seeOther
            )
            #expect(try await rumah.jumlah(hitung) == 2)
            for _ in 0..<2 {
                #expect(try await satu.post("/u/\(kode)", ["kepuasan": "3", "_kunci": "1"]).status == .seeOther)
            }
            #expect(try await rumah.jumlah(hitung) == 4)
            #expect(
                try await dua.post("/u/\(kode)", ["kepuasan": "4", "situs": "http://spam.invalid"]).status == .seeOther)
            #expect(try await rumah.jumlah(hitung) == 4)
            let kosong = try await dua.post("/u/\(kode)", ["teks": "Isian saya tetap ada"])
            #expect(kosong.status == .unprocessableContent)
            #expect(kosong.text.contains("Isian saya tetap ada"))
        }
    }

    @Test("terlalu sering dijawab 429 dengan isian utuh; alamat hanya tersimpan sebagai sidik yang garamnya dibuang")
    func sering() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let (_, kode) = try await rumah.tautan(try await rumah.masuk("bidan"))
            let warga = visitor.another()
            for nomor in 0..<10 {
                #expect(
                    try await warga.post("/u/\(kode)", ["kepuasan": "3", "teks": "Ke-\(nomor)"]).status == .seeOther)
            }
            let lebih = try await warga.post("/u/\(kode)", ["kepuasan": "3", "teks": "Ke-sebelas"])
            #expect(lebih.status == .tooManyRequests)
            #expect(lebih.text.contains("Ke-sebelas"))
            house.clock.move(minutes: 61)
            #expect(try await warga.post("/u/\(kode)", ["kepuasan": "3", "teks": "Ke-sebelas"]).status == .seeOther)
            let alamat = try await house.world.database.read { db in
                try db.run("SELECT jaringan FROM kiriman_umpan_balik").map { try $0.get("jaringan", as: String.self) }
            }
            #expect(alamat.count == 11)
            #expect(alamat.allSatisfy { $0.count == 64 })
            house.clock.move(days: 4)
            let chores = Rooms.all.flatMap(\.chores).filter { $0.name == "umpan-balik-garam" }
            await ChoreRunner(world: house.world, chores: chores).runDue()
            #expect(try await rumah.jumlah("SELECT COUNT(*) AS n FROM garam_umpan_balik") == 0)
            #expect(try await rumah.jumlah("SELECT COUNT(*) AS n FROM kiriman_umpan_balik") == 0)
        }
    }

    @Test("kata kasar tidak diteruskan tanpa dibaca; yang ditahan tidak pernah sampai kepada pegawai")
    func kasar() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let (bidan, kapus) = (try await rumah.masuk("bidan"), try await rumah.masuk("kapus"))
            let (_, kode) = try await rumah.tautan(bidan)
            #expect(
                try await visitor.another().post("/u/\(kode)", ["kepuasan": "1", "teks": "Dasar g0blok"]).status
                    == .seeOther)
            let id = try await rumah.satu("SELECT id FROM umpan_balik_warga")
            let tolak = try await kapus.post("/tim/umpan-balik/tinjau/\(id)/penampilan", [:])
            #expect(tolak.status == .unprocessableContent)
            #expect(
                try await kapus.post("/tim/umpan-balik/tinjau/\(id)/penahanan", [:]).status == .unprocessableContent)
            #expect(
                try await kapus.post("/tim/umpan-balik/tinjau/\(id)/penahanan", ["alasan": "Menghina"]).status
                    == .seeOther)
            #expect(try await bidan.get("/umpan-balik/\(id)").status == .notFound)
            #expect(try await bidan.get("/umpan-balik").text.contains("Belum ada umpan balik"))
        }
    }

    @Test("tautan unit ditinjau kepalanya; lembar cetaknya PDF; tautan orang lain tidak terlihat")
    func unit() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let rumah = RumahUmpanBalik(house: house, visitor: visitor)
            let (kapus, bidan) = (try await rumah.masuk("kapus"), try await rumah.masuk("bidan"))
            let tolak = try await bidan.post("/umpan-balik/tautan", ["judul": "Loket", "milik": "unit"])
            #expect(tolak.status == .unprocessableContent)
            let (id, kode) = try await rumah.tautan(kapus, milik: "unit")
            #expect(
                try await visitor.another().post("/u/\(kode)", ["kepuasan": "2", "teks": "Antre lama"]).status
                    == .seeOther)
            let kiriman = try await rumah.satu("SELECT id FROM umpan_balik_warga")
            #expect(try await kapus.post("/tim/umpan-balik/tinjau/\(kiriman)/penampilan", [:]).status == .seeOther)
            for kertas in ["", "?kertas=a4"] {
                let lembar = try await kapus.get("/umpan-balik/tautan/\(id)/lembar\(kertas)")
                #expect(lembar.headers[.contentType] == "application/pdf")
                #expect(lembar.bytes.starts(with: Array("%PDF-".utf8)))
                // The subject of the file is the address.
                #expect(lembar.text.contains("/Lang (id-ID)") && lembar.text.contains("/u/\(kode)"))
            }
            #expect(try await bidan.get("/umpan-balik/tautan/\(id)").status == .notFound)
        }
    }
}
