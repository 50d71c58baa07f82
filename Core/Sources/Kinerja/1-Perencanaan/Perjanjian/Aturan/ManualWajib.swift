/// An indicator that not every Pegawai understands yet needs its manual (P-41; L.II.A.3.b h.37); for all others the
/// manual is the ideal (P-40; L.II.A.3.a h.37). It warns, it never stops a Perjanjian Kinerja.
public enum ManualWajib {
    public static let kode = "perjanjian.manual_belum_ada"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.3 h.37"

    /// Items that must have a manual and have none; `bermanual` holds the ids of those that have one.
    public static func belumAda(_ indikator: [IndikatorPK], bermanual: Set<String>) -> [IndikatorPK] {
        indikator.filter { $0.isPerluManual && !bermanual.contains($0.id) }
    }
}
