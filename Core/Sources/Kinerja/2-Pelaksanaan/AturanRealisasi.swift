/// Day by which a month's realisation is sent. Ps 16(3)-(4): the instansi fixes the period of documentation; the
/// regulation names no day, so this one is the product's own. Being late is recorded and never closes a month.
public struct AturanRealisasi: Sendable, Hashable {
    /// Day of the following month.
    public let hariBatas: Int
    /// Minutes in which a rater may undo an acceptance.
    public let menitUrung: Int

    public static let riwayat = RiwayatParameter(
        "batas realisasi bulanan",
        ParameterAturan(
            AturanRealisasi(hariBatas: 10, menitUrung: 10),
            sejak: MulaiBerlaku.permen6Tahun2022,
            sumber: "bawaan aplikasi; PermenPANRB 6/2022 Ps 16(3)-(4): periode ditetapkan instansi"
        )
    )

    /// The last day on time for a month.
    public static func batas(_ bulan: Bulan) -> Tanggal {
        bulan.hariTerakhir.tambah(hari: riwayat.terkini.nilai.hariBatas)
    }

    /// Whether an acceptance may still be undone. Both instants in epoch milliseconds.
    public static func isDapatDiurungkan(diputus: Int64, pada kini: Int64) -> Bool {
        kini - diputus <= Int64(riwayat.terkini.nilai.menitUrung) * 60_000
    }
}
