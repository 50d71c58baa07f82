/// A day of the proleptic Gregorian calendar, year 1 to 9999, without time or time zone.
public struct Tanggal: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    public let hariSejak1970: Int

    /// The day that many days after 1970-01-01, held inside year 1 to 9999.
    public init(hariSejak1970: Int) {
        self.hariSejak1970 = min(max(hariSejak1970, Kalender.hariTerawal), Kalender.hariTerakhir)
    }

    /// Nil when no such day exists (31 April, 29 February outside a leap year, year 0).
    public init?(tahun: Int, bulan: Int, hari: Int) {
        guard (1...9999).contains(tahun), (1...12).contains(bulan),
            (1...Kalender.jumlahHari(tahun: tahun, bulan: bulan)).contains(hari)
        else { return nil }
        hariSejak1970 = Kalender.hariKe(tahun: tahun, bulan: bulan, hari: hari)
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    public init?(_ iso: String) {
        let bagian = iso.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard bagian.count == 3, bagian[0].count == 4, bagian[1].count == 2, bagian[2].count == 2,
            let tahun = Angka.bulat(bagian[0]), let bulan = Angka.bulat(bagian[1]), let hari = Angka.bulat(bagian[2])
        else { return nil }
        self.init(tahun: tahun, bulan: bulan, hari: hari)
    }

    /// Year, 1 to 9999.
    public var tahun: Int { Kalender.bagian(hariSejak1970).tahun }
    /// Month, 1 to 12.
    public var bulan: Int { Kalender.bagian(hariSejak1970).bulan }
    /// Day of the month, 1 to 31.
    public var hari: Int { Kalender.bagian(hariSejak1970).hari }
    /// 1 = Senin … 7 = Minggu.
    public var hariDalamPekan: Int { ((hariSejak1970 + 3) % 7 + 7) % 7 + 1 }
    /// The month of this day.
    public var bulanKalender: Bulan {
        let bagian = Kalender.bagian(hariSejak1970)
        return Bulan(terjepitTahun: bagian.tahun, bulan: bagian.bulan)
    }

    /// The day so many days later (earlier when negative).
    public func tambah(hari: Int) -> Tanggal {
        let (jumlah, isOverflow) = hariSejak1970.addingReportingOverflow(hari)
        return Tanggal(hariSejak1970: isOverflow ? (hari < 0 ? Int.min : Int.max) : jumlah)
    }

    /// Days from this day to the other; negative when the other is earlier.
    public func selisihHari(ke lain: Tanggal) -> Int { lain.hariSejak1970 - hariSejak1970 }

    /// The earlier day first.
    public static func < (kiri: Tanggal, kanan: Tanggal) -> Bool { kiri.hariSejak1970 < kanan.hariSejak1970 }
}

extension Tanggal: CustomStringConvertible, LosslessStringConvertible {
    /// ISO form, `2026-10-07`.
    public var description: String {
        let bagian = Kalender.bagian(hariSejak1970)
        return Angka.berisi(bagian.tahun, lebar: 4) + "-" + Angka.berisi(bagian.bulan, lebar: 2) + "-"
            + Angka.berisi(bagian.hari, lebar: 2)
    }

    /// "7 Oktober 2026".
    public var tampil: String {
        let bagian = Kalender.bagian(hariSejak1970)
        return "\(bagian.hari) \(Kalender.namaBulan[bagian.bulan - 1]) \(bagian.tahun)"
    }

    /// "Rabu, 7 Oktober 2026".
    public var tampilPanjang: String { namaHari + ", " + tampil }

    /// "7 Okt".
    public var tampilPendek: String {
        let bagian = Kalender.bagian(hariSejak1970)
        return "\(bagian.hari) \(Kalender.namaBulanPendek[bagian.bulan - 1])"
    }

    /// "Senin" … "Minggu".
    public var namaHari: String { Kalender.namaHari[hariDalamPekan - 1] }
}
