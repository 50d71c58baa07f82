/// "Di bawah ekspektasi" while a superior has acknowledged a lack of means that is still there: the rater says how it was
/// weighed (produk, DESIGN 6.3 rule 3; Ps 11–12 and L-31 h.70: dukungan sumber daya belongs to the agreement).
public enum WajibPertimbangkanKendala {
    /// Whether the sentence is asked.
    public static func isPerlu(hasil: Ekspektasi?, jumlahKendala: Int) -> Bool {
        hasil == .diBawah && jumlahKendala > 0
    }

    /// Refuses `evaluasi.kendala_belum_dipertimbangkan`.
    public static func periksa(_ evaluasi: EvaluasiKinerja, nama: String, jumlahKendala: Int) throws(Penolakan) {
        guard isPerlu(hasil: evaluasi.hasilKerja, jumlahKendala: jumlahKendala),
            evaluasi.pertimbanganKendala.unicodeScalars.allSatisfy(Angka.isBlank)
        else { return }
        throw Penolakan(
            "evaluasi.kendala_belum_dipertimbangkan",
            "Tulis bagaimana kendala \(nama) sudah Anda pertimbangkan sebelum menilai di bawah ekspektasi",
            isian: "pertimbangan"
        )
    }
}
