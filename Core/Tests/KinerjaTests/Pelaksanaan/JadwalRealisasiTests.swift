import Kinerja
import Testing

@Suite("Jadwal realisasi")
struct JadwalRealisasiTests {
    private func bulan(_ ke: Int) throws -> Bulan { try #require(Bulan(tahun: 2026, bulan: ke)) }

    @Test("irama triwulanan melapor pada bulan ketiga, dan mencakup tiga bulan")
    func triwulanan() throws {
        let jadwal = JadwalRealisasi(tahun: 2026, ritme: .triwulanan)
        #expect(jadwal.bulanLapor.map(\.bulan) == [3, 6, 9, 12])
        #expect(jadwal.bulanLapor(try bulan(2))?.bulan == 3)
        #expect(!jadwal.isLapor(try bulan(2)))
        #expect(jadwal.cakupan(try bulan(3)).map(\.bulan) == [1, 2, 3])
        #expect(jadwal.tampil(try bulan(3)) == "Triwulan I 2026")
        #expect(jadwal.sebelum(try bulan(6))?.bulan == 3)
        #expect(jadwal.sebelum(try bulan(3)) == nil)
    }

    @Test(
        "semester dan tahun",
        arguments: [(RitmePelaporan.semesteran, [6, 12]), (.tahunan, [12]), (.bulanan, Array(1...12))])
    func irama(ritme: RitmePelaporan, harapan: [Int]) {
        #expect(JadwalRealisasi(tahun: 2026, ritme: ritme).bulanLapor.map(\.bulan) == harapan)
    }

    @Test("SKP yang mulai di tengah triwulan melapor untuk bulan-bulannya saja")
    func mulai() throws {
        let jadwal = JadwalRealisasi(tahun: 2026, ritme: .triwulanan, mulai: Tanggal("2026-08-17"))
        #expect(jadwal.bulanLapor.map(\.bulan) == [9, 12])
        #expect(jadwal.cakupan(try bulan(9)).map(\.bulan) == [8, 9])
        #expect(jadwal.tampil(try bulan(9)) == "Agustus–September 2026")
        #expect(!jadwal.memuat(try bulan(7)))
        #expect(jadwal.bulanLapor(try bulan(7)) == nil)
    }

    @Test("bulan perpindahan milik jabatan baru, kecuali bulan itu utuh di jabatan lama")
    func selesai() throws {
        let tengah = JadwalRealisasi(tahun: 2026, ritme: .bulanan, selesai: Tanggal("2026-06-14"))
        #expect(tengah.akhir.bulan == 5)
        let utuh = JadwalRealisasi(tahun: 2026, ritme: .triwulanan, selesai: Tanggal("2026-05-31"))
        #expect(utuh.akhir.bulan == 5)
        #expect(utuh.bulanLapor.map(\.bulan) == [3, 5])
        #expect(utuh.tampil(try bulan(5)) == "April–Mei 2026")
    }

    @Test("bulan tanpa laporan menyebut bulan lapornya; yang telanjur diisi tetap terbuka")
    func bukanBulanLapor() throws {
        let jadwal = JadwalRealisasi(tahun: 2026, ritme: .triwulanan)
        let kosong = RealisasiBulan(skpID: "s", bulan: try bulan(2))
        let tolak = #expect(throws: Penolakan.self) { try kosong.periksaJadwal(jadwal) }
        #expect(tolak?.pesan == "Februari dilaporkan pada Maret 2026")
        try RealisasiBulan(skpID: "s", bulan: try bulan(2), keadaan: .sebagian).periksaJadwal(jadwal)
        try RealisasiBulan(skpID: "s", bulan: try bulan(3)).periksaJadwal(jadwal)
    }

    @Test("target satu laporan mengikuti jumlah bulannya")
    func target() throws {
        let target = try #require(TargetIndikator.naik(Desimal(96)) as TargetIndikator?)
        let satu = IndikatorRealisasi(
            id: "a", ukuran: "Kunjungan", satuan: "kunjungan", aspek: "kuantitas", target: target, targetTeks: "96")
        #expect(satu.targetSebulan == Desimal(8))
        #expect(satu.target(jumlahBulan: 3) == Desimal(24))
        #expect(satu.pertanyaan(.triwulanan) == "Berapa kunjungan triwulan ini?")
        #expect(satu.pertanyaan == "Berapa kunjungan bulan ini?")
    }

    @Test("penerimaan dapat diurungkan dalam sepuluh menit, dan tidak sesudahnya")
    func urung() throws {
        let diterima = RealisasiBulan(skpID: "s", bulan: try bulan(3), keadaan: .diterima, isDibuka: true)
        let putusan = try diterima.urungkanTerima(diputus: 0, pada: 10 * 60_000)
        #expect(putusan.keadaan.keadaan == .terkirim)
        #expect(putusan.keadaan.isDibuka)
        #expect(throws: Penolakan.self) { try diterima.urungkanTerima(diputus: 0, pada: 10 * 60_000 + 1) }
    }
}
