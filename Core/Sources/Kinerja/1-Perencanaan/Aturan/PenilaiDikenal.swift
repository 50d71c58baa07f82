/// The SKP is fixed by a pejabat penilai (Ps 14(3)); without one it has nowhere to go.
public enum PenilaiDikenal: AturanSKP {
    public static let kode = "skp.penilai_kosong"
    public static let dasar = "PermenPANRB 6/2022 Ps 14(3)"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard skp.penilaiID == nil || konteks.penilai == nil else { return [] }
        return [
            temuan(
                .tolak, "Pejabat penilai Anda belum tercatat.",
                perbaikan: "Kirim permintaan perbaikan di bagian Periode dan atasan; admin akan mencatatnya."
            )
        ]
    }
}
