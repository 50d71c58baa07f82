/// Both ratings make the predikat; with one there is none and the evaluation stays a draft
/// (PermenPANRB 6/2022 h.99, h.102; K-12, K-13).
public enum WajibDuaRating {
    /// The predikat of the quadrant, or `rating_belum_lengkap` with the person's name.
    public static func periksa(_ evaluasi: EvaluasiKinerja, nama: String) throws(Penolakan) -> Predikat {
        do {
            return try KuadranKinerja.tetapkan(hasil: evaluasi.hasilKerja, perilaku: evaluasi.perilakuKerja)
        } catch {
            throw Penolakan(error.kode, kalimat(evaluasi, nama), isian: error.isian)
        }
    }

    private static func kalimat(_ evaluasi: EvaluasiKinerja, _ nama: String) -> String {
        switch (evaluasi.hasilKerja, evaluasi.perilakuKerja) {
        case (nil, nil): "Pilih rating hasil kerja dan perilaku untuk \(nama)"
        case (nil, _): "Pilih rating hasil kerja untuk \(nama)"
        default: "Pilih rating perilaku untuk \(nama)"
        }
    }
}
