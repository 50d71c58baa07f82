/// How far from last year's result a target may lie before the product asks whether it can be reached. PermenPANRB 6/2022
/// asks for targets that are realistic and challenging (L.II.A.7.a.8-9 h.51-52) and names no figure.
public struct BatasTarget: Sendable, Hashable {
    /// Where more is better: times last year's value, above which a target looks out of reach.
    public let kelipatanNaik: Desimal
    /// Where less is better: times last year's value, below which it does.
    public let kelipatanTurun: Desimal

    /// Dated.
    public static let riwayat = RiwayatParameter(
        "batas target",
        ParameterAturan(
            BatasTarget(kelipatanNaik: Desimal("1.5") ?? 2, kelipatanTurun: Desimal("0.5") ?? 0),
            sejak: MulaiBerlaku.permen6Tahun2022,
            sumber: "bawaan aplikasi; PermenPANRB 6/2022 h.51-52 tidak menyebut angka"
        )
    )
}
