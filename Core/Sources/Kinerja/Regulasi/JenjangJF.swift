/// "Jenjang jabatan fungsional" (PermenPANRB 1/2023): keahlian, then keterampilan.
public enum JenjangJF: String, CaseIterable, Sendable, Hashable {
    case ahliUtama = "ahli_utama"
    case ahliMadya = "ahli_madya"
    case ahliMuda = "ahli_muda"
    case ahliPertama = "ahli_pertama"
    case penyelia
    case mahir
    case terampil
    case pemula

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .ahliUtama: "Ahli Utama"
        case .ahliMadya: "Ahli Madya"
        case .ahliMuda: "Ahli Muda"
        case .ahliPertama: "Ahli Pertama"
        case .penyelia: "Penyelia"
        case .mahir: "Mahir"
        case .terampil: "Terampil"
        case .pemula: "Pemula"
        }
    }
}
