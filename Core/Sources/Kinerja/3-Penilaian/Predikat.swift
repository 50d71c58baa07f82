/// "Predikat kinerja Pegawai", best first (PM 6/2022 h.99, h.102).
public enum Predikat: String, CaseIterable, Sendable, Hashable {
    case sangatBaik = "sangat_baik"
    case baik
    case butuhPerbaikan = "butuh_perbaikan"
    case kurang
    case sangatKurang = "sangat_kurang"

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .sangatBaik: "Sangat Baik"
        case .baik: "Baik"
        case .butuhPerbaikan: "Butuh Perbaikan"
        case .kurang: "Kurang"
        case .sangatKurang: "Sangat Kurang"
        }
    }

    /// The words of the C forms, "KURANG (MISCONDUCT)" included.
    public var tampilFormulir: String { self == .kurang ? "KURANG (MISCONDUCT)" : tampil.uppercased() }

    /// 1 = Sangat Baik … 5 = Sangat Kurang; the code of the SIASN client, not of PM 6/2022.
    public var kodeSIASN: Int { urutan }

    /// 1 for the best … 5; for sorting, never for arithmetic (siklus N-48).
    public var urutan: Int {
        switch self {
        case .sangatBaik: 1
        case .baik: 2
        case .butuhPerbaikan: 3
        case .kurang: 4
        case .sangatKurang: 5
        }
    }
}
