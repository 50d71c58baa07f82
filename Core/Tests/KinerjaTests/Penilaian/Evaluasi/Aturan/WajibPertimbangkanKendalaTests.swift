import Kinerja
import Testing

@Suite("Penilaian: kendala dipertimbangkan")
struct WajibPertimbangkanKendalaTests {
    private func draf(_ hasil: Ekspektasi, _ kalimat: String = "") -> EvaluasiKinerja {
        EvaluasiKinerja(
            id: "e", pegawaiID: "medang", penilaiID: "ulin", periode: .tahunan(2026), keadaan: .draf,
            hasilKerja: hasil, perilakuKerja: .sesuai, pertimbanganKendala: kalimat
        )
    }

    @Test("di bawah ekspektasi dengan kendala yang diakui perlu kalimat")
    func perlu() {
        #expect(throws: Penolakan.self) {
            try WajibPertimbangkanKendala.periksa(draf(.diBawah, " "), nama: "Medang", jumlahKendala: 1)
        }
        #expect(throws: Never.self) {
            try WajibPertimbangkanKendala.periksa(
                draf(.diBawah, "Tiga minggu tanpa gerobak sudah dihitung"), nama: "Medang", jumlahKendala: 1)
        }
    }

    @Test("tanpa kendala, atau tidak di bawah ekspektasi, tidak perlu apa-apa")
    func tidakPerlu() {
        #expect(throws: Never.self) {
            try WajibPertimbangkanKendala.periksa(draf(.diBawah), nama: "Medang", jumlahKendala: 0)
            try WajibPertimbangkanKendala.periksa(draf(.sesuai), nama: "Medang", jumlahKendala: 3)
        }
    }
}
