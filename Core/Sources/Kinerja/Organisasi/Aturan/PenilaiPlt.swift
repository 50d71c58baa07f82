/// A Plt. is rated by the head of the unit to which he or she reports as Plt. (L.IV.A.5 h.89, N-05), until the
/// assignment ends; then the definitive line holds again (L.IV.A.6 h.89, N-06). A Plh. keeps the normal rater.
public enum PenilaiPlt {
    public static let dasar = "PermenPANRB 6/2022 L.IV.A.5-6 h.89"

    /// Who rates a Plt. of `unit`: the first head above that unit who can rate and is somebody else.
    ///
    /// - Parameters:
    ///   - kepala: head of each unit who can rate.
    ///   - induk: unit above each unit.
    public static func penilai(
        plt pegawai: String, unit: String, kepala: [String: String], induk: [String: String]
    ) -> String? {
        var kini = induk[unit]
        for _ in 0..<20 {
            guard let atas = kini else { return nil }
            if let orang = kepala[atas], orang != pegawai { return orang }
            kini = induk[atas]
        }
        return nil
    }

    /// Whether an assignment of this kind moves the person's own line.
    public static func mengubahGaris(_ jenis: String) -> Bool { jenis == "plt" }
}
