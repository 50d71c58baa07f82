/// The parts of a person's record that an import can change, in the order they are shown.
public enum BidangPegawai: String, CaseIterable, Sendable {
    case idLuar = "id_luar"
    case nip
    case nama
    case jenisASN = "jenis_asn"
    case golongan
    case jabatan
    case jenisJabatan = "jenis_jabatan"
    case jenjang
    case tmtJabatan = "tmt_jabatan"
    case unit
    case opd
    case jenisKelamin = "jenis_kelamin"
    case tanggalLahir = "tanggal_lahir"
    case kedudukan
    case atasan
    /// Somebody who was not active is in the file again.
    case aktif

    /// The word on screens.
    public var tampil: String {
        switch self {
        case .idLuar: "ID sumber"
        case .nip: "NIP"
        case .jenisASN: "jenis ASN"
        case .tmtJabatan: "TMT jabatan"
        case .opd: "perangkat daerah"
        default: String(rawValue.map { $0 == "_" ? " " : $0 })
        }
    }

    /// The value in a row of a file, as text; nil when the file does not tell.
    func nilai(_ p: BarisPegawai) -> String? {
        switch self {
        case .idLuar: p.idLuar
        case .nip: p.nip.teks
        case .nama: p.nama
        case .jenisASN: p.jenisASN?.rawValue
        case .golongan: p.golongan
        case .jabatan: p.jabatan
        case .jenisJabatan: p.jenisJabatan?.rawValue
        case .jenjang: p.jenjang?.rawValue
        case .tmtJabatan: p.tmtJabatan?.description
        case .unit: p.unitNama ?? p.unitID
        case .opd: p.opd
        case .jenisKelamin: p.jenisKelamin?.rawValue
        case .tanggalLahir: p.tanggalLahir?.description
        case .kedudukan: p.kedudukan?.rawValue
        case .atasan: p.atasanNIP
        case .aktif: nil
        }
    }
}
