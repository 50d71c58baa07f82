/// As what somebody gives feedback (L-24; note *** h.194).
public enum PemberiUmpanBalik: String, CaseIterable, Sendable, Hashable {
    case pimpinan, rekan, bawahan, pemangku
    /// A citizen without account, through a link; printed as "Stakeholder terkait".
    case warga

    /// As printed in the record.
    public var tampil: String {
        switch self {
        case .pimpinan: "Pimpinan"
        case .rekan: "Rekan kerja setingkat"
        case .bawahan: "Pegawai di bawahnya"
        case .pemangku: "Stakeholder terkait"
        case .warga: "Stakeholder terkait (masyarakat)"
        }
    }
}

/// How the giver stands to the receiver today; the server computes it, nobody chooses it.
public struct KaitanUmpanBalik: Sendable, Hashable {
    /// The giver is the receiver's rater, or that rater's rater.
    public var isPenilai = false
    public var isAtasanPenilai = false
    /// The receiver rates the giver, or the giver's rater.
    public var isBawahan = false
    /// Same rater, or same unit without a line between the two.
    public var isSetingkat = false
    /// The giver assigned a result that stands in the receiver's SKP.
    public var isPemberiTugas = false
    /// Both are in one team (tim kerja).
    public var isSatuTim = false

    public init() {}

    /// The role under which the feedback stands in the record (L-24).
    public var sebagai: PemberiUmpanBalik {
        if isPenilai || isAtasanPenilai { return .pimpinan }
        if isBawahan { return .bawahan }
        return isSetingkat || isSatuTim ? .rekan : .pemangku
    }

    /// Only who knows the agreed results by office sees them (DESIGN 16): the others speak of behaviour or freely.
    public var isBolehHasil: Bool { isPenilai || isAtasanPenilai || isPemberiTugas || isSatuTim }

    /// Whether the name is hidden from the receiver: a leader is always named, others as the unit has set.
    public func isTersamar(namaDitampilkan: Bool) -> Bool { sebagai != .pimpinan && !namaDitampilkan }
}

/// Who looks at a feedback.
public enum PembacaUmpanBalik: Sendable, Hashable {
    case penerima, pemberi, penilai, atasanPenilai

    /// Whether this reader learns the giver's name.
    public func isMelihatNama(tersamar: Bool) -> Bool { !tersamar || self != .penerima }
}
