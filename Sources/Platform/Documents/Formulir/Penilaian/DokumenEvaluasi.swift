/// The contents of forms D.1.1, D.1.2 and D.1.3 (dokumen evaluasi kinerja pegawai).
public struct DokumenEvaluasi: Sendable, Equatable {
    /// Which of the three official layouts is printed.
    public enum Bentuk: Sendable, Equatable {
        /// D.1.1, signed by the rater.
        case penilai
        /// D.1.2, signed by the rater's superior because the rater was late.
        case atasan
        /// D.1.3, after a keberatan that changed the result.
        case keberatan(Keberatan)
    }

    /// Blocks 6–8 and the third signature of D.1.3.
    public struct Keberatan: Sendable, Equatable {
        /// Block 6.
        public var keberatan: String
        /// Block 7.
        public var penjelasan: String
        /// Block 8; names the old predikat, block 4 shows the new one.
        public var keputusan: String
        /// Centred signature "11. Atasan Pejabat Penilai Kinerja".
        public var tandaTanganAtasan: TandaTanganFormulir

        /// All texts already formatted by the caller.
        public init(
            keberatan: String,
            penjelasan: String,
            keputusan: String,
            tandaTanganAtasan: TandaTanganFormulir
        ) {
            self.keberatan = keberatan
            self.penjelasan = penjelasan
            self.keputusan = keputusan
            self.tandaTanganAtasan = tandaTanganAtasan
        }
    }

    /// Official layout.
    public var bentuk: Bentuk
    /// Name of the instansi, left of the KOP.
    public var instansi: String
    /// "1 JANUARI SD 31 DESEMBER TAHUN 2026".
    public var periodePenilaian: String
    /// The evaluation period in the line under the title.
    public var periode: PilihanPeriode
    /// Block 1.
    public var pegawai: PihakFormulir
    /// Block 2; also in D.1.2 the rater, not the superior.
    public var penilai: PihakFormulir
    /// Block 3.
    public var atasanPenilai: PihakFormulir
    /// Block 4, first line, for example "BAIK".
    public var capaianOrganisasi: String
    /// Block 4, second line, for example "BAIK".
    public var predikat: String
    /// Block 5.
    public var catatan: String
    /// Left signature (own place and date).
    public var tandaTanganPegawai: TandaTanganFormulir
    /// Right signature: the rater in D.1.1 and D.1.3, the superior in D.1.2.
    public var tandaTanganKanan: TandaTanganFormulir

    /// All texts already formatted by the caller.
    public init(
        bentuk: Bentuk,
        instansi: String,
        periodePenilaian: String,
        periode: PilihanPeriode,
        pegawai: PihakFormulir,
        penilai: PihakFormulir,
        atasanPenilai: PihakFormulir,
        capaianOrganisasi: String,
        predikat: String,
        catatan: String,
        tandaTanganPegawai: TandaTanganFormulir,
        tandaTanganKanan: TandaTanganFormulir
    ) {
        self.bentuk = bentuk
        self.instansi = instansi
        self.periodePenilaian = periodePenilaian
        self.periode = periode
        self.pegawai = pegawai
        self.penilai = penilai
        self.atasanPenilai = atasanPenilai
        self.capaianOrganisasi = capaianOrganisasi
        self.predikat = predikat
        self.catatan = catatan
        self.tandaTanganPegawai = tandaTanganPegawai
        self.tandaTanganKanan = tandaTanganKanan
    }
}
