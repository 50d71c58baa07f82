/// One indicator row under a rencana hasil kerja (forms A.1, B.1.3–B.1.5, C.1). Unused columns stay empty.
public struct IndikatorFormulir: Sendable, Equatable {
    /// "Kuantitas", "Kualitas", "Waktu" or "Biaya" (A.1.7, B.1.5, C.1.3).
    public var aspek: String
    /// Indikator kinerja individu; in kualitatif forms the whole narrative with its target.
    public var indikator: String
    /// Target text with its unit, for example "5-7 menit".
    public var target: String
    /// "Penerima Layanan", "Proses Bisnis", "Penguatan Internal" or "Anggaran" (JPT/mandiri only).
    public var perspektif: String
    /// Realisasi berdasarkan bukti dukung (kuantitatif evaluation and feedback forms).
    public var realisasi: String
    /// Umpan balik berkelanjutan, one text per paragraph.
    public var umpanBalik: [String]

    /// All texts already formatted by the caller.
    public init(
        aspek: String = "",
        indikator: String,
        target: String = "",
        perspektif: String = "",
        realisasi: String = "",
        umpanBalik: [String] = []
    ) {
        self.aspek = aspek
        self.indikator = indikator
        self.target = target
        self.perspektif = perspektif
        self.realisasi = realisasi
        self.umpanBalik = umpanBalik
    }
}

/// One rencana hasil kerja with its indicators.
public struct RHKFormulir: Sendable, Equatable {
    /// RHK pimpinan yang diintervensi, with its indicator when the form asks for it (A.1.7 note *); empty elsewhere.
    public var intervensi: String
    /// The rencana hasil kerja itself.
    public var rencana: String
    /// "Kepala Puskesmas": printed as "(penugasan dari Kepala Puskesmas)" after the RHK; empty prints nothing.
    public var penugasan: String
    /// One row (kuantitatif) or one dash (kualitatif) each.
    public var indikator: [IndikatorFormulir]
    /// Realisasi of the whole RHK, kualitatif forms only (B.1.3, C.1.1).
    public var realisasi: String
    /// Umpan balik on the whole RHK, kualitatif forms only.
    public var umpanBalik: [String]

    /// All texts already formatted by the caller.
    public init(
        intervensi: String = "",
        rencana: String,
        penugasan: String = "",
        indikator: [IndikatorFormulir],
        realisasi: String = "",
        umpanBalik: [String] = []
    ) {
        self.intervensi = intervensi
        self.rencana = rencana
        self.penugasan = penugasan
        self.indikator = indikator
        self.realisasi = realisasi
        self.umpanBalik = umpanBalik
    }
}

/// What the rater wrote about the seven values; the panduan texts are printed by the form itself.
public struct PerilakuFormulir: Sendable, Equatable {
    /// Ekspektasi khusus pimpinan, index 0 (Berorientasi pelayanan) to 6 (Kolaboratif); missing entries print nothing.
    public var ekspektasi: [String]
    /// Umpan balik per value in the same order, one text per paragraph (B.1.3–B.1.5, C.1).
    public var umpanBalik: [[String]]

    /// Both lists follow the order of the seven values; shorter lists are allowed.
    public init(ekspektasi: [String] = [], umpanBalik: [[String]] = []) {
        self.ekspektasi = ekspektasi
        self.umpanBalik = umpanBalik
    }
}
