/// State of a guidance (bimbingan kinerja; keputusan 11.5).
public enum KeadaanBimbingan: String, CaseIterable, Sendable, Hashable {
    case diusulkan, dijadwalkan, dilaksanakan, dinilai, dilaporkan, ditindaklanjuti, dibatalkan

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .diusulkan: "Diusulkan"
        case .dijadwalkan: "Dijadwalkan"
        case .dilaksanakan: "Dilaksanakan"
        case .dinilai: "Dinilai"
        case .dilaporkan: "Dilaporkan"
        case .ditindaklanjuti: "Ditindaklanjuti"
        case .dibatalkan: "Dibatalkan"
        }
    }

    /// Nothing follows it.
    public var isAkhir: Bool { self == .ditindaklanjuti || self == .dibatalkan }
}

/// Form of a guidance (L-42 h.78; L.III.D.4.b-d).
public enum BentukBimbingan: String, CaseIterable, Sendable, Hashable {
    case coaching, mentoring
    case pelatihanFormal = "formal_training"
    case pelatihanInformal = "informal_training"
    case lain

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .coaching: "Coaching"
        case .mentoring: "Mentoring"
        case .pelatihanFormal: "Pelatihan formal"
        case .pelatihanInformal: "Pelatihan informal"
        case .lain: "Metode lain"
        }
    }

    /// B.1.6 or B.1.7; the annex gives no form for the others.
    public var formulir: String? {
        switch self {
        case .coaching: "B.1.6"
        case .mentoring: "B.1.7"
        case .pelatihanFormal, .pelatihanInformal, .lain: nil
        }
    }
}

/// Kind of a mentoring (L-46 h.80-82).
public enum JenisMentoring: String, CaseIterable, Sendable, Hashable {
    case shadowing = "shadowing_events"
    case workSharing = "work_sharing"
    case handsOn = "hands_on_training"
    case introducing

    /// The names of the annex.
    public var tampil: String {
        switch self {
        case .shadowing: "Shadowing Events (mengikuti kegiatan mentor)"
        case .workSharing: "Work Sharing (berbagi pekerjaan)"
        case .handsOn: "Hands-on-training (praktik langsung)"
        case .introducing: "Introducing (memperkenalkan jejaring)"
        }
    }
}
