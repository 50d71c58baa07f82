import Kinerja
import Testing

@Suite("IKM (PermenPANRB 14/2017)")
struct IKMTests {
    @Test("contoh: 4,4,3,4,4,4,4,3,3 memberi 91,67 mutu A")
    func contoh() throws {
        let ikm = try IKM.hitung([[4, 4, 3, 4, 4, 4, 4, 3, 3]])
        #expect(ikm.nilai == des("91.67"))
        #expect(ikm.mutu == .sangatBaik)
        #expect(ikm.unsur.map { $0.teks(desimal: 3) }.first == "4.000")
    }

    @Test("nilai penuh tepat 100 dan terendah tepat 25: bobot 1/9, bukan 0,111")
    func ujung() throws {
        #expect(try IKM.hitung([[Int]](repeating: [4, 4, 4, 4, 4, 4, 4, 4, 4], count: 7)).nilai == 100)
        let rendah = try IKM.hitung([[1, 1, 1, 1, 1, 1, 1, 1, 1]])
        #expect(rendah.nilai == 25 && rendah.mutu == .tidakBaik)
    }

    @Test(
        "batas mutu pada nilai dua desimal",
        arguments: [
            ("88.31", MutuPelayanan.sangatBaik), ("88.30", .baik), ("76.61", .baik), ("76.60", .kurangBaik),
            ("65", .kurangBaik), ("64.99", .tidakBaik), ("25", .tidakBaik), ("100", .sangatBaik),
        ]
    )
    func mutu(nilai: String, mutu: MutuPelayanan) {
        #expect(AturanIKM.riwayat.terkini.nilai.mutu(des(nilai)) == mutu)
    }

    @Test("rata-rata per unsur, tiga responden")
    func rataRata() throws {
        let ikm = try IKM.hitung([
            [4, 3, 3, 3, 3, 3, 3, 3, 3], [4, 3, 3, 3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3, 3, 3, 2],
        ])
        #expect(ikm.unsur.map { $0.teks(desimal: 3) } == ["3.667"] + Array(repeating: "3.000", count: 7) + ["2.667"])
        #expect(ikm.nilai == des("75.93") && ikm.mutu == .kurangBaik)
        #expect(ikm.responden == 3)
    }

    @Test(
        "jawaban yang salah ditolak",
        arguments: [
            ([], "jawaban_kosong"), ([[]], "jawaban_tidak_lengkap"),
            ([[4, 4, 4, 4, 4, 4, 4, 4]], "jawaban_tidak_lengkap"),
            ([[4, 4, 4, 4, 4, 4, 4, 4, 5]], "jawaban_di_luar_skala"),
            ([[0, 4, 4, 4, 4, 4, 4, 4, 4]], "jawaban_di_luar_skala"),
            ([[Int.max, 4, 4, 4, 4, 4, 4, 4, 4]], "jawaban_di_luar_skala"),
        ]
    )
    func ditolak(jawaban: [[Int]], kode: String) {
        #expect(kodePenolakan { () throws(Penolakan) in try IKM.hitung(jawaban) } == kode)
    }
}
