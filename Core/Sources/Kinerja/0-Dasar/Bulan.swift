/// A calendar month, year 1 to 9999.
public struct Bulan: Hashable, Comparable, Sendable {
    /// Year, 1 to 9999.
    public let tahun: Int
    /// Month, 1 to 12.
    public let bulan: Int

    /// Nil when the month or the year is out of range.
    public init?(tahun: Int, bulan: Int) {
        guard (1...9999).contains(tahun), (1...12).contains(bulan) else { return nil }
        self.tahun = tahun
        self.bulan = bulan
    }

    /// Reads `YYYY-MM` and nothing else.
    public init?(_ iso: String) {
        let bagian = iso.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard bagian.count == 2, bagian[0].count == 4, bagian[1].count == 2,
            let tahun = Angka.bulat(bagian[0]), let bulan = Angka.bulat(bagian[1])
        else { return nil }
        self.init(tahun: tahun, bulan: bulan)
    }

    /// Held inside the range; for callers that computed the parts from a valid date.
    init(terjepitTahun tahun: Int, bulan: Int) {
        self.tahun = min(max(tahun, 1), 9999)
        self.bulan = min(max(bulan, 1), 12)
    }

    /// The month after this one.
    public var berikutnya: Bulan { tambah(bulan: 1) }
    /// The month before this one.
    public var sebelumnya: Bulan { tambah(bulan: -1) }
    /// First day of the month.
    public var hariPertama: Tanggal {
        Tanggal(hariSejak1970: Kalender.hariKe(tahun: tahun, bulan: bulan, hari: 1))
    }
    /// Last day of the month.
    public var hariTerakhir: Tanggal {
        hariPertama.tambah(hari: Kalender.jumlahHari(tahun: tahun, bulan: bulan) - 1)
    }

    /// The month so many months later (earlier when negative), held inside year 1 to 9999.
    public func tambah(bulan jumlah: Int) -> Bulan {
        let batas = 12 * 9999
        let nomor = min(max(tahun * 12 + bulan - 1 + min(max(jumlah, -batas), batas), 12), 9999 * 12 + 11)
        return Bulan(terjepitTahun: nomor / 12, bulan: nomor % 12 + 1)
    }

    /// Months counted with the first and the last; 0 or less when the other month is earlier.
    public func jumlahBulan(sampai lain: Bulan) -> Int {
        (lain.tahun * 12 + lain.bulan) - (tahun * 12 + bulan) + 1
    }

    /// The earlier month first.
    public static func < (kiri: Bulan, kanan: Bulan) -> Bool {
        (kiri.tahun, kiri.bulan) < (kanan.tahun, kanan.bulan)
    }
}

extension Bulan: CustomStringConvertible, LosslessStringConvertible {
    /// ISO form, `2026-09`.
    public var description: String { Angka.berisi(tahun, lebar: 4) + "-" + Angka.berisi(bulan, lebar: 2) }
    /// "September".
    public var nama: String { Kalender.namaBulan[bulan - 1] }
    /// "September 2026".
    public var tampil: String { "\(nama) \(tahun)" }
}
