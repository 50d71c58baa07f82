/// Who a person was on a day, as documents and snapshots (`potret`) need it: name, NIP, rank, post and unit.
public struct Identitas: Hashable, Sendable {
    public let id: String
    public let nama: String
    /// 18 digits, or `nil` for an official without a NIP (the Bupati).
    public let nip: String?
    /// `III/c`, or `nil` when none is recorded.
    public let golongan: String?
    /// `Penata` for a PNS; PPPK have no pangkat (formulir 0.2).
    public let pangkat: String?
    public let jabatan: String
    public let jenisJabatan: JenisJabatan
    public let unitID: String
    public let unit: String
    /// Head of a unit, and whether that unit is a unit kerja mandiri (L.IV.A.7 h.89).
    public let isKepalaUnit: Bool
    public let isUnitMandiri: Bool

    public init(
        id: String, nama: String, nip: String?, golongan: String?, pangkat: String?, jabatan: String,
        jenisJabatan: JenisJabatan, unitID: String, unit: String, isKepalaUnit: Bool, isUnitMandiri: Bool
    ) {
        self.id = id
        self.nama = nama
        self.nip = nip
        self.golongan = golongan
        self.pangkat = pangkat
        self.jabatan = jabatan
        self.jenisJabatan = jenisJabatan
        self.unitID = unitID
        self.unit = unit
        self.isKepalaUnit = isKepalaUnit
        self.isUnitMandiri = isUnitMandiri
    }

    /// `Penata, III/c` as the forms print row 3; the golongan alone for PPPK; `-` when unknown.
    public var pangkatGolongan: String {
        [pangkat, golongan].compactMap { $0 }.joined(separator: ", ").isEmpty
            ? "-" : [pangkat, golongan].compactMap { $0 }.joined(separator: ", ")
    }

    /// Whether the SKP is that of a JPT or head of a unit kerja mandiri (forms A.1.1/A.1.2 instead of A.1.6/A.1.7).
    public var isPimpinanTinggiAtauMandiri: Bool {
        jenisJabatan == .kepalaDaerah || jenisJabatan == .jptPratama || (isKepalaUnit && isUnitMandiri)
    }
}

/// Kinds of posts (UU 20/2023), as the product stores them.
public enum JenisJabatan: String, CaseIterable, Sendable {
    case kepalaDaerah = "kepala_daerah"
    case jptPratama = "jpt_pratama"
    case administrator
    case pengawas
    case fungsional
    case pelaksana

    public var tampil: String {
        switch self {
        case .kepalaDaerah: "Kepala daerah"
        case .jptPratama: "Jabatan pimpinan tinggi pratama"
        case .administrator: "Administrator"
        case .pengawas: "Pengawas"
        case .fungsional: "Fungsional"
        case .pelaksana: "Pelaksana"
        }
    }
}
