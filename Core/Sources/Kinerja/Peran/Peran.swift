/// The hats of the product. What each may do is in the one table of `Wewenang`.
public enum Peran: String, CaseIterable, Sendable, Hashable {
    /// PNS or PPPK with an SKP of the own (Ps 1 angka 1).
    case pegawai
    /// Pejabat Penilai Kinerja or another Pimpinan who assigns work (Ps 1 angka 7-8).
    case pimpinan
    case timPenilai = "tim_penilai"
    case adminInstansi = "admin_instansi"
    case adminUnit = "admin_unit"
    /// Anybody, not signed in.
    case publik

    /// The word on screens.
    public var tampil: String {
        switch self {
        case .pegawai: "Pegawai"
        case .pimpinan: "Pimpinan"
        case .timPenilai: "Tim penilai"
        case .adminInstansi: "Admin instansi"
        case .adminUnit: "Admin unit"
        case .publik: "Publik"
        }
    }
}
