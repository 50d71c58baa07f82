import Kinerja
import Testing

@Suite("Pelaksanaan: bulan realisasi")
struct RealisasiBulanTests {
    private let bulan = Bulan(tahun: 2026, bulan: 9)
    private let awalOktober = Tanggal(tahun: 2026, bulan: 10, hari: 1)

    private func bulanIni(
        _ keadaan: KeadaanRealisasi = .sebagian, isTerlambat: Bool = false, isDibuka: Bool = false
    ) throws -> RealisasiBulan {
        RealisasiBulan(
            skpID: "s", bulan: try #require(bulan), keadaan: keadaan, isTerlambat: isTerlambat, isDibuka: isDibuka
        )
    }

    @Test("mengisi satu indikator membuat bulan menjadi sebagian")
    func isi() throws {
        let hasil = try bulanIni(.belumDiisi).isi(pada: try #require(awalOktober))
        #expect(hasil.keadaan.keadaan == .sebagian)
        #expect(hasil.peristiwa.map(\.jenis) == ["realisasi_diisi"])
    }

    @Test("bulan yang dikembalikan tetap dikembalikan sampai dikirim lagi")
    func isiDikembalikan() throws {
        #expect(try bulanIni(.dikembalikan).isi(pada: try #require(awalOktober)).keadaan.keadaan == .dikembalikan)
    }

    @Test(
        "bulan terkirim dan diterima tidak dapat diisi",
        arguments: [
            (KeadaanRealisasi.terkirim, "realisasi.sudah_terkirim"), (.diterima, "realisasi.sudah_diterima"),
        ])
    func isiTertutup(_ keadaan: KeadaanRealisasi, _ kode: String) throws {
        let satu = try bulanIni(keadaan)
        let hari = try #require(awalOktober)
        #expect(throws: Penolakan.self) { try satu.isi(pada: hari) }
        #expect(kodePenolakan { () throws(Penolakan) in try satu.isi(pada: hari) } == kode)
    }

    @Test("bulan depan ditolak dengan tanggal mulainya")
    func bulanDepan() throws {
        let satu = RealisasiBulan(skpID: "s", bulan: try #require(Bulan(tahun: 2026, bulan: 11)))
        let hari = try #require(awalOktober)
        #expect(kodePenolakan { () throws(Penolakan) in try satu.isi(pada: hari) } == "realisasi.bulan_belum_mulai")
        #expect(throws: Never.self) { try RealisasiBulan.periksaMulai(hari.bulanKalender, pada: hari) }
    }

    @Test("batas September 2026 ialah 10 Oktober; hari itu sendiri belum terlambat")
    func batas() throws {
        let september = try #require(bulan)
        #expect(AturanRealisasi.batas(september).description == "2026-10-10")
        #expect(AturanRealisasi.batas(try #require(Bulan(tahun: 2026, bulan: 12))).description == "2027-01-10")
        let tepat = try bulanIni().kirim(
            sisa: [], jumlahTerisi: 1, denganSisa: false, pada: AturanRealisasi.batas(september))
        #expect(!tepat.keadaan.isTerlambat)
    }

    @Test("mengirim sesudah batas tetap boleh dan dicatat terlambat")
    func terlambat() throws {
        let hari = try #require(Tanggal(tahun: 2026, bulan: 10, hari: 11))
        let hasil = try bulanIni().kirim(sisa: [], jumlahTerisi: 2, denganSisa: false, pada: hari)
        #expect(hasil.keadaan.keadaan == .terkirim)
        #expect(hasil.keadaan.isTerlambat)
        #expect(hasil.peristiwa.first?.rincian["terlambat"] == "ya")
    }

    @Test("kiriman ulang setelah dikembalikan tidak menjadi terlambat karenanya")
    func kirimUlang() throws {
        let hari = try #require(Tanggal(tahun: 2026, bulan: 10, hari: 20))
        #expect(
            try !bulanIni(.dikembalikan).kirim(sisa: [], jumlahTerisi: 1, denganSisa: false, pada: hari).keadaan
                .isTerlambat)
        #expect(
            try bulanIni(.dikembalikan, isTerlambat: true)
                .kirim(sisa: [], jumlahTerisi: 1, denganSisa: false, pada: hari).keadaan.isTerlambat
        )
    }

    @Test("indikator yang belum terisi disebut satu per satu, dan boleh dikirim dengan sengaja")
    func sisa() throws {
        let hari = try #require(awalOktober)
        let satu = try bulanIni()
        let sisa = [(id: "a", nama: "Kunjungan rumah"), (id: "b", nama: "Skrining")]
        let tolak = #expect(throws: DaftarPenolakan.self) {
            try satu.kirim(sisa: sisa, jumlahTerisi: 3, denganSisa: false, pada: hari)
        }
        #expect(tolak?.daftar.map(\.pesan) == ["Isi realisasi Kunjungan rumah", "Isi realisasi Skrining"])
        #expect(tolak?.daftar.first?.isian == "butir-a")
        #expect(try satu.kirim(sisa: sisa, jumlahTerisi: 3, denganSisa: true, pada: hari).keadaan.keadaan == .terkirim)
    }

    @Test("bulan kosong tidak dapat dikirim, juga dengan sengaja")
    func kosong() throws {
        let satu = try bulanIni(.belumDiisi)
        let hari = try #require(awalOktober)
        let tolak = #expect(throws: DaftarPenolakan.self) {
            try satu.kirim(sisa: [(id: "a", nama: "A")], jumlahTerisi: 0, denganSisa: true, pada: hari)
        }
        #expect(tolak?.daftar.map(\.kode) == ["realisasi.kosong"])
    }

    @Test("kiriman dapat ditarik sampai dibuka atasan")
    func tarik() throws {
        let kirim = try bulanIni(.terkirim)
        #expect(try kirim.tarikKembali().keadaan.keadaan == .sebagian)
        let terbuka = try #require(kirim.buka()).keadaan
        #expect(terbuka.isDibuka)
        #expect(kodePenolakan { () throws(Penolakan) in try terbuka.tarikKembali() } == "realisasi.sudah_dibuka")
        #expect(terbuka.buka() == nil)
    }

    @Test(
        "hanya yang terkirim dapat diterima atau dikembalikan",
        arguments: [
            KeadaanRealisasi.belumDiisi, .sebagian, .dikembalikan, .diterima,
        ])
    func bukanTerkirim(_ keadaan: KeadaanRealisasi) throws {
        let satu = try bulanIni(keadaan)
        #expect(kodePenolakan { () throws(Penolakan) in try satu.terima() } == "realisasi.belum_terkirim")
        #expect(
            kodePenolakan { () throws(Penolakan) in try satu.kembalikan(alasan: "perbaiki") }
                == "realisasi.belum_terkirim")
        #expect(kodePenolakan { () throws(Penolakan) in try satu.tarikKembali() } == "realisasi.belum_terkirim")
    }

    @Test("pengembalian perlu alasan, dan alasannya disimpan")
    func kembalikan() throws {
        let satu = try bulanIni(.terkirim)
        #expect(
            kodePenolakan { () throws(Penolakan) in try satu.kembalikan(alasan: " \n") } == "realisasi.alasan_kosong")
        let panjang = String(repeating: "a", count: 2001)
        #expect(
            kodePenolakan { () throws(Penolakan) in try satu.kembalikan(alasan: panjang) } == "realisasi.alasan_panjang"
        )
        let hasil = try satu.kembalikan(alasan: "Angka kunjungan tertukar").keadaan
        #expect(hasil.keadaan == .dikembalikan)
        #expect(hasil.alasan == "Angka kunjungan tertukar")
    }
}
