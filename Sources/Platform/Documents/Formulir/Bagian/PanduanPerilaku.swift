import Kinerja

/// The seven values as the forms print them: the texts of `NilaiBerAKHLAK`, with the one difference that A.1.1 and A.1.2
/// have (PermenPANRB 6/2022, Lampiran).
enum PanduanPerilaku {
    /// Value, then its three guides. A.1.1 and A.1.2 spell the state out, the other forms write NKRI.
    static func nilai(jpt: Bool) -> [(nama: String, panduan: [String])] {
        NilaiBerAKHLAK.allCases.map { nilai in
            let panduan =
                jpt
                ? nilai.panduan.map {
                    $0.replacing("setia pada NKRI", with: "setia pada Negara Kesatuan Republik Indonesia")
                }
                : nilai.panduan
            return (nilai.tampil, panduan)
        }
    }
}
