/// "Manual Indikator Kinerja" (form A.1.3 h.38) of an indicator, without the rows that the indicator holds itself.
public struct ManualIndikatorKinerja: Sendable, Hashable {
    public var tujuan: String
    public var definisi: String
    /// Optional in the kualitatif approach.
    public var formula: String
    /// Optional in the kualitatif approach.
    public var satuan: String
    /// "Kualitas dan tingkat kendali"; the form has boxes for the first three.
    public var kendali: KlasifikasiHasil?
    public var sumberData: String
    /// "Periode pelaporan".
    public var periode: RitmePelaporan?
    /// Optimistic lock; 0 while nobody wrote it.
    public var versi: Int

    public init(
        tujuan: String = "", definisi: String = "", formula: String = "", satuan: String = "",
        kendali: KlasifikasiHasil? = nil, sumberData: String = "", periode: RitmePelaporan? = nil, versi: Int = 0
    ) {
        self.tujuan = tujuan
        self.definisi = definisi
        self.formula = formula
        self.satuan = satuan
        self.kendali = kendali
        self.sumberData = sumberData
        self.periode = periode
        self.versi = versi
    }

    /// The levels that the form offers (P-37 h.28; A.1.3 h.38).
    public static let kendaliPilihan: [KlasifikasiHasil] = [.outcome, .outcomeAntara, .outputKendaliRendah]

    /// The rows that make it a manual: without them nobody understands the indicator better (h.38).
    public func periksa() -> [Penolakan] {
        var faults: [Penolakan] = []
        if tujuan.isEmpty { faults.append(Penolakan("manual.tujuan_kosong", "Isi tujuan pengukuran", isian: "tujuan")) }
        if definisi.isEmpty { faults.append(Penolakan("manual.definisi_kosong", "Isi definisi", isian: "definisi")) }
        if sumberData.isEmpty {
            faults.append(Penolakan("manual.sumber_kosong", "Isi sumber data", isian: "sumber_data"))
        }
        return faults
    }
}
