/// The SKP of a PPPK also refers to the "dokumen perjanjian kerja" (Ps 8(2); P-15, K-119). The rater is told; the same
/// forms serve, so nothing is refused.
public enum PerjanjianKerjaDisebut: AturanSKP {
    public static let kode = "skp.perjanjian_kerja_kosong"
    public static let dasar = "PermenPANRB 6/2022 Ps 8(2)"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard konteks.isPPPK, skp.perjanjianKerja.isEmpty else { return [] }
        return [
            temuan(
                .ingatkan, "Nomor perjanjian kerja belum disebut",
                perbaikan: "Isi nomor perjanjian kerja di halaman SKP."
            )
        ]
    }
}
