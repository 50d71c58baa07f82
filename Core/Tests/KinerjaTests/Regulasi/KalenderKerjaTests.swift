import Kinerja
import Testing

@Suite("Hari kerja (PermenPANRB 6/2022 L.V h.114-119; cara hitung: tafsir)")
struct KalenderKerjaTests {
    @Test("hari ke-n selalu hari kerja dan berjarak tepat n hari kerja")
    func sifat() throws {
        var acak = Pengacak(2026)
        for _ in 0..<300 {
            let mulai = Tanggal(hariSejak1970: Int.random(in: 15_000...25_000, using: &acak))
            let libur = Set((0..<20).map { _ in mulai.tambah(hari: Int.random(in: 0...60, using: &acak)) })
            let kalender = KalenderKerja(libur: libur, hariSeminggu: Bool.random(using: &acak) ? 5 : 6)
            let n = Int.random(in: 1...40, using: &acak)
            let akhir = try #require(kalender.hariKe(n, sejak: mulai))
            #expect(kalender.isHariKerja(akhir))
            #expect(kalender.jumlahHariKerja(sejak: mulai, sampai: akhir) == n)
            #expect(kalender.jumlahHariKerja(sejak: mulai, sampai: akhir.tambah(hari: -1)) == n - 1)
        }
    }

    @Test("libur tambahan tidak pernah memajukan tenggat")
    func monoton() throws {
        var acak = Pengacak(11)
        for _ in 0..<200 {
            let mulai = Tanggal(hariSejak1970: Int.random(in: 15_000...25_000, using: &acak))
            var libur: Set<Tanggal> = []
            var sebelum = try #require(KalenderKerja().hariKe(14, sejak: mulai))
            for _ in 0..<8 {
                libur.insert(mulai.tambah(hari: Int.random(in: 1...30, using: &acak)))
                let sesudah = try #require(KalenderKerja(libur: libur).hariKe(14, sejak: mulai))
                #expect(sesudah >= sebelum)
                sebelum = sesudah
            }
        }
    }

    @Test("tanpa libur, lima hari kerja maju tepat tujuh hari kalender dari hari kerja")
    func sepekan() throws {
        for geser in 0..<400 {
            let mulai = tgl("2027-12-01").tambah(hari: geser)
            guard mulai.hariDalamPekan <= 5 else { continue }
            #expect(try #require(KalenderKerja().hariKe(5, sejak: mulai)) == mulai.tambah(hari: 7))
        }
    }

    @Test("pekan enam hari menghitung Sabtu")
    func enamHari() {
        let jumat = tgl("2026-01-30")
        #expect(KalenderKerja(hariSeminggu: 6).hariKe(1, sejak: jumat) == tgl("2026-01-31"))
        #expect(KalenderKerja(hariSeminggu: 5).hariKe(1, sejak: jumat) == tgl("2026-02-02"))
    }

    @Test("hari kejadian tidak dihitung; n nol adalah hari itu juga; ujung kalender tidak berputar")
    func ujung() {
        #expect(KalenderKerja().hariKe(0, sejak: tgl("2026-02-07")) == tgl("2026-02-07"))
        #expect(KalenderKerja().hariKe(14, sejak: tgl("9999-12-30")) == nil)
        #expect(KalenderKerja().jumlahHariKerja(sejak: tgl("2026-02-07"), sampai: tgl("2026-02-07")) == 0)
        #expect(KalenderKerja().jumlahHariKerja(sejak: tgl("2026-02-07"), sampai: tgl("2020-01-01")) == 0)
    }
}
