/// What the synthetic population is made after: kinds of units with number and size, and shares in thousandths.
///
/// The figures are parameters of invention, not published figures of Bungo; see `populasi_parameter.csv`.
public struct ParameterPopulasi: Sendable, Equatable {
    /// One row of the table.
    public struct Baris: Sendable, Equatable {
        public let kelompok: String
        public let kategori: String
        /// Decimal with a dot: `65.7`.
        public let nilai: String

        public init(kelompok: String, kategori: String, nilai: String) {
            self.kelompok = kelompok
            self.kategori = kategori
            self.nilai = nilai
        }
    }

    /// A kind of unit: how many there are and how many people work in each.
    public struct JenisUnit: Sendable, Equatable {
        public let kategori: String
        public let jumlah: Int
        public let ukuran: Int
    }

    public let unit: [JenisUnit]
    /// People of all units together.
    public let total: Int
    /// Weights (in tenths of a percent) by category, for each group of shares.
    private let bagian: [String: [(nilai: String, bobot: Int)]]

    /// Takes the rows of the scale "kabupaten".
    public init(_ baris: [Baris]) {
        var jumlah: [String: Int] = [:]
        var ukuran: [(kategori: String, nilai: Int)] = []
        var bagian: [String: [(nilai: String, bobot: Int)]] = [:]
        for satu in baris {
            switch satu.kelompok {
            case "jumlah_unit": jumlah[satu.kategori] = Self.persepuluh(satu.nilai) / 10
            case "asn_per_unit": ukuran.append((satu.kategori, Self.persepuluh(satu.nilai) / 10))
            default: bagian[satu.kelompok, default: []].append((satu.kategori, Self.persepuluh(satu.nilai)))
            }
        }
        unit = ukuran.map { JenisUnit(kategori: $0.kategori, jumlah: jumlah[$0.kategori] ?? 1, ukuran: $0.nilai) }
        total = unit.reduce(0) { $0 + $1.jumlah * $1.ukuran }
        self.bagian = bagian
    }

    /// The shares of a group (`status`, `golongan_pns_rinci`, …).
    public func bobot(_ kelompok: String) -> [(nilai: String, bobot: Int)] { bagian[kelompok] ?? [] }

    /// One share in tenths of a percent.
    func bobot(_ kelompok: String, _ kategori: String) -> Int {
        bagian[kelompok]?.first { $0.nilai == kategori }?.bobot ?? 0
    }

    public static func == (kiri: ParameterPopulasi, kanan: ParameterPopulasi) -> Bool {
        kiri.unit == kanan.unit && kiri.bagian.keys == kanan.bagian.keys
    }

    /// `10.4` → 104.
    private static func persepuluh(_ teks: String) -> Int {
        let bagian = teks.split(separator: ".", maxSplits: 1)
        let bulat = Int(bagian.first ?? "") ?? 0
        let pecahan = bagian.count > 1 ? Int(bagian[1].prefix(1)) ?? 0 : 0
        return bulat * 10 + pecahan
    }
}
