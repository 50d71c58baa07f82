/// Whom the structure suggests as rater: the head of the unit, else the first head above who can rate, level by level
/// (Pasal 1 angka 7; L.IV.A.2 h.89).
public enum SaranPenilai {
    /// The suggestion, or nil when nobody above can rate without a circle.
    ///
    /// - Parameters:
    ///   - kepala: head of each unit who can rate.
    ///   - induk: unit above each unit.
    ///   - garis: present rater of each person; the suggestion never closes a circle.
    public static func cari(
        untuk pegawai: String, unit: String, kepala: [String: String], induk: [String: String],
        garis: [String: String]
    ) -> String? {
        var kini: String? = unit
        for _ in 0..<20 {
            guard let satu = kini else { return nil }
            if let calon = kepala[satu], calon != pegawai, !melingkar(pegawai, calon, garis) { return calon }
            kini = induk[satu]
        }
        return nil
    }

    private static func melingkar(_ pegawai: String, _ calon: String, _ garis: [String: String]) -> Bool {
        var baru = garis
        baru[pegawai] = calon
        return LingkaranPenilai.jalan(dari: pegawai, baru) != nil
    }
}
