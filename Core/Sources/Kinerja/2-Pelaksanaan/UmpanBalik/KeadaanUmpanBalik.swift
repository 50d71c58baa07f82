/// Where a feedback stands: Belum dibaca → Dibaca → Ditindaklanjuti, or taken back before it was read.
public enum KeadaanUmpanBalik: String, CaseIterable, Sendable, Hashable {
    case terkirim, dibaca, ditindaklanjuti, ditarik

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .terkirim: "Belum dibaca"
        case .dibaca: "Dibaca"
        case .ditindaklanjuti: "Ditindaklanjuti"
        case .ditarik: "Ditarik kembali"
        }
    }
}

/// The mark beside or instead of words ("symbol or another mark", L-24).
public enum TandaUmpanBalik: String, CaseIterable, Sendable, Hashable {
    case apresiasi, perbaikan, saran

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .apresiasi: "Apresiasi"
        case .perbaikan: "Perlu ditingkatkan"
        case .saran: "Saran"
        }
    }

    /// The symbol; it never stands without its word.
    public var simbol: String {
        switch self {
        case .apresiasi: "★"
        case .perbaikan: "▲"
        case .saran: "✎"
        }
    }
}

/// Scheduled or incidental (L-16; Ps 19(1)).
public enum SifatUmpanBalik: String, CaseIterable, Sendable, Hashable {
    case berkala, insidentil

    /// The words on screens.
    public var tampil: String { self == .berkala ? "Berkala (terjadwal)" : "Insidentil" }
}

/// Face to face or through a medium (L-21; Ps 17(2)).
public enum CaraUmpanBalik: String, CaseIterable, Sendable, Hashable {
    case langsung, media

    /// The words on screens.
    public var tampil: String { self == .langsung ? "Sudah disampaikan tatap muka" : "Lewat aplikasi ini" }
}
