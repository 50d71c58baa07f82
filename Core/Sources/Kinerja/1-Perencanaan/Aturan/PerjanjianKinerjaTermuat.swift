/// Every indicator of the Perjanjian Kinerja is in the SKP of a JPT or mandiri head, as utama (L.II.A.2.a.3 h.27;
/// K-100, K-101). A draft may serve and is marked (K-102).
public enum PerjanjianKinerjaTermuat: AturanSKP {
    public static let kode = "skp.perjanjian_kinerja_kurang"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.2.a.3 h.27"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard konteks.isPimpinanTinggiAtauMandiri else { return [] }
        let utama = kumpulan(skp.utama)
        let tambahan = kumpulan(skp.tambahan)
        return konteks.indikatorPK.compactMap { butir in
            let kunci = Teks.kata(butir.ukuran)
            if utama.contains(kunci) {
                return butir.isRancangan
                    ? temuan(.ingatkan, "“\(butir.ukuran)” diambil dari rancangan perjanjian kinerja") : nil
            }
            if tambahan.contains(kunci) {
                return temuan(
                    .tolak, "Pindahkan “\(butir.ukuran)” ke hasil kerja utama; butir perjanjian kinerja selalu utama")
            }
            return temuan(.tolak, "Masukkan “\(butir.ukuran)” dari perjanjian kinerja ke hasil kerja utama")
        }
    }

    private static func kumpulan(_ hasil: [RencanaHasilKerja]) -> Set<[String]> {
        Set(hasil.flatMap(\.indikator).map { Teks.kata($0.ukuran) })
    }
}
