/// Capaian kinerja organisasi as printed in the choice line of the C forms.
public enum PilihanCapaian: String, Sendable, CaseIterable {
    case istimewa, baik, butuh_perbaikan, kurang, sangat_kurang

    /// The printed option.
    public var cetak: String {
        switch self {
        case .istimewa: "ISTIMEWA"
        case .baik: "BAIK"
        case .butuh_perbaikan: "BUTUH PERBAIKAN"
        case .kurang: "KURANG"
        case .sangat_kurang: "SANGAT KURANG"
        }
    }
}

/// Rating hasil kerja and rating perilaku kerja as printed.
public enum PilihanRating: String, Sendable, CaseIterable {
    case diatas, sesuai, dibawah

    /// The printed option, spelled as in the annex.
    public var cetak: String {
        switch self {
        case .diatas: "DIATAS EKSPEKTASI"
        case .sesuai: "SESUAI EKSPEKTASI"
        case .dibawah: "DIBAWAH EKSPEKTASI"
        }
    }
}

/// Predikat kinerja pegawai as printed.
public enum PilihanPredikat: String, Sendable, CaseIterable {
    case sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang

    /// The printed option.
    public var cetak: String {
        switch self {
        case .sangat_baik: "SANGAT BAIK"
        case .baik: "BAIK"
        case .butuh_perbaikan: "BUTUH PERBAIKAN"
        case .kurang: "KURANG (MISCONDUCT)"
        case .sangat_kurang: "SANGAT KURANG"
        }
    }
}

/// The period of a B.1.3–B.1.5, C or D form.
public enum PilihanPeriode: Sendable, Equatable {
    /// Quarter 1 to 3; the others are struck through.
    case triwulan(Int)
    /// Fourth quarter and the annual evaluation ("IV-AKHIR").
    case akhir
    /// Monthly instansi print the month instead, for example "MARET".
    case bulan(String)
    /// Not chosen yet: all options are printed.
    case belumDipilih
}
