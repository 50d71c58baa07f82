import CDocs
import Foundation

/// Plain rows as a spreadsheet with a bold, frozen first row. Every cell is text, so nothing that a person typed can become
/// a formula, and no figure loses its zeros.
public func renderTabelXLSX(judul: String, _ baris: [[String]]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("tabel-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    // Rows go to the disk as they are written, so that memory stays flat.
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let workbook = workbook_new_opt(file.path, &options) else { throw RenderError.workbook(-1) }
    var isClosed = false
    defer { if !isClosed { workbook_close(workbook) } }
    guard let sheet = workbook_add_worksheet(workbook, String(judul.prefix(31))) else { throw RenderError.workbook(-2) }
    let bold = workbook_add_format(workbook)
    format_set_bold(bold)
    for (nomor, satu) in baris.enumerated() {
        for (kolom, sel) in satu.enumerated() where !sel.isEmpty {
            let teks = String(sel.printable.prefix(32_000))
            let status = worksheet_write_string(
                sheet, lxw_row_t(nomor), lxw_col_t(kolom), teks, nomor == 0 ? bold : nil)
            guard status == LXW_NO_ERROR else { throw RenderError.workbook(Int(status.rawValue)) }
        }
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_set_column(sheet, 0, lxw_col_t(max(baris.first?.count ?? 1, 1) - 1), 22, nil)
    let status = workbook_close(workbook)
    isClosed = true
    guard status == LXW_NO_ERROR else { throw RenderError.workbook(Int(status.rawValue)) }
    return [UInt8](try Data(contentsOf: file))
}
