import Kinerja
import Testing

@Suite("Hak menilai")
struct HakMenilaiTests {
    typealias Contoh = ContohEvaluasi

    private func kode(_ syarat: SyaratPenilaian) -> String {
        Contoh.kode { try HakMenilai.periksa(syarat, Contoh.tw3) }
    }

    @Test("pejabat penilai menilai pada hari pertama sampai hari terakhir jendela")
    func dalamJendela() {
        #expect(kode(Contoh.syarat(pada: "2026-09-19")) == "belum_masa_evaluasi")
        #expect(kode(Contoh.syarat(pada: "2026-09-20")) == "diterima")
        #expect(kode(Contoh.syarat(pada: "2026-10-14")) == "diterima")
        #expect(kode(Contoh.syarat(pada: "2026-10-15")) == "lewat_tenggat")
    }

    @Test("K-73: sesudah jendela, hanya atasan pejabat penilai yang menilai")
    func atasan() {
        #expect(kode(Contoh.syarat(.atasanPenilai, pada: "2026-10-14")) == "belum_lewat_tenggat")
        #expect(kode(Contoh.syarat(.atasanPenilai, pada: "2026-10-15")) == "diterima")
    }

    @Test("K-73: tahunan 2026, penilai kehilangan haknya sejak 1 Februari 2027")
    func tahunan() {
        let jendela = JendelaEvaluasi(.tahunan(2026))
        func kode(_ iso: String, _ sebagai: SyaratPenilaian.Sebagai) -> String {
            let syarat = SyaratPenilaian(
                sebagai: sebagai, capaian: nil, jendela: jendela, isDibuka: true, hariIni: Contoh.hari(iso)
            )
            return Contoh.kode { try HakMenilai.periksa(syarat, .tahunan(2026)) }
        }
        #expect(kode("2027-01-31", .penilai) == "diterima")
        #expect(kode("2027-02-01", .penilai) == "lewat_tenggat")
        #expect(kode("2027-02-01", .atasanPenilai) == "diterima")
    }

    @Test("tanpa atasan di atasnya, hak tidak dapat berpindah")
    func tanpaAtasan() {
        #expect(kode(Contoh.syarat(pada: "2026-10-20", isTanpaAtasan: true)) == "diterima")
    }

    @Test("periode yang tidak dibuka ditolak lebih dulu")
    func ditutup() {
        #expect(kode(Contoh.syarat(isDibuka: false)) == "periode_belum_dibuka")
    }

    @Test("tanda tangan atasan menandai hasil oleh atasan")
    func tandaAtasan() throws {
        let draf = Contoh.evaluasi(.draf, hasil: .sesuai, perilaku: .sesuai)
        let hasil = try draf.sampaikan(
            oleh: "kepala-dinas", nama: "Jati", isSKPDitetapkan: true,
            syarat: Contoh.syarat(.atasanPenilai, pada: "2026-10-20")
        ).keadaan
        #expect(hasil.isOlehAtasan)
        #expect(hasil.penilaiID == "rimba")
    }
}
