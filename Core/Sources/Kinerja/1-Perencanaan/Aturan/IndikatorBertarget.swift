/// Each result has at least one indicator with a target; no aspect is compulsory (Ps 9(2); h.51; K-105, K-106).
public enum IndikatorBertarget: AturanSKP {
    public static let kode = "skp.indikator_kosong"
    public static let dasar = "PermenPANRB 6/2022 Ps 9(2); L.II.A.7.a.5-6 h.51"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        skp.bernomor.compactMap { nomor, hasil in
            if hasil.rumusan.isEmpty { return temuan(.tolak, "Tulis rumusan hasil kerja \(nomor)", rhk: hasil.id) }
            if hasil.indikator.isEmpty {
                return temuan(.tolak, "Tambahkan sedikitnya satu indikator pada hasil kerja \(nomor)", rhk: hasil.id)
            }
            if hasil.indikator.contains(where: { $0.ukuran.isEmpty }) {
                return temuan(.tolak, "Tulis indikator yang masih kosong pada hasil kerja \(nomor)", rhk: hasil.id)
            }
            guard let tanpaTarget = hasil.indikator.first(where: { $0.target.isKosong }) else { return nil }
            return temuan(
                .tolak, "Isi target untuk “\(tanpaTarget.ukuran)” pada hasil kerja \(nomor), misalnya 7 atau 80-90%",
                rhk: hasil.id
            )
        }
    }
}
