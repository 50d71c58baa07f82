/// Each item of a Perjanjian Kinerja has a sasaran, an indicator and a target, and stands in it once: the SKP takes all
/// three over (P-31; PermenPANRB 6/2022 L.II.A.2.a.3 h.27).
public enum ButirPerjanjianLengkap {
    public static let dasar = "PermenPANRB 6/2022 L.II.A.2.a.3 h.27"

    /// The faults of one item, in the order of its fields; `awalan` puts them under the item with that id.
    public static func periksa(
        _ butir: IndikatorPK, di perjanjian: PerjanjianKinerja, awalan: String? = nil
    ) -> [Penolakan] {
        func isian(_ nama: String) -> String { awalan.map { "butir[\($0)]" } ?? nama }
        let nama = awalan == nil || butir.ukuran.isEmpty ? "" : " untuk “\(butir.ukuran)”"
        var faults: [Penolakan] = []
        if butir.sasaran.isEmpty {
            faults.append(Penolakan("perjanjian.sasaran_kosong", "Isi sasaran\(nama)", isian: isian("sasaran")))
        }
        if butir.ukuran.isEmpty {
            faults.append(Penolakan("perjanjian.indikator_kosong", "Isi indikator kinerja", isian: isian("ukuran")))
        }
        if butir.target.isKosong {
            faults.append(
                Penolakan(
                    "perjanjian.target_kosong", "Isi target\(nama), dengan angka atau kata", isian: isian("target")))
        }
        do { try butir.target.periksa(isian: isian("target")) } catch { faults.append(error) }
        if !butir.ukuran.isEmpty, isGanda(butir, perjanjian) {
            faults.append(
                Penolakan(
                    "perjanjian.indikator_ganda", "Indikator “\(butir.ukuran)” sudah ada di perjanjian ini",
                    isian: isian("ukuran"), perbaikan: "Ubah yang sudah ada, atau bedakan rumusannya."
                )
            )
        }
        return faults
    }

    private static func isGanda(_ butir: IndikatorPK, _ perjanjian: PerjanjianKinerja) -> Bool {
        let kata = Teks.kata(butir.ukuran)
        return perjanjian.indikator.contains { $0.id != butir.id && Teks.kata($0.ukuran) == kata }
    }
}
