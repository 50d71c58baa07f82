import Kinerja
import Testing

@Suite("Hasil yang bersifat final")
struct HasilFinalTests {
    private func isFinal(atasan: Bool = false, kepalaDaerah: Bool = false, pimpinan: Bool = false) -> Bool {
        HasilFinal.sebab(
            isOlehAtasan: atasan, isPenilaiKepalaDaerah: kepalaDaerah, isPimpinanTinggiAtauMandiri: pimpinan
        ) != nil
    }

    @Test("K-63: ditandatangani atasan karena penilai terlambat, final")
    func olehAtasan() { #expect(isFinal(atasan: true)) }

    @Test("K-64 dan K-66: kepala dinas dan kepala puskesmas mandiri oleh Bupati, final")
    func olehKepalaDaerah() { #expect(isFinal(kepalaDaerah: true, pimpinan: true)) }

    @Test("K-65: kepala puskesmas oleh kepala dinas dapat diajukan keberatan")
    func olehKepalaDinas() { #expect(!isFinal(pimpinan: true)) }

    @Test("staf yang dinilai kepala daerah dapat mengajukan keberatan")
    func staf() { #expect(!isFinal(kepalaDaerah: true)) }
}
