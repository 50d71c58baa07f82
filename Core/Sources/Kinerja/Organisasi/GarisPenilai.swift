/// Who rates whom by default: the head of one's unit; for the head, the head of the unit above
/// (PermenPANRB 6/2022 Pasal 1 angka 7: "atasan langsung").
public enum GarisPenilai {
    /// `dasar` of a line that followed from the structure; an import may replace it.
    public static let kepalaUnit = "kepala_unit"
    /// `dasar` of a line that a file named; an import may replace it.
    public static let impor = "impor"
    /// `dasar` of a line that an admin chose; only an admin replaces it.
    public static let admin = "admin"
    /// `dasar` of a line of or to a Plt. (L.IV.A.3, 5 h.89); it ends with the assignment.
    public static let plt = "plt"
    /// `dasar` of a line to a Plh. (L.IV.A.3 h.89).
    public static let plh = "plh"
    /// `dasar` of a line to a pejabat fungsional who leads a unit (L.IV.A.7 h.89).
    public static let delegasiJF = "delegasi_jf"

    /// Whether an import may replace a line with this `dasar`.
    public static func bolehDigantiImpor(_ dasar: String) -> Bool { dasar == kepalaUnit || dasar == impor }

    /// The word on screens.
    public static func tampil(_ dasar: String) -> String {
        switch dasar {
        case kepalaUnit: "mengikuti kepala unit"
        case impor: "dari berkas impor"
        case admin: "ditetapkan admin"
        case plt: "selama penugasan Plt."
        case plh: "selama penugasan Plh."
        case delegasiJF: "didelegasikan kepada pejabat fungsional yang memimpin unit"
        default: dasar
        }
    }

    /// The default rater, or nil when the structure names none.
    ///
    /// - Parameters:
    ///   - kepala: head of each unit, by unit id.
    ///   - induk: unit above each unit, by unit id.
    public static func bawaan(
        untuk pegawai: String, unit: String, kepala: [String: String], induk: [String: String]
    ) -> String? {
        if let atasan = kepala[unit], atasan != pegawai { return atasan }
        guard kepala[unit] == pegawai, let atas = induk[unit], let atasan = kepala[atas], atasan != pegawai else {
            return nil
        }
        return atasan
    }
}
