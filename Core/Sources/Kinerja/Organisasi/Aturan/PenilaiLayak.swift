/// Who can rate at all: somebody who works here now. Whoever is permanently unable is replaced by the superior above,
/// level by level (L.IV.A.2 h.89); leave outside state expense, suspension, pension, study and state office end the
/// duty (L.II.C.8 h.65-66; tafsir for the rater).
public enum PenilaiLayak {
    public static let dasar = "PermenPANRB 6/2022 L.IV.A.2 h.89; L.II.C.8 h.65-66"

    /// Why somebody cannot rate, or nil.
    public static func alasanTidak(_ kedudukan: KedudukanPegawai) -> String? {
        if kedudukan == .tugasBelajar { return "sedang tugas belajar" }
        return WajibSKP.alasanTidakWajib(kedudukan)
    }
}
