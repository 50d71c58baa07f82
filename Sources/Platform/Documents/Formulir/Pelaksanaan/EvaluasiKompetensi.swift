/// The contents of form B.1.9 (evaluasi kompetensi pegawai), filled by coach or mentor.
public struct EvaluasiKompetensi: Sendable, Equatable {
    /// Score and reason of one competence.
    public struct Nilai: Sendable, Equatable {
        /// "1" to "5".
        public var nilai: String
        /// Why.
        public var alasan: String

        /// Texts ready to print.
        public init(nilai: String, alasan: String) {
            self.nilai = nilai
            self.alasan = alasan
        }
    }

    /// A technical competence of the post, open list.
    public struct Teknis: Sendable, Equatable {
        /// Name of the competence.
        public var kompetensi: String
        /// Score and reason.
        public var nilai: Nilai

        /// Texts ready to print.
        public init(kompetensi: String, nilai: Nilai) {
            self.kompetensi = kompetensi
            self.nilai = nilai
        }
    }

    /// Persons; the form has no KOP.
    public var kepala: KepalaFormulir
    /// In the order of the eight managerial competences; missing ones print nothing.
    public var manajerial: [Nilai]
    /// "Perekat dan Pemersatu Bangsa".
    public var sosioKultural: Nilai?
    /// Technical competences.
    public var teknis: [Teknis]
    /// Band "REKOMENDASI".
    public var rekomendasi: String
    /// Signature of the Pimpinan or other party, right, with place and date.
    public var tandaTangan: TandaTanganFormulir

    /// All texts already formatted by the caller.
    public init(
        kepala: KepalaFormulir,
        manajerial: [Nilai],
        sosioKultural: Nilai?,
        teknis: [Teknis],
        rekomendasi: String,
        tandaTangan: TandaTanganFormulir
    ) {
        self.kepala = kepala
        self.manajerial = manajerial
        self.sosioKultural = sosioKultural
        self.teknis = teknis
        self.rekomendasi = rekomendasi
        self.tandaTangan = tandaTangan
    }
}
