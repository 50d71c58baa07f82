/// Limits of the TPP sum. Weights, deductions and tariffs are local (Perbup) and come as input; no national mapping
/// from predikat to TPP was found (PP 12/2019 Pasal 58; practice of several pemda).
public struct AturanTPP: Sendable, Hashable {
    /// Weights of kinerja and disiplin add up to this, percent.
    public let jumlahBobot: Desimal
    /// Deductions for discipline take at most this much of the discipline part, percent.
    public let potonganMaks: Desimal

    /// Dated.
    public static let riwayat = RiwayatParameter(
        "TPP",
        ParameterAturan(
            AturanTPP(jumlahBobot: 100, potonganMaks: 100),
            sejak: MulaiBerlaku.pp12Tahun2019,
            sumber: "PP 12/2019 Pasal 58; Perbup setempat (angka sebagai masukan)"
        )
    )
}
