import Kinerja
import Testing

@Suite("Masa tidak wajib SKP (P-01, P-02)")
struct MasaTidakWajibTests {
    private let maret = ContohSKP.hari("2026-03-01")
    private let mei = ContohSKP.hari("2026-05-31")

    @Test(
        "K-117: dasar P-01 dicatat dengan tanggal, juga tanpa tanggal akhir",
        arguments: [KedudukanPegawai.cltn, .mpp, .diberhentikanSementara, .pejabatNegara])
    func dicatat(kedudukan: KedudukanPegawai) throws {
        #expect(try MasaTidakWajib(kedudukan: kedudukan, sejak: maret, sampai: nil).sampai == nil)
        #expect(try MasaTidakWajib(kedudukan: kedudukan, sejak: maret, sampai: mei).sejak == maret)
    }

    @Test("K-118: kedudukan lain tetap wajib; tanggal kosong dan terbalik ditolak pada ruasnya")
    func ditolak() {
        for kedudukan in [KedudukanPegawai.aktif, .tugasBelajar] {
            #expect(
                kodeDitolak { try MasaTidakWajib(kedudukan: kedudukan, sejak: maret, sampai: nil) }
                    == ["skp.bukan_dasar_tidak_wajib"])
        }
        #expect(
            kodeDitolak { try MasaTidakWajib(kedudukan: .cltn, sejak: nil, sampai: mei) } == ["skp.tanggal_kosong"])
        #expect(
            kodeDitolak { try MasaTidakWajib(kedudukan: .cltn, sejak: mei, sampai: maret) } == ["skp.tanggal_terbalik"])
    }
}
