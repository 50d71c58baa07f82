/// Each result has at least one indicator with a target; no aspect is compulsory (Ps 9(2); h.51; K-105, K-106). In the
/// qualitative approach one narrative holds both (h.50).
public enum IndikatorBertarget: AturanSKP {
    public static let kode = "skp.indikator_kosong"
    public static let dasar = "PermenPANRB 6/2022 Ps 9(2); L.II.A.7.a.2-6 h.50-51"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        skp.bernomor.compactMap { nomor, hasil in
            kekurangan(hasil, nomor, skp.pendekatan).map { temuan(.tolak, $0, rhk: hasil.id) }
        }
    }

    private static func kekurangan(
        _ hasil: RencanaHasilKerja, _ nomor: Int, _ pendekatan: SKP.Pendekatan
    ) -> String? {
        if hasil.rumusan.isEmpty { return "Tulis rumusan hasil kerja \(nomor)" }
        let hal = pendekatan == .kualitatif ? "ukuran keberhasilan" : "indikator"
        if hasil.indikator.isEmpty { return "Tambahkan sedikitnya satu \(hal) pada hasil kerja \(nomor)" }
        if hasil.indikator.contains(where: \.ukuran.isEmpty) {
            return "Tulis \(hal) yang masih kosong pada hasil kerja \(nomor)"
        }
        guard pendekatan == .kuantitatif, let tanpaTarget = hasil.indikator.first(where: \.target.isKosong) else {
            return nil
        }
        return "Isi target untuk “\(tanpaTarget.ukuran)” pada hasil kerja \(nomor), misalnya 7 atau 80-90%"
    }
}
