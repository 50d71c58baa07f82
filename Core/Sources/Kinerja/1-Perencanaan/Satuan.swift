/// Units of measure, as far as reading a number depends on them.
enum Satuan {
    /// Units of which parts make sense; every other word is counted in wholes.
    private static let terukur: Set<String> = [
        "%", "persen", "permil", "indeks", "nilai", "skor", "poin", "level", "jam", "menit", "detik", "hari", "bulan",
        "tahun", "km", "meter", "m", "m2", "hektare", "ha", "ton", "kuintal", "kg", "gram", "liter", "mg/l", "ph",
        "kuintal/ha", "juta", "miliar", "opini", "rubrik",
    ]

    /// Whether "1.284" of it means one thousand two hundred and eighty-four.
    static func isCacah(_ satuan: String) -> Bool {
        let kecil = satuan.lowercased()
        return !kecil.isEmpty && !terukur.contains(kecil)
    }

    static func isSama(_ kiri: String, _ kanan: String) -> Bool {
        let persen: Set<String> = ["%", "persen"]
        let (a, b) = (kiri.lowercased(), kanan.lowercased())
        return a == b || (persen.contains(a) && persen.contains(b))
    }
}

/// Texts that people typed.
enum Teks {
    /// Blanks at the ends cut, runs of blanks made one.
    static func rapikan(_ teks: String) -> String { Sel.rapikan(teks) }

    /// Lower-case words of letters and digits, for comparison.
    static func kata(_ teks: String) -> [String] {
        teks.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
