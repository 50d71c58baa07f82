/// The organisation on one day as the data check reads it. Days are ISO text, so that seven thousand people are
/// compared without reading a calendar.
public struct DataDiperiksa: Sendable {
    /// Where a person works on that day.
    public struct Tempat: Sendable, Hashable {
        public let unit: String
        public let jabatan: String
        public let jenisJabatan: JenisJabatan
        public let isKepala: Bool

        public init(unit: String, jabatan: String, jenisJabatan: JenisJabatan, isKepala: Bool) {
            self.unit = unit
            self.jabatan = jabatan
            self.jenisJabatan = jenisJabatan
            self.isKepala = isKepala
        }
    }

    /// One person. Whoever left is here only where somebody still has a line to them.
    public struct Orang: Sendable {
        public let id: String
        public let nama: String
        public let nip: String?
        public let kedudukan: KedudukanPegawai
        /// The account is open and has a password.
        public let isAkunAktif: Bool
        /// The definitive post.
        public var definitif: Tempat?
        /// Posts as Plt. and Plh.
        public var sementara: [Tempat]

        public init(
            id: String, nama: String, nip: String?, kedudukan: KedudukanPegawai, isAkunAktif: Bool,
            definitif: Tempat? = nil, sementara: [Tempat] = []
        ) {
            self.id = id
            self.nama = nama
            self.nip = nip
            self.kedudukan = kedudukan
            self.isAkunAktif = isAkunAktif
            self.definitif = definitif
            self.sementara = sementara
        }
    }

    /// A line to a rater that holds on the day or later.
    public struct Garis: Sendable, Hashable {
        public let id: String
        public let pegawai: String
        public let penilai: String
        public let sejak: String
        public let sampai: String?

        public init(id: String, pegawai: String, penilai: String, sejak: String, sampai: String?) {
            self.id = id
            self.pegawai = pegawai
            self.penilai = penilai
            self.sejak = sejak
            self.sampai = sampai
        }

        /// Whether it holds on the day.
        public func berlaku(_ hari: String) -> Bool { sejak <= hari && sampai.map { $0 >= hari } ?? true }
    }

    /// One unit, ended ones included.
    public struct Unit: Sendable {
        public let id: String
        public let kode: String
        public let nama: String
        public let induk: String?
        public let sampai: String?

        public init(id: String, kode: String, nama: String, induk: String?, sampai: String?) {
            self.id = id
            self.kode = kode
            self.nama = nama
            self.induk = induk
            self.sampai = sampai
        }
    }

    public let hari: String
    public let orang: [Orang]
    public let garis: [Garis]
    public let unit: [Unit]

    public init(hari: String, orang: [Orang], garis: [Garis], unit: [Unit]) {
        self.hari = hari
        self.orang = orang
        self.garis = garis
        self.unit = unit
    }
}
