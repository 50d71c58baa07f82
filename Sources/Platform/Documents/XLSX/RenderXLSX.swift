import CDocs
import Foundation

/// The document as a spreadsheet that looks like the form: merged cells, rules, widths, paper, repeated headings. All
/// cells are text, so nothing a user typed can become a formula. Thread-safe; the same input gives the same bytes.
public func renderXLSX(_ lembar: Lembar, keterangan: KeteranganDokumen) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("lembar-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    guard let workbook = workbook_new(file.path) else { throw RenderError.workbook(-1) }
    var isClosed = false
    defer { if !isClosed { workbook_close(workbook) } }
    describe(workbook, lembar, keterangan)
    guard let sheet = workbook_add_worksheet(workbook, sheetName(lembar)) else { throw RenderError.workbook(-2) }
    try fill(sheet, workbook: workbook, lembar, keterangan)
    let status = workbook_close(workbook)
    isClosed = true
    guard status == LXW_NO_ERROR else { throw RenderError.workbook(Int(status.rawValue)) }
    return [UInt8](try Data(contentsOf: file))
}

private func fill(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>,
    workbook: UnsafeMutablePointer<lxw_workbook>,
    _ lembar: Lembar,
    _ keterangan: KeteranganDokumen
) throws(RenderError) {
    let geometry = PageGeometry(kertas: lembar.kertas, arah: lembar.arah)
    var writer = SheetWriter(
        sheet: sheet,
        formats: CellFormats(workbook: workbook),
        grid: SheetGrid(lembar.blok),
        width: geometry.contentWidth
    )
    if let word = lembar.tandaAir { try writer.add(.paragraf(Paragraf(tebal: word, rata: .tengah))) }
    for block in lembar.blok {
        try writer.add(block)
    }
    for line in proof(keterangan) { try writer.add(.paragraf(Paragraf(line, kecil: true))) }
    if keterangan.isDapatDiperiksa {
        writer.addPicture(
            try PNGImage.code(qrMatrix(keterangan.alamatVerifikasi)),
            scale: 0.5,
            height: PageFurniture.codeSize + 4
        )
    }
    if lembar.arah == .mendatar { worksheet_set_landscape(sheet) }
    worksheet_set_paper(sheet, lembar.kertas == .folio ? 14 : 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_margins(sheet, 0.5, 0.5, 0.5, 0.7)
    worksheet_set_footer(sheet, footer(keterangan))
    if let repeated = writer.repeated {
        worksheet_repeat_rows(sheet, lxw_row_t(repeated.rows.lowerBound), lxw_row_t(repeated.rows.upperBound))
    }
}

private func proof(_ note: KeteranganDokumen) -> [String] {
    guard note.isDapatDiperiksa else { return [note.nomor, "Dicetak \(note.waktu.cetak)"] }
    var lines = ["Nomor: \(note.nomor)", "Periksa keaslian: \(note.alamatVerifikasi)", "Sidik: \(note.sidik)"]
    if let opening = note.kodeBuka { lines.append("Kode buka: \(opening)") }
    return lines + ["Dibuat: \(note.waktu.cetak)"]
}

/// Excel allows 255 characters and reads `&` as a command.
private func footer(_ note: KeteranganDokumen) -> String {
    let number = note.nomor.replacingOccurrences(of: "&", with: "&&").prefix(80)
    let proof = note.isDapatDiperiksa ? "Nomor: \(number)  Sidik: \(note.sidikRingkas)" : String(number)
    return "&L&8\(proof)&R&8Halaman &P dari &N"
}

private func describe(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ lembar: Lembar, _ note: KeteranganDokumen) {
    lembar.judul.withCString { title in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        // Zero would mean the clock.
        properties.created = max(note.waktu.detik, 1)
        _ = workbook_set_properties(workbook, &properties)
    }
}

/// At most 31 characters, none of `[]:*?/\`.
private func sheetName(_ lembar: Lembar) -> String {
    let name = lembar.kode.isEmpty ? lembar.judul : lembar.kode
    let allowed = name.filter { !"[]:*?/\\'".contains($0) }
    return allowed.isEmpty ? "Lembar" : String(allowed.prefix(31))
}
