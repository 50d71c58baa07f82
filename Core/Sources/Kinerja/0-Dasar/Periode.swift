/// A period of performance: a month or a quarter (evaluasi periodik, Ps 24(2)) or a year (evaluasi tahunan, Ps 25).
public enum Periode: Hashable, Sendable {
    case bulanan(Bulan)
    /// `ke` is 1 to 4; other values are held inside that range.
    case triwulan(tahun: Int, ke: Int)
    case tahunan(Int)

    /// Reads "2026-09", "2026-tw3" or "2026".
    public init?(_ kode: String) {
        if let bulan = Bulan(kode) {
            self = .bulanan(bulan)
            return
        }
        let bagian = kode.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let depan = bagian.first, depan.count == 4, let tahun = Angka.bulat(depan), tahun >= 1 else { return nil }
        if bagian.count == 1 {
            self = .tahunan(tahun)
            return
        }
        guard bagian.count == 2, bagian[1].count == 3, bagian[1].starts(with: "tw".utf8),
            let ke = Angka.bulat(bagian[1].dropFirst(2)), (1...4).contains(ke)
        else { return nil }
        self = .triwulan(tahun: tahun, ke: ke)
    }

    /// The year the period lies in.
    public var tahun: Int {
        switch self {
        case .bulanan(let bulan): bulan.tahun
        case .triwulan(let tahun, _), .tahunan(let tahun): tahun
        }
    }

    /// The months of the period in order; never empty.
    public var daftarBulan: [Bulan] {
        switch self {
        case .bulanan(let bulan): [bulan]
        case .triwulan(let tahun, let ke):
            (0..<3).map { Bulan(terjepitTahun: tahun, bulan: (min(max(ke, 1), 4) - 1) * 3 + 1 + $0) }
        case .tahunan(let tahun): (1...12).map { Bulan(terjepitTahun: tahun, bulan: $0) }
        }
    }

    /// First day.
    public var mulai: Tanggal { daftarBulan[0].hariPertama }
    /// Last day.
    public var selesai: Tanggal { daftarBulan[daftarBulan.count - 1].hariTerakhir }

    /// Whether the day lies in the period.
    public func memuat(_ tanggal: Tanggal) -> Bool { mulai <= tanggal && tanggal <= selesai }

    /// Machine form, the inverse of `init?(_:)`.
    public var kode: String {
        switch self {
        case .bulanan(let bulan): bulan.description
        case .triwulan(let tahun, let ke): Angka.berisi(tahun, lebar: 4) + "-tw\(ke)"
        case .tahunan(let tahun): Angka.berisi(tahun, lebar: 4)
        }
    }

    /// "September 2026", "Triwulan III 2026", "Tahun 2026".
    public var tampil: String {
        switch self {
        case .bulanan(let bulan): bulan.tampil
        case .triwulan(let tahun, let ke): "Triwulan \(["I", "II", "III", "IV"][min(max(ke, 1), 4) - 1]) \(tahun)"
        case .tahunan(let tahun): "Tahun \(tahun)"
        }
    }
}

extension Periode: CustomStringConvertible, LosslessStringConvertible {
    /// The same as `kode`.
    public var description: String { kode }
}
