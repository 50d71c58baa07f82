/// In A.1.7 each result names the superior's result it supports (P-94 h.57; K-137, key `tanpa_intervensi`). Never refuses:
/// the superior may have no SKP yet.
public enum IntervensiDisebut: AturanSKP {
    public static let kode = "skp.tanpa_intervensi"
    public static let dasar = "PermenPANRB 6/2022 A.1.7 catatan * h.59"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard !konteks.isPimpinanTinggiAtauMandiri, skp.pendekatan == .kuantitatif else { return [] }
        return skp.bernomor.filter { $0.hasil.rhkAtasanID == nil && $0.hasil.rhkAtasan.isEmpty }.map { nomor, hasil in
            temuan(.ingatkan, "Hasil kerja \(nomor) belum menyebut hasil kerja atasan yang didukung", rhk: hasil.id)
        }
    }
}
