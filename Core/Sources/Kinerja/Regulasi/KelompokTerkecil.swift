/// Fewest people of whom a number is shown to others; below it the page says only that there are fewer. PermenPANRB 6/2022
/// names none: a product decision, so that nobody is recognised in a sum.
public enum KelompokTerkecil {
    public static let riwayat = RiwayatParameter(
        "kelompok terkecil",
        ParameterAturan(
            5, sejak: MulaiBerlaku.permen6Tahun2022, sumber: "bawaan aplikasi: rancangan layar, bagian privasi"
        )
    )

    /// The number, or nil where it must not be shown.
    public static func tampil(_ jumlah: Int) -> Int? { jumlah < riwayat.terkini.nilai ? nil : jumlah }

    /// "kurang dari 5".
    public static var kurang: String { "kurang dari \(riwayat.terkini.nilai)" }
}
