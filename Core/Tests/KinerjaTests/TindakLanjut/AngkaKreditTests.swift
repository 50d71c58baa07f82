import Kinerja
import Testing

@Suite("Angka kredit dan kenaikan (PermenPANRB 1/2023 Pasal 36-37; Peraturan BKN 3/2023)")
struct AngkaKreditTests {
    private func periode(_ predikat: Predikat, _ mulai: String, _ selesai: String) throws -> AngkaKredit.Periode {
        AngkaKredit.Periode(
            predikat: predikat,
            mulai: try #require(Bulan(mulai)),
            selesai: try #require(Bulan(selesai))
        )
    }

    @Test(
        "hasil setahun per jenjang dan predikat",
        arguments: [
            (JenjangJF.ahliUtama, ["75.000", "50.000", "37.500", "25.000", "12.500"]),
            (.ahliMadya, ["56.250", "37.500", "28.125", "18.750", "9.375"]),
            (.ahliMuda, ["37.500", "25.000", "18.750", "12.500", "6.250"]),
            (.ahliPertama, ["18.750", "12.500", "9.375", "6.250", "3.125"]),
            (.penyelia, ["37.500", "25.000", "18.750", "12.500", "6.250"]),
            (.mahir, ["18.750", "12.500", "9.375", "6.250", "3.125"]),
            (.terampil, ["7.500", "5.000", "3.750", "2.500", "1.250"]),
            (.pemula, ["5.625", "3.750", "2.813", "1.875", "0.938"]),
        ]
    )
    func setahun(jenjang: JenjangJF, harap: [String]) throws {
        for (predikat, teks) in zip(Predikat.allCases, harap) {
            let hasil = try AngkaKredit.hitung(jenjang: jenjang, periode: [periode(predikat, "2024-01", "2024-12")])
            #expect(hasil.jumlah.teks(desimal: 3) == teks)
        }
    }

    @Test("jumlah adalah jumlah baris tepat, bukan baris yang dibulatkan")
    func jumlahTepat() throws {
        // Twelve months of 1.041666… are 12.5, while twelve times 1.042 would be 12.504.
        let bulan = try (1...12).map {
            try periode(.baik, "2025-\($0 < 10 ? "0" : "")\($0)", "2025-\($0 < 10 ? "0" : "")\($0)")
        }
        let hasil = try AngkaKredit.hitung(jenjang: .ahliPertama, periode: bulan)
        #expect(hasil.rincian.allSatisfy { $0.angkaKredit.teks(desimal: 3) == "1.042" })
        #expect(hasil.jumlah.teks(desimal: 3) == "12.500")
    }

    @Test("contoh PAK: integrasi 96,654 + 6,25 + 5,208 = 108,112")
    func integrasi() throws {
        let mahir = try AngkaKredit.hitung(
            jenjang: .mahir,
            periode: [periode(.baik, "2023-07", "2023-12")],
            awal: des("96.654")
        )
        #expect(mahir.kumulatif.teks(desimal: 3) == "102.904")
        let pertama = try AngkaKredit.hitung(jenjang: .ahliPertama, periode: [periode(.baik, "2024-07", "2024-11")])
        #expect(pertama.jumlah.teks(desimal: 3) == "5.208")
        #expect((mahir.kumulatif + pertama.jumlah).teks(desimal: 3) == "108.112")
    }

    @Test("masukan yang salah ditolak")
    func ditolak() throws {
        let terbalik = try periode(.baik, "2024-02", "2024-01")
        let panjang = try periode(.baik, "0001-01", "9999-12")
        let benar = try periode(.baik, "2024-01", "2024-01")
        func kode(_ periode: [AngkaKredit.Periode], _ awal: Desimal = 0) -> String? {
            kodePenolakan { () throws(Penolakan) in
                try AngkaKredit.hitung(jenjang: .mahir, periode: periode, awal: awal)
            }
        }
        #expect(kode([]) == "periode_kosong")
        #expect(kode([benar, terbalik]) == "periode_terbalik")
        #expect(kode([panjang]) == "periode_terlalu_panjang")
        #expect(kode([benar], -1) == "ak_awal_negatif")
    }

