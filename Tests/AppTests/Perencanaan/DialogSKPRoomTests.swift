import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// The dialogue on each item, and who is outside planning: through the front door.
@Suite("SKP: dialog dan yang di luar perencanaan")
struct DialogSKPRoomTests {
    @Test("Dialog tercatat pada butirnya, terlihat kedua pihak, dan isian tetap ada ketika ditolak")
    func dialog() async throws {
        let house = try await House.demo()
        try await house.visit { pengunjung in
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let id = try await BantuHidupSKP.skp("bidan", house)
            let catat = try await kapus.post(
                "/skp/\(id)/dialog", ["teks[perilaku-1]": "Ramah juga saat malam", "teks[umum-]": "Utamakan rujukan"])
            #expect(catat.status == .seeOther)
            let balas = try await bidan.post(
                "/skp/\(id)/dialog", ["bagian": "perilaku", "butir": "1", "teks": "Siap", "kembali": "skp"])
            #expect(balas.location == "/skp/2026?pesan=dialog_tercatat")
            let milik = try await bidan.get("/skp/2026")
            #expect(milik.text.contains("Ramah juga saat malam") && milik.text.contains("Dialog (2)"))
            #expect(try await kapus.get("/tim/skp/\(id)").text.contains("Siap"))
            let semua = try await kapus.get("/skp/\(id)/dialog")
            #expect(semua.text.contains("Utamakan rujukan") && semua.text.contains("pejabat penilai"))
            #expect(try await kapus.get("/api/v1/skp/\(id)/dialog").text.contains("\"pihak\":\"pegawai\""))
            let panjang = String(repeating: "a", count: 2001)
            let tolak = try await bidan.post("/skp/\(id)/dialog", ["teks[dukungan-]": panjang])
            #expect(tolak.status.code == 422 && tolak.text.contains(panjang))
            let gizi = try await BantuHidupSKP.masuk("gizi", pengunjung)
            #expect(try await gizi.get("/skp/\(id)/dialog").status == .notFound)
            #expect(try await gizi.post("/skp/\(id)/dialog", ["teks[umum-]": "x"]).status == .notFound)
        }
    }

    @Test(
        "K-117: CLTN melihat alasan dan tanggalnya; K-118: cuti lain tetap diminta SKP; K-119: PPPK menyebut perjanjian kerja"
    )
    func diLuarPerencanaan() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { pengunjung in
            let perawat = try await BantuHidupSKP.masuk("perawat", pengunjung)
            #expect(try await perawat.get("/skp").text.contains("Susun SKP 2026"))
            let pegawai = try await BantuHidupSKP.pegawai("perawat", house)
            try await BantuHidupSKP.ubah(house) { db in
                try db.run("UPDATE pegawai SET kedudukan = 'cltn' WHERE id = \(pegawai)")
            }
            let tu = try await BantuHidupSKP.masuk("tu", pengunjung)
            let alamat = "/admin/pegawai/\(pegawai)/tidak-wajib"
            #expect(try await tu.get(alamat).text.contains("Belum ada masa yang dicatat"))
            #expect(try await tu.post(alamat, ["sampai": "2026-12-31"]).text.contains("Isi tanggal mulai"))
            #expect(try await tu.post(alamat, ["sejak": "2026-01-02", "sampai": "2026-12-31"]).status == .seeOther)
            #expect(try await perawat.get(alamat).status == .notFound)
            let daftar = try await perawat.get("/skp")
            #expect(daftar.text.contains("sedang cuti di luar tanggungan negara sejak 2 Januari 2026"))
            #expect(daftar.text.contains("L.II.C.8 h.65-66") && !daftar.text.contains("Susun SKP 2026"))
            let epid = try await BantuHidupSKP.masuk("epid", pengunjung)
            let id = try await BantuHidupSKP.kembalikan("epid", ke: .disusun, house)
            #expect(try await epid.get("/skp/2026").text.contains("Perjanjian kerja"))
            let isian = ["ritme": "triwulanan", "nomor": "800/12/2026", "mulai": "2026-03-02"]
            #expect(try await epid.post("/skp/\(id)/pelengkap", isian).status == .seeOther)
            let milik = try await epid.get("/skp/2026")
            #expect(milik.text.contains("800/12/2026") && milik.text.contains("Setiap triwulan"))
            #expect(milik.text.contains("2 Maret–31 Desember 2026"))
            let salah = try await epid.postJSON("/api/v1/skp/\(id)/pelengkap", "{\"ritme\":\"mingguan\"}")
            #expect(salah.text.contains("skp.ritme_salah"))
        }
    }
}
