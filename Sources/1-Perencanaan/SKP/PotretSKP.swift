public import Kinerja

/// Who everybody was when the SKP was submitted; refreshed when it is fixed.
public struct PotretSKP: Codable, Sendable, Hashable {
    public var pegawai: PotretIdentitas
    public var penilai: PotretIdentitas?
    public var atasanPenilai: PotretIdentitas?

    public init(pegawai: Identitas, penilai: Identitas?, atasanPenilai: Identitas?) {
        self.pegawai = PotretIdentitas(pegawai)
        self.penilai = penilai.map(PotretIdentitas.init)
        self.atasanPenilai = atasanPenilai.map(PotretIdentitas.init)
    }

    public init(_ konteks: KonteksSKP) {
        self.init(pegawai: konteks.pegawai, penilai: konteks.penilai, atasanPenilai: konteks.atasanPenilai)
    }

    enum CodingKeys: String, CodingKey {
        case pegawai, penilai
        case atasanPenilai = "atasan_penilai"
    }
}

/// `Identitas` as JSON.
public struct PotretIdentitas: Codable, Sendable, Hashable {
    public let id: String
    public let nama: String
    public let nip: String?
    public let golongan: String?
    public let pangkat: String?
    public let jabatan: String
    public let jenisJabatan: String
    public let unitID: String
    public let unit: String
    public let isKepalaUnit: Bool
    public let isUnitMandiri: Bool

    public init(_ identitas: Identitas) {
        id = identitas.id
        nama = identitas.nama
        nip = identitas.nip
        golongan = identitas.golongan
        pangkat = identitas.pangkat
        jabatan = identitas.jabatan
        jenisJabatan = identitas.jenisJabatan.rawValue
        unitID = identitas.unitID
        unit = identitas.unit
        isKepalaUnit = identitas.isKepalaUnit
        isUnitMandiri = identitas.isUnitMandiri
    }

    public var identitas: Identitas {
        Identitas(
            id: id, nama: nama, nip: nip, golongan: golongan, pangkat: pangkat, jabatan: jabatan,
            jenisJabatan: JenisJabatan(rawValue: jenisJabatan) ?? .pelaksana, unitID: unitID, unit: unit,
            isKepalaUnit: isKepalaUnit, isUnitMandiri: isUnitMandiri
        )
    }

    enum CodingKeys: String, CodingKey {
        case id, nama, nip, golongan, pangkat, jabatan, unit
        case jenisJabatan = "jenis_jabatan"
        case unitID = "unit_id"
        case isKepalaUnit = "kepala_unit"
        case isUnitMandiri = "unit_mandiri"
    }
}
