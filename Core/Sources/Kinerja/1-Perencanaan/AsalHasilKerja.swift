/// Why a result stands in an SKP (keputusan 5.1; L.II.A.2.a h.27-28, L.II.A.6 h.49-50).
public enum AsalHasilKerja: String, CaseIterable, Sendable, Hashable {
    /// Agreed in the dialogue; nothing more is known.
    case dialog
    /// Sasaran, indikator and target of the Perjanjian Kinerja.
    case perjanjianKinerja = "perjanjian_kinerja"
    /// "Direktif" of a Pimpinan.
    case direktif
    /// "Rencana aksi/ inisiatif strategis".
    case rencanaAksi = "rencana_aksi"
    /// A cell of the matrix A.1.5.
    case matriks
    case plt
    case plh
    /// A JF in a structural post.
    case jfStruktural = "jf_struktural"
    case tugasBelajar = "tugas_belajar"

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .dialog: "Hasil dialog kinerja"
        case .perjanjianKinerja: "Perjanjian kinerja"
        case .direktif: "Direktif pimpinan"
        case .rencanaAksi: "Rencana aksi"
        case .matriks: "Pembagian peran"
        case .plt: "Tugas sebagai Plt."
        case .plh: "Tugas sebagai Plh."
        case .jfStruktural: "Tugas jabatan struktural"
        case .tugasBelajar: "Tugas belajar"
        }
    }
}

/// Where one result stands (keputusan 11.2; Ps 20).
public enum KeadaanHasilKerja: String, CaseIterable, Sendable, Hashable {
    case usulan, disepakati, disesuaikan, selesai
    case diambilAlih = "diambil_alih"

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .usulan: "Usulan"
        case .disepakati: "Disepakati"
        case .disesuaikan: "Disesuaikan"
        case .selesai: "Selesai"
        case .diambilAlih: "Diambil alih pimpinan"
        }
    }
}

/// How a superior's indicator is carried by the results of others (L.II.A.4.c-g h.39-43; keputusan 7).
public enum PendekatanKaskade: String, CaseIterable, Sendable, Hashable {
    case pembagianAspek = "pembagian_aspek"
    case pembagianWilayah = "pembagian_wilayah"
    case pembagianBeban = "pembagian_beban"
    case pendekatanLayanan = "pendekatan_layanan"
    case outputAntara = "output_antara"

    /// "Direct cascading": the subordinate's result represents the superior's, so figures may be rolled up (P-53 h.41).
    public var isLangsung: Bool {
        self == .pembagianAspek || self == .pembagianWilayah || self == .pembagianBeban
    }

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .pembagianAspek: "Langsung, dibagi menurut aspek"
        case .pembagianWilayah: "Langsung, dibagi menurut wilayah"
        case .pembagianBeban: "Langsung, dibagi menurut beban target"
        case .pendekatanLayanan: "Tidak langsung, lewat layanan"
        case .outputAntara: "Tidak langsung, lewat output antara"
        }
    }
}
