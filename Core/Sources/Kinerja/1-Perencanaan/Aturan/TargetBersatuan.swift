/// The quantitative approach stresses the unit of measurement: a figure without one says little (L.II.A.7.a.4 h.50). Always
/// a hint.
public enum TargetBersatuan: AturanSKP {
    public static let kode = "skp.target_tanpa_satuan"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.7.a.4 h.50"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard skp.pendekatan == .kuantitatif else { return [] }
        return skp.hasilKerja.flatMap { hasil in
            hasil.indikator.filter { $0.target.angka != nil && $0.satuan.isEmpty }.map {
                temuan(
                    .saran, "Target “\($0.targetTampil)” belum bersatuan. \($0.target.teks) apa?", rhk: hasil.id,
                    perbaikan: "Isi satuan, misalnya orang, %, atau hari kerja."
                )
            }
        }
    }
}
