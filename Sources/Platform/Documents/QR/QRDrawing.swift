import CDocs

/// Draws a QR code as one path of rectangles.
enum QRDrawing {
    static func draw(_ code: QRMatrix, cairo: OpaquePointer, x: Double, y: Double, size: Double) {
        let module = size / Double(code.ukuran)
        cairo_set_source_rgb(cairo, 0, 0, 0)
        for run in code.runs {
            cairo_rectangle(
                cairo,
                x + Double(run.column) * module,
                y + Double(run.row) * module,
                Double(run.length) * module,
                module
            )
        }
        cairo_fill(cairo)
    }
}
