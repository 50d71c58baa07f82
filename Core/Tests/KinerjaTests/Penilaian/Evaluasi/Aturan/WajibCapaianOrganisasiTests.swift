import Kinerja
import Testing

@Suite("Capaian organisasi lebih dulu")
struct WajibCapaianOrganisasiTests {
    typealias Contoh = ContohEvaluasi

    @Test("K-14: menilai dan mengirim ditolak sebelum capaian organisasi ditetapkan")
    func langkahPertama() {
        let syarat = Contoh.syarat(capaian: nil)
        let isian = IsianPenilaian(hasilKerja: .sesuai, perilakuKerja: .sesuai)
        #expect(
            Contoh.kode { _ = try Contoh.evaluasi().nilai(isian, isSKPDitetapkan: true, syarat: syarat) }
                == "capaian_organisasi_belum_ada"
        )
        let draf = Contoh.evaluasi(.draf, hasil: .sesuai, perilaku: .sesuai)
        #expect(
            Contoh.kode {
                _ = try draf.sampaikan(oleh: "rimba", nama: "Jati", isSKPDitetapkan: true, syarat: syarat)
            } == "capaian_organisasi_belum_ada"
        )
    }
}
