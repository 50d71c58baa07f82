import Kinerja
import Testing

@Suite("Pelaksanaan: ringkasan capaian")
struct RingkasanCapaianTests {
    private let kunjungan = IndikatorRealisasi(
        id: "k", ukuran: "Kunjungan rumah", satuan: "kunjungan", aspek: "kuantitas", target: .naik(96), targetTeks: "96"
    )

    private func isi(_ angka: [Int: Desimal]) -> [Bulan: Realisasi] {
        var hasil: [Bulan: Realisasi] = [:]
        for (nomor, nilai) in angka {
            if let bulan = Bulan(tahun: 2026, bulan: nomor) { hasil[bulan] = Realisasi(angka: nilai) }
        }
        return hasil
    }

    @Test("hitungan dijumlahkan dan dibandingkan dengan bagian target sepanjang periode")
    func jumlah() {
        let hasil = RingkasanCapaian.hitung(
            kunjungan, isi: isi([6: 100, 7: 8, 8: 7, 9: 7]), periode: .triwulan(tahun: 2026, ke: 3)
        )
        #expect(hasil.nilai == 22)
        #expect(hasil.teks == "22 kunjungan")
        // 22 of 24, the quarter's share of 96.
        #expect(hasil.persen == Desimal("91.67"))
        #expect(hasil.bulanTerisi == 3)
    }

    @Test("setahun penuh dibandingkan dengan seluruh target")
    func setahun() {
        let hasil = RingkasanCapaian.hitung(kunjungan, isi: isi([1: 40, 12: 56]), periode: .tahunan(2026))
        #expect(hasil.persen == 100)
    }

    @Test("persen dan indeks memakai bulan terakhir, bukan jumlah")
    func terakhir() {
        let patuh = IndikatorRealisasi(
            id: "p", ukuran: "Kepatuhan", satuan: "persen", aspek: "kuantitas", target: .naik(85), targetTeks: ""
        )
        let hasil = RingkasanCapaian.hitung(patuh, isi: isi([7: 80, 8: 89]), periode: .triwulan(tahun: 2026, ke: 3))
        #expect(hasil.nilai == 89)
        #expect(hasil.teks == "89%")
        #expect(hasil.persen == Desimal("104.71"))
    }

    @Test("nihil dihitung terisi dan bernilai nol dalam jumlah")
    func nihil() throws {
        var data = isi([7: 8])
        data[try #require(Bulan(tahun: 2026, bulan: 8))] = Realisasi(angka: nil, isNihil: true)
        let hasil = RingkasanCapaian.hitung(kunjungan, isi: data, periode: .triwulan(tahun: 2026, ke: 3))
        #expect(hasil.nilai == 8)
        #expect(hasil.bulanTerisi == 2)
    }

    @Test("tanpa realisasi tertulis Belum ada, bukan nol")
    func kosong() {
        let hasil = RingkasanCapaian.hitung(kunjungan, isi: [:], periode: .tahunan(2026))
        #expect(hasil.nilai == nil)
        #expect(hasil.persen == nil)
        #expect(hasil.teks == "Belum ada")
    }

    @Test("target nol tidak menghasilkan persen, tetapi nilainya tetap tampil")
    func targetNol() {
        let nol = IndikatorRealisasi(
            id: "n", ukuran: "Kasus", satuan: "kasus", aspek: "kuantitas", target: .naik(0), targetTeks: "0"
        )
        let hasil = RingkasanCapaian.hitung(nol, isi: isi([7: 2]), periode: .tahunan(2026))
        #expect(hasil.nilai == 2)
        #expect(hasil.persen == nil)
    }

    @Test(
        "satuan menentukan sifat ukuran",
        arguments: [
            ("persen", "kuantitas", SifatUkuran.terakhir), ("%", "biaya", .terakhir),
            ("indeks", "kuantitas", .terakhir),
            ("kuintal/ha", "kuantitas", .terakhir), ("menit", "waktu", .terakhir), ("kasus", "kualitas", .terakhir),
            ("kunjungan", "kuantitas", .jumlah), ("rupiah", "biaya", .jumlah), ("", "kuantitas", .jumlah),
        ])
    func sifat(_ satuan: String, _ aspek: String, _ sifat: SifatUkuran) {
        #expect(SifatUkuran(satuan: satuan, aspek: aspek) == sifat)
    }
}
