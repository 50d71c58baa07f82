import CDocs

/// Writes blocks to a sheet from top to bottom.
struct SheetWriter {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let cells: CellWriter
    let grid: SheetGrid
    /// Width of the sheet's contents in points.
    let width: Double
    private(set) var row = 0
    /// Heading rows of the longest table, repeated on printed pages.
    private(set) var repeated: (rows: ClosedRange<Int>, bodyRows: Int)?

    init(
        sheet: UnsafeMutablePointer<lxw_worksheet>,
        formats: CellFormats,
        grid: SheetGrid,
        width: Double
    ) {
        self.sheet = sheet
        cells = CellWriter(sheet: sheet, formats: formats)
        self.grid = grid
        self.width = width
        for column in 0..<grid.columns {
            let index = lxw_col_t(column)
            worksheet_set_column(sheet, index, index, grid.width(column) * width / 5.4, nil)
        }
    }

    mutating func add(_ block: Blok) throws(RenderError) {
        switch block {
        case .judul(let lines):
            for line in lines { try addLine([.paragraf(Paragraf(tebal: line, rata: .tengah))], scale: 1.2) }
        case .paragraf(let paragraph):
            try addLine([.paragraf(paragraph)])
        case .lambang:
            try addLine([.paragraf(Paragraf(petunjuk: "(LAMBANG GARUDA)", rata: .tengah)), .ruang(30)])
        case .garis, .jarak:
            worksheet_set_row(sheet, lxw_row_t(row), 6, nil)
            row += 1
        case .tabel(let table):
            try addTable(table)
        }
    }

    /// A picture over the current row, for example the QR code.
    mutating func addPicture(_ png: [UInt8], scale: Double, height: Double) {
        worksheet_set_row(sheet, lxw_row_t(row), height, nil)
        cells.insert(png, row: row, column: 0, scale: scale, top: 2)
        row += 1
    }

    private mutating func addLine(_ contents: [SelTabel.Isi], scale: Double = 1) throws(RenderError) {
        let cell = SelTabel(isi: contents)
        let text = SheetText(contents)
        try cells.write(text, as: cell, rows: row...row, columns: 0...(grid.columns - 1), rules: false, scale: scale)
        worksheet_set_row(sheet, lxw_row_t(row), min(text.height(width: width) * scale, 409), nil)
        row += 1
    }

    private mutating func addTable(_ table: Tabel) throws(RenderError) {
        let first = row
        let rows = table.kepala + table.baris
        var occupancy = ColumnOccupancy(columns: table.kolom.count)
        var heights = [Double](repeating: 14, count: rows.count)
        for (index, tableRow) in rows.enumerated() {
            for (column, cell) in occupancy.place(tableRow.sel) {
                let last = min(index + cell.baris, rows.count) - 1
                let columns = grid.range(table.kolom, column: column, span: cell.kolom)
                let text = SheetText(cell.isi)
                let needed = text.height(width: columns.reduce(0) { $0 + grid.width($1) } * width - 6)
                let above = heights[index..<last].reduce(0, +)
                heights[last] = max(heights[last], needed - above)
                try cells.write(
                    text,
                    as: cell,
                    rows: (first + index)...(first + last),
                    columns: columns,
                    rules: table.bergaris,
                    isHead: tableRow.jenis == .kepala
                )
            }
        }
        for (index, height) in heights.enumerated() {
            worksheet_set_row(sheet, lxw_row_t(first + index), min(height, 409), nil)
        }
        row += rows.count
        let isLongest = !table.kepala.isEmpty && table.baris.count > (repeated?.bodyRows ?? 0)
        if isLongest { repeated = (first...(first + table.kepala.count - 1), table.baris.count) }
    }
}
