/// Each cell is a result, not an activity or a field of work (P-69 h.46-49; Anak Lampiran 1 h.120-122).
public enum PeranAdalahHasil: AturanMatriks {
    public static let kode = "bukan_hasil"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.5.i h.46-49; Anak Lampiran 1 h.120-122"

    public static func periksa(_ matriks: MatriksPeran) -> [TemuanMatriks] {
        matriks.berlaku.compactMap { peran in
            HasilBukanKegiatan.saran(peran.rumusan).map { temuan("“\(peran.rumusan)”: \($0)", objek: peran.id) }
        }
    }
}
