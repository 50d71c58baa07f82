import Kinerja
import Testing

@Suite("TPP (PP 12/2019 Pasal 58; angka dari Perbup sebagai masukan)")
struct TPPTests {
    private func masukan(
        _ dasar: Int,
        capaian: String = "100",
        potongan: [TPP.Potongan] = [],
        tarif: String? = nil,
        bobot: (String, String) = ("60", "40")
    ) -> TPP.Masukan {
        TPP.Masukan(
            dasar: dasar,
            bobotKinerja: des(bobot.0),
            bobotDisiplin: des(bobot.1),
            capaianKinerja: des(capaian),
            potongan: potongan,
            tarifPredikat: tarif.map(des)
        )
    }

    @Test("60/40 dengan capaian 90% dan dua kali potongan 3%")
    func biasa() throws {
        let potongan = TPP.Potongan(kode: "alpa", kali: 2, persen: 3)
        let hasil = try TPP.hitung(masukan(2_000_000, capaian: "90", potongan: [potongan]))
        #expect(hasil.kinerja == 1_080_000)
        #expect(hasil.disiplin == 752_000)
        #expect(hasil.jumlah == 1_832_000)
        #expect(hasil.rincian.map(\.rupiah) == [1_200_000, -120_000, 800_000, -48_000])
    }

    @Test("tarif predikat mengalikan bagian kinerja")
    func tarif() throws {
        let hasil = try TPP.hitung(masukan(1_000_000, tarif: "85"))
        #expect(hasil.kinerja == 510_000)
        #expect(hasil.jumlah == 910_000)
    }

    @Test("potongan lebih dari 100% menghabiskan bagian disiplin, tidak lebih")
    func potonganPenuh() throws {
        let potongan = [
            TPP.Potongan(kode: "alpa", kali: 30, persen: 4), TPP.Potongan(kode: "TL1", kali: 3, persen: des("0.5")),
        ]
        let hasil = try TPP.hitung(masukan(1_000_000, potongan: potongan))
        #expect(hasil.disiplin == 0)
        #expect(hasil.jumlah == 600_000)
        #expect(hasil.rincian.last?.kode == "batas_potongan")
    }

    @Test("jumlah dibulatkan sekali dari nilai tepat, rincian selalu berjumlah sama")
    func pembulatan() throws {
        // 1 rupiah at 50/50: both halves round up to 1, the sum is exactly 1.
        let hasil = try TPP.hitung(masukan(1, bobot: ("50", "50")))
        #expect((hasil.kinerja, hasil.disiplin, hasil.jumlah) == (1, 1, 1))
        #expect(hasil.rincian.last?.kode == "pembulatan")

        var acak = Pengacak(60)
        for _ in 0..<500 {
            let potongan = (0..<Int.random(in: 0...4, using: &acak)).map { nomor in
                TPP.Potongan(
                    kode: "P\(nomor)",
                    kali: Int.random(in: 0...40, using: &acak),
                    persen: des("\(Int.random(in: 0...6, using: &acak)).\(Int.random(in: 0...9, using: &acak))")
                )
            }
            let bobot = Int.random(in: 0...100, using: &acak)
            let hasil = try TPP.hitung(
                masukan(
                    Int.random(in: 0...9_999_999, using: &acak),
                    capaian: "\(Int.random(in: 0...120, using: &acak)).37",
                    potongan: potongan,
                    tarif: Bool.random(using: &acak) ? "85.5" : nil,
                    bobot: (String(bobot), String(100 - bobot))
                )
            )
            #expect(hasil.rincian.reduce(0) { $0 + $1.rupiah } == hasil.jumlah)
            #expect(abs(hasil.kinerja + hasil.disiplin - hasil.jumlah) <= 1)
            #expect(hasil.disiplin >= 0)
        }
    }

    @Test("masukan yang salah ditolak")
    func ditolak() {
        func kode(_ masukan: TPP.Masukan) -> String? {
            kodePenolakan { () throws(Penolakan) in try TPP.hitung(masukan) }
        }
        #expect(kode(masukan(1, bobot: ("60", "41"))) == "bobot_tidak_100")
        #expect(kode(masukan(1, bobot: ("120", "-20"))) == "persen_di_luar_batas")
        #expect(kode(masukan(-1)) == "tpp_dasar_di_luar_batas")
        #expect(kode(masukan(.max)) == "tpp_dasar_di_luar_batas")
        #expect(kode(masukan(1, capaian: "-1")) == "persen_di_luar_batas")
        #expect(kode(masukan(1, potongan: [TPP.Potongan(kode: "a", kali: .max, persen: 1)])) == "kali_di_luar_batas")
        #expect(kode(masukan(1, potongan: [TPP.Potongan(kode: "a", kali: 1, persen: 101)])) == "persen_di_luar_batas")
        let banyak = Array(repeating: TPP.Potongan(kode: "a", kali: 1, persen: 1), count: 501)
        #expect(kode(masukan(1, potongan: banyak)) == "potongan_terlalu_banyak")
    }

    @Test("angka terbesar yang diterima tidak meluap")
    func terbesar() throws {
        let potongan = Array(repeating: TPP.Potongan(kode: "a", kali: 1000, persen: 100), count: 500)
        let hasil = try TPP.hitung(
            masukan(1_000_000_000_000, capaian: "999.999999999", potongan: potongan, tarif: "1000")
        )
        #expect(hasil.rincian.reduce(0) { $0 + $1.rupiah } == hasil.jumlah)
    }
}
