/// A period of performance: a month or a quarter (evaluasi periodik, Ps 24(2)), a semester where the instansi chooses
/// one (Ps 16(3): teachers), or a year (evaluasi tahunan, Ps 25).
public enum Periode: Hashable, Sendable {
    case bulanan(Bulan)
    /// `ke` is 1 to 4; other values are held inside that range.
    case triwulan(tahun: Int, ke: Int)
    /// `ke` is 1 or 2; other values are held inside that range.
    case semester(tahun: Int, ke: Int)
    case tahunan(Int)

    /// Reads "2026-09", "2026-tw3", "2026-s1" or "2026".
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
        guard bagian.count == 2, let sebagian = Self.sebagianTahun(tahun, bagian[1]) else { return nil }
        self = sebagian
    }

    /// The part after the year: "tw3" or "s1".
    private static func sebagianTahun(_ tahun: Int, _ kode: Substring.UTF8View) -> Periode? {
        if kode.count == 3, kode.starts(with: "tw".utf8), let ke = Angka.bulat(kode.dropFirst(2)), (1...4).contains(ke)
        {
            return .triwulan(tahun: tahun, ke: ke)
        }
        if kode.count == 2, kode.starts(with: "s".utf8), let ke = Angka.bulat(kode.dropFirst()), (1...2).contains(ke) {
            return .semester(tahun: tahun, ke: ke)
        }
        return nil
    }

    /// The year the period lies in.
    public var tahun: Int {
        switch self {
        case .bulanan(let bulan): bulan.tahun
        case .triwulan(let tahun, _), .semester(let tahun, _), .tahunan(let tahun): tahun
        }
    }

    /// The months of the period in order; never empty.
    public var daftarBulan: [Bulan] {
        switch self {
        case .bulanan(let bulan): [bulan]
        case .triwulan(let tahun, let ke):
            (0..<3).map { Bulan(terjepitTahun: tahun, bulan: (min(max(ke, 1), 4) - 1) * 3 + 1 + $0) }
        case .semester(let tahun, let ke):
            (0..<6).map { Bulan(terjepitTahun: tahun, bulan: (min(max(ke, 1), 2) - 1) * 6 + 1 + $0) }
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
        case .semester(let tahun, let ke): Angka.berisi(tahun, lebar: 4) + "-s\(ke)"
        case .tahunan(let tahun): Angka.berisi(tahun, lebar: 4)
        }
    }

    /// "September 2026", "Triwulan III 2026", "Semester I 2026", "Tahun 2026".
    public var tampil: String {
        switch self {
        case .bulanan(let bulan): bulan.tampil
        case .triwulan(let tahun, let ke): "Triwulan \(["I", "II", "III", "IV"][min(max(ke, 1), 4) - 1]) \(tahun)"
        case .semester(let tahun, let ke): "Semester \(["I", "II"][min(max(ke, 1), 2) - 1]) \(tahun)"
        case .tahunan(let tahun): "Tahun \(tahun)"
        }
    }
}

/// Kinds of periods an instansi may open (Ps 16(3)-(4), Ps 24(2)-(3)).
public enum JenisPeriode: String, CaseIterable, Sendable {
    case bulanan, triwulan, semester, tahunan

    /// The word on screens, with what it is good for.
    public var tampil: String {
        switch self {
        case .bulanan: "Bulanan"
        case .triwulan: "Triwulan"
        case .semester: "Semester (misalnya untuk guru)"
        case .tahunan: "Tahunan"
        }
    }

    /// Every period of the kind in a year, in order.
    public func semua(tahun: Int) -> [Periode] {
        switch self {
        case .bulanan: (1...12).map { .bulanan(Bulan(terjepitTahun: tahun, bulan: $0)) }
        case .triwulan: (1...4).map { .triwulan(tahun: tahun, ke: $0) }
        case .semester: (1...2).map { .semester(tahun: tahun, ke: $0) }
        case .tahunan: [.tahunan(tahun)]
        }
    }
}

extension Periode {
    /// The kind of this period.
    public var jenis: JenisPeriode {
        switch self {
        case .bulanan: .bulanan
        case .triwulan: .triwulan
        case .semester: .semester
        case .tahunan: .tahunan
        }
    }
}

extension Periode: CustomStringConvertible, LosslessStringConvertible {
    /// The same as `kode`.
    public var description: String { kode }
}
