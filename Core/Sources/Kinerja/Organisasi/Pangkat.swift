/// Names of ranks (PP 99/2000 jo. PP 12/2002).
public enum Pangkat {
    /// `III/c` → `Penata`; `nil` for anything that is no PNS golongan.
    public static func nama(golongan: String) -> String? { tabel[golongan] }

    private static let tabel: [String: String] = [
        "I/a": "Juru Muda", "I/b": "Juru Muda Tingkat I", "I/c": "Juru", "I/d": "Juru Tingkat I",
        "II/a": "Pengatur Muda", "II/b": "Pengatur Muda Tingkat I", "II/c": "Pengatur", "II/d": "Pengatur Tingkat I",
        "III/a": "Penata Muda", "III/b": "Penata Muda Tingkat I", "III/c": "Penata", "III/d": "Penata Tingkat I",
        "IV/a": "Pembina", "IV/b": "Pembina Tingkat I", "IV/c": "Pembina Utama Muda",
        "IV/d": "Pembina Utama Madya", "IV/e": "Pembina Utama",
    ]
}
