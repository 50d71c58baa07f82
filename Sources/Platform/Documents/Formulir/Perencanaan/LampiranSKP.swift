/// The contents of form A.1.8, an inseparable part of the SKP (no identity block).
public struct LampiranSKP: Sendable, Equatable {
    /// Name of the instansi, top left.
    public var instansi: String
    /// "1 JANUARI SD 31 DESEMBER TAHUN 2026".
    public var periodePenilaian: String
    /// Band "DUKUNGAN SUMBER DAYA"; an empty list prints the official hint.
    public var dukungan: [String]
    /// Band "SKEMA PERTANGGUNGJAWABAN".
    public var skema: [String]
    /// Band "KONSEKUENSI".
    public var konsekuensi: [String]
    /// Left signature.
    public var tandaTanganPegawai: TandaTanganFormulir
    /// Right signature, with place and date.
    public var tandaTanganPenilai: TandaTanganFormulir

    /// All texts already formatted by the caller.
    public init(
        instansi: String,
        periodePenilaian: String,
        dukungan: [String],
        skema: [String],
        konsekuensi: [String],
        tandaTanganPegawai: TandaTanganFormulir,
        tandaTanganPenilai: TandaTanganFormulir
    ) {
        self.instansi = instansi
        self.periodePenilaian = periodePenilaian
        self.dukungan = dukungan
        self.skema = skema
        self.konsekuensi = konsekuensi
        self.tandaTanganPegawai = tandaTanganPegawai
        self.tandaTanganPenilai = tandaTanganPenilai
    }
}
