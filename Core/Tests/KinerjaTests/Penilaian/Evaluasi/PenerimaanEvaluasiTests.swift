import Kinerja
import Testing

@Suite("Penerimaan hasil evaluasi")
struct PenerimaanEvaluasiTests {
    typealias Contoh = ContohEvaluasi

    @Test("menerima mencatat tanggal dan tidak menutup hak keberatan")
    func terima() throws {
        let hasil = try Contoh.evaluasi(.disampaikan).terima(
            oleh: "jati", pada: Contoh.hari("2026-02-11"), isFinalMenurutHukum: false
        ).keadaan
        #expect(hasil.keadaan == .diterima)
        #expect(hasil.diterima == Contoh.hari("2026-02-11"))
        let libur = KalenderKerja(libur: [Contoh.hari("2026-02-16"), Contoh.hari("2026-02-17")])
        #expect(hasil.batasKeberatan(kalender: libur)?.jatuh == Contoh.hari("2026-03-05"))
    }

    @Test("K-60 dan K-61: masih terbuka pada hari ke-14, final sesudahnya")
    func waktuHabis() {
        let diterima = Contoh.evaluasi(.diterima, diterima: Contoh.hari("2026-02-11"))
        let libur = KalenderKerja(libur: [Contoh.hari("2026-02-16"), Contoh.hari("2026-02-17")])
        #expect(diterima.keadaan(pada: Contoh.hari("2026-03-05"), kalender: libur) == .diterima)
        #expect(diterima.keadaan(pada: Contoh.hari("2026-03-06"), kalender: libur) == .final)
    }

    @Test("hasil yang final menurut hukum menjadi final saat diterima, tanpa batas keberatan")
    func finalLangsung() throws {
        let hasil = try Contoh.evaluasi(.disampaikan).terima(
            oleh: "jati", pada: Contoh.hari("2026-02-11"), isFinalMenurutHukum: true
        ).keadaan
        #expect(hasil.keadaan == .final)
        #expect(hasil.batasKeberatan(kalender: KalenderKerja()) == nil)
    }

    @Test(
        "yang belum disampaikan tidak dapat diterima",
        arguments: [
            EvaluasiKinerja.Keadaan.belumDinilai, .draf, .ditandatangani,
        ])
    func belumDisampaikan(_ keadaan: EvaluasiKinerja.Keadaan) {
        let kode = Contoh.kode {
            _ = try Contoh.evaluasi(keadaan).terima(
                oleh: "jati", pada: Contoh.hari("2026-10-02"), isFinalMenurutHukum: false
            )
        }
        #expect(kode == "evaluasi.belum_disampaikan")
    }

    @Test("orang lain tidak dapat menerimanya, dan tidak dua kali")
    func bukanMiliknya() {
        let hari = Contoh.hari("2026-10-02")
        #expect(
            Contoh.kode {
                _ = try Contoh.evaluasi(.disampaikan).terima(oleh: "rimba", pada: hari, isFinalMenurutHukum: false)
            } == "evaluasi.bukan_miliknya"
        )
        #expect(
            Contoh.kode {
                _ = try Contoh.evaluasi(.diterima).terima(oleh: "jati", pada: hari, isFinalMenurutHukum: false)
            } == "evaluasi.sudah_diterima"
        )
    }
}
