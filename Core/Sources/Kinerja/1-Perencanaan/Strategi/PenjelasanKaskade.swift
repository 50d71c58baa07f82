extension PendekatanKaskade {
    /// When it fits: the questions of L.II.A.4.c-g h.39-43 (keputusan 7).
    public var kapanCocok: String {
        switch self {
        case .pembagianAspek:
            "Indikator terbagi menjadi aspek, komponen, kriteria, atau tahap menurut peraturan, SOP, atau pedoman."
        case .pembagianWilayah: "Indikator terbagi menurut wilayah."
        case .pembagianBeban: "Indikator terbagi menjadi jumlah; bagian-bagiannya genap menjadi keseluruhan."
        case .pendekatanLayanan:
            "Ditopang layanan unit pendukung, atau pekerjaan yang tidak punya baris anggaran sendiri."
        case .outputAntara:
            "Memerlukan keluaran antara, dan belum ada peraturan, SOP, atau pedoman untuk keluaran utamanya."
        }
    }

    /// What reaching it says about the superior's indicator (P-53 h.41, 43).
    public var arti: String {
        isLangsung
            ? "Hasil bawahan mewakili hasil pimpinan, jadi angkanya boleh digulung."
            : "Hasil bawahan mendukung, tetapi belum berarti indikator pimpinan tercapai; angkanya tidak digulung."
    }
}
