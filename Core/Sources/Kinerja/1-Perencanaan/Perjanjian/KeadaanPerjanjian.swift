/// Where a Perjanjian Kinerja stands. One of a unit and year counts; those it replaced stay readable.
public enum KeadaanPerjanjian: String, CaseIterable, Sendable, Hashable {
    /// May be used until it is fixed (P-32 h.27).
    case rancangan
    case ditetapkan
    case diganti

    /// The word on screens.
    public var tampil: String {
        switch self {
        case .rancangan: "Rancangan"
        case .ditetapkan: "Ditetapkan"
        case .diganti: "Diganti"
        }
    }

    /// Refuses an act that the state does not allow, and says what can be done instead.
    public func periksa(_ tindakan: TindakanPerjanjian) throws(Penolakan) {
        guard !tindakan.dari.contains(self) else { return }
        throw Penolakan(
            "perjanjian.keadaan_tidak_sesuai",
            "Perjanjian kinerja ini \(tampil.lowercased()), jadi tidak dapat \(tindakan.kataKerja).",
            perbaikan: yangDapatBertindak
        )
    }

    /// Who can go on from here.
    public var yangDapatBertindak: String {
        switch self {
        case .rancangan: "Pimpinan unit atau adminnya dapat melengkapi lalu menetapkannya."
        case .ditetapkan: "Pimpinan unit atau adminnya dapat menggantinya dengan alasan; yang lama tetap tersimpan."
        case .diganti: "Perjanjian yang sudah diganti hanya dapat dibaca."
        }
    }
}

/// The acts on a Perjanjian Kinerja, each with the states it starts from. A fixed one is never edited.
public enum TindakanPerjanjian: String, CaseIterable, Sendable {
    case susun, tetapkan, ganti
    /// Dropping a replacement that is not fixed yet: the one before counts again.
    case lepas

    /// States in which the act is allowed.
    public var dari: Set<KeadaanPerjanjian> {
        switch self {
        case .susun, .tetapkan, .lepas: [.rancangan]
        case .ganti: [.ditetapkan]
        }
    }

    var kataKerja: String {
        switch self {
        case .susun: "diubah"
        case .tetapkan: "ditetapkan"
        case .ganti: "diganti"
        case .lepas: "dilepas"
        }
    }
}