    @Test("bulan yang terhitung dua kali ditemukan")
    func tumpangTindih() throws {
        let ganda = AngkaKredit.bulanTumpangTindih([
            try periode(.baik, "2024-01", "2024-06"), try periode(.baik, "2024-06", "2024-12"),
        ])
        #expect(ganda == [try #require(Bulan("2024-06"))])
        #expect(AngkaKredit.bulanTumpangTindih([try periode(.baik, "2024-01", "2024-12")]).isEmpty)
    }

    @Test(
        "kebutuhan per jenjang dan golongan",
        arguments: [
            (JenjangJF.terampil, GolonganRuang.duaB, "20.000", "60.000"), (.terampil, .duaC, "20.000", "40.000"),
            (.pemula, .duaA, "15.000", "15.000"), (.ahliMadya, .empatB, "150.000", "450.000"),
            (.ahliMuda, .tigaD, "100.000", "200.000"), (.mahir, .tigaA, "50.000", "100.000"),
        ]
    )
    func kebutuhan(jenjang: JenjangJF, golongan: GolonganRuang, pangkat: String, naikJenjang: String) throws {
        let hasil = try Kenaikan.hitung(jenjang: jenjang, golongan: golongan, kumulatif: 0)
        #expect(hasil.kebutuhanPangkat.teks(desimal: 3) == pangkat)
        #expect(hasil.kebutuhanJenjang?.teks(desimal: 3) == naikJenjang)
        #expect(hasil.selisihPangkat == -hasil.kebutuhanPangkat)
    }

    @Test(
        "jenjang puncak tidak punya kebutuhan jenjang",
        arguments: [
            (JenjangJF.ahliUtama, GolonganRuang.empatD), (.penyelia, .tigaC),
        ]
    )
    func puncak(jenjang: JenjangJF, golongan: GolonganRuang) throws {
        let hasil = try Kenaikan.hitung(jenjang: jenjang, golongan: golongan, kumulatif: 500)
        #expect(hasil.kebutuhanJenjang == nil && hasil.selisihJenjang == nil)
    }

    @Test("golongan di luar jenjang ditolak")
    func golonganLain() {
        #expect(
            kodePenolakan { () throws(Penolakan) in
                try Kenaikan.hitung(jenjang: .ahliPertama, golongan: .empatA, kumulatif: 100)
            } == "golongan_tidak_sesuai"
        )
        #expect(
            kodePenolakan { () throws(Penolakan) in
                try Kenaikan.hitung(jenjang: .ahliPertama, golongan: .tigaA, kumulatif: -1)
            } == "kumulatif_negatif"
        )
    }

    @Test(
        "setiap jenjang punya koefisien, kebutuhan, dan golongan terendah berangka kredit dasar 0",
        arguments: JenjangJF.allCases
    )
    func tabelLengkap(jenjang: JenjangJF) throws {
        let aturan = AturanAngkaKredit.riwayat.terkini.nilai
        let baris = try #require(aturan.jenjang[jenjang])
        #expect(baris.koefisien > 0)
        #expect(baris.angkaKreditDasar[try #require(baris.golongan.first)] == 0)
        #expect(Set(baris.angkaKreditDasar.keys) == Set(baris.golongan))
        #expect(Set(aturan.persen.keys) == Set(Predikat.allCases))
    }

    @Test("sebelum PermenPANRB 1/2023 tidak dihitung")
    func riwayat() {
        #expect(
            kodePenolakan { () throws(Penolakan) in try AturanAngkaKredit.riwayat.berlaku(pada: tgl("2022-12-31")) }
                == "aturan_belum_berlaku"
        )
    }
}
