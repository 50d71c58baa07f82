/// Figures roll up only over direct links: a direct result represents the superior's, a non-direct one supports it only
/// (P-51, P-53 h.41, h.43; K-130, K-133).
public enum GulungHanyaLangsung {
    public static let dasar = "PermenPANRB 6/2022 L.II.A.4.c-g h.39-43"

    /// One result that carries the superior's indicator.
    public struct Bagian: Sendable, Hashable {
        public let kaskade: PendekatanKaskade?
        /// What its owner realised; nil while nothing is reported.
        public let realisasi: Desimal?

        public init(_ kaskade: PendekatanKaskade?, realisasi: Desimal?) {
            self.kaskade = kaskade
            self.realisasi = realisasi
        }
    }

    /// The superior's figure so far, or nil where none may be made of the parts: no direct split, or nothing reported.
    /// Only parts of an amount add up; parts by area or aspect are shown side by side.
    public static func realisasi(_ bagian: [Bagian]) -> Desimal? {
        let angka = bagian.filter { $0.kaskade == .pembagianBeban }.compactMap(\.realisasi)
        return angka.isEmpty ? nil : angka.reduce(.nol, +)
    }

    /// Whether the superior's realisation may be read from this link at all.
    public static func isBoleh(_ kaskade: PendekatanKaskade?) -> Bool { kaskade?.isLangsung ?? false }
}
