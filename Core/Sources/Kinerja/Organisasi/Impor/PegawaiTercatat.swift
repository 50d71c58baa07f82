/// What the database holds on a person, as far as an import can change it.
public struct PegawaiTercatat: Sendable, Equatable {
    /// Our own identifier.
    public var id: String
    /// 18 digits.
    public var nip: String
    public var nama: String
    public var idLuar: String?
    public var jenisASN: BarisPegawai.JenisASN?
    public var golongan: String?
    public var jabatan: String?
    public var jenisJabatan: JenisJabatan?
    public var jenjang: JenjangJF?
    /// Identifier of the unit in the source system.
    public var unitID: String?
    public var unitNama: String?
    public var opd: String?
    public var jenisKelamin: JenisKelamin?
    public var tanggalLahir: Tanggal?
    public var tmtJabatan: Tanggal?
    public var kedudukan: BarisPegawai.Kedudukan?
    public var atasanNIP: String?
    /// Where the record came from; nil for people entered by hand, who can never be missing from a file.
    public var sumber: SumberImpor?
    public var isAktif: Bool

    public init(
        id: String,
        nip: String,
        nama: String,
        idLuar: String? = nil,
        sumber: SumberImpor? = nil,
        isAktif: Bool = true
    ) {
        self.id = id
        self.nip = nip
        self.nama = nama
        self.idLuar = idLuar
        self.sumber = sumber
        self.isAktif = isAktif
    }
}

/// A unit that the database holds.
public struct UnitTercatat: Sendable, Hashable {
    /// Our own identifier.
    public var id: String
    /// Identifier in the source system.
    public var idLuar: String?
    public var nama: String
    /// Name of the perangkat daerah or unit above.
    public var induk: String?

    public init(id: String, nama: String, idLuar: String? = nil, induk: String? = nil) {
        self.id = id
        self.nama = nama
        self.idLuar = idLuar
        self.induk = induk
    }
}

extension BidangPegawai {
    /// The value in the database, as text.
    func nilai(_ p: PegawaiTercatat) -> String? {
        switch self {
        case .idLuar: p.idLuar
        case .nip: p.nip
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
        case .aktif: p.isAktif ? "aktif" : "tidak aktif"
        }
    }

    /// The change from the database to the file; nil when there is none or the file does not tell.
    func perubahan(_ lama: PegawaiTercatat, _ baru: BarisPegawai) -> PerubahanBidang? {
        switch self {
        case .aktif:
            return lama.isAktif ? nil : PerubahanBidang(bidang: self, sebelum: "tidak aktif", sesudah: "aktif")
        case .unit:
            // One unit under a new name is a change of the unit, not of its people.
            if let sebelum = lama.unitID, sebelum == baru.unitID { return nil }
            if lama.unitID == nil || baru.unitID == nil, lama.unitNama == baru.unitNama { return nil }
        default:
            if nilai(lama) == nilai(baru) { return nil }
        }
        return nilai(baru).map { PerubahanBidang(bidang: self, sebelum: nilai(lama), sesudah: $0) }
    }
}
