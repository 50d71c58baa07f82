/// The contents of an SKP: forms A.1.1, A.1.2, A.1.6 and A.1.7.
public struct FormulirSKP: Sendable, Equatable {
    /// Which of the four official layouts is printed.
    public enum Bentuk: String, Sendable, CaseIterable {
        /// A.1.1, kualitatif, JPT and heads of unit kerja mandiri.
        case a11 = "A.1.1"
        /// A.1.2, kuantitatif, JPT and heads of unit kerja mandiri.
        case a12 = "A.1.2"
        /// A.1.6, kualitatif, JA and JF.
        case a16 = "A.1.6"
        /// A.1.7, kuantitatif, JA and JF.
        case a17 = "A.1.7"
    }

    /// Official layout.
    public var bentuk: Bentuk
    /// Name of the instansi, top left.
    public var instansi: String
    /// "1 JANUARI SD 31 DESEMBER TAHUN 2026", printed after "PERIODE PENILAIAN:".
    public var periodePenilaian: String
    /// Pegawai yang dinilai.
    public var pegawai: PihakFormulir
    /// Pejabat penilai kinerja.
    public var penilai: PihakFormulir
    /// Band "A. UTAMA".
    public var utama: [RHKFormulir]
    /// Band "B. TAMBAHAN"; an empty list prints one row of dashes.
    public var tambahan: [RHKFormulir]
    /// Ekspektasi khusus per value.
    public var perilaku: PerilakuFormulir
    /// Left signature.
    public var tandaTanganPegawai: TandaTanganFormulir
    /// Right signature, with place and date.
    public var tandaTanganPenilai: TandaTanganFormulir

    /// All texts already formatted by the caller.
    public init(
        bentuk: Bentuk,
        instansi: String,
        periodePenilaian: String,
        pegawai: PihakFormulir,
        penilai: PihakFormulir,
        utama: [RHKFormulir],
        tambahan: [RHKFormulir],
        perilaku: PerilakuFormulir,
        tandaTanganPegawai: TandaTanganFormulir,
        tandaTanganPenilai: TandaTanganFormulir
    ) {
        self.bentuk = bentuk
        self.instansi = instansi
        self.periodePenilaian = periodePenilaian
        self.pegawai = pegawai
        self.penilai = penilai
        self.utama = utama
        self.tambahan = tambahan
        self.perilaku = perilaku
        self.tandaTanganPegawai = tandaTanganPegawai
        self.tandaTanganPenilai = tandaTanganPenilai
    }
}
