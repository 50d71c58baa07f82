import Kinerja
import Testing

@Suite("JSON")
struct JSONTests {
    @Test(
        "valid texts are read and written back",
        arguments: [
            "null", "true", "[]", "{}", "-0", "1.50", "1e-7", #""""#, #"{"a":[1,{"b":null}],"a":2}"#,
            #""Bungo \\ \" é 𝄞""#,
            "123456789012345678901234567890.123",
        ]
    )
    func roundTrip(text: String) throws {
        #expect(try PenguraiJSON.urai(Array(text.utf8)).json == text)
    }

    @Test("escapes are decoded")
    func escapes() throws {
        #expect(try PenguraiJSON.urai(Array(#""\u00e9\uD834\uDD1E\n\/\b""#.utf8)) == .teks("é𝄞\n/\u{8}"))
        #expect(NilaiJSON.teks("\u{1}\u{8}\n").json == #""\u0001\u0008\n""#)
        #expect(try PenguraiJSON.urai([0xEF, 0xBB, 0xBF] + Array("[1]".utf8)) == .larik([.angka("1")]))
    }

    @Test(
        "invalid texts are refused",
        arguments: [
            "", " ", "nul", "tru", "[1,]", "[1 2]", "[,1]", #"{"a":1,}"#, #"{"a"}"#, "{a:1}", #"{'a':1}"#, "01", "-",
            "1.", ".5", "+1",
            "1e", "1e+", "NaN", "Infinity", "0x10", #""\x""#, #""\u12""#, #""\uD800""#, #""\uD800\u0041""#,
            #""\uDC00""#, #""abc"#,
            "\"\u{1}\"", "\"a\nb\"", "[1]]", "// x\n1", "[1]/**/", #""\"#, "1 2", "\u{FEFF}\u{FEFF}1",
        ]
    )
    func invalid(text: String) {
        #expect(throws: GalatJSON.self) { try PenguraiJSON.urai(Array(text.utf8)) }
    }

    @Test(
        "invalid UTF-8 is refused",
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
            [0xFE, 0xFF],
        ] as [[UInt8]]
    )
    func invalidUTF8(bytes: [UInt8]) {
        #expect(throws: GalatJSON.self) { try PenguraiJSON.urai(bytes) }
    }

    @Test("deep nesting is refused, not a crash", arguments: ["[", #"{"a":"#])
    func deep(opener: String) throws {
        #expect(throws: GalatJSON.self) { try PenguraiJSON.urai(Array(String(repeating: opener, count: 200_000).utf8)) }
        let allowed = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        _ = try PenguraiJSON.urai(Array(allowed.utf8))
    }

    @Test("nasty values never crash the command")
    func nasty() throws {
        let angka = [
            String(repeating: "9", count: 400), "-" + String(repeating: "9", count: 400), "1e999999999999", "1e-400",
            "-0",
            "9223372036854775808", "-9223372036854775808", "170141183460469231731687303715884105727",
            "0.000000000000001",
            "null", "true", "[]", "{}", #""""#, #""9999-12-31""#, #""0001-01-01""#, #""9999-12""#, #""1e5""#, #""١""#,
            "1e18", "-1e18",
            "999999999999999999.999999999",
        ]
        for nilai in angka {
            for bentuk in Self.bentuk {
                let json = "[" + bentuk.replacing("@", with: nilai) + "]"
                let hasil = try Hitung.jalankan(Array(json.utf8), per: tgl("2026-11-24"))
                _ = try PenguraiJSON.urai(Array(hasil.keluaran.utf8))
            }
        }
    }

    @Test("random damage never crashes the command and always gives valid JSON")
    func damage() throws {
        var acak = Pengacak(1)
        let asal =
            Self.bentuk.map { Array(("[" + $0.replacing("@", with: "3") + "]").utf8) }
            + KasusBaku.baris.map { Array($0.utf8) }
        for _ in 0..<20_000 {
            var bytes = asal.randomElement(using: &acak) ?? []
            for _ in 0..<Int.random(in: 1...4, using: &acak) where !bytes.isEmpty {
                let tempat = Int.random(in: 0..<bytes.count, using: &acak)
                switch Int.random(in: 0..<3, using: &acak) {
                case 0: bytes[tempat] = UInt8.random(in: 0...255, using: &acak)
                case 1: bytes.remove(at: tempat)
                default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &acak)], at: tempat)
                }
            }
            guard let hasil = try? Hitung.jalankan(bytes, per: tgl("2026-11-24")) else { continue }
            _ = try PenguraiJSON.urai(Array(hasil.keluaran.utf8))
        }
    }

    /// Every kind with the value to test at every place where a number or a date stands.
    private static let bentuk = [
        #"{"id":@,"hitung":"nip","nip":@}"#,
        #"{"id":"a","hitung":"nip","nip":@}"#,
        #"{"id":"a","hitung":"pola_distribusi","capaian_organisasi":"baik","jumlah":{"baik":@,"kurang":@}}"#,
        #"{"id":"a","hitung":"angka_kredit","jenjang":"mahir","ak_awal":@,"periode":[{"predikat":"baik","mulai":"2024-01","selesai":"2024-02"}]}"#,
        #"{"id":"a","hitung":"angka_kredit","jenjang":"mahir","periode":[{"predikat":"baik","mulai":"0001-01","selesai":@}]}"#,
        #"{"id":"a","hitung":"angka_kredit","jenjang":"mahir","periode":@}"#,
        #"{"id":"a","hitung":"kenaikan","jenjang":"terampil","golongan":"II/b","kumulatif":@}"#,
        #"{"id":"a","hitung":"tenggat","kejadian":"pelaporan_pyb","tanggal":@}"#,
        #"{"id":"a","hitung":"tenggat","kejadian":"evaluasi_tahunan","tanggal":@,"libur":[@]}"#,
        #"{"id":"a","hitung":"ikm","jawaban":[[@,4,4,4,4,4,4,4,4]]}"#,
        #"{"id":"a","hitung":"ikm","jawaban":@}"#,
        #"{"id":"a","hitung":"capaian","arah":"naik","target":@,"realisasi":@}"#,
        #"{"id":"a","hitung":"capaian","arah":"turun","target":0.000000001,"realisasi":@}"#,
        #"{"id":"a","hitung":"capaian","arah":"rentang","target_min":1,"target_maks":@,"realisasi":@}"#,
        #"{"id":"a","hitung":"tpp","tpp_dasar":@,"bobot":{"kinerja":60,"disiplin":40},"capaian_kinerja":100,"potongan_disiplin":[]}"#,
        #"{"id":"a","hitung":"tpp","tpp_dasar":7,"bobot":{"kinerja":@,"disiplin":@},"capaian_kinerja":@,"potongan_disiplin":[{"kode":"a","kali":@,"persen":@}]}"#,
    ]
}
