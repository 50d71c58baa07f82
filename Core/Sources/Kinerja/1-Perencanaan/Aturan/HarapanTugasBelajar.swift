/// On tugas belajar the results are the academic result and graduation in time; other assignments may be added
/// (L.II.B.2-3 h.62; P-161, K-125).
public enum HarapanTugasBelajar: AturanSKP {
    public static let kode = "skp.tanpa_harapan_belajar"
    public static let dasar = "PermenPANRB 6/2022 L.II.B.2-3 h.62"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard konteks.kedudukan == .tugasBelajar, !skp.isBerharapanBelajar else { return [] }
        return [
            temuan(
                .tolak, "Tambahkan hasil evaluasi akademik dan ketepatan waktu kelulusan sebagai hasil kerja",
                perbaikan: "Buka halaman SKP, lalu pilih Tambahkan harapan tugas belajar."
            )
        ]
    }
}

extension SKP {
    /// Whether expectations of tugas belajar stand in it.
    public var isBerharapanBelajar: Bool { hasilKerja.contains { $0.asal == .tugasBelajar && $0.keadaan != .selesai } }
}
