/// The annex A.1.8 is an inseparable part of every SKP (P-110 L.II.A.8.a, e h.60-61; K-113).
/// Its accountability scheme says when each result is reported and by which evidence (P-113).
public enum LampiranTerisi: AturanSKP {
    public static let kode = "skp.lampiran_kosong"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.8 h.60-61"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        skp.lampiran.bagianKosong.map { bagian in
            temuan(
                .tolak, "Isi \(bagian.tampil.lowercased()), sedikitnya satu butir",
                perbaikan: "Buka bagian Dukungan dan lampiran."
            )
        }
    }
}
