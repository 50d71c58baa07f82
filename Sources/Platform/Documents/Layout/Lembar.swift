/// A document before it becomes PDF or XLSX: pure values, no measures except paper and relative column widths.
public struct Lembar: Sendable, Equatable {
    /// Official code of the form, for example "A.1.7"; empty for documents without one.
    public var kode: String
    /// Title of the file (metadata) and name of the sheet.
    public var judul: String
    /// Paper size.
    public var kertas: Kertas
    /// Portrait or landscape.
    public var arah: Arah
    /// Contents from top to bottom.
    public var blok: [Blok]
    /// Light diagonal word behind every page, for example "CONTOH".
    public var tandaAir: String?
    /// The D forms carry the QR code in the top right corner of page 1 too.
    public var qrDiHalamanPertama: Bool
    /// The state emblem as PNG, a setting of the instansi; empty prints the words "(LAMBANG GARUDA)" in its place.
    public var lambang: [UInt8]

    /// Everything but `judul` and `blok` has the default of an ordinary form.
    public init(
        kode: String = "",
        judul: String,
        kertas: Kertas = .folio,
        arah: Arah = .tegak,
        blok: [Blok],
        tandaAir: String? = nil,
        qrDiHalamanPertama: Bool = false,
        lambang: [UInt8] = []
    ) {
        self.kode = kode
        self.judul = judul
        self.kertas = kertas
        self.arah = arah
        self.blok = blok
        self.tandaAir = tandaAir
        self.qrDiHalamanPertama = qrDiHalamanPertama
        self.lambang = lambang
    }
}

/// Paper of the forms.
public enum Kertas: String, Sendable, CaseIterable {
    /// 8.5 × 13 inch, the size of the annex.
    case folio
    /// 210 × 297 mm.
    case a4
}

/// Orientation of the paper.
public enum Arah: Sendable {
    case tegak, mendatar
}

/// One block of a `Lembar`.
public enum Blok: Sendable, Equatable {
    /// Title lines, centred and bold; the first heading of the document.
    case judul([String])
    /// A paragraph over the whole width.
    case paragraf(Paragraf)
    /// A table.
    case tabel(Tabel)
    /// Room for the state emblem ("LAMBANG GARUDA"), centred.
    case lambang
    /// A thin rule over the whole width.
    case garis
    /// Empty room in points.
    case jarak(Int)
}
