/// "Capaian kinerja organisasi", best first (PM 6/2022 L.IV.B.1.a h.92).
public enum CapaianOrganisasi: String, CaseIterable, Sendable, Hashable {
    case istimewa
    case baik
    case butuhPerbaikan = "butuh_perbaikan"
    case kurang
    case sangatKurang = "sangat_kurang"

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .istimewa: "Istimewa"
        case .baik: "Baik"
        case .butuhPerbaikan: "Butuh Perbaikan"
        case .kurang: "Kurang"
        case .sangatKurang: "Sangat Kurang"
        }
    }

    /// The words of the forms.
    public var tampilFormulir: String { tampil.uppercased() }

    /// The predikat that "idealnya sebagian besar" Pegawai have under this value (h.94-96; N-40). The text of h.94 says
    /// "Sangat Baik" where the drawing is titled "Istimewa".
    public var predikatTerbanyak: Predikat {
        switch self {
        case .istimewa: .sangatBaik
        case .baik: .baik
        case .butuhPerbaikan: .butuhPerbaikan
        case .kurang: .kurang
        case .sangatKurang: .sangatKurang
        }
    }
}
