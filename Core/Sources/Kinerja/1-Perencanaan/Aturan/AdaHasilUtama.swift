/// The results consist of utama and may hold tambahan (P-30 L.II.A.2.a.1 h.27; P-80 L.II.A.6.a h.49; K-107).
public enum AdaHasilUtama: AturanSKP {
    public static let kode = "skp.tanpa_utama"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.6.a h.49; L.II.A.2.a.1 h.27"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard skp.utama.isEmpty else { return [] }
        let pesan =
            skp.hasilKerja.isEmpty
            ? "Tulis sedikitnya satu hasil kerja utama"
            : "Semua hasil kerja masih tambahan. Tulis sedikitnya satu hasil kerja utama"
        return [temuan(.tolak, pesan)]
    }
}
