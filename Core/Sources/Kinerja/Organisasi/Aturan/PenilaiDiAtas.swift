/// The rater is the direct superior or who was delegated (Pasal 1 angka 7): a higher level of posts, or whoever heads
/// the unit of the Pegawai or one above. A pejabat fungsional may rate others of the same level only while leading a
/// unit (L.IV.A.7 h.89, N-07).
public enum PenilaiDiAtas {
    public static let dasar = "PermenPANRB 6/2022 Pasal 1; L.IV.A.7 h.89"

    /// Height of a kind of posts; fungsional and pelaksana stand on one level.
    public static func tingkat(_ jenis: JenisJabatan) -> Int {
        switch jenis {
        case .kepalaDaerah: 5
        case .jptPratama: 4
        case .administrator: 3
        case .pengawas: 2
        case .fungsional, .pelaksana: 1
        }
    }

    /// Whether the rater stands above.
    ///
    /// - Parameters:
    ///   - memimpinDiAtas: the rater heads the unit of the Pegawai or one above it, Plt. and Plh. included.
    ///   - memimpin: the rater heads any unit.
    public static func sesuai(
        penilai: JenisJabatan, pegawai: JenisJabatan, memimpinDiAtas: Bool, memimpin: Bool
    ) -> Bool {
        if memimpinDiAtas || tingkat(penilai) > tingkat(pegawai) { return true }
        return penilai == .fungsional && tingkat(pegawai) == 1 && memimpin
    }
}
