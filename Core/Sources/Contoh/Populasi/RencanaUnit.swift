/// A unit of the synthetic population with the numbers of its people: `nomorAwal` is its head.
public struct RencanaUnit: Sendable, Equatable {
    /// What kind of people work there.
    public enum Isi: Sendable, Equatable {
        case akar, kantor, bidang, sekolahDasar, sekolahMenengah, tamanKanak, pengawasSekolah, puskesmas, rumahSakit
        case ruangRumahSakit, kecamatan, kelurahan
    }

    public let kode: String
    public let nama: String
    /// Stored as `unit.jenis`.
    public let jenis: String
    /// Nil for the top.
    public let kodeInduk: String?
    public let isi: Isi
    public let isMandiri: Bool
    /// People in the unit itself, head included.
    public internal(set) var ukuran: Int
    /// Number of its head in the population, counted from 0.
    public internal(set) var nomorAwal: Int
    /// Number of the head's rater; nil at the top.
    public internal(set) var nomorAtasan: Int?

    init(
        kode: String, nama: String, jenis: String, kodeInduk: String?, isi: Isi, isMandiri: Bool = false, ukuran: Int
    ) {
        self.kode = kode
        self.nama = nama
        self.jenis = jenis
        self.kodeInduk = kodeInduk
        self.isi = isi
        self.isMandiri = isMandiri
        self.ukuran = ukuran
        nomorAwal = 0
        nomorAtasan = nil
    }

    /// A bidang with one head over everybody else, for pages of large teams.
    static func besar(_ ukuran: Int, sesudah biasa: [RencanaUnit]) -> RencanaUnit {
        let induk = biasa.first { $0.kode == "DINKES" } ?? biasa.first
        var unit = RencanaUnit(
            kode: kodeBesar, nama: "Bidang Rekaan Besar", jenis: "bidang", kodeInduk: induk?.kode, isi: .bidang,
            ukuran: ukuran
        )
        unit.nomorAwal = biasa.reduce(0) { $0 + $1.ukuran }
        unit.nomorAtasan = induk?.nomorAwal
        return unit
    }

    /// Code of the large bidang.
    public static let kodeBesar = "BESAR"
}

/// A unit of the official structure that the population may fill.
public struct UnitResmi: Sendable, Equatable {
    public let kode: String
    public let nama: String
    public let jenis: String
    public let kodeInduk: String?

    public init(kode: String, nama: String, jenis: String, kodeInduk: String?) {
        self.kode = kode
        self.nama = nama
        self.jenis = jenis
        self.kodeInduk = kodeInduk
    }
}
