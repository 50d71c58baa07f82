/// Results against which no objection is possible (PermenPANRB 6/2022 L.IV.A.11-12 h.90; N-13, N-14; K-63 to K-66).
public enum HasilFinal {
    /// Why the result is final at once, or nil when an objection is possible.
    ///
    /// `isPenilaiKepalaDaerah`: the rater is the Bupati or Wali Kota. `isPimpinanTinggiAtauMandiri`: the Pegawai is a JPT
    /// or the head of a unit kerja mandiri.
    public static func sebab(
        isOlehAtasan: Bool, isPenilaiKepalaDaerah: Bool, isPimpinanTinggiAtauMandiri: Bool
    ) -> String? {
        if isOlehAtasan {
            return "Dinilai oleh atasan pejabat penilai karena pejabat penilai melewati batas waktu."
        }
        if isPenilaiKepalaDaerah, isPimpinanTinggiAtauMandiri {
            return
                "Hasil evaluasi pejabat pimpinan tinggi dan pimpinan unit kerja mandiri oleh kepala daerah bersifat final."
        }
        return nil
    }
}
