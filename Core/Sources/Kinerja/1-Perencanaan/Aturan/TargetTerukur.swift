/// A target of the quantitative approach can be measured: a figure, a date, a rhythm or a grade (h.50; "spesifik",
/// "memiliki batas waktu", P-91 L.II.A.7.a.8 h.51). Word lists are fallible: always a hint.
public enum TargetTerukur: AturanSKP {
    public static let kode = "skp.target_tak_terukur"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.7.a.4 h.50; L.II.A.7.a.8 h.51"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard skp.pendekatan == .kuantitatif else { return [] }
        return skp.hasilKerja.flatMap { hasil in
            hasil.indikator.filter { !$0.target.isKosong && !isTerukur($0.target) }.map {
                temuan(
                    .saran, "Target “\($0.target.teks)” belum dapat diukur. Berapa, atau paling lambat kapan?",
                    rhk: hasil.id
                )
            }
        }
    }

    /// Whether anybody could tell later that it was reached.
    static func isTerukur(_ target: TargetKinerja) -> Bool {
        if target.angka != nil || target.teks.contains(where: \.isNumber) { return true }
        if isKode(target.teks) { return true }
        return Teks.kata(target.teks).contains { kataWaktu.contains($0) || kataPredikat.contains($0) }
    }

    /// "WTP", "BB", "A": a grade written as a code.
    private static func isKode(_ teks: String) -> Bool {
        let huruf = teks.filter(\.isLetter)
        return !huruf.isEmpty && huruf.count <= 4 && huruf.allSatisfy(\.isUppercase)
    }

    private static let kataWaktu: Set<String> = [
        "tiap", "setiap", "hari", "harian", "minggu", "mingguan", "pekan", "bulan", "bulanan", "triwulan", "triwulanan",
        "semester", "tahun", "tahunan", "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus",
        "september", "oktober", "november", "desember", "satu", "dua", "tiga", "empat", "lima", "enam",
    ]
    private static let kataPredikat: Set<String> = [
        "istimewa", "paripurna", "utama", "madya", "terakreditasi", "akreditasi", "opini", "predikat", "kategori",
    ]
}
