import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

@Suite("Standar kinerja lewat pintu depan")
struct StandarTests {
    @Test("Semua baris bawaan terbaca, dan memuatnya dua kali tidak mengubah apa pun")
    func bawaan() async throws {
        let bacaan = try StandarImport.bawaan()
        #expect(bacaan.bermasalah.isEmpty)
        #expect(bacaan.baris.count == 263)
        let house = try await House.demo()
        let instansi = try await house.world.database.read { db in
            try db.run("SELECT id FROM instansi").first.map { try $0.get("id", as: String.self) } ?? ""
        }
        let laporan = try await StandarImport.periksa(bacaan, instansi: instansi, world: house.world)
        #expect(laporan.selisih.sama == 263)
        #expect(laporan.selisih.baru.isEmpty)
        let pencatat = Pencatat(instansi: instansi, pelaku: "uji", permintaan: "uji", waktu: house.world.now())
        var ubahan = bacaan
        ubahan.baris[0].indikator += " (diperbarui)"
        let hasil = try await StandarImport.terapkan(ubahan, pencatat: pencatat, world: house.world)
        #expect(hasil.selisih.berubah == [bacaan.baris[0].kode])
    }

    @Test("Pencarian memakai awal kata, saringan menyempitkan, dan setiap angka menyebut asalnya")
    func cari() async throws {
        let house = try await House.demo()
        try await house.visit { orang in
            try await orang.signIn(SKPAlurTests.perawat)
            let semua = try await orang.get("/standar")
            #expect(semua.text.contains("263 standar"))
            #expect(semua.text.contains("Halaman 1 dari 11"))
            let bersalin = try await orang.get("/standar?q=bersalin%20stand")
            #expect(bersalin.text.contains("ibu bersalin sesuai standar"))
            #expect(!bersalin.text.contains("hipertensi"))
            let aneh = try await orang.get("/standar?q=%22%3Cscript%3E'%20OR%201")
            #expect(aneh.status == .ok)
            #expect(!aneh.text.contains("<script>'"))
            let waktu = try await orang.get("/standar?aspek=waktu&urusan=Kesehatan")
            #expect(waktu.text.contains("checked"))
            let satu = try await orang.get("/standar/STD-001")
            #expect(satu.text.contains("Permenkes 6/2024"))
            #expect(satu.text.contains("100%"))
            #expect(try await orang.get("/standar/TIDAK-ADA").status == .notFound)
            let json = try await orang.get("/api/v1/standar?q=hipertensi")
            #expect(json.text.contains("\"status_data\""))
        }
    }

    @Test("Angka contoh tidak pernah menjadi target: diberi label dan dikosongkan saat dipakai")
    func angkaContoh() async throws {
        let house = try await House.demo()
        let contoh = try await house.world.database.read { db in
            try StandarStore.cari(
                SaringanStandar(), perHalaman: 300, pada: house.world.today,
                instansi: try db.run("SELECT id FROM instansi").first?.get("id") ?? "", in: db
            ).daftar.filter { !$0.isi.isRujukanNyata && $0.rujukan.angka != nil }
        }
        #expect(!contoh.isEmpty)
        for standar in contoh {
            #expect(standar.isi.rujukanTampil.hasSuffix("(contoh)"))
            #expect(standar.sebagaiIndikator(id: "i").target.isKosong)
            #expect(standar.sebagaiIndikator(id: "i").standarVersi == 1)
        }
    }
}
