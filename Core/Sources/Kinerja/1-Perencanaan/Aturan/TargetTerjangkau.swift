/// A target is realistic (P-91 L.II.A.7.a.8 h.51): one far beyond last year's result, by the figures of `BatasTarget`, is
/// pointed out. Always a hint.
public enum TargetTerjangkau: AturanSKP {
    public static let kode = "skp.target_sulit_dicapai"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.7.a.8 h.51"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        skp.hasilKerja.flatMap { hasil in
            hasil.indikator.compactMap { indikator -> TemuanSKP? in
                guard let dulu = konteks.sejarah[indikator.id]?.realisasi, let target = indikator.targetTerukur,
                    isJauh(target, dulu, BatasTarget.riwayat.terkini.nilai)
                else { return nil }
                let nilai = TargetKinerja(dulu).tampil(satuan: indikator.satuan)
                return temuan(
                    .saran,
                    "Target “\(indikator.ukuran)” \(indikator.targetTampil) jauh dari realisasi \(skp.tahun - 1) (\(nilai))",
                    rhk: hasil.id, perbaikan: "Pastikan dukungannya tersedia, atau sepakati target yang bertahap."
                )
            }
        }
    }

    private static func isJauh(_ target: TargetIndikator, _ dulu: Desimal, _ batas: BatasTarget) -> Bool {
        switch target {
        case .naik(let nilai): dulu > .nol && nilai > dulu * batas.kelipatanNaik
        case .turun(let nilai): dulu > .nol && nilai < dulu * batas.kelipatanTurun
        case .rentang: false
        }
    }
}
