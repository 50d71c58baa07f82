import Kinerja
import Testing

@Suite("Hanya SKP yang ditetapkan dinilai")
struct WajibSKPDitetapkanTests {
    typealias Contoh = ContohEvaluasi

    @Test("SKP yang belum ditetapkan tidak dapat dinilai atau dikirim")
    func belumDitetapkan() {
        let isian = IsianPenilaian(hasilKerja: .sesuai, perilakuKerja: .sesuai)
        #expect(
            Contoh.kode { _ = try Contoh.evaluasi().nilai(isian, isSKPDitetapkan: false, syarat: Contoh.syarat()) }
                == "evaluasi.skp_belum_ditetapkan"
        )
        let draf = Contoh.evaluasi(.draf, hasil: .sesuai, perilaku: .sesuai)
        #expect(
            Contoh.kode {
                _ = try draf.sampaikan(oleh: "rimba", nama: "Jati", isSKPDitetapkan: false, syarat: Contoh.syarat())
            } == "evaluasi.skp_belum_ditetapkan"
        )
    }
}
