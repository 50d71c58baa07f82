/// What is missing (DESIGN 3: a reported lack of means; L-31 h.70: dukungan sumber daya).
public enum JenisKendala: String, CaseIterable, Sendable, Hashable {
    case orang, alat, sarana, anggaran, aturan, jaringan, lain

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .orang: "Orang"
        case .alat: "Alat"
        case .sarana: "Sarana"
        case .anggaran: "Anggaran"
        case .aturan: "Aturan"
        case .jaringan: "Jaringan"
        case .lain: "Lainnya"
        }
    }
}
