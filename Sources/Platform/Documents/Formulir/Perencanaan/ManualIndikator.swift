/// The contents of form A.1.3, one sheet per indicator.
public struct ManualIndikator: Sendable, Equatable {
    /// Row "KUALITAS DAN TINGKAT KENDALI".
    public enum Kendali: String, Sendable, CaseIterable {
        case outcome = "Outcome"
        case outcomeAntara = "Outcome Antara"
        case outputKendaliRendah = "Output kendali rendah"
    }

    /// Row "PERIODE PELAPORAN".
    public enum Pelaporan: String, Sendable, CaseIterable {
        case bulanan = "Bulanan"
        case triwulanan = "Triwulanan"
        case semesteran = "Semesteran"
        case tahunan = "Tahunan"
    }

    /// Name of the instansi, top left.
    public var instansi: String
    /// "1 JANUARI SD 31 DESEMBER TAHUN 2026".
    public var periodePenilaian: String
    /// Row "RENCANA HASIL KERJA".
    public var rencanaHasilKerja: String
    /// Row "UKURAN KEBERHASILAN/ INDIKATOR KINERJA".
    public var indikator: String
    /// Row "TUJUAN".
    public var tujuan: String
    /// Band "Definisi".
    public var definisi: String
    /// Band "Formula", optional in the kualitatif approach.
    public var formula: String
    /// Row "SATUAN PENGUKURAN", optional in the kualitatif approach.
    public var satuan: String
    /// Ticked box; nil leaves all empty.
    public var kendali: Kendali?
    /// Row "SUMBER DATA".
    public var sumberData: String
    /// Ticked box; nil leaves all empty.
    public var pelaporan: Pelaporan?

    /// All texts already formatted by the caller.
    public init(
        instansi: String,
        periodePenilaian: String,
        rencanaHasilKerja: String,
        indikator: String,
        tujuan: String,
        definisi: String,
        formula: String,
        satuan: String,
        kendali: Kendali?,
        sumberData: String,
        pelaporan: Pelaporan?
    ) {
        self.instansi = instansi
        self.periodePenilaian = periodePenilaian
        self.rencanaHasilKerja = rencanaHasilKerja
        self.indikator = indikator
        self.tujuan = tujuan
        self.definisi = definisi
        self.formula = formula
        self.satuan = satuan
        self.kendali = kendali
        self.sumberData = sumberData
        self.pelaporan = pelaporan
    }
}
