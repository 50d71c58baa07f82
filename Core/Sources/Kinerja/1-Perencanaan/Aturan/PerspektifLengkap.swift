/// SKP of JPT and mandiri heads hold the four perspectives; "Anggaran" in every one (P-38 L.II.A.2.a.8 h.29; K-103, K-104).
public enum PerspektifLengkap: AturanSKP {
    public static let kode = "skp.perspektif_kurang"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.2.a.8 h.29"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard konteks.isPimpinanTinggiAtauMandiri else { return [] }
        let ada = Set(skp.hasilKerja.compactMap(\.perspektif))
        return Perspektif.allCases.filter { !ada.contains($0) }.map { kurang in
            if kurang == .anggaran {
                return temuan(.tolak, "Tambahkan hasil kerja dengan perspektif Anggaran; perspektif ini wajib ada")
            }
            return temuan(.ingatkan, "Belum ada hasil kerja dengan perspektif \(kurang.tampil)")
        }
    }
}
