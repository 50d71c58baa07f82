/// Targets leave tolerance: words such as "semua" and "selalu" are not ideal, except in hasil kerja utama that concern
/// life, injury, national security or large loss (L.II.A.7.a.7 h.51; K-109, K-110). Always a hint.
public enum TargetTidakMutlak: AturanSKP {
    public static let kode = "skp.kata_mutlak"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.7.a.7 h.51"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        skp.hasilKerja.flatMap { hasil in
            hasil.indikator.compactMap { indikator -> TemuanSKP? in
                let teks = indikator.ukuran + " " + indikator.target.teks
                guard let kata = kataMutlak(teks), !dikecualikan(hasil, teks) else { return nil }
                return temuan(
                    .saran, "“\(kata)” tidak memberi ruang toleransi. Tulis angka atau rentang yang dapat dicapai",
                    rhk: hasil.id
                )
            }
        }
    }

    private static let tunggal: Set<String> = ["semua", "selalu", "setiap", "seluruh"]
    private static let ganda: Set<String> = ["tidak pernah", "tidak ada", "tanpa kecuali"]
    /// Beginnings of words about life, injury, safety and large loss.
    private static let gawat = [
        "persalinan", "pasien", "nyawa", "jiwa", "selamat", "keselamatan", "cedera", "luka", "kematian", "meninggal",
        "darurat", "hamil", "bayi", "balita", "kebakaran", "bencana", "bedah", "operasi", "transfusi", "malpraktek",
        "malpraktik", "obat", "keracunan", "korban", "kerugian",
    ]

    static func kataMutlak(_ teks: String) -> String? {
        let kata = Teks.kata(teks)
        if let satu = kata.first(where: tunggal.contains) { return satu }
        return zip(kata, kata.dropFirst()).map { $0 + " " + $1 }.first(where: ganda.contains)
    }

    private static func dikecualikan(_ hasil: RencanaHasilKerja, _ teks: String) -> Bool {
        guard hasil.jenis == .utama else { return false }
        return Teks.kata(hasil.rumusan + " " + teks).contains { kata in gawat.contains { kata.hasPrefix($0) } }
    }
}
