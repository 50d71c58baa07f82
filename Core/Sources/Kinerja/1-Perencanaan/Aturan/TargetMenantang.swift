/// A target weighs the last realisation and challenges ("realisasi terakhir", "tantangan", P-92 L.II.A.7.a.9 h.51-52): one
/// that was reached last year already, or lies below the standard, is pointed out. Always a hint.
public enum TargetMenantang: AturanSKP {
    public static let kode = "skp.target_terlalu_mudah"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.7.a.9 h.51-52"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        skp.hasilKerja.flatMap { hasil in
            hasil.indikator.compactMap { indikator -> TemuanSKP? in
                guard let sejarah = konteks.sejarah[indikator.id], let pesan = pesan(indikator, sejarah) else {
                    return nil
                }
                return temuan(.saran, pesan, rhk: hasil.id)
            }
        }
    }

    private static func pesan(_ indikator: IndikatorKinerja, _ sejarah: SejarahIndikator) -> String? {
        guard let target = indikator.targetTerukur else { return nil }
        if let dulu = sejarah.realisasi, isTidakMelebihi(target, dulu), !isMentok(target, indikator.satuan) {
            let nilai = TargetKinerja(dulu).tampil(satuan: indikator.satuan)
            return
                "Target “\(indikator.ukuran)” \(indikator.targetTampil) sudah tercapai tahun \(sejarah.tahun) (\(nilai))"
        }
        guard let standar = sejarah.standar, isDiBawah(target, standar) else { return nil }
        return "Target “\(indikator.ukuran)” \(indikator.targetTampil) di bawah standar (\(tampil(standar, indikator)))"
    }

    /// Reached already: a target that is no better than what was realised.
    private static func isTidakMelebihi(_ target: TargetIndikator, _ dulu: Desimal) -> Bool {
        switch target {
        case .naik(let nilai): nilai <= dulu
        case .turun(let nilai): nilai >= dulu
        case .rentang: false
        }
    }

    /// Nothing lies beyond it: all of them, or none.
    private static func isMentok(_ target: TargetIndikator, _ satuan: String) -> Bool {
        switch target {
        case .naik(let nilai): Satuan.isSama(satuan, "%") && nilai >= 100
        case .turun(let nilai): nilai.isNol
        case .rentang: false
        }
    }

    private static func isDiBawah(_ target: TargetIndikator, _ standar: TargetIndikator) -> Bool {
        switch (target, standar) {
        case (.naik(let nilai), .naik(let batas)): nilai < batas
        case (.turun(let nilai), .turun(let batas)): nilai > batas
        default: false
        }
    }

    private static func tampil(_ standar: TargetIndikator, _ indikator: IndikatorKinerja) -> String {
        switch standar {
        case .naik(let nilai), .turun(let nilai): TargetKinerja(nilai).tampil(satuan: indikator.satuan)
        case .rentang(let bawah, let atas):
            TargetKinerja(teks: bawah.tampil + "–" + atas.tampil, angka: bawah, maks: atas)
                .tampil(satuan: indikator.satuan)
        }
    }
}
