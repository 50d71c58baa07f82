/// The parts of a figure that is split directly add up to the whole (h.41; K-130…K-132). Never refuses.
public enum BebanTerbagiHabis: AturanMatriks {
    public static let kode = "beban_tidak_sama"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.4.e h.41"

    public static func periksa(_ matriks: MatriksPeran) -> [TemuanMatriks] {
        let berlaku = matriks.berlaku.filter { $0.kaskade == .pembagianBeban }
        return matriks.kolom.compactMap { kolom in
            let bagian = berlaku.filter {
                kolom.isMemuat(rhk: $0.rhkAtasanID, indikator: $0.indikatorAtasanID)
            }.map { $0.beban ?? .nol }
            return selisih(bagian, target: kolom.target).map { pesan in
                temuan("\(kolom.judul): \(pesan)", objek: kolom.indikatorID ?? kolom.rhkID)
            }
        }
    }

    /// What is wrong with the parts, or nil where they fit. No part, or no figure to split, fits.
    public static func selisih(_ bagian: [Desimal], target: Desimal?) -> String? {
        guard let target, !bagian.isEmpty else { return nil }
        let jumlah = bagian.reduce(Desimal.nol, +)
        guard jumlah != target else { return nil }
        let beda =
            jumlah < target
            ? "kurang \((target - jumlah).tampil)" : "lebih \((jumlah - target).tampil)"
        return "bebannya baru berjumlah \(jumlah.tampil) dari \(target.tampil), \(beda)"
    }
}
