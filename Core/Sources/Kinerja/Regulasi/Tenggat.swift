/// A deadline computed from a statutory clock. Acting on the day itself is in time
/// (tafsir: PermenPANRB 6/2022 does not say).
public struct Tenggat: Sendable, Hashable {
    /// The clock.
    public let kejadian: KejadianTenggat
    /// Day of the event the clock starts from.
    public let dari: Tanggal
    /// Last day.
    public let jatuh: Tanggal
    /// Working days for `kerja`; for `kalender` the days from `dari` to `jatuh`, negative when already past.
    public let hari: Int
    /// Whether working or calendar days are counted.
    public let jenisHari: JenisHari

    /// Computes the deadline with the clock in force on `per` (the newest without it).
    ///
    /// Refuses `aturan_belum_berlaku`, and `tanggal_di_luar_jangkauan` past year 9999.
    public static func hitung(
        _ kejadian: KejadianTenggat,
        dari: Tanggal,
        kalender: KalenderKerja = KalenderKerja(),
        per: Tanggal? = nil
    ) throws(Penolakan) -> Tenggat {
        let hitungan = try kejadian.riwayat.berlaku(pada: per).nilai.hitungan
        switch hitungan {
        case .hariKerja(let n):
            guard let jatuh = kalender.hariKe(n, sejak: dari) else { throw diLuarJangkauan }
            return Tenggat(kejadian: kejadian, dari: dari, jatuh: jatuh, hari: n, jenisHari: .kerja)
        case .hariKalender(let n):
            let jatuh = dari.tambah(hari: n)
            guard dari.selisihHari(ke: jatuh) == n else { throw diLuarJangkauan }
            return Tenggat(kejadian: kejadian, dari: dari, jatuh: jatuh, hari: n, jenisHari: .kalender)
        case .tanggalTetap(let bulan, let hari, let tahunLagi):
            guard let jatuh = Tanggal(tahun: dari.tahun + tahunLagi, bulan: bulan, hari: hari) else {
                throw diLuarJangkauan
            }
            return Tenggat(
                kejadian: kejadian,
                dari: dari,
                jatuh: jatuh,
                hari: dari.selisihHari(ke: jatuh),
                jenisHari: .kalender
            )
        }
    }

    /// Whether the day is past the deadline.
    public func isLewat(pada tanggal: Tanggal) -> Bool { tanggal > jatuh }

    private static var diLuarJangkauan: Penolakan {
        Penolakan("tanggal_di_luar_jangkauan", "Tenggat jatuh sesudah tahun 9999. Periksa lagi tanggalnya.")
    }
}
