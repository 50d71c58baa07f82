/// "Strategi pencapaian hasil kerja" for one indicator of a JPT or mandiri head, on the sheet A.1.4 (L.II.A.4 h.39-43).
/// Instants are epoch milliseconds.
public struct StrategiHasilKerja: Sendable, Hashable {
    /// The four numbered parts of the sheet.
    public enum Bagian: String, CaseIterable, Sendable {
        case kegiatanRutin = "kegiatan_rutin"
        case kegiatanTransformatif = "kegiatan_transformatif"
        case keluaranRutin = "keluaran_rutin"
        case keluaranTransformatif = "keluaran_transformatif"

        /// The words on screens.
        public var tampil: String {
            switch self {
            case .kegiatanRutin: "Strategi rutin"
            case .kegiatanTransformatif: "Strategi transformatif"
            case .keluaranRutin: "Keluaran kunci rutin"
            case .keluaranTransformatif: "Keluaran kunci transformatif"
            }
        }
    }

    public var id: String
    public var tahun: Int
    public var unitID: String
    /// "Pemilik strategi".
    public var pemilikID: String
    /// The indicator of the SKP it serves; nil while only the Perjanjian Kinerja is known.
    public var indikatorID: String?
    /// The indicator of the Perjanjian Kinerja it serves.
    public var indikatorPKID: String?
    /// "Judul inisiatif strategi pencapaian IKU".
    public var judul: String
    /// "Pihak yang terlibat".
    public var pihak: String
    /// "Waktu penyelesaian", in words.
    public var waktuSelesai: String
    /// "Penerima manfaat".
    public var penerima: String
    public var tujuan: String
    public var anggaran: String
    /// Chosen by the Pimpinan for this indicator (P-51); nil while nobody chose.
    public var metode: PendekatanKaskade?
    public var butir: [Bagian: [String]]
    /// Optimistic lock; grows with every change.
    public var versi: Int
    public var dibuat: Int64

    public init(
        id: String, tahun: Int, unitID: String, pemilikID: String, indikatorID: String? = nil,
        indikatorPKID: String? = nil, judul: String, pihak: String = "", waktuSelesai: String = "",
        penerima: String = "", tujuan: String = "", anggaran: String = "", metode: PendekatanKaskade? = nil,
        butir: [Bagian: [String]] = [:], versi: Int = 1, dibuat: Int64
    ) {
        self.id = id
        self.tahun = tahun
        self.unitID = unitID
        self.pemilikID = pemilikID
        self.indikatorID = indikatorID
        self.indikatorPKID = indikatorPKID
        self.judul = judul
        self.pihak = pihak
        self.waktuSelesai = waktuSelesai
        self.penerima = penerima
        self.tujuan = tujuan
        self.anggaran = anggaran
        self.metode = metode
        self.butir = butir
        self.versi = versi
        self.dibuat = dibuat
    }

    public subscript(bagian: Bagian) -> [String] {
        get { butir[bagian] ?? [] }
        set { butir[bagian] = newValue.isEmpty ? nil : newValue }
    }

    /// Most lines of one part.
    public static let palingBanyak = 20

    /// What is missing: a title and at least one activity (P-50 h.39).
    public func periksa() -> [Penolakan] {
        var faults: [Penolakan] = []
        if judul.isEmpty { faults.append(Penolakan("strategi.judul_kosong", "Isi judul strategi", isian: "judul")) }
        if self[.kegiatanRutin].isEmpty, self[.kegiatanTransformatif].isEmpty {
            faults.append(
                Penolakan(
                    "strategi.kegiatan_kosong", "Isi sedikitnya satu strategi, rutin atau transformatif",
                    isian: Bagian.kegiatanRutin.rawValue
                )
            )
        }
        for bagian in Bagian.allCases where self[bagian].count > Self.palingBanyak {
            faults.append(
                Penolakan(
                    "strategi.terlalu_banyak", "\(bagian.tampil) paling banyak \(Self.palingBanyak) baris",
                    isian: bagian.rawValue
                )
            )
        }
        return faults
    }
}
