/// State of a counselling case (konseling kinerja; keputusan 11.5).
public enum KeadaanKonseling: String, CaseIterable, Sendable, Hashable {
    /// The Pegawai asked for it.
    case diminta
    /// The rater told the Pegawai (L-63 h.86).
    case dikomunikasikan
    /// The rater reported by B.1.10 (L-64 h.86).
    case dilaporkan
    /// Counsellor, time and place are fixed (L-65 h.87).
    case ditetapkan
    case dilaksanakan
    case dilaporkanHasil = "dilaporkan_hasil"
    case ditindaklanjuti
    /// Ended without counselling, with a reason.
    case ditutup

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .diminta: "Diminta"
        case .dikomunikasikan: "Dikomunikasikan"
        case .dilaporkan: "Dilaporkan"
        case .ditetapkan: "Dijadwalkan"
        case .dilaksanakan: "Dilaksanakan"
        case .dilaporkanHasil: "Hasil dilaporkan"
        case .ditindaklanjuti: "Ditindaklanjuti"
        case .ditutup: "Ditutup"
        }
    }

    /// Nothing follows it.
    public var isAkhir: Bool { self == .ditindaklanjuti || self == .ditutup }
}

/// Who began a case.
public enum AsalKonseling: String, CaseIterable, Sendable, Hashable {
    /// The rater, because of a behaviour problem (L-62 to L-64 h.86).
    case penilai
    /// The Pegawai (produk).
    case pegawai
}

/// Kind of counsellor (L-65, L-66 h.87); decides who gets the result (L-68 h.87-88).
public enum JenisKonselor: String, CaseIterable, Sendable, Hashable {
    /// The rater, trained in counselling.
    case penilai
    /// An official whose function it is.
    case fungsional
    case independen

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .penilai: "Pejabat penilai yang terlatih konseling"
        case .fungsional: "Pejabat yang tugasnya konseling"
        case .independen: "Konselor independen"
        }
    }

    /// Who gets the result, in words for those whom it concerns (L-68 h.87-88).
    public var penerimaTampil: String {
        switch self {
        case .penilai: "atasan pejabat penilai"
        case .fungsional: "pejabat penilai dan atasannya"
        case .independen: "PyB atau kepala unit kepegawaian, bukan pejabat penilai"
        }
    }
}

/// One confidential part of a case; each has its own readers.
public enum RuasKonseling: String, CaseIterable, Sendable, Hashable {
    /// What the Pegawai wrote when asking.
    case permintaan
    /// What the rater told the Pegawai.
    case komunikasi
    /// B.1.10.
    case laporan
    /// When, where and with whom.
    case jadwal
    /// What the counsellor should know.
    case arahan
    /// The counsellor's own record (L-67 h.87).
    case rekaman
    /// What is reported (L-68).
    case hasil
    case tindakLanjut = "tindak_lanjut"
}
