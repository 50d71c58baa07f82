/// A table. Rows linked by a row span stay together; heading rows and the last band come again after a page break.
public struct Tabel: Sendable, Equatable {
    /// Relative column widths.
    public var kolom: [Int]
    /// Heading rows, repeated on every page the table reaches.
    public var kepala: [BarisTabel]
    /// Body rows.
    public var baris: [BarisTabel]
    /// Rules around the cells; false for layout tables (KOP, signatures).
    public var bergaris: Bool
    /// Never broken over pages (signatures).
    public var utuh: Bool

    /// `kolom` are relative widths, for example `[1, 4, 4]`.
    public init(
        kolom: [Int],
        kepala: [BarisTabel] = [],
        baris: [BarisTabel],
        bergaris: Bool = true,
        utuh: Bool = false
    ) {
        self.kolom = kolom
        self.kepala = kepala
        self.baris = baris
        self.bergaris = bergaris
        self.utuh = utuh
    }
}

/// One row; a cell that spans down from an earlier row is not listed again.
public struct BarisTabel: Sendable, Equatable {
    /// What the row is for.
    public enum Jenis: Sendable {
        /// Ordinary row.
        case isi
        /// Heading cells.
        case kepala
        /// Section band: stays with the next row and comes again after a page break until the next band.
        case pita
    }

    /// Cells from left to right.
    public var sel: [SelTabel]
    /// What the row is for.
    public var jenis: Jenis

    /// A row of cells.
    public init(_ sel: [SelTabel], jenis: Jenis = .isi) {
        self.sel = sel
        self.jenis = jenis
    }

    /// A blue band across `kolom` columns.
    public static func pita(_ teks: String, kolom: Int) -> BarisTabel {
        BarisTabel([SelTabel([Paragraf(tebal: teks)], kolom: kolom, latar: .biru)], jenis: .pita)
    }
}

/// One cell.
public struct SelTabel: Sendable, Equatable {
    /// Background.
    public enum Latar: Sendable {
        case tidak
        /// Light blue #DEEBF7 of the annex.
        case biru
    }

    /// One piece of content.
    public enum Isi: Sendable, Equatable {
        case paragraf(Paragraf)
        /// The drawing of the distribution pattern (curves: PermenPANRB 6/2022 h.94-96).
        case kurva(PilihanCapaian)
        /// Empty room in points (signatures).
        case ruang(Int)
    }

    /// Contents from top to bottom.
    public var isi: [Isi]
    /// Columns covered.
    public var kolom: Int
    /// Rows covered, this one included.
    public var baris: Int
    /// Background.
    public var latar: Latar
    /// Thick frame (team leaders in A.1.5).
    public var tebal: Bool

    /// A cell of mixed contents.
    public init(isi: [Isi], kolom: Int = 1, baris: Int = 1, latar: Latar = .tidak, tebal: Bool = false) {
        self.isi = isi
        self.kolom = kolom
        self.baris = baris
        self.latar = latar
        self.tebal = tebal
    }

    /// A cell of paragraphs.
    public init(_ paragraf: [Paragraf], kolom: Int = 1, baris: Int = 1, latar: Latar = .tidak) {
        self.init(isi: paragraf.map { .paragraf($0) }, kolom: kolom, baris: baris, latar: latar)
    }

    /// A cell of plain text.
    public init(_ teks: String, rata: Rata = .kiri, kolom: Int = 1, baris: Int = 1) {
        self.init([Paragraf(teks, rata: rata)], kolom: kolom, baris: baris)
    }

    /// A heading cell: blue, centred, bold.
    public static func kepala(_ teks: String, kolom: Int = 1, baris: Int = 1, tebal: Bool = true) -> SelTabel {
        let paragraf = Paragraf([Potongan(teks, tebal ? [.tebal] : [])], rata: .tengah)
        return SelTabel([paragraf], kolom: kolom, baris: baris, latar: .biru)
    }
}
