import Testing

@testable import Kinerja

@Suite("Kelompok terkecil")
struct KelompokTerkecilTests {
    @Test("KelompokTerkecil menyebut jumlah sejak lima orang, dan tidak di bawahnya")
    func batas() {
        #expect([0, 1, 4].allSatisfy { KelompokTerkecil.tampil($0) == nil })
        #expect(KelompokTerkecil.tampil(5) == 5)
        #expect(KelompokTerkecil.kurang == "kurang dari 5")
    }
}
