import CDocs

/// What every page carries besides its contents: footer, watermark, and the QR code on the last (or first) page.
struct PageFurniture {
    let cairo: OpaquePointer
    let typesetter: Typesetter
    let geometry: PageGeometry
    let note: KeteranganDokumen
    let code: QRMatrix
    /// 22 mm, the smallest size that phones read well from paper.
    static let codeSize = 22 / 25.4 * 72
    /// Room the QR block takes at the end of the last page.
    static let tail = codeSize + 10

    func drawFooter(page: Int, of total: Int) {
        let top = geometry.bottom + 10
        cairo_set_source_rgb(cairo, 0.4, 0.4, 0.4)
        cairo_set_line_width(cairo, 0.4)
        cairo_move_to(cairo, geometry.margin, top - 3)
        cairo_line_to(cairo, geometry.width - geometry.margin, top - 3)
        cairo_stroke(cairo)
        cairo_set_source_rgb(cairo, 0.2, 0.2, 0.2)
        guard note.isDapatDiperiksa else { return drawDraftFooter(page: page, of: total, y: top) }
        var proof = "\(note.alamatVerifikasi)  ·  Sidik: \(note.sidikRingkas)"
        if let opening = note.kodeBuka { proof += "  ·  Kode buka: \(opening)" }
        show("Nomor: \(note.nomor)", y: top, align: .kiri)
        show("Halaman \(page) dari \(total)", y: top, align: .kanan)
        show(proof, y: top + 10, align: .kiri)
        cairo_set_source_rgb(cairo, 0, 0, 0)
    }

    private func drawDraftFooter(page: Int, of total: Int, y top: Double) {
        show(note.nomor, y: top, align: .kiri)
        show("Halaman \(page) dari \(total)", y: top, align: .kanan)
        show("Dicetak \(note.waktu.cetak)", y: top + 10, align: .kiri)
        cairo_set_source_rgb(cairo, 0, 0, 0)
    }

    /// Outlines, not text: the word must not mix with the text layer of the form.
    func drawWatermark(_ word: String) {
        let shaped = typesetter.shape([Potongan(word, [.tebal])], size: geometry.width / 6, width: nil, align: .kiri)
        var width: Int32 = 0
        var height: Int32 = 0
        pango_layout_get_size(shaped.layout, &width, &height)
        cairo_save(cairo)
        cairo_translate(cairo, geometry.width / 2, geometry.height / 2)
        cairo_rotate(cairo, -0.55)
        cairo_move_to(cairo, -Double(width) / 2048, -Double(height) / 2048)
        cairo_set_source_rgb(cairo, 0.945, 0.945, 0.945)
        pango_cairo_layout_path(cairo, shaped.layout)
        cairo_fill(cairo)
        cairo_restore(cairo)
    }

    /// The QR code and the sentence beside it, just above the footer.
    func drawProofBlock() {
        guard note.isDapatDiperiksa else { return }
        let size = Self.codeSize
        let top = geometry.bottom - size
        drawCode(x: geometry.margin, y: top)
        var lines = "Keaslian dokumen ini dapat diperiksa: pindai kode di samping atau buka\n\(note.alamatVerifikasi)\n"
        lines += "Kode dokumen: \(note.kode)\nDibuat: \(note.waktu.cetak)"
        let text = typesetter.shape(
            [Potongan(lines)],
            size: 7.5,
            width: geometry.contentWidth - size - 10,
            align: .kiri
        )
        cairo_move_to(cairo, geometry.margin + size + 10, top + 8)
        pango_cairo_show_layout(cairo, text.layout)
    }

    /// The QR code alone, top right.
    func drawCornerCode() {
        guard note.isDapatDiperiksa else { return }
        drawCode(x: geometry.width - geometry.margin - Self.codeSize, y: geometry.top)
    }

    private func drawCode(x: Double, y: Double) {
        QRDrawing.draw(code, cairo: cairo, x: x, y: y, size: Self.codeSize)
    }

    private func show(_ text: String, y: Double, align: Rata) {
        let shaped = typesetter.shape([Potongan(text)], size: 7.5, width: geometry.contentWidth, align: align)
        cairo_move_to(cairo, geometry.margin, y)
        pango_cairo_show_layout(cairo, shaped.layout)
    }
}
