/// "Tidak ada satupun Pegawai yang tidak berkontribusi" (principle 4, h.24; P-73): one cell of many is enough (K-135), none
/// warns (K-136).
public enum PegawaiBerperan: AturanMatriks {
    public static let kode = "pegawai_tanpa_peran"
    public static let dasar = "PermenPANRB 6/2022 L.I prinsip 4 h.24; L.II.A.5.i h.48"

    public static func periksa(_ matriks: MatriksPeran) -> [TemuanMatriks] {
        let berperan = Set(matriks.berlaku.map(\.pegawaiID)).union(
            matriks.hasilTim.filter { $0.rhkAtasanID != nil }.map(\.pegawaiID)
        )
        return matriks.orang.filter { !berperan.contains($0.id) }.map {
            temuan("\($0.nama) belum punya peran", objek: $0.id)
        }
    }
}
