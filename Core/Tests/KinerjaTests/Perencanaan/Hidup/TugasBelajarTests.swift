import Kinerja
import Testing

@Suite("Tugas belajar (siklus 3.14; keputusan 9)")
struct TugasBelajarTests {
    private let juli = ContohSKP.hari("2026-07-01")
    private let perawat = ContohSKP.pelaku(ContohSKP.perawat)
    private let ids = (akademik: "b1", waktu: "b2", ipk: "i1", lulus: "i2")
    private var belajar: KonteksSKP { ContohSKP.konteks(kedudukan: .tugasBelajar) }

    @Test("K-125: mulai Juli, harapan ditambahkan pada SKP tahun ini tanpa dokumen baru; berakhir di dokumen yang sama")
    func mulaiDanSelesai() throws {
        let skp = try ContohSKP.berlaku()
        let mulai = try skp.mulaiTugasBelajar(oleh: perawat, kini: belajar, ids: ids, pada: juli).keadaan
        #expect(mulai.id == skp.id && mulai.keadaan == .diubah && mulai.dasarPerubahan == .mulaiTugasBelajar)
        #expect(mulai.hasilKerja.map(\.id) == ["h1", "b1", "b2"])
        #expect(mulai.utama.suffix(2).allSatisfy { $0.asal == .tugasBelajar })
        #expect(
            kodeDitolak { try mulai.mulaiTugasBelajar(oleh: perawat, kini: belajar, ids: ids, pada: juli) }
                == ["skp.harapan_belajar_ada"])
        var tetap = mulai
        tetap.keadaan = .ditetapkan
        let selesai = try tetap.selesaiTugasBelajar(oleh: perawat, kini: ContohSKP.konteks(), pada: juli).keadaan
        #expect(selesai.dasarPerubahan == .selesaiTugasBelajar)
        #expect(selesai.hasilKerja.filter { $0.asal == .tugasBelajar }.allSatisfy { $0.keadaan == .selesai })
        #expect(!selesai.isBerharapanBelajar)
    }

    @Test("P-161: pegawai tugas belajar tanpa harapan akademik tidak dapat mengajukan")
    func wajibHarapan() throws {
        #expect(ContohSKP.tolakan(ContohSKP.skp(), belajar) == [HarapanTugasBelajar.kode])
        var skp = ContohSKP.skp()
        skp.hasilKerja[0].asal = .tugasBelajar
        #expect(ContohSKP.tolakan(skp, belajar) == [])
        #expect(
            kodeDitolak {
                try ContohSKP.skp().mulaiTugasBelajar(oleh: perawat, kini: ContohSKP.konteks(), ids: ids, pada: juli)
            } == ["skp.bukan_tugas_belajar"])
    }

    @Test(
        "K-162 sampai K-164: panduan IPK menurut jenjang dan akreditasi",
        arguments: [
            ("3.39", JenjangStudi.lanjut, AkreditasiUniversitas.a, Predikat.baik),
            ("3.00", .lanjut, .c, .butuhPerbaikan), ("2.99", .lanjut, .c, .kurang),
            ("3.10", .sarjana, .a, .baik), ("3.10", .sarjana, .b, .baik), ("3.10", .sarjana, .c, .butuhPerbaikan),
            ("3.505", .sarjana, .a, .sangatBaik), ("3.504", .sarjana, .a, .baik),
            ("2.755", .sarjana, .a, .butuhPerbaikan),
        ])
    func panduan(ipk: String, jenjang: JenjangStudi, akreditasi: AkreditasiUniversitas, golongan: Predikat) {
        #expect(PanduanIPK.riwayat.terkini.nilai.golongan(des(ipk), jenjang, akreditasi) == golongan)
    }

    @Test("Panduan IPK menolak angka di luar 0 sampai 4 dan menyebut sumbernya")
    func batas() {
        let panduan = PanduanIPK.riwayat.terkini
        #expect(panduan.nilai.golongan(des("4.01"), .sarjana, .a) == nil)
        #expect(panduan.nilai.golongan(des("-1"), .sarjana, .a) == nil)
        #expect(panduan.sumber.contains("h.63"))
        for jenjang in JenjangStudi.allCases {
            for akreditasi in AkreditasiUniversitas.allCases {
                #expect(panduan.nilai.batas(jenjang, akreditasi) != nil)
            }
        }
    }

    @Test("Kelulusan sebelum batas lebih cepat, pada batas tepat waktu, sesudahnya perpanjangan (keputusan 9.2)")
    func kelulusan() {
        let batas = ContohSKP.hari("2026-08-31")
        #expect(WaktuKelulusan.nilai(lulus: ContohSKP.hari("2026-08-30"), batas: batas) == .lebihCepat)
        #expect(WaktuKelulusan.nilai(lulus: batas, batas: batas) == .tepatWaktu)
        #expect(WaktuKelulusan.nilai(lulus: ContohSKP.hari("2026-09-01"), batas: batas) == .perpanjangan)
    }

    @Test("K-119: SKP PPPK tanpa nomor perjanjian kerja diingatkan, tidak ditolak")
    func pppk() {
        let konteks = KonteksSKP(
            pegawai: ContohSKP.perawat, penilai: ContohSKP.kapus, atasanPenilai: ContohSKP.kadis, isPPPK: true
        )
        var skp = ContohSKP.skp()
        #expect(ContohSKP.tolakan(skp, konteks) == [])
        #expect(DaftarAturanSKP.periksa(skp, konteks).contains { $0.kode == PerjanjianKerjaDisebut.kode })
        skp.perjanjianKerja = "800/12/2026"
        #expect(!DaftarAturanSKP.periksa(skp, konteks).contains { $0.kode == PerjanjianKerjaDisebut.kode })
    }

    @Test("Ritme pelaporan: guru per semester, lainnya per bulan, dan SKP boleh punya ritme sendiri (L-04)")
    func ritme() {
        #expect(RitmePelaporan.bawaan(jabatan: "Guru Ahli Muda", unit: "SMPN 1 Contoh") == .semesteran)
        #expect(RitmePelaporan.bawaan(jabatan: "Kepala Sekolah", unit: "SDN 2 Contoh") == .semesteran)
        #expect(RitmePelaporan.bawaan(jabatan: "Perawat Ahli Muda", unit: "Puskesmas Umpama") == .bulanan)
        #expect((1...12).filter { RitmePelaporan.triwulanan.isJatuh(bulan: $0) } == [3, 6, 9, 12])
        #expect((1...12).filter { RitmePelaporan.semesteran.isJatuh(bulan: $0) } == [6, 12])
        var skp = ContohSKP.skp()
        #expect(skp.ritmeBerlaku(ContohSKP.perawat) == .bulanan)
        skp.ritme = .triwulanan
        #expect(skp.ritmeBerlaku(ContohSKP.perawat) == .triwulanan)
        for ritme in RitmePelaporan.allCases { #expect(LampiranSKP.umum(.skema).contains(ritme.saranSkema)) }
    }
}
