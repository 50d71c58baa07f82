/// "Perjanjian Kinerja Unit Kerja" of a year: what the head of a unit promised the superior (L.II.A Tahap 1-2 h.26-27).
/// Its own form is laid down elsewhere; planning needs its sasaran, indicators and targets. Instants are epoch milliseconds.
public struct PerjanjianKinerja: Sendable, Hashable {
    /// How sure the content is.
    public enum StatusData: String, CaseIterable, Sendable {
        /// Compared with the signed document.
        case terverifikasi
        case rekonstruksi
        /// Typed by the unit.
        case isian
        case contoh

        /// The words on screens.
        public var tampil: String {
            switch self {
            case .terverifikasi: "Sesuai dokumen"
            case .rekonstruksi: "Rekonstruksi"
            case .isian: "Isian unit"
            case .contoh: "Contoh"
            }
        }
    }

    public var id: String
    public var unitID: String
    public var tahun: Int
    public var keadaan: KeadaanPerjanjian
    /// How often it was replaced.
    public var revisi: Int
    /// Number of the signed document; empty for a draft.
    public var nomor: String
    /// Day it was signed.
    public var tanggal: Tanggal?
    /// The one who promises: the head of the unit.
    public var pihakPertamaID: String?
    /// The one who is promised: the superior.
    public var pihakKeduaID: String?
    public var sumber: String
    public var statusData: StatusData
    /// Why the one before was replaced; empty for a first one.
    public var alasan: String
    /// Optimistic lock; grows with every change.
    public var versi: Int
    public var dibuat: Int64
    public var indikator: [IndikatorPK]

    public init(
        id: String, unitID: String, tahun: Int, keadaan: KeadaanPerjanjian = .rancangan, revisi: Int = 0,
        nomor: String = "", tanggal: Tanggal? = nil, pihakPertamaID: String? = nil, pihakKeduaID: String? = nil,
        sumber: String = "", statusData: StatusData = .isian, alasan: String = "", versi: Int = 1, dibuat: Int64,
        indikator: [IndikatorPK] = []
    ) {
        self.id = id
        self.unitID = unitID
        self.tahun = tahun
        self.keadaan = keadaan
        self.revisi = revisi
        self.nomor = nomor
        self.tanggal = tanggal
        self.pihakPertamaID = pihakPertamaID
        self.pihakKeduaID = pihakKeduaID
        self.sumber = sumber
        self.statusData = statusData
        self.alasan = alasan
        self.versi = versi
        self.dibuat = dibuat
        self.indikator = indikator
    }

    public var isRancangan: Bool { keadaan == .rancangan }

    /// The items under their sasaran, in the order of the document.
    public var perSasaran: [(sasaran: String, indikator: [IndikatorPK])] {
        var hasil: [(sasaran: String, indikator: [IndikatorPK])] = []
        for satu in indikator {
            if let letak = hasil.firstIndex(where: { Teks.kata($0.sasaran) == Teks.kata(satu.sasaran) }) {
                hasil[letak].indikator.append(satu)
            } else {
                hasil.append((satu.sasaran, [satu]))
            }
        }
        return hasil
    }
}
