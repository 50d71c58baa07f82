import Kinerja
import Testing

@Suite("Angka yang diketik orang")
struct MasukanAngkaTests {
    @Test(
        "satuan yang dapat dicacah: tanda diikuti tiga angka adalah ribuan",
        arguments: [
            ("1.284", "1284"), ("1,284", "1284"), ("1 284", "1284"), ("1284", "1284"), (" 7 ", "7"),
            ("1.284.500", "1284500"),
            ("1.284,0", "1284"), ("12,0", "12"), ("-3", "-3"), ("0", "0"), ("1,284,500.00", "1284500"),
            ("1\u{A0}284", "1284"),
        ]
    )
    func cacah(teks: String, harap: String) {
        #expect(Desimal.bacaMasukan(teks, bulatSaja: true)?.description == harap)
    }

    @Test(
        "satuan lain: satu tanda adalah koma desimal",
        arguments: [
            ("1.284", "1.284"), ("1,284", "1.284"), ("12,5", "12.5"), ("12.5", "12.5"), ("1.284,5", "1284.5"),
            ("1,284.5", "1284.5"), ("1.284.500", "1284500"), (",5", "0.5"), ("0,125", "0.125"), ("92,40", "92.4"),
            ("1 284,5", "1284.5"), ("\u{2212}2,5", "-2.5"), ("12345,678", "12345.678"),
        ]
    )
    func desimal(teks: String, harap: String) {
        #expect(Desimal.bacaMasukan(teks, bulatSaja: false)?.description == harap)
    }

    @Test(
        "yang bukan angka ditolak",
        arguments: [
            "", " ", "-", ",", ".", "12,", "tujuh", "1.28.500", "1.284,5,6", "1,284.5.6", "1.2,3.4", "1e3", "--2",
            "12%", "1/2", "٣",
            "1..2", "12.34,5", "0.284.500", String(repeating: "1", count: 500),
        ]
    )
    func ditolak(teks: String) {
        #expect(Desimal.bacaMasukan(teks, bulatSaja: false) == nil)
    }

    @Test("pecahan untuk satuan yang dapat dicacah ditolak", arguments: ["12,5", "0.125", "1.284,5", "1234.567"])
    func cacahPecahan(teks: String) {
        #expect(Desimal.bacaMasukan(teks, bulatSaja: true) == nil)
    }
}
