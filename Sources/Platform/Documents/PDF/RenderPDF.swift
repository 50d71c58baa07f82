import CDocs

/// The document as a tagged PDF with embedded fonts. The same input always gives the same bytes; safe to call from any
/// number of threads. Takes about five milliseconds of processor time a page, so large batches belong on a worker.
public func renderPDF(_ lembar: Lembar, keterangan: KeteranganDokumen) throws(RenderError) -> [UInt8] {
    try renderCountedPDF(lembar, keterangan: keterangan).bytes
}

/// The same file together with how many pages it has, for the verification page.
public func renderCountedPDF(
    _ lembar: Lembar,
    keterangan: KeteranganDokumen
) throws(RenderError) -> (bytes: [UInt8], pages: Int) {
    let geometry = PageGeometry(kertas: lembar.kertas, arah: lembar.arah)
    let surface = try PDFSurface(width: geometry.width, height: geometry.height)
    let typesetter = Typesetter(cairo: surface.cairo, fontSize: geometry.fontSize)
    let furniture = PageFurniture(
        cairo: surface.cairo,
        typesetter: typesetter,
        geometry: geometry,
        note: keterangan,
        code: try qrMatrix(keterangan.isDapatDiperiksa ? keterangan.alamatVerifikasi : "-")
    )
    surface.describe(
        title: lembar.judul,
        subject: keterangan.nomor,
        created: ISOInstant.text(seconds: keterangan.waktu.detik)
    )
    let pages = paginate(lembar, typesetter: typesetter, geometry: geometry)
    let drawing = PageDrawing(
        cairo: surface.cairo,
        typesetter: typesetter,
        geometry: geometry,
        emblem: lembar.lambang.isEmpty ? nil : try EmblemImage(png: lembar.lambang)
    )
    drawing.begin("Document")
    for (index, rows) in pages.enumerated() {
        if let word = lembar.tandaAir { furniture.drawWatermark(word) }
        drawing.draw(rows)
        drawing.tagged("P") {
            if index == 0, pages.count > 1, lembar.qrDiHalamanPertama { furniture.drawCornerCode() }
            if index == pages.count - 1 { furniture.drawProofBlock() }
            furniture.drawFooter(page: index + 1, of: pages.count)
        }
        cairo_show_page(surface.cairo)
    }
    drawing.end("Document")
    return (try PDFCatalog.markTagged(surface.finish(), language: "id-ID"), pages.count)
}

private func paginate(_ lembar: Lembar, typesetter: Typesetter, geometry: PageGeometry) -> [[DrawnRow]] {
    var measuring = Measuring(typesetter: typesetter, width: geometry.contentWidth)
    for block in lembar.blok {
        measuring.add(block)
    }
    measuring.keepTailTogether(limit: geometry.contentHeight / 4)
    var paginator = Paginator(geometry: geometry, tail: PageFurniture.tail)
    paginator.place(measuring.units)
    return paginator.pages
}
