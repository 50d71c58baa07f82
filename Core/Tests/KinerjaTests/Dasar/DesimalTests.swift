import Kinerja
import Testing

@Suite("Desimal dan pecahan tepat")
struct DesimalTests {
    @Test(
        "teks polos terbaca tepat",
        arguments: [
            ("12.5", "12.5"), ("0", "0"), ("-0.125", "-0.125"), ("100", "100"), ("007", "7"), ("1.500", "1.5"),
            ("-0", "0"),
            ("999999999999999999.999999999", "999999999999999999.999999999"),
        ]
    )
    func terbaca(teks: String, harap: String) {
        #expect(Desimal(teks)?.description == harap)
    }

    @Test(
        "teks lain ditolak",
        arguments: [
            "", "-", ".", "1.", ".5", "+1", "1,5", "1e3", " 1", "1 ", "0x1", "NaN", "inf", "--1", "1.2.3",
            "1234567890123456789",
            "0.1234567890", "١", String(repeating: "9", count: 400),
        ]
    )
    func ditolak(teks: String) {
        #expect(Desimal(teks) == nil)
    }

    @Test(
        "pembulatan setengah ke atas, juga untuk negatif, tanpa nol negatif",
        arguments: [
            ("2.0833", 3, "2.083"), ("1.5625", 3, "1.563"), ("0.005", 2, "0.01"), ("0.0049", 2, "0.00"),
            ("-0.005", 2, "-0.01"),
            ("-0.004", 2, "0.00"), ("12.5", 0, "13"), ("-12.5", 0, "-13"), ("7", 3, "7.000"), ("9.999", 2, "10.00"),
        ]
    )
    func bulat(teks: String, koma: Int, harap: String) {
        #expect(des(teks).teks(desimal: koma) == harap)
    }

    @Test(
        "tampilan Indonesia",
        arguments: [
            ("1284.5", "1.284,5"), ("1284", "1.284"), ("284", "284"), ("-1250000", "-1.250.000"), ("0.5", "0,5"),
            ("-0.25", "-0,25"),
            ("100000", "100.000"),
        ]
    )
    func tampil(teks: String, harap: String) {
        #expect(des(teks).tampil == harap)
    }

    @Test("tambah, kurang, kali tepat dan cocok dengan bilangan bulat")
    func hitung() {
        var acak = Pengacak(7)
        for _ in 0..<2000 {
            let a = Int.random(in: -1_000_000...1_000_000, using: &acak)
            let b = Int.random(in: -1_000_000...1_000_000, using: &acak)
            let (x, y) = (des(ribuan(a)), des(ribuan(b)))
            #expect(x + y == des(ribuan(a + b)))
            #expect(x - y == des(ribuan(a - b)))
            #expect((x * y) * 1_000_000 == Desimal(a * b))
            #expect((x < y) == (a < b))
        }
    }

    /// `n / 1000` as plain text.
    private func ribuan(_ n: Int) -> String {
        let ekor = String(n.magnitude % 1000)
        return (n < 0 ? "-" : "") + "\(n.magnitude / 1000)." + String(repeating: "0", count: 3 - ekor.count) + ekor
    }

    @Test("hasil di luar jangkauan ditahan, tidak pernah berhenti")
    func luapan() {
        let besar = des("999999999999999999.999999999")
        #expect(besar * besar == .terbesar)
        #expect(besar * -besar == -.terbesar)
        #expect(Desimal.terbesar + .terbesar == .terbesar)
        #expect(-Desimal.terbesar - .terbesar == -.terbesar)
        #expect(Desimal(.max) * Desimal(.min) == -.terbesar)
        #expect(Desimal(Int.min).description == String(Int.min))
        #expect(des("0.000000001") * des("0.000000001") * des("0.000000001") == 0)
    }

    @Test("bagi: dibulatkan setengah ke atas, nol ditolak")
    func bagi() {
        #expect(Desimal(1).dibagi(3, desimal: 4)?.description == "0.3333")
        #expect(Desimal(2).dibagi(3, desimal: 2)?.description == "0.67")
        #expect(Desimal(-1).dibagi(8, desimal: 2)?.description == "-0.13")
        #expect(Desimal(1).dibagi(0, desimal: 2) == nil)
        #expect(Desimal.terbesar.dibagi(des("0.000000001"), desimal: 2) == .terbesar)
    }

    @Test("pecahan: jumlah tepat, perbandingan tepat, tidak meluap")
    func pecahan() throws {
        let sepertiga = try #require(Pecahan(1, per: 3))
        #expect(sepertiga + sepertiga + sepertiga == Pecahan(1))
        #expect(try #require(Pecahan(8, per: 11)) > Pecahan(des("0.7")))
        #expect(try #require(Pecahan(14, per: 20)) == Pecahan(des("0.7")))
        #expect(try #require(Pecahan(-1, per: -3)) == sepertiga)
        #expect(Pecahan(1, per: 0) == nil)
        var jumlah = Pecahan.nol
        for penyebut in 1...300 { jumlah = jumlah + (try #require(Pecahan(1, per: Desimal(penyebut)))) }
        // H(300) = 6.28266388…
        #expect(jumlah.teks(desimal: 6) == "6.282664")
        let besar = Pecahan(.terbesar)
        #expect((besar * besar * besar).bulatkan(desimal: 0) == .terbesar)
    }
}
