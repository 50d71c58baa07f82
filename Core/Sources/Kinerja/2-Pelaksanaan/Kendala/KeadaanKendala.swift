/// Where an obstacle stands (DESIGN 3: Dilaporkan → Diakui → Diteruskan → Selesai, or Tidak dapat dipenuhi).
public enum KeadaanKendala: String, CaseIterable, Sendable, Hashable {
    case dilaporkan
    case diakui
    case diteruskan
    case selesai
    case tidakDapatDipenuhi = "tidak_dapat_dipenuhi"
    case dibukaKembali = "dibuka_kembali"
    case ditarik

    /// The words of the tag on screens.
    public var tampil: String {
        switch self {
        case .dilaporkan: "Dilaporkan"
        case .diakui: "Diakui"
        case .diteruskan: "Diteruskan"
        case .selesai: "Selesai"
        case .tidakDapatDipenuhi: "Tidak dapat dipenuhi"
        case .dibukaKembali: "Dibuka kembali"
        case .ditarik: "Ditarik"
        }
    }

    /// Whether it lies on somebody's desk and waits.
    public var isTerbuka: Bool {
        switch self {
        case .dilaporkan, .diakui, .diteruskan, .dibukaKembali: true
        case .selesai, .tidakDapatDipenuhi, .ditarik: false
        }
    }

    /// Whether a superior has acknowledged it and the means are still missing: weighed before a low rating.
    public var isDiakuiBelumSelesai: Bool {
        switch self {
        case .diakui, .diteruskan, .dibukaKembali, .tidakDapatDipenuhi: true
        case .dilaporkan, .selesai, .ditarik: false
        }
    }
}
