import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// What happens to an SKP in the year: through the front door.
@Suite("SKP: perubahan di tengah tahun")
struct HidupSKPTests {
    @Test("Perubahan dilepas: isi kembali, realisasi dan dokumen tetap", arguments: TestEngine.allCases)
    func lepas(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let id = try await BantuHidupSKP.skp("bidan", house)
            let realisasi = try await hitung(house, id)
            let isian = ["dasar": "ekspektasi_khusus", "alasan": "Layanan malam dibuka"]
            #expect(try await bidan.post("/skp/\(id)/perubahan", isian).status == .seeOther)
            let perilaku = try await bidan.get("/skp/2026/susun/perilaku")
            _ = try await bidan.post(
                "/skp/2026/susun/perilaku",
                ["versi": perilaku.field("versi") ?? "", "ekspektasi[2]": "Mencatat setiap rujukan malam"])
            let milik = try await bidan.get("/skp/2026")
            #expect(milik.text.contains("Yang berubah") && milik.text.contains("Mencatat setiap rujukan malam"))
            #expect(milik.text.contains("Ekspektasi khusus pada perilaku"))
            let lepas = try await bidan.post("/skp/\(id)/pelepasan", [:])
            #expect(lepas.location == "/skp/2026?pesan=skp_dilepas", "\(lepas.text)")
            let akhir = try await bidan.get("/skp/2026")
            #expect(!akhir.text.contains("Mencatat setiap rujukan malam"))
            #expect(akhir.text.contains("disetujui dan berlaku") && akhir.text.contains("Perubahan dilepas"))
            #expect(try await hitung(house, id) == realisasi)
            #expect(try await bidan.post("/skp/\(id)/pelepasan", [:]).status.code == 422)
        }
    }

    private func hitung(_ house: House, _ id: String) async throws -> Int {
        try await house.world.database.read { db in
            try #require(try db.run("SELECT count(*) AS n FROM realisasi_bulan WHERE skp_id = \(id)").first).get("n")
        }
    }

    @Test(
        "K-123: pindah tugas 1 Juni; SKP lama ditutup dan hanya dibaca, yang baru sejak 1 Juni",
        arguments: TestEngine.allCases)
    func mutasi(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let lama = try await BantuHidupSKP.skp("bidan", house)
            try await BantuHidupSKP.pindahkan("bidan", ke: "DINKES", penilai: "kadinkes", sejak: "2026-06-01", house)
            let halaman = try await bidan.get("/skp/2026")
            #expect(halaman.text.contains("Anda pindah tugas sejak 1 Juni 2026"))
            #expect(halaman.text.contains("Susun SKP di jabatan baru"))
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            #expect(try await kapus.get("/tim/skp/\(lama)").text.contains("Kenanga Percontohan pindah tugas"))
            let pindah = try await bidan.post("/skp/\(lama)/penyesuaian", ["jenis": "pindah_tugas"])
            #expect(pindah.location.hasPrefix("/skp/2026/susun/periode"), "\(pindah.text)")
            let daftar = try await bidan.get("/skp")
            #expect(daftar.text.contains("1 Juni–31 Desember 2026") && daftar.text.contains("1 Januari–31 Mei 2026"))
            #expect(daftar.text.contains("/skp/\(lama)"))
            let tutup = try await bidan.get("/skp/\(lama)")
            #expect(tutup.status == .ok && tutup.text.contains("hanya dapat dibaca"))
            #expect(tutup.text.contains("Ditutup karena pindah tugas") && !tutup.text.contains("form=\"dialog\""))
            #expect(try await bidan.get("/skp/2026").text.contains("1 Juni–31 Desember 2026"))
            let lagi = try await bidan.postJSON("/api/v1/skp/\(lama)/penyesuaian", "{\"jenis\":\"pindah_tugas\"}")
            #expect(lagi.text.contains("skp.tidak_ada_perubahan"))
            let perawat = try await BantuHidupSKP.masuk("perawat", pengunjung)
            #expect(try await perawat.get("/skp/\(lama)").status == .notFound)
        }
    }

    @Test("K-124: penilai baru di jabatan yang sama; isi dibawa, diajukan, dan ditetapkan penilai baru")
    func gantiPenilai() async throws {
        let house = try await House.demo()
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let id = try await BantuHidupSKP.skp("bidan", house)
            let kadinkes = try await BantuHidupSKP.pegawai("kadinkes", house)
            try await BantuHidupSKP.gantiPenilai("bidan", penilai: kadinkes, sejak: "2026-06-01", house)
            let halaman = try await bidan.get("/skp/2026")
            #expect(
                halaman.text.contains("Tetapkan ulang dengan penilai baru") && halaman.text.contains("Cempaka Misal"))
            let ganti = try await bidan.post("/skp/\(id)/penyesuaian", ["jenis": "ganti_penilai"])
            #expect(ganti.location.hasPrefix("/skp/2026/susun/periksa"), "\(ganti.text)")
            #expect(try await bidan.postJSON("/api/v1/skp/\(id)/pelepasan", "{}").text.contains("skp.perubahan_wajib"))
            #expect(try await bidan.post("/skp/\(id)/pengajuan", [:]).location == "/skp/2026?pesan=skp_diajukan")
            let penilai = try await BantuHidupSKP.masuk("kadinkes", pengunjung)
            #expect(try await penilai.post("/skp/\(id)/penetapan", [:]).status == .seeOther)
            let akhir = try await bidan.get("/skp/2026")
            #expect(akhir.text.contains("oleh Cempaka Misal") && !akhir.text.contains("Tetapkan ulang"))
        }
    }

    @Test("K-120 dan K-125: Plt. dan tugas belajar menambah hasil kerja utama di SKP yang sama")
    func pltDanBelajar() async throws {
        let house = try await House.demo()
        try await house.visit { pengunjung in
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let id = try await BantuHidupSKP.skp("bidan", house)
            let pegawai = try await BantuHidupSKP.pegawai("bidan", house)
            let penempatan = house.world.newID()
            try await BantuHidupSKP.ubah(house) { db in
                try db.run(
                    """
                    INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, jenjang,
                        kepala_unit, jenis, berlaku_sejak)
                    SELECT instansi_id, \(penempatan), pegawai_id, unit_id, 'Camat Umpama', 'administrator', '', 0, 'plt',
                        '2026-04-01'
                    FROM penempatan WHERE pegawai_id = \(pegawai)
                    """)
            }
            #expect(try await bidan.get("/skp/2026").text.contains("Anda ditugaskan sebagai Plt. Camat Umpama"))
            let tambah = try await bidan.post("/skp/\(id)/penyesuaian", ["jenis": "plt"])
            #expect(tambah.location.hasPrefix("/skp/2026/susun/hasil"), "\(tambah.text)")
            try await BantuHidupSKP.ubah(house) { db in
                try db.run("UPDATE pegawai SET kedudukan = 'tugas_belajar' WHERE id = \(pegawai)")
            }
            #expect(try await bidan.get("/skp/2026").text.contains("Tambahkan harapan tugas belajar"))
            let belajar = try await bidan.postJSON(
                "/api/v1/skp/\(id)/penyesuaian", "{\"jenis\":\"mulai_tugas_belajar\"}")
            #expect(belajar.status == .ok && belajar.text.contains("Kelulusan tepat waktu"), "\(belajar.text)")
            let akhir = try await bidan.get("/skp/2026")
            #expect(akhir.text.contains("Tugas sebagai Plt.") && akhir.text.contains("Indeks prestasi kumulatif"))
            #expect(!akhir.text.contains("Tambahkan harapan"))
        }
    }

    @Test("K-127: pengambilalihan menunggu pembinaan; catatannya tampil pada hasil kerja")
    func ambilAlih() async throws {
        let house = try await House.demo()
        try await house.visit { pengunjung in
            let kapus = try await BantuHidupSKP.masuk("kapus", pengunjung)
            let id = try await BantuHidupSKP.skp("bidan", house)
            let rhk: String = try await house.world.database.read { db in
                try #require(try db.run("SELECT id FROM rencana_hasil_kerja WHERE skp_id = \(id)").first).get("id")
            }
            let isian = ["hasil": rhk, "catatan": "Dua bulan tanpa kemajuan"]
            let dulu = try await kapus.post("/skp/\(id)/pengambilalihan", isian)
            #expect(dulu.status.code == 422 && dulu.text.contains("hanya sesudah ekspektasi atau dukungan"))
            #expect(
                try await kapus.post("/skp/\(id)/pembinaan", isian.merging(["tindakan": "bimbingan"]) { $1 }).status
                    == .seeOther)
            #expect(try await kapus.get("/tim/skp/\(id)").text.contains("Ambil alih hasil kerja"))
            #expect(try await kapus.post("/skp/\(id)/pengambilalihan", isian).status == .seeOther)
            let bidan = try await BantuHidupSKP.masuk("bidan", pengunjung)
            let milik = try await bidan.get("/skp/2026")
            #expect(milik.text.contains("Diambil alih pimpinan") && milik.text.contains("Dua bulan tanpa kemajuan"))
        }
    }
}
