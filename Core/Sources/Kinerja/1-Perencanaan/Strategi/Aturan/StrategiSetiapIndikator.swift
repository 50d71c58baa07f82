/// A strategy is drawn up for each indicator and target of a JPT or mandiri head (P-50; L.II.A.4.a-b h.39). It warns.
public enum StrategiSetiapIndikator {
    public static let kode = "strategi.belum_ada"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.4.a-b h.39"

    /// Indicators of the Perjanjian Kinerja that no strategy serves, directly or by the indicator of the SKP that carries
    /// them.
    public static func belumAda(
        _ butir: [IndikatorPK], strategi: [StrategiHasilKerja], indikatorSKP: [IndikatorKinerja] = []
    ) -> [IndikatorPK] {
        let pk = Set(strategi.compactMap(\.indikatorPKID))
        let skp = Set(strategi.compactMap(\.indikatorID))
        return butir.filter { satu in
            !pk.contains(satu.id) && !indikatorSKP.contains { skp.contains($0.id) && satu.isDibawa(oleh: $0) }
        }
    }
}
