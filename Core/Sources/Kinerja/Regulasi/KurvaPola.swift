/// The five drawings "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI" (PermenPANRB 6/2022 h.94-96).
///
/// Heights measured on the drawing, in grid rows of which there are seven. They are shapes for the form, not quotas:
/// a share computed from them has no legal meaning.
public enum KurvaPola {
    /// Rows of the grid.
    public static let jumlahBaris = 7

    /// The predikat on the x axis, left to right.
    public static let sumbu: [Predikat] = [.sangatKurang, .kurang, .butuhPerbaikan, .baik, .sangatBaik]

    /// Heights in the order of `sumbu`.
    public static func tinggi(_ capaian: CapaianOrganisasi) -> [Desimal] {
        perseratus(capaian).map { Desimal(mantissa: Int128($0), skala: 2) }
    }

    /// In hundredths of a row.
    private static func perseratus(_ capaian: CapaianOrganisasi) -> [Int] {
        switch capaian {
        case .istimewa: [20, 40, 60, 250, 600]
        case .baik: [50, 100, 200, 600, 200]
        case .butuhPerbaikan: [50, 150, 600, 150, 50]
        case .kurang: [200, 600, 200, 75, 50]
        case .sangatKurang: [600, 250, 80, 40, 15]
        }
    }
}
