/// Every indicator of the Perjanjian Kinerja is in the SKP of a JPT or mandiri head, as utama (L.II.A.2.a.3 h.27;
/// P-31, K-100, K-101). A draft may serve and is marked (P-32, K-102). A target that differs is shown to the rater: tafsir.
public enum PerjanjianKinerjaTermuat: AturanSKP {
    public static let kode = "skp.perjanjian_kinerja_kurang"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.2.a.3 h.27"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard konteks.isPimpinanTinggiAtauMandiri else { return [] }
        return konteks.indikatorPK.compactMap { butir in
            if let (hasil, indikator) = cari(butir, skp.utama) { return ingatkan(butir, hasil, indikator) }
            if let (hasil, _) = cari(butir, skp.tambahan) {
                return temuan(
                    .tolak, "Pindahkan “\(butir.ukuran)” ke hasil kerja utama; butir perjanjian kinerja selalu utama",
                    rhk: hasil.id
                )
            }
            return temuan(
                .tolak, "Masukkan “\(butir.ukuran)” dari perjanjian kinerja ke hasil kerja utama",
                perbaikan: "Buka perjanjian kinerja unit Anda, lalu pilih Masukkan semua ke SKP saya."
            )
        }
    }

    /// The result that carries the item: by its link anywhere, else by the same words.
    private static func cari(
        _ butir: IndikatorPK, _ daftar: [RencanaHasilKerja]
    ) -> (RencanaHasilKerja, IndikatorKinerja)? {
        let semua = daftar.flatMap { hasil in hasil.indikator.map { (hasil, $0) } }
        return semua.first { !butir.id.isEmpty && $0.1.indikatorPKID == butir.id }
            ?? semua.first { butir.isDibawa(oleh: $0.1) }
    }

    private static func ingatkan(
        _ butir: IndikatorPK, _ hasil: RencanaHasilKerja, _ indikator: IndikatorKinerja
    ) -> TemuanSKP? {
        if isTargetLain(butir, indikator) {
            return temuan(
                .ingatkan,
                "Target “\(butir.ukuran)” di SKP \(indikator.targetTampil), di perjanjian kinerja \(butir.targetTampil)",
                rhk: hasil.id
            )
        }
        guard butir.isRancangan else { return nil }
        return temuan(.ingatkan, "“\(butir.ukuran)” diambil dari rancangan perjanjian kinerja", rhk: hasil.id)
    }

    /// Both name a target and they differ; a narrative holds its target in its words.
    private static func isTargetLain(_ butir: IndikatorPK, _ indikator: IndikatorKinerja) -> Bool {
        guard !butir.target.isKosong, !indikator.target.isKosong else { return false }
        if butir.target.angka != nil || indikator.target.angka != nil {
            return butir.target.angka != indikator.target.angka || butir.target.maks != indikator.target.maks
        }
        return Teks.kata(butir.target.teks) != Teks.kata(indikator.target.teks)
    }
}
