/// Thresholds for hints and warnings of the evaluation pages. None is in the text of PermenPANRB 6/2022.
public struct AmbangPenilaian: Sendable, Hashable {
    /// "sebagian besar": more than this percent (siklus section 10; keputusan section 2).
    public let sebagianBesarPersen: Desimal
    /// "sebagian kecil": at most this percent.
    public let sebagianKecilPersen: Desimal
    /// A rater with fewer people sees a finding of the pattern without being asked for a reason.
    public let unitKecil: Int

    /// Dated; none of the numbers is in the text.
    public static let riwayat = RiwayatParameter(
        "ambang penilaian",
        ParameterAturan(
            AmbangPenilaian(sebagianBesarPersen: 50, sebagianKecilPersen: 25, unitKecil: 10),
            sejak: MulaiBerlaku.permen6Tahun2022,
            sumber: "tafsir: PermenPANRB 6/2022 h.94-102 tidak memberi angka"
        )
    )
}

/// How the rating hasil kerja of a unit's leader comes about (setting `rating_pimpinan`).
public enum RatingPimpinan: String, CaseIterable, Sendable, Hashable {
    /// The leader's rater chooses, as for everybody; PermenPANRB 6/2022 knows no other rule.
    case pertimbangan
    /// Set from the result of the own unit: SE MenPANRB 3/2023 as known from press.
    case dariCapaianUnit = "dari_capaian_unit"

    /// The rating that the own unit's result sets, or nil when the rater weighs. Five to three values: tafsir.
    public func rating(capaianUnitSendiri: CapaianOrganisasi) -> Ekspektasi? {
        guard self == .dariCapaianUnit else { return nil }
        return switch capaianUnitSendiri {
        case .istimewa: .diAtas
        case .baik: .sesuai
        case .butuhPerbaikan, .kurang, .sangatKurang: .diBawah
        }
    }
}
