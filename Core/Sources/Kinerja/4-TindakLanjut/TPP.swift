/// "Tambahan Penghasilan Pegawai" of one person and month. Basis: PP 12/2019 Pasal 58 and the Perbup, whose numbers are
/// all input; the document of evaluation is only "the basis" of the payment (PermenPANRB 6/2022 Ps 32).
///
/// kinerja = dasar × bobot kinerja × capaian × tarif predikat (when there is one);
/// disiplin = dasar × bobot disiplin × (100% - potongan).
public struct TPP: Sendable, Hashable {
    /// What the sum needs.
    public struct Masukan: Sendable, Hashable {
        /// Rupiah, whole, not negative.
        public let dasar: Int
        /// Percent; both weights add up to 100.
        public let bobotKinerja: Desimal
        /// Percent.
        public let bobotDisiplin: Desimal
        /// Percent of the performance part.
        public let capaianKinerja: Desimal
        /// Deductions of the discipline part.
        public let potongan: [Potongan]
        /// Percent of the performance part that the predikat pays; nil when the Perbup has no such tariff.
        public let tarifPredikat: Desimal?

        /// What the sum needs; checked by `hitung`.
        public init(
            dasar: Int,
            bobotKinerja: Desimal,
            bobotDisiplin: Desimal,
            capaianKinerja: Desimal,
            potongan: [Potongan],
            tarifPredikat: Desimal? = nil
        ) {
            self.dasar = dasar
            self.bobotKinerja = bobotKinerja
            self.bobotDisiplin = bobotDisiplin
            self.capaianKinerja = capaianKinerja
            self.potongan = potongan
            self.tarifPredikat = tarifPredikat
        }
    }

    /// A deduction for discipline: `kali` times `persen` of the discipline part.
    public struct Potongan: Sendable, Hashable {
        /// Short name, such as "TL1".
        public let kode: String
        /// How often.
        public let kali: Int
        /// Percent of the discipline part, each time.
        public let persen: Desimal

        /// A deduction.
        public init(kode: String, kali: Int, persen: Desimal) {
            self.kode = kode
            self.kali = kali
            self.persen = persen
        }
    }

    /// A line of the breakdown; the lines add up to `jumlah`.
    public struct Baris: Sendable, Hashable {
        /// "bobot_kinerja", "capaian_kinerja", "tarif_predikat", "bobot_disiplin", "potongan", "batas_potongan",
        /// "pembulatan".
        public let kode: String
        /// What it is, in words.
        public let uraian: String
        /// Rupiah; negative for a deduction.
        public let rupiah: Int
    }

    /// Rupiah, each rounded half up from the exact value.
    public let kinerja: Int
    /// Rupiah, rounded half up from the exact value.
    public let disiplin: Int
    /// Rounded half up once, from the exact sum of both parts; so it may differ by one rupiah from their rounded sum.
    public let jumlah: Int
    /// Lines that add up to `jumlah`.
    public let rincian: [Baris]
}
