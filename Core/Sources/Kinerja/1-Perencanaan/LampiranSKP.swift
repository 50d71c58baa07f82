/// Annex A.1.8: what both sides agreed beside results and behaviour (Ps 11-13; L.II.A.8 h.60-61).
public struct LampiranSKP: Sendable, Hashable {
    /// The three bands of the form.
    public enum Bagian: String, CaseIterable, Sendable, Hashable {
        case dukungan, skema, konsekuensi

        public var tampil: String {
            switch self {
            case .dukungan: "Dukungan sumber daya"
            case .skema: "Skema pertanggungjawaban"
            case .konsekuensi: "Konsekuensi"
            }
        }
    }

    public var dukungan: [String]
    public var skema: [String]
    public var konsekuensi: [String]

    public init(dukungan: [String] = [], skema: [String] = [], konsekuensi: [String] = []) {
        self.dukungan = dukungan
        self.skema = skema
        self.konsekuensi = konsekuensi
    }

    public subscript(bagian: Bagian) -> [String] {
        get {
            switch bagian {
            case .dukungan: dukungan
            case .skema: skema
            case .konsekuensi: konsekuensi
            }
        }
        set {
            switch bagian {
            case .dukungan: dukungan = newValue
            case .skema: skema = newValue
            case .konsekuensi: konsekuensi = newValue
            }
        }
    }

    /// The bands that hold nothing.
    public var bagianKosong: [Bagian] { Bagian.allCases.filter { self[$0].isEmpty } }
}
