public import Kinerja
public import Storage

/// A check of the data that a later stage adds to those of the organisation: a room names it in `Room(checks:)`, the
/// admin's desk and the page of a period show its count, `/admin/data/{kode}` its list.
public struct PemeriksaanTambahan: Sendable {
    /// One thing at fault.
    public struct Temuan: Sendable, Hashable {
        public let judul: String
        /// Why, and how many it concerns; one sentence.
        public let keterangan: String
        /// Where it is mended.
        public let tautan: String

        public init(judul: String, keterangan: String, tautan: String) {
            self.judul = judul
            self.keterangan = keterangan
            self.tautan = tautan
        }
    }

    /// What to look at: the whole instansi, or a unit and everything below it.
    public struct Lingkup: Sendable {
        public let instansi: String
        public let unitAdmin: String?
        public let hari: Tanggal

        public init(instansi: String, unitAdmin: String?, hari: Tanggal) {
            self.instansi = instansi
            self.unitAdmin = unitAdmin
            self.hari = hari
        }
    }

    /// In addresses: `jabatan_tanpa_standar`.
    public let kode: String
    /// The fault after its number: "jabatan belum punya standar".
    public let kalimat: String
    /// What to do about it, one sentence.
    public let perbaikan: String
    /// One statement at most.
    public let temukan: @Sendable (Lingkup, any SQLConnection) throws -> [Temuan]

    public init(
        _ kode: String, kalimat: String, perbaikan: String,
        temukan: @escaping @Sendable (Lingkup, any SQLConnection) throws -> [Temuan]
    ) {
        self.kode = kode
        self.kalimat = kalimat
        self.perbaikan = perbaikan
        self.temukan = temukan
    }
}
