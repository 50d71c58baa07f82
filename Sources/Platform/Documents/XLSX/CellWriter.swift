import CDocs
import Foundation

/// Writes one cell: merged range, styled text, picture.
struct CellWriter {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let formats: CellFormats

    func write(
        _ text: SheetText,
        as cell: SelTabel,
        rows: ClosedRange<Int>,
        columns: ClosedRange<Int>,
        rules: Bool,
        isHead: Bool = false,
        scale: Double = 1
    ) throws(RenderError) {
        let look = look(of: text, cell: cell, rules: rules, isHead: isHead, scale: scale)
        let base = formats.format(look)
        let (row, column) = (lxw_row_t(rows.lowerBound), lxw_col_t(columns.lowerBound))
        if rows.count > 1 || columns.count > 1 {
            let (lastRow, lastColumn) = (lxw_row_t(rows.upperBound), lxw_col_t(columns.upperBound))
            try check(worksheet_merge_range(sheet, row, column, lastRow, lastColumn, "", base))
        }
        if text.runs.count > 1 {
            try writeRich(text, row: row, column: column, look: look, base: base)
        } else if text.runs.isEmpty {
            try check(worksheet_write_blank(sheet, row, column, base))
        } else {
            try check(worksheet_write_string(sheet, row, column, text.plain, base))
        }
        if let curve = text.curve {
            insert(try PNGImage.curve(curve), row: rows.lowerBound, column: columns.lowerBound, scale: 0.66, top: 30)
        }
    }

    private func look(of text: SheetText, cell: SelTabel, rules: Bool, isHead: Bool, scale: Double) -> CellFormats.Look
    {
        var look = CellFormats.Look()
        look.rules = rules
        look.blue = cell.latar == .biru
        look.thick = cell.tebal
        look.align = text.align
        look.middle = isHead
        look.small = text.isSmall
        look.scale = scale
        if text.runs.count == 1 { look.style = text.runs[0].gaya.rawValue }
        return look
    }

    private func writeRich(
        _ text: SheetText,
        row: lxw_row_t,
        column: lxw_col_t,
        look: CellFormats.Look,
        base: UnsafeMutablePointer<lxw_format>?
    ) throws(RenderError) {
        let strings = text.runs.map { run in run.teks.withCString { strdup($0) } }
        defer { strings.forEach { free($0) } }
        var tuples = zip(text.runs, strings).map { run, string in
            var font = look
            font.style = run.gaya.rawValue
            return lxw_rich_string_tuple(format: formats.format(font), string: string)
        }
        let status = tuples.withUnsafeMutableBufferPointer { buffer -> lxw_error in
            var pointers: [UnsafeMutablePointer<lxw_rich_string_tuple>?] = []
            for index in buffer.indices { pointers.append(buffer.baseAddress?.advanced(by: index)) }
            pointers.append(nil)
            return worksheet_write_rich_string(sheet, row, column, &pointers, base)
        }
        try check(status)
    }

    func insert(_ png: [UInt8], row: Int, column: Int, scale: Double, top: Int) {
        var options = lxw_image_options()
        options.x_scale = scale
        options.y_scale = scale
        options.x_offset = 4
        options.y_offset = Int32(top)
        worksheet_insert_image_buffer_opt(sheet, lxw_row_t(row), lxw_col_t(column), png, png.count, &options)
    }

    private func check(_ status: lxw_error) throws(RenderError) {
        guard status == LXW_NO_ERROR else { throw .workbook(Int(status.rawValue)) }
    }
}
