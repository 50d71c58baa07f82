/// Only a plan that was fixed can be evaluated (PermenPANRB 6/2022 L.IV.A h.90; Pasal 14).
public enum WajibSKPDitetapkan {
    /// `evaluasi.skp_belum_ditetapkan`.
    public static let penolakan = Penolakan(
        "evaluasi.skp_belum_ditetapkan", "SKP pegawai ini belum disetujui, jadi belum dapat dinilai.",
        perbaikan: "Setujui SKP lebih dulu di halaman persetujuan SKP."
    )

    /// Refuses with `penolakan`.
    public static func periksa(_ isDitetapkan: Bool) throws(Penolakan) {
        guard isDitetapkan else { throw penolakan }
    }
}
