/// Time limits of an obstacle on one desk. PermenPANRB 6/2022 Ps 11–12 asks for the support and names no days, so these
/// are the product's own.
public struct AturanKendala: Sendable, Hashable {
    /// Working days to acknowledge after it came to a desk.
    public let hariAkui: Int
    /// Working days to decide or forward after it came to a desk.
    public let hariPutus: Int
    /// Working days after the limit until the next superior sees it.
    public let hariDiangkat: Int
    /// Calendar days in which the reporter may open it again.
    public let hariBukaKembali: Int

    public static let riwayat = RiwayatParameter(
        "tenggat kendala",
        ParameterAturan(
            AturanKendala(hariAkui: 3, hariPutus: 10, hariDiangkat: 1, hariBukaKembali: 14),
            sejak: MulaiBerlaku.permen6Tahun2022,
            sumber: "bawaan aplikasi; PermenPANRB 6/2022 Ps 11-12: dukungan sumber daya tanpa jangka waktu"
        )
    )

    /// The numbers in force on a day; the first ones for days before the regulation.
    public static func pada(_ tanggal: Tanggal) -> AturanKendala {
        (try? riwayat.berlaku(pada: tanggal))?.nilai ?? riwayat.terkini.nilai
    }
}
