/// Step 1 comes first: no evaluation of people before the organisation result of the rater's unit is fixed
/// (PermenPANRB 6/2022 Pasal 24(1), 25(1); K-14).
public enum WajibCapaianOrganisasi {
    /// The value, or the refusal `capaian_organisasi_belum_ada`.
    public static func periksa(_ capaian: CapaianBerlaku?, _ periode: Periode) throws(Penolakan) -> CapaianBerlaku {
        guard let capaian else { throw penolakan(periode) }
        return capaian
    }

    static func penolakan(_ periode: Periode) -> Penolakan {
        Penolakan(
            "capaian_organisasi_belum_ada",
            "Capaian kinerja organisasi \(periode.tampil) untuk unit yang dipimpin pejabat penilai belum ditetapkan.",
            perbaikan: "Tim penilai kinerja atau pimpinan satu tingkat di atas menetapkannya lebih dulu."
        )
    }
}
