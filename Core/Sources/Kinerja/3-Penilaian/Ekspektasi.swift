/// A rating of hasil kerja or perilaku kerja against what was expected (PM 6/2022 h.97-98, h.100-102).
public enum Ekspektasi: String, CaseIterable, Sendable, Hashable {
    case diBawah = "di_bawah_ekspektasi"
    case sesuai = "sesuai_ekspektasi"
    case diAtas = "di_atas_ekspektasi"

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .diBawah: "Di bawah ekspektasi"
        case .sesuai: "Sesuai ekspektasi"
        case .diAtas: "Di atas ekspektasi"
        }
    }

    /// The spelling of the C forms (one word).
    public var tampilFormulir: String {
        switch self {
        case .diBawah: "DIBAWAH EKSPEKTASI"
        case .sesuai: "SESUAI EKSPEKTASI"
        case .diAtas: "DIATAS EKSPEKTASI"
        }
    }

    /// 1 diatas, 2 sesuai, 3 dibawah; the code of the SIASN client.
    public var kodeSIASN: Int {
        switch self {
        case .diAtas: 1
        case .sesuai: 2
        case .diBawah: 3
        }
    }
}
