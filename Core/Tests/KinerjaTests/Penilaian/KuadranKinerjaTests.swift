import Kinerja
import Testing

@Suite("Kuadran kinerja (PermenPANRB 6/2022 h.99-100, h.102-103)")
struct KuadranKinerjaTests {
    /// The table of h.99-100, cell by cell: hasil, perilaku, predikat, SIASN code.
    static let sel: [(Ekspektasi, Ekspektasi, Predikat, Int)] = [
        (.diAtas, .diAtas, .sangatBaik, 1), (.diAtas, .sesuai, .baik, 2), (.diAtas, .diBawah, .kurang, 4),
        (.sesuai, .diAtas, .baik, 2), (.sesuai, .sesuai, .baik, 2), (.sesuai, .diBawah, .kurang, 4),
        (.diBawah, .diAtas, .butuhPerbaikan, 3), (.diBawah, .sesuai, .butuhPerbaikan, 3),
        (.diBawah, .diBawah, .sangatKurang, 5),
    ]

    @Test("K-01 sampai K-09: kesembilan sel", arguments: sel)
    func sembilanSel(hasil: Ekspektasi, perilaku: Ekspektasi, predikat: Predikat, kode: Int) throws {
        #expect(KuadranKinerja.predikat(hasil: hasil, perilaku: perilaku) == predikat)
        #expect(try KuadranKinerja.tetapkan(hasil: hasil, perilaku: perilaku) == predikat)
        #expect(predikat.kodeSIASN == kode)
    }

    @Test("K-10: contoh Kasubdit h.208 tidak diikuti; kuadran h.99 yang berlaku")
    func contohKeliru() {
        #expect(KuadranKinerja.predikat(hasil: .sesuai, perilaku: .diBawah) == .kurang)
    }

    @Test("K-11: tugas belajar tidak selesai hanya Kurang atau Sangat Kurang (h.100, h.103)")
    func tugasBelajar() throws {
        #expect(TugasBelajarTidakSelesai.saran(perilaku: .sesuai) == .kurang)
        #expect(TugasBelajarTidakSelesai.saran(perilaku: .diBawah) == .sangatKurang)
        #expect(TugasBelajarTidakSelesai.pilihan == [.kurang, .sangatKurang])
        #expect(try TugasBelajarTidakSelesai.tetapkan(.sangatKurang) == .sangatKurang)
        for predikat in [Predikat.butuhPerbaikan, .baik, .sangatBaik] {
            #expect(
                kodePenolakan { () throws(Penolakan) in try TugasBelajarTidakSelesai.tetapkan(predikat) }
                    == "predikat_tugas_belajar"
            )
        }
    }

    @Test(
        "K-12, K-13: tanpa kedua rating tidak ada predikat, apa pun predikat periodiknya",
        arguments: [
            (Ekspektasi?.none, Ekspektasi?.none), (.sesuai, nil), (nil, .diAtas),
        ]
    )
    func ratingKurang(hasil: Ekspektasi?, perilaku: Ekspektasi?) {
        #expect(
            kodePenolakan { () throws(Penolakan) in try KuadranKinerja.tetapkan(hasil: hasil, perilaku: perilaku) }
                == "rating_belum_lengkap"
        )
    }

    @Test("ejaan formulir: DIBAWAH satu kata, KURANG (MISCONDUCT)")
    func ejaan() {
        #expect(Ekspektasi.diBawah.tampilFormulir == "DIBAWAH EKSPEKTASI")
        #expect(Ekspektasi.diAtas.tampilFormulir == "DIATAS EKSPEKTASI")
        #expect(Ekspektasi.diBawah.tampil == "Di bawah ekspektasi")
        #expect(Predikat.kurang.tampilFormulir == "KURANG (MISCONDUCT)")
        #expect(Predikat.butuhPerbaikan.tampilFormulir == "BUTUH PERBAIKAN")
        #expect(Predikat.allCases.map(\.urutan) == [1, 2, 3, 4, 5])
    }
}
