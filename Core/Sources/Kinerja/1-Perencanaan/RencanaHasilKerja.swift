/// Kind of a result (L.II.A.2.a h.27, L.II.A.6 h.49-50).
public enum JenisHasilKerja: String, CaseIterable, Sendable, Hashable {
    /// High priority.
    case utama
    /// Low priority; may be added in the running year.
    case tambahan

    public var tampil: String { self == .utama ? "Utama" : "Tambahan" }
}

/// The four perspectives of JPT and heads of unit kerja mandiri (L.II.A.2.a.8 h.29).
public enum Perspektif: String, CaseIterable, Sendable, Hashable {
    case penerimaLayanan = "penerima_layanan"
    case prosesBisnis = "proses_bisnis"
    case penguatanInternal = "penguatan_internal"
    case anggaran

    public var tampil: String {
        switch self {
        case .penerimaLayanan: "Penerima Layanan"
        case .prosesBisnis: "Proses Bisnis"
        case .penguatanInternal: "Penguatan Internal"
        case .anggaran: "Anggaran"
        }
    }
}

/// Quality and level of control of a result (h.28, 44-45).
public enum KlasifikasiHasil: String, CaseIterable, Sendable, Hashable {
    case outcome
    case outcomeAntara = "outcome_antara"
    case outputKendaliRendah = "output_kendali_rendah"
    case outputKendaliSedang = "output_kendali_sedang"
    case outputKendaliTinggi = "output_kendali_tinggi"

    public var tampil: String {
        switch self {
        case .outcome: "Outcome"
        case .outcomeAntara: "Outcome antara"
        case .outputKendaliRendah: "Output kendali rendah"
        case .outputKendaliSedang: "Output kendali sedang"
        case .outputKendaliTinggi: "Output kendali tinggi"
        }
    }
}

/// "Rencana hasil kerja": one intended result (Ps 9(1)).
public struct RencanaHasilKerja: Sendable, Hashable {
    public var id: String
    public var jenis: JenisHasilKerja
    public var rumusan: String
    /// The superior's result it supports, when that one is in the product.
    public var rhkAtasanID: String?
    /// The intervened result in words, as column 2 of A.1.7 prints it; empty where none is named.
    public var rhkAtasan: String
    /// "Jabatan Pimpinan/ Tim Kerja yang memberikan penugasan" (h.55).
    public var pemberiTugas: String
    public var klasifikasi: KlasifikasiHasil?
    /// JPT and heads of unit kerja mandiri only.
    public var perspektif: Perspektif?
    /// Why the rater returned it; nil while nothing is to be mended.
    public var catatanKembali: String?
    /// Why it stands in the SKP; decides whether it must be utama (keputusan 5.1).
    public var asal: AsalHasilKerja
    /// Where it stands (keputusan 11.2).
    public var keadaan: KeadaanHasilKerja
    /// The note of L-33 while taken over; nil otherwise.
    public var catatanAmbilAlih: String?
    /// The cell of the matrix A.1.5 that it came from.
    public var peranID: String?
    /// How it carries the superior's result; nil while nobody chose.
    public var kaskade: PendekatanKaskade?
    public var indikator: [IndikatorKinerja]

    public init(
        id: String, jenis: JenisHasilKerja = .utama, rumusan: String, rhkAtasanID: String? = nil,
        rhkAtasan: String = "",
        pemberiTugas: String = "", klasifikasi: KlasifikasiHasil? = nil, perspektif: Perspektif? = nil,
        catatanKembali: String? = nil, asal: AsalHasilKerja = .dialog, keadaan: KeadaanHasilKerja = .usulan,
        catatanAmbilAlih: String? = nil, peranID: String? = nil, kaskade: PendekatanKaskade? = nil,
        indikator: [IndikatorKinerja] = []
    ) {
        self.id = id
        self.jenis = jenis
        self.rumusan = rumusan
        self.rhkAtasanID = rhkAtasanID
        self.rhkAtasan = rhkAtasan
        self.pemberiTugas = pemberiTugas
        self.klasifikasi = klasifikasi
        self.perspektif = perspektif
        self.catatanKembali = catatanKembali
        self.asal = asal
        self.keadaan = keadaan
        self.catatanAmbilAlih = catatanAmbilAlih
        self.peranID = peranID
        self.kaskade = kaskade
        self.indikator = indikator
    }

    /// Whether wording and at least one indicator with a target are there (h.51); a narrative holds its target (h.50).
    public func isLengkap(_ pendekatan: SKP.Pendekatan) -> Bool {
        !rumusan.isEmpty && !indikator.isEmpty
            && indikator.allSatisfy { !$0.ukuran.isEmpty && (pendekatan == .kualitatif || !$0.target.isKosong) }
    }

    /// Column 2 of A.1.7 (note * h.59): a result of a JPT or mandiri head is written with its indicators, that of
    /// another superior alone.
    public static func teksIntervensi(
        rumusan: String, indikator: [String], dariPimpinanTinggiAtauMandiri: Bool
    ) -> String {
        guard dariPimpinanTinggiAtauMandiri, !indikator.isEmpty else { return rumusan }
        return rumusan + ". Indikator Kinerja Individu: " + indikator.joined(separator: "; ")
    }
}
