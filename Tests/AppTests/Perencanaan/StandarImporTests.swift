import Contoh
import Documents
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

@Suite("Impor, ekspor, dan pencarian standar")
struct StandarImporTests {
    private static func admin(_ house: House, _ body: @escaping @Sendable (Visitor) async throws -> Void) async throws {
        let nip = OrangContoh.semua.first { $0.kunci == "admin" }?.nip ?? ""
        try await house.visit { visitor in
            try await visitor.signIn(nip)
            try await body(visitor)
        }
    }

    /// Invented standards; every twentieth is for one post.
    private static func rekaan(_ nomor: Int) -> StandarMasukan {
        var satu = StandarRekaan.buat(nomor, benih: 1508)
        if nomor % 20 == 0 { satu.jabatan = ["Perawat Ahli Muda"] }
        return satu
    }

    /// 500 rows, of which 30 are faulty.
    private static func berkas() -> [UInt8] {
        var baris = [TabelStandar.judul]
        for nomor in 1...500 {
            var sel = TabelStandar.baris(Self.rekaan(nomor).isi)
            if nomor % 16 == 0, nomor <= 480 { sel[9] = "banyak" }
            baris.append(sel)
        }
        return Array(TabelStandar.csv(baris).utf8)
    }

    @Test(
        "30 baris salah di antara 500 disebut tepat 30 dan dapat diunduh; 470 baris baik diterapkan; tidak ada yang hilang",
        arguments: TestEngine.allCases)
    func tigaPuluh(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await Self.admin(house) { admin in
            let unggah = try await admin.upload(
                "/admin/standar/impor", [:], file: ("berkas", "standar.csv", Self.berkas()))
            try #require(unggah.status == .seeOther, "\(unggah.text)")
            let halaman = try await admin.get(unggah.location)
            #expect(halaman.text.contains("Terapkan 470 standar"))
            #expect(halaman.text.matches(of: /<b>target_angka:<\/b>/).count == 30)
            #expect(halaman.text.matches(of: /<td data-l="Masalah">/).count == 30)
            #expect(halaman.text.contains("<td data-l=\"Baris\">17</td>"))
            #expect(halaman.text.contains("tulis satuannya di kolom satuan"))
            #expect(try await admin.get("/standar").text.contains("263 standar"))
            let unduh = try await admin.get(unggah.location + "/perbaikan.csv")
            let tabel = try bacaTabel(unduh.bytes, namaBerkas: "perbaikan.csv")
            #expect(tabel.baris.count == 31)
            #expect(tabel.baris.first == TabelStandar.judul)

            let terap = try await admin.post(
                unggah.location + "/penerapan", ["sidik": try #require(halaman.field("sidik"))])
            #expect(terap.status == .seeOther, "\(terap.text)")
            #expect(try await admin.get("/standar").text.contains("733 standar"))
            let sesudah = try await admin.get(unggah.location)
            #expect(sesudah.text.matches(of: /<b>target_angka:<\/b>/).count == 30)
            let lagi = try await admin.post(unggah.location + "/penerapan", [:])
            #expect(lagi.status == .unprocessableContent && lagi.text.contains("sudah diterapkan atau dibuang"))
            // The same file again: nothing new, the thirty still wait.
            let kedua = try await admin.upload(
                "/admin/standar/impor", [:], file: ("berkas", "standar.csv", Self.berkas()))
            let kini = try await admin.get(kedua.location)
            #expect(kini.text.contains("470 standar tidak berubah"))
            #expect(kini.text.contains("Tidak ada yang perlu diterapkan"))
        }
    }

    @Test("Ekspor CSV dan XLSX dibaca kembali sebagai sama semua; sel rumus diberi petik")
    func bolakBalik() async throws {
        let house = try await House.demo()
        try await Self.admin(house) { admin in
            for nama in ["ekspor.csv", "ekspor.xlsx"] {
                let unduh = try await admin.get("/admin/standar/\(nama)")
                #expect(unduh.status == .ok)
                let unggah = try await admin.upload(
                    "/admin/standar/impor", [:], file: ("berkas", nama, unduh.bytes))
                try #require(unggah.status == .seeOther, "\(nama): \(unggah.text)")
                let halaman = try await admin.get(unggah.location)
                #expect(halaman.text.contains("263 standar tidak berubah"), "\(nama): \(halaman.text)")
            }
            let csv = try await admin.get("/admin/standar/ekspor.csv").text
            #expect(csv.hasPrefix("\u{FEFF}kode,urusan"))
            #expect(csv.matches(of: /[,\n][=+@]/).isEmpty)
        }
    }

    @Test("Baris untuk standar yang sudah berakhir menunggu perbaikan; baris berubah menjadi versi baru")
    func berakhirDanBerubah() async throws {
        let house = try await House.demo()
        try await Self.admin(house) { admin in
            _ = try await admin.post(
                "/admin/standar/STD-001/pengakhiran",
                ["berlaku_sampai": "2026-10-04", "alasan": "Digabung ke STD-002 mulai Oktober"])
            let bawaan = try StandarImport.bawaan().baris
            var dua = bawaan[1].isi
            dua.targetAngka = 99
            let isi = TabelStandar.csv([
                TabelStandar.judul, TabelStandar.baris(bawaan[0].isi), TabelStandar.baris(dua),
            ])
            let unggah = try await admin.upload(
                "/admin/standar/impor", [:], file: ("berkas", "dua.csv", Array(isi.utf8)))
            let halaman = try await admin.get(unggah.location)
            #expect(halaman.text.contains("sudah berakhir pada 4 Oktober 2026"))
            #expect(halaman.text.contains("Terapkan 1 standar"))
            let json = try await admin.get("/api/v1" + unggah.location.replacing("/admin", with: ""))
            #expect(json.text.contains("\"berubah\":[\"STD-002\"]"))
            let terap = try await admin.post(unggah.location + "/penerapan", ["sidik": halaman.field("sidik") ?? ""])
            #expect(terap.status == .seeOther)
            let satu = try await admin.get("/standar/STD-002")
            #expect(satu.text.contains("Versi 2, berlaku sejak 5 Oktober 2026"))
            #expect(satu.text.contains("Apa yang berubah dari versi 1"))
        }
    }

    @Test("Berkas yang bukan tabel dan berkas tanpa kolom wajib ditolak dengan kalimat yang menyebut perbaikannya")
    func bukanTabel() async throws {
        let house = try await House.demo()
        try await Self.admin(house) { admin in
            for (nama, isi) in [("gambar.png", "\u{89}PNG\r\n"), ("a.csv", "nama,alamat\nx,y\n"), ("b.csv", "")] {
                let jawab = try await admin.upload(
                    "/admin/standar/impor", [:], file: ("berkas", nama, Array(isi.utf8)))
                #expect(jawab.status == .unprocessableContent, "\(nama): \(jawab.status.code)")
                #expect(jawab.text.contains("href=\"#berkas\"") || jawab.text.contains("ringkasan-galat"), "\(nama)")
            }
        }
    }

    @Test(
        "Pencarian luas dipotong pada 1.000, saringan tetap tepat, urutan sama di kedua mesin",
        arguments: TestEngine.allCases)
    func cariLuas(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        let instansi = try await house.world.database.read { db in
            try db.run("SELECT id FROM instansi").first?.get("id", as: String.self) ?? ""
        }
        let pencatat = Pencatat(instansi: instansi, pelaku: "uji", permintaan: "uji", waktu: house.world.now())
        let hari = house.world.today
        _ = try await house.world.database.act(by: pencatat) { tx in
            try StandarStore.muat((1...4000).map(Self.rekaan), pada: hari, instansi: instansi, in: tx)
        }
        func cari(_ saringan: SaringanStandar, _ halaman: Int = 1) async throws -> HasilCariStandar {
            try await house.world.database.read { db in
                try StandarStore.cari(saringan, halaman: halaman, pada: hari, instansi: instansi, in: db)
            }
        }
        let luas = try await cari(SaringanStandar(kata: "wilayah"))
        #expect(luas.isLebih && luas.jumlah == 1000 && luas.daftar.count == 25)
        let semua = try await cari(SaringanStandar())
        #expect(semua.jumlah == 4263 && !semua.isLebih)
        let sempit = try await cari(SaringanStandar(kata: "wilayah", urusan: ["Kesehatan"], aspek: [.waktu]))
        #expect(!sempit.isLebih)
        #expect(!sempit.daftar.isEmpty)
        #expect(sempit.daftar.allSatisfy { $0.urusan == "Kesehatan" && $0.aspek == .waktu })
        let harap = (1...4000).map(Self.rekaan).filter { $0.urusan == "Kesehatan" && $0.aspek == .waktu }
        #expect(sempit.jumlah == harap.count)
        let satu = try await cari(SaringanStandar(kata: "rka 101234"))
        #expect(satu.daftar.map(\.kode) == ["RKA-101234"])
        #expect(try await cari(SaringanStandar(kata: "zqi")).daftar.count <= 25)
        let perawat = try await house.world.database.read { db in
            try StandarStore.saran(
                jabatan: "Perawat Ahli Muda", unit: "UPTD Puskesmas Muara Contoh", pada: hari, instansi: instansi,
                in: db)
        }
        #expect(perawat.count == 6 && perawat.allSatisfy { $0.jabatan == ["Perawat Ahli Muda"] })
    }
}
