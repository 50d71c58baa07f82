import Kinerja
import Testing

@Suite("Alasan untuk rating selain sesuai")
struct WajibAlasanTests {
    typealias Contoh = ContohEvaluasi

    private func pesan(_ hasil: Ekspektasi, _ perilaku: Ekspektasi, alasan: String = "") -> String? {
        do {
            try WajibAlasan.periksa(
                Contoh.evaluasi(.draf, hasil: hasil, perilaku: perilaku, alasan: alasan), nama: "Jati Seumpama"
            )
            return nil
        } catch {
            return error.pesan
        }
    }

    @Test("sesuai dan sesuai tidak perlu kata-kata")
    func sesuai() { #expect(pesan(.sesuai, .sesuai) == nil) }

    @Test("pesan menyebut orang dan rating yang perlu alasan")
    func kalimat() {
        #expect(
            pesan(.diBawah, .sesuai) == "Tulis alasan untuk Jati Seumpama karena hasil kerjanya di bawah ekspektasi")
        #expect(pesan(.sesuai, .diAtas) == "Tulis alasan untuk Jati Seumpama karena perilakunya di atas ekspektasi")
        #expect(
            pesan(.diAtas, .diBawah)
                == "Tulis alasan untuk Jati Seumpama karena hasil kerjanya di atas ekspektasi dan perilakunya di bawah ekspektasi"
        )
    }

    @Test("alasan yang hanya spasi dianggap kosong, yang berisi diterima")
    func spasi() {
        #expect(pesan(.diBawah, .sesuai, alasan: " \n\t ") != nil)
        #expect(pesan(.diBawah, .sesuai, alasan: "9 dari 20 tempat") == nil)
    }
}
