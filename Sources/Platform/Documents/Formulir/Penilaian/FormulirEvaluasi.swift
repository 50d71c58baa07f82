/// The contents of forms C.1.1, C.1.2 and C.1.3 (hasil evaluasi kinerja pegawai).
public struct FormulirEvaluasi: Sendable, Equatable {
    /// Which of the three official layouts is printed.
    public enum Bentuk: String, Sendable, CaseIterable {
        /// C.1.1, kualitatif, all groups.
        case c11 = "C.1.1"
        /// C.1.2, kuantitatif, JPT and heads of unit kerja mandiri.
        case c12 = "C.1.2"
        /// C.1.3, kuantitatif, JA and JF.
        case c13 = "C.1.3"
    }

    /// Official layout.
    public var bentuk: Bentuk
    /// Name of the instansi, top left.
    public var instansi: String
    /// "1 JANUARI SD 31 DESEMBER TAHUN 2026".
    public var periodePenilaian: String
    /// The evaluation period in the line above the KOP.
    public var periode: PilihanPeriode
    /// Pegawai yang dinilai.
    public var pegawai: PihakFormulir
    /// Pejabat penilai kinerja.
    public var penilai: PihakFormulir
    /// Capaian kinerja organisasi of the rater's unit; nil prints all options. It also selects the curve.
    public var capaianOrganisasi: PilihanCapaian?
    /// Band "A. UTAMA" with realisasi and umpan balik.
    public var utama: [RHKFormulir]
    /// Band "B. TAMBAHAN"; an empty list prints one row of dashes.
    public var tambahan: [RHKFormulir]
    /// Chosen rating hasil kerja.
    public var ratingHasilKerja: PilihanRating?
    /// Ekspektasi khusus and umpan balik per value.
    public var perilaku: PerilakuFormulir
    /// Chosen rating perilaku kerja.
    public var ratingPerilakuKerja: PilihanRating?
    /// Chosen predikat.
    public var predikat: PilihanPredikat?
    /// Signature of the rater (or of whoever evaluates), with place and date.
    public var tandaTanganPenilai: TandaTanganFormulir

    /// All texts already formatted by the caller.
    public init(
        bentuk: Bentuk,
        instansi: String,
        periodePenilaian: String,
        periode: PilihanPeriode,
        pegawai: PihakFormulir,
        penilai: PihakFormulir,
        capaianOrganisasi: PilihanCapaian?,
        utama: [RHKFormulir],
        tambahan: [RHKFormulir],
        ratingHasilKerja: PilihanRating?,
        perilaku: PerilakuFormulir,
        ratingPerilakuKerja: PilihanRating?,
        predikat: PilihanPredikat?,
        tandaTanganPenilai: TandaTanganFormulir
    ) {
        self.bentuk = bentuk
        self.instansi = instansi
        self.periodePenilaian = periodePenilaian
        self.periode = periode
        self.pegawai = pegawai
        self.penilai = penilai
        self.capaianOrganisasi = capaianOrganisasi
        self.utama = utama
        self.tambahan = tambahan
        self.ratingHasilKerja = ratingHasilKerja
        self.perilaku = perilaku
        self.ratingPerilakuKerja = ratingPerilakuKerja
        self.predikat = predikat
        self.tandaTanganPenilai = tandaTanganPenilai
    }
}
