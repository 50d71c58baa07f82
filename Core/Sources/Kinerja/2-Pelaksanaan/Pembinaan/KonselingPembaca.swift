extension Konseling {
    /// How somebody stands to this case: from its own row, never from today's line, so that a new rater or superior does
    /// not inherit it. Empty for everybody else.
    ///
    /// - Parameter isPejabat: named today as head of personnel or PyB. Counts only once the case has reached them, and
    ///   never in a case about oneself or of which one is the rater: then the other pejabat decides.
    public func hubungan(_ saya: String, isPejabat: Bool) -> Set<Hubungan> {
        if saya == pegawaiID { return [.diri] }
        var hasil: Set<Hubungan> = []
        if saya == penilaiID, asal == .penilai { hasil.insert(.penilai) }
        if saya == konselorID { hasil.insert(.konselor) }
        if isPejabat, saya != penilaiID, keadaan != .dikomunikasikan, !(keadaan == .ditutup && jenis == nil) {
            hasil.insert(.pejabatPersonalia)
        }
        if penerima.contains(saya) { hasil.insert(.penerimaHasil) }
        return hasil
    }

    /// L-68 h.87-88: the rater reports to the rater's superior, the official to the rater and the superior, the
    /// independent counsellor to PyB or personnel only (K-155). Empty until it was reported.
    public var penerima: [String] {
        guard keadaan == .dilaporkanHasil || keadaan == .ditindaklanjuti, let jenis else { return [] }
        switch jenis {
        case .penilai: return [atasanID].compactMap(\.self)
        case .fungsional: return [penilaiID, atasanID].compactMap(\.self)
        case .independen: return []
        }
    }

    /// Whether PyB or personnel gets the result: of an independent counsellor, and where the line ends above the rater.
    public var isPejabatPenerima: Bool {
        switch jenis {
        case .independen: true
        case .penilai, .fungsional: atasanID == nil && (keadaan == .dilaporkanHasil || keadaan == .ditindaklanjuti)
        case nil: false
        }
    }

    /// Who may read a part (L-61, L-64 to L-69 h.86-88).
    public func bolehBaca(_ ruas: RuasKonseling, _ h: Set<Hubungan>) -> Bool {
        switch ruas {
        case .permintaan: ada(h, [.diri, .konselor, .pejabatPersonalia])
        case .komunikasi: ada(h, [.diri, .penilai, .pejabatPersonalia])
        case .laporan: ada(h, [.penilai, .pejabatPersonalia])
        case .jadwal: ada(h, [.diri, .konselor, .pejabatPersonalia])
        case .arahan: ada(h, [.konselor, .pejabatPersonalia])
        case .rekaman: h.contains(.konselor) || (h.contains(.pejabatPersonalia) && jenis == .independen)
        case .hasil: ada(h, [.konselor, .penerimaHasil]) || (h.contains(.pejabatPersonalia) && isPejabatPenerima)
        case .tindakLanjut: ada(h, [.diri, .penerimaHasil, .pejabatPersonalia])
        }
    }

    private func ada(_ h: Set<Hubungan>, _ salahSatu: Set<Hubungan>) -> Bool { !h.isDisjoint(with: salahSatu) }

    /// L-69 h.88: the rater's superior, PyB or personnel; not the rater.
    public func bolehTindakLanjut(_ saya: String, _ h: Set<Hubungan>) -> Bool {
        saya != penilaiID && saya != konselorID && ada(h, [.penerimaHasil, .pejabatPersonalia])
    }
}
