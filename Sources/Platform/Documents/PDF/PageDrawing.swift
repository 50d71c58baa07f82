import CDocs

/// Draws measured rows and opens and closes their structure tags.
struct PageDrawing {
    let cairo: OpaquePointer
    let typesetter: Typesetter
    let geometry: PageGeometry
    let emblem: EmblemImage?

    func draw(_ rows: [DrawnRow]) {
        var openTable: Int?
        for row in rows {
            if openTable != row.table {
                if openTable != nil { end("Table") }
                if row.table != nil { begin("Table") }
                openTable = row.table
            }
            let isMute = row.table == nil && row.cells.allSatisfy { $0.lines.allSatisfy(\.isMute) }
            tagged(isMute ? nil : row.table == nil ? row.tag : "TR") {
                for cell in row.cells { draw(cell, inTable: row.table != nil) }
            }
        }
        if openTable != nil { end("Table") }
    }

    private func draw(_ drawn: DrawnCell, inTable: Bool) {
        let cell = drawn.cell
        let x = geometry.margin + cell.x
        if cell.isBlue {
            cairo_set_source_rgb(cairo, 0xDE / 255.0, 0xEB / 255.0, 0xF7 / 255.0)
            cairo_rectangle(cairo, x, drawn.y, cell.width, drawn.height)
            cairo_fill(cairo)
        }
        cairo_set_source_rgb(cairo, 0, 0, 0)
        if cell.hasRules {
            cairo_set_line_width(cairo, cell.isThick ? 1.6 : 0.5)
            cairo_rectangle(cairo, x, drawn.y, cell.width, drawn.height)
            cairo_stroke(cairo)
        }
        guard inTable else { return draw(drawn.lines, of: drawn) }
        tagged(cell.isHead ? "TH" : "TD") { draw(drawn.lines, of: drawn) }
    }

    private func draw(_ lines: [Line], of drawn: DrawnCell) {
        let cell = drawn.cell
        let x = geometry.margin + cell.x + (cell.hasRules ? 4 : 1)
        let used = lines.reduce(0) { $0 + $1.height }
        let centred = cell.isHead && cell.hasRules
        var y = drawn.y + (centred ? max(cell.padding, (drawn.height - used) / 2) : cell.padding)
        for line in lines {
            draw(line, x: x, y: y, width: cell.width)
            y += line.height
        }
    }

    private func draw(_ line: Line, x: Double, y: Double, width: Double) {
        switch line.content {
        case .text(let runs):
            // One tag a line: poppler drops what follows the /ActualText that cairo writes for the space of a line break.
            tagged("Span") {
                for run in runs {
                    cairo_move_to(cairo, x + run.x, y + run.baseline)
                    pango_cairo_show_layout_line(cairo, run.line)
                }
            }
        case .curve(let pattern):
            let left = x + max((width - CurveDrawing.width) / 2, 0)
            tagged("Figure") { CurveDrawing.draw(pattern, cairo: cairo, typesetter: typesetter, x: left, y: y) }
        case .space:
            break
        case .rule:
            cairo_set_line_width(cairo, 0.8)
            cairo_move_to(cairo, x, y + 2)
            cairo_line_to(cairo, x + width - 2, y + 2)
            cairo_stroke(cairo)
        case .emblem:
            tagged(emblem == nil ? "Span" : "Figure") { drawEmblem(x: x, y: y, width: width) }
        }
    }

    /// Without the instansi's picture the form shows where it belongs.
    private func drawEmblem(x: Double, y: Double, width: Double) {
        if let emblem { return emblem.draw(cairo: cairo, centreX: x + width / 2, y: y + 2, size: 56) }
        let hint = typesetter.shape(
            [Potongan("(LAMBANG GARUDA)", [.petunjuk])],
            size: typesetter.fontSize,
            width: width,
            align: .tengah
        )
        cairo_move_to(cairo, x, y + 24)
        pango_cairo_show_layout(cairo, hint.layout)
    }

    /// Runs `body` inside a structure tag; nil draws without one.
    func tagged(_ name: String?, _ body: () -> Void) {
        if let name { begin(name) }
        body()
        if let name { end(name) }
    }

    func begin(_ name: String) {
        cairo_tag_begin(cairo, name, nil)
    }

    func end(_ name: String) {
        cairo_tag_end(cairo, name)
    }
}
