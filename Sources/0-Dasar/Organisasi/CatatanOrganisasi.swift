public import Kinerja

/// One row of `unit`. Days are ISO text (`2026-01-31`).
public struct CatatanUnit: Codable, Sendable, Equatable {
    public var id: String
    public var kode: String
    public var nama: String
    /// `dinas`, `badan`, `kecamatan`, `puskesmas`, `bagian` …, as in the reference data.
    public var jenis: String
    public var indukID: String?
    /// Unit kerja mandiri (PermenPANRB 6/2022 L.IV.A.7 h.89).
    public var isMandiri: Bool
    /// Codes from the root down to this unit: `/BGO/DINKES/`.
    public var jalur: String
    /// `terverifikasi`, `rekonstruksi`, `contoh` or `impor`.
    public var statusData: String
    public var sumber: String
    /// Identifier in the system that the unit was imported from.
    public var idLuar: String?
    public var sejak: String
    public var sampai: String?

    public init(
        id: String, kode: String, nama: String, jenis: String, induk: (id: String, jalur: String)?, isMandiri: Bool,
        statusData: String, sumber: String, sejak: String, idLuar: String? = nil
    ) {
        self.id = id
        self.kode = kode
        self.nama = nama
        self.jenis = jenis
        indukID = induk?.id
        self.isMandiri = isMandiri
        jalur = (induk?.jalur ?? "/") + kode + "/"
        self.statusData = statusData
        self.sumber = sumber
        self.idLuar = idLuar
        self.sejak = sejak
        sampai = nil
    }
}

/// One row of `pegawai`.
public struct CatatanPegawai: Codable, Sendable, Equatable {
    public var id: String
    public var nip: String?
    public var idLuar: String?
    public var nama: String
    public var sapaan: String
    /// `pns`, `pppk`, `pppk_paruh_waktu`, `pejabat_negara`.
    public var jenisASN: String
    /// `L` or `P`.
    public var jenisKelamin: String?
    public var kedudukan: String
    /// `siasn`, `ekinerja`, `contoh`, `populasi`, `admin`.
    public var sumber: String
    public var versi: Int
    /// Epoch milliseconds.
    public var dibuat: Int64

    public init(
        id: String, nip: String?, nama: String, jenisASN: String, jenisKelamin: String?, sumber: String, dibuat: Int64,
        idLuar: String? = nil, sapaan: String = "", kedudukan: String = "aktif"
    ) {
        self.id = id
        self.nip = nip
        self.idLuar = idLuar
        self.nama = nama
        self.sapaan = sapaan
        self.jenisASN = jenisASN
        self.jenisKelamin = jenisKelamin
        self.kedudukan = kedudukan
        self.sumber = sumber
        versi = 1
        self.dibuat = dibuat
    }
}

/// One row of `penempatan`: who works where, in which post, from when to when.
public struct CatatanPenempatan: Codable, Sendable, Equatable {
    public var id: String
    public var pegawaiID: String
    public var unitID: String
    public var jabatan: String
    /// A raw value of `JenisJabatan`.
    public var jenisJabatan: String
    public var jenjang: String
    public var isKepalaUnit: Bool
    /// `definitif`, `plt`, `plh`.
    public var jenis: String
    public var sejak: String
    public var sampai: String?
    public var tmtJabatan: String?

    public init(
        id: String, pegawaiID: String, unitID: String, jabatan: String, jenisJabatan: JenisJabatan,
        jenjang: String = "", isKepalaUnit: Bool = false, jenis: String = "definitif", sejak: String,
        sampai: String? = nil, tmtJabatan: String? = nil
    ) {
        self.id = id
        self.pegawaiID = pegawaiID
        self.unitID = unitID
        self.jabatan = jabatan
        self.jenisJabatan = jenisJabatan.rawValue
        self.jenjang = jenjang
        self.isKepalaUnit = isKepalaUnit
        self.jenis = jenis
        self.sejak = sejak
        self.sampai = sampai
        self.tmtJabatan = tmtJabatan
    }
}

/// One row of `golongan_pegawai`.
public struct CatatanGolongan: Codable, Sendable, Equatable {
    public var pegawaiID: String
    public var golongan: String
    public var sejak: String
    public var sampai: String?

    public init(pegawaiID: String, golongan: String, sejak: String, sampai: String? = nil) {
        self.pegawaiID = pegawaiID
        self.golongan = golongan
        self.sejak = sejak
        self.sampai = sampai
    }
}

/// One row of `garis_penilai`: who rates whom, from when to when.
public struct CatatanGaris: Codable, Sendable, Equatable {
    public var id: String
    public var pegawaiID: String
    public var penilaiID: String
    /// Why this rater: `GarisPenilai.kepalaUnit`, `.impor`, `.admin` or a text.
    public var dasar: String
    public var sejak: String
    public var sampai: String?

    public init(
        id: String, pegawaiID: String, penilaiID: String, dasar: String, sejak: String, sampai: String? = nil
    ) {
        self.id = id
        self.pegawaiID = pegawaiID
        self.penilaiID = penilaiID
        self.dasar = dasar
        self.sejak = sejak
        self.sampai = sampai
    }
}

/// One row of `akun`, as an import creates it: without password.
public struct CatatanAkun: Codable, Sendable, Equatable {
    public var pegawaiID: String
    /// Comma-separated raw values of `Peran`.
    public var peran: String
    public var unitAdminID: String?
    public var isAktif: Bool

    public init(pegawaiID: String, peran: String = "", unitAdminID: String? = nil, isAktif: Bool = true) {
        self.pegawaiID = pegawaiID
        self.peran = peran
        self.unitAdminID = unitAdminID
        self.isAktif = isAktif
    }
}
