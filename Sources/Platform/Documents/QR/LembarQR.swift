import CDocs

/// A sheet to hang up: a question, a large QR code, and the address in letters for those who cannot scan.
public struct LembarQR: Sendable, Equatable {
    public var pertanyaan: String
    public var judul: String
    public var tempat: String
    /// What the code holds; printed below it as well.
    public var alamat: String
    /// The small line at the foot.
    public var keterangan: String
    /// A5 instead of A4.
    public var isKecil: Bool

    public init(
        pertanyaan: String, judul: String, tempat: String, alamat: String, keterangan: String, isKecil: Bool
    ) {
        self.pertanyaan = pertanyaan
        self.judul = judul
        self.tempat = tempat
        self.alamat = alamat
        self.keterangan = keterangan
        self.isKecil = isKecil
    }
}

/// The sheet as a tagged PDF of one page with embedded fonts.
public func renderPDF(_ lembar: LembarQR, waktu: WaktuDokumen) throws(RenderError) -> [UInt8] {
    let code = try qrMatrix(lembar.alamat)
    // ISO 216 in points.
    let (width, height) = lembar.isKecil ? (419.53, 595.28) : (595.28, 841.89)
    let surface = try PDFSurface(width: width, height: height)
    surface.describe(title: lembar.judul, subject: lembar.alamat, created: ISOInstant.text(seconds: waktu.detik))
    QRSheet(cairo: surface.cairo, width: width, unit: width / 30).draw(lembar, code)
    cairo_show_page(surface.cairo)
    return try PDFCatalog.markTagged(surface.finish(), language: "id-ID")
}

/// Places the lines one below the other, centred.
private struct QRSheet {
    let cairo: OpaquePointer
    let width: Double
    /// A thirtieth of the width, so that both papers look alike.
    let unit: Double

    func draw(_ sheet: LembarQR, _ code: QRMatrix) {
        begin("Document")
        var y = 2.5 * unit
        y += text(sheet.pertanyaan, size: 1.7 * unit, y: y, style: .tebal) + 0.8 * unit
        y += text(sheet.judul, size: 1.1 * unit, y: y, style: .tebal) + 0.4 * unit
        y += text(sheet.tempat, size: 0.85 * unit, y: y) + 1.5 * unit
        let side = 17 * unit
        begin("P")
        QRDrawing.draw(code, cairo: cairo, x: (width - side) / 2, y: y, size: side)
        end("P")
        y += side + 1.5 * unit
        y += text("Pindai kode ini, atau ketik alamatnya:", size: 0.85 * unit, y: y) + 0.3 * unit
        y += text(sheet.alamat, size: 0.85 * unit, y: y, style: .tebal) + 0.8 * unit
        _ = text(sheet.keterangan, size: 0.7 * unit, y: y)
        end("Document")
    }

    /// Draws wrapped lines and answers with their height.
    private func text(_ text: String, size: Double, y: Double, style: Potongan.Gaya = []) -> Double {
        let margin = 2 * unit
        let typesetter = Typesetter(cairo: cairo, fontSize: size)
        let shaped = typesetter.shape([Potongan(text, style)], size: size, width: width - 2 * margin, align: .tengah)
        var height: Int32 = 0
        pango_layout_get_size(shaped.layout, nil, &height)
        begin("P")
        cairo_set_source_rgb(cairo, 0, 0, 0)
        cairo_move_to(cairo, margin, y)
        pango_cairo_show_layout(cairo, shaped.layout)
        end("P")
        return Double(height) / Double(PANGO_SCALE)
    }

    private func begin(_ name: String) { cairo_tag_begin(cairo, name, nil) }
    private func end(_ name: String) { cairo_tag_end(cairo, name) }
}
