import Kinerja
import Testing

@Suite("Rumusan dari standar")
struct RumusanStandarTests {
    @Test("Kata hitung di depan dilepas, selebihnya tetap")
    func lepas() {
        #expect(
            RumusanStandar.rumusan("Jumlah ibu hamil yang mendapatkan pelayanan sesuai standar")
                == "Ibu hamil yang mendapatkan pelayanan sesuai standar")
        #expect(RumusanStandar.rumusan("Kepuasan pengguna layanan") == "Kepuasan pengguna layanan")
        #expect(RumusanStandar.rumusan("Jumlah BLUD") == "Jumlah BLUD")
    }
}
