/// One invented rencana hasil kerja with everything any of the forms prints about it.
public struct RHKContoh: Sendable, Equatable {
    /// One indicator of it.
    public struct Indikator: Sendable, Equatable {
        public var aspek: String
        public var indikator: String
        public var target: String
        public var perspektif: String
        public var realisasi: String
        public var umpanBalik: [String]

        init(
            _ aspek: String,
            _ indikator: String,
            _ target: String,
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

    /// RHK pimpinan yang diintervensi.
    public var intervensi: String
    /// The RHK.
    public var rencana: String
    /// Post that gave the assignment.
    public var penugasan: String
    /// Its indicators.
    public var indikator: [Indikator]
    /// Realisasi of the whole RHK (kualitatif).
    public var realisasi: String
    /// Umpan balik on the whole RHK (kualitatif).
    public var umpanBalik: [String]

    init(
        intervensi: String = "",
        _ rencana: String,
        penugasan: String = "",
        _ indikator: [Indikator],
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
