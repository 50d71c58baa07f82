/// A result of the team supports a result of the Pimpinan (P-94 h.57; K-137): one that supports nothing is shown.
public enum HasilMengintervensi: AturanMatriks {
    public static let kode = "tanpa_intervensi"
    public static let dasar = "PermenPANRB 6/2022 A.1.7 h.57 dan catatan * h.59"

    public static func periksa(_ matriks: MatriksPeran) -> [TemuanMatriks] {
        matriks.hasilTim.filter {
            !$0.isPimpinanTinggiAtauMandiri && $0.rhkAtasanID == nil && Teks.rapikan($0.rhkAtasan).isEmpty
        }.map { temuan("Hasil kerja “\($0.rumusan)” belum mendukung hasil kerja pimpinan", objek: $0.id) }
    }
}
