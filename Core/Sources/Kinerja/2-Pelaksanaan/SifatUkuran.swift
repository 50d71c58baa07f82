/// How the months of one indicator add up. It informs the rater and never computes a rating (N-47).
///
/// Product rule, since PermenPANRB 6/2022 has none: counts and money accumulate; percentages, indices, scores, rates
/// and durations describe a state, so the latest month counts. Aspek kualitas and waktu describe a state too.
public enum SifatUkuran: String, Sendable, Hashable {
    /// Months are summed.
    case jumlah
    /// The latest month counts.
    case terakhir

    public init(satuan: String, aspek: String) {
        if aspek == "kualitas" || aspek == "waktu" || SatuanUkuran.isKeadaan(satuan) {
            self = .terakhir
        } else {
            self = .jumlah
        }
    }
}

/// What the words of a unit tell about its numbers.
enum SatuanUkuran {
    private static let keadaan: Set<String> = [
        "%", "persen", "persentase", "permil", "indeks", "nilai", "skor", "rasio", "tingkat", "level", "rubrik",
        "predikat", "opini", "peringkat", "kategori", "ph", "angka", "koefisien", "grade",
    ]
    private static let takaran: Set<String> = [
        "km", "kilometer", "m", "meter", "m2", "m3", "ha", "hektare", "hektar", "ton", "kg", "kuintal", "gram", "liter",
        "jam", "menit", "juta", "miliar", "triliun", "kwh", "mw", "poin",
    ]

    static func isKeadaan(_ satuan: String) -> Bool {
        satuan.contains("/") || satuan.lowercased().hasPrefix("per ") || !kata(satuan).isDisjoint(with: keadaan)
    }

    static func isPersen(_ satuan: String) -> Bool {
        !kata(satuan).isDisjoint(with: ["%", "persen", "persentase"])
    }

    /// Measured rather than counted, so that fractions make sense.
    static func isTakaran(_ satuan: String) -> Bool { !kata(satuan).isDisjoint(with: takaran) }

    private static func kata(_ satuan: String) -> Set<String> {
        let pemisah: Set<Character> = [" ", "(", ")", ",", ".", "-"]
        return Set(satuan.lowercased().split(whereSeparator: { pemisah.contains($0) }).map(String.init))
    }
}
