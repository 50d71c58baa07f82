/// A paragraph of rich text, optionally hanging from a dash or a number.
public struct Paragraf: Sendable, Equatable {
    /// The pieces of text.
    public var potongan: [Potongan]
    /// "-" or "1." in front of a hanging indent; empty for none.
    public var awalan: String
    /// Alignment.
    public var rata: Rata
    /// Smaller type (notes, chosen value).
    public var kecil: Bool

    /// Rich text.
    public init(_ potongan: [Potongan], awalan: String = "", rata: Rata = .kiri, kecil: Bool = false) {
        self.potongan = potongan
        self.awalan = awalan
        self.rata = rata
        self.kecil = kecil
    }

    /// Plain text.
    public init(_ teks: String, awalan: String = "", rata: Rata = .kiri, kecil: Bool = false) {
        self.init([Potongan(teks)], awalan: awalan, rata: rata, kecil: kecil)
    }

    /// Bold text.
    public init(tebal teks: String, rata: Rata = .kiri) {
        self.init([Potongan(teks, [.tebal])], rata: rata)
    }

    /// A grey italic hint of the official form.
    public init(petunjuk teks: String, awalan: String = "", rata: Rata = .kiri) {
        self.init([Potongan(teks, [.petunjuk])], awalan: awalan, rata: rata)
    }

    /// The text without styles, as XLSX search and tests see it.
    public var teks: String {
        (awalan.isEmpty ? "" : awalan + " ") + potongan.map(\.teks).joined()
    }
}

/// Text with one style.
public struct Potongan: Sendable, Equatable {
    /// Styles; may be combined.
    public struct Gaya: OptionSet, Sendable, Equatable {
        public let rawValue: Int

        /// Raw bits.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Bold.
        public static let tebal = Gaya(rawValue: 1)
        /// Grey italic: how to fill the field.
        public static let petunjuk = Gaya(rawValue: 2)
        /// Struck through: an option not chosen.
        public static let coret = Gaya(rawValue: 4)
        /// Underlined (name under a signature).
        public static let garisBawah = Gaya(rawValue: 8)
    }

    /// The text.
    public var teks: String
    /// Its style.
    public var gaya: Gaya

    /// Text with a style, plain by default.
    public init(_ teks: String, _ gaya: Gaya = []) {
        self.teks = teks
        self.gaya = gaya
    }
}

/// Horizontal alignment.
public enum Rata: Sendable {
    case kiri, tengah, kanan
}
