/// The product's default formula for "capaian" in percent. No formula exists in PermenPANRB 6/2022 (siklus section 10);
/// this one informs the rater and never computes a rating (N-47, N-48).
public struct RumusCapaian: Sendable, Hashable {
    /// Where `turun` and `rentang` stop falling, in percent.
    public let terendah: Desimal

    /// Dated.
    public static let riwayat = RiwayatParameter(
        "rumus capaian",
        ParameterAturan(
            RumusCapaian(terendah: 0),
            sejak: MulaiBerlaku.permen6Tahun2022,
            sumber: "bawaan aplikasi; PermenPANRB 6/2022 tidak memuat rumus (N-47, h.194)"
        )
    )
}
