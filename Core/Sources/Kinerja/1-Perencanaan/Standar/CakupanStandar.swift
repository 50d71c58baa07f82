/// Which posts have a standard of their own, which only one of their unit, and which none (produk).
public struct CakupanStandar: Sendable, Hashable {
    /// How a post is covered.
    public enum Tingkat: String, CaseIterable, Sendable {
        case jabatan, unit, belum

        /// The words on screens.
        public var tampil: String {
            switch self {
            case .jabatan: "Punya standar jabatan"
            case .unit: "Baru standar unit"
            case .belum: "Belum punya standar"
            }
        }
    }

    private let jabatan: Set<String>
    private let unit: Set<String>

    /// Names of posts and kinds of units that standards in force are for, as `kunci` makes them.
    public init(jabatan: some Sequence<String>, unit: some Sequence<String>) {
        self.jabatan = Set(jabatan)
        self.unit = Set(unit).subtracting([Self.semuaUnit])
    }

    /// How a post in a unit is covered. A standard for every kind of unit covers nobody in particular.
    public func tingkat(jabatan nama: String, unit namaUnit: String) -> Tingkat {
        if Self.awalan(nama).contains(where: jabatan.contains) { return .jabatan }
        return Self.deret(namaUnit).contains(where: unit.contains) ? .unit : .belum
    }

    /// A name as it is compared: words of letters and digits in small letters.
    public static func kunci(_ nama: String) -> String { Teks.kata(nama).joined(separator: " ") }

    /// The beginnings of a post's name, word by word: a standard for "Perawat" is for "Perawat Ahli Muda" too.
    public static func awalan(_ jabatan: String) -> [String] {
        let kata = Array(Teks.kata(jabatan).prefix(16))
        return kata.indices.map { kata[...$0].joined(separator: " ") }
    }

    /// Every run of words in a unit's name: a standard for "Puskesmas" is for "UPTD Puskesmas Muara Contoh".
    public static func deret(_ unit: String) -> [String] {
        let kata = Array(Teks.kata(unit).prefix(12))
        return kata.indices.flatMap { awal in (awal..<kata.count).map { kata[awal...$0].joined(separator: " ") } }
    }

    /// `kunci`, with every way of saying "all units" made `semua`.
    public static func kunciUnit(_ nama: String) -> String {
        let kunci = kunci(nama)
        return kunci.isEmpty || kunci.hasPrefix("semua") ? semuaUnit : kunci
    }

    /// The key of standards that are for every unit.
    public static let semuaUnit = "semua"
}
