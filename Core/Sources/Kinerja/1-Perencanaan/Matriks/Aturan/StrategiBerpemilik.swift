/// Every strategy has an individual or a ketua tim who carries it (P-69 h.46-47; K-134).
public enum StrategiBerpemilik: AturanMatriks {
    public static let kode = "strategi_tanpa_pemilik"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.5.g-h h.46-47"

    public static func periksa(_ matriks: MatriksPeran) -> [TemuanMatriks] {
        let berlaku = matriks.berlaku
        return matriks.strategi.filter { strategi in
            let isDipegang = strategi.pemilikID.map { $0 != matriks.pimpinanID } ?? false
            return !isDipegang && !berlaku.contains { isMembawa($0, strategi) }
        }.map { temuan("Strategi “\($0.judul)” belum punya pemilik. Bagikan kepada seseorang", objek: $0.id) }
    }

    /// The cell names the strategy, or stands in its column and names none.
    private static func isMembawa(_ peran: PeranHasil, _ strategi: MatriksPeran.Strategi) -> Bool {
        if let id = peran.strategiID { return id == strategi.id }
        return strategi.indikatorID != nil && peran.indikatorAtasanID == strategi.indikatorID
    }
}
