import Kinerja
import Testing

@Suite("Dua rating membentuk predikat")
struct WajibDuaRatingTests {
    typealias Contoh = ContohEvaluasi

    @Test(
        "K-01 sampai K-09: sembilan kotak kuadran",
        arguments: [
            (Ekspektasi.diAtas, Ekspektasi.diAtas, Predikat.sangatBaik), (.diAtas, .sesuai, .baik),
            (.diAtas, .diBawah, .kurang), (.sesuai, .diAtas, .baik), (.sesuai, .sesuai, .baik),
            (.sesuai, .diBawah, .kurang),
            (.diBawah, .diAtas, .butuhPerbaikan), (.diBawah, .sesuai, .butuhPerbaikan),
            (.diBawah, .diBawah, .sangatKurang),
        ])
    func kuadran(_ hasil: Ekspektasi, _ perilaku: Ekspektasi, _ harap: Predikat) throws {
        #expect(
            try WajibDuaRating.periksa(Contoh.evaluasi(.draf, hasil: hasil, perilaku: perilaku), nama: "Jati") == harap)
    }

    @Test("K-12: pesan menyebut rating yang belum dipilih dan orangnya")
    func pesan() {
        let tanpaPerilaku = #expect(throws: Penolakan.self) {
            _ = try WajibDuaRating.periksa(Contoh.evaluasi(.draf, hasil: .sesuai), nama: "Dahlia Semisal")
        }
        #expect(tanpaPerilaku?.pesan == "Pilih rating perilaku untuk Dahlia Semisal")
        #expect(tanpaPerilaku?.isian == "perilaku_kerja")
        let tanpaKeduanya = #expect(throws: Penolakan.self) {
            _ = try WajibDuaRating.periksa(Contoh.evaluasi(.draf), nama: "Telaga Andaikan")
        }
        #expect(tanpaKeduanya?.pesan == "Pilih rating hasil kerja dan perilaku untuk Telaga Andaikan")
    }
}
