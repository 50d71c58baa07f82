/// Where a month's realisation stands. A month that was never touched has no row and is `belumDiisi`.
public enum KeadaanRealisasi: String, CaseIterable, Sendable, Hashable {
    case belumDiisi = "belum_diisi"
    case sebagian
    case terkirim
    case dikembalikan
    case diterima

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .belumDiisi: "Belum diisi"
        case .sebagian: "Sebagian"
        case .terkirim: "Terkirim"
        case .dikembalikan: "Dikembalikan"
        case .diterima: "Diterima"
        }
    }

    /// Whether the Pegawai may change what is written.
    public var isTerbuka: Bool { self != .terkirim && self != .diterima }
}
