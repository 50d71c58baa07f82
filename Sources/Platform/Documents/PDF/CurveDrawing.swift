import CDocs

/// The five curves of PermenPANRB 6/2022 h.94-96: a smooth line through five points on a grid of seven rows, no numbers.
enum CurveDrawing {
    /// Height of the drawing in points.
    static let height = 138.0
    /// Width of the drawing in points.
    static let width = 330.0
    private static let labels = ["Sangat Kurang", "Kurang/ Misconduct", "Butuh Perbaikan", "Baik", "Sangat Baik"]

    /// Heights in grid rows, from Sangat Kurang to Sangat Baik, measured on the printed drawings.
    static func heights(_ pattern: PilihanCapaian) -> [Double] {
        switch pattern {
        case .istimewa: [0.2, 0.4, 0.6, 2.5, 6.0]
        case .baik: [0.5, 1.0, 2.0, 6.0, 2.0]
        case .butuh_perbaikan: [0.5, 1.5, 6.0, 1.5, 0.5]
        case .kurang: [2.0, 6.0, 2.0, 0.75, 0.5]
        case .sangat_kurang: [6.0, 2.5, 0.8, 0.4, 0.15]
        }
    }

    /// Title above the drawing.
    static func title(_ pattern: PilihanCapaian) -> String {
        "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI \(pattern.cetak)"
    }

    /// Slopes of a monotone cubic (Fritsch–Carlson): the line never swings above or below its points.
    static func slopes(_ values: [Double]) -> [Double] {
        let steps = zip(values, values.dropFirst()).map { $1 - $0 }
        return values.indices.map { index in
            guard index > 0, index < steps.count else { return index == 0 ? steps[0] : steps[index - 1] }
            let (before, after) = (steps[index - 1], steps[index])
            return before * after <= 0 ? 0 : 2 * before * after / (before + after)
        }
    }

    /// Draws the curve with its upper left corner at (x, y).
    static func draw(_ pattern: PilihanCapaian, cairo: OpaquePointer, typesetter: Typesetter, x: Double, y: Double) {
        let labelSize = 6.5
        let title = typesetter.shape(
            [Potongan(title(pattern), [.tebal])],
            size: labelSize,
            width: width,
            align: .tengah
        )
        show(title, cairo, x, y + 2)
        let plot = Plot(x: x + 26, y: y + 20, width: width - 36, height: 82)
        drawGrid(plot, cairo)
        drawLine(heights(pattern), plot, cairo)
        for (index, label) in labels.enumerated() {
            let shaped = typesetter.shape([Potongan(label)], size: labelSize, width: plot.step, align: .tengah)
            show(shaped, cairo, plot.pointX(index) - plot.step / 2, plot.bottom + 2)
        }
        let axis = typesetter.shape(
            [Potongan("Predikat Kinerja Pegawai", [.tebal])],
            size: labelSize,
            width: plot.width,
            align: .tengah
        )
        show(axis, cairo, plot.x, plot.bottom + 18)
        drawVerticalLabel(typesetter, plot, cairo, size: labelSize)
    }

    private struct Plot {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
        var step: Double { width / 5 }
        var bottom: Double { y + height }
        func pointX(_ index: Int) -> Double { x + (Double(index) + 0.5) * step }
        func pointY(_ value: Double) -> Double { bottom - value / 7 * height }
    }

    private static func drawGrid(_ plot: Plot, _ cairo: OpaquePointer) {
        cairo_set_line_width(cairo, 0.4)
        cairo_set_source_rgb(cairo, 0.82, 0.82, 0.82)
        for row in 0...7 {
            let y = plot.pointY(Double(row))
            cairo_move_to(cairo, plot.x, y)
            cairo_line_to(cairo, plot.x + plot.width, y)
        }
        cairo_stroke(cairo)
        cairo_set_source_rgb(cairo, 0, 0, 0)
        cairo_set_line_width(cairo, 0.7)
        cairo_move_to(cairo, plot.x, plot.y)
        cairo_line_to(cairo, plot.x, plot.bottom)
        cairo_line_to(cairo, plot.x + plot.width, plot.bottom)
        cairo_stroke(cairo)
    }

    private static func drawLine(_ values: [Double], _ plot: Plot, _ cairo: OpaquePointer) {
        let slopes = slopes(values)
        cairo_set_source_rgb(cairo, 0.12, 0.31, 0.55)
        cairo_set_line_width(cairo, 1.6)
        cairo_move_to(cairo, plot.pointX(0), plot.pointY(values[0]))
        for index in 1..<values.count {
            let third = plot.step / 3
            cairo_curve_to(
                cairo,
                plot.pointX(index - 1) + third,
                plot.pointY(values[index - 1] + slopes[index - 1] / 3),
                plot.pointX(index) - third,
                plot.pointY(values[index] - slopes[index] / 3),
                plot.pointX(index),
                plot.pointY(values[index])
            )
        }
        cairo_stroke(cairo)
        cairo_set_source_rgb(cairo, 0, 0, 0)
    }

    private static func drawVerticalLabel(
        _ typesetter: Typesetter,
        _ plot: Plot,
        _ cairo: OpaquePointer,
        size: Double
    ) {
        let label = typesetter.shape(
            [Potongan("Frekuensi Pegawai", [.tebal])],
            size: size,
            width: plot.height,
            align: .tengah
        )
        cairo_save(cairo)
        cairo_translate(cairo, plot.x - 14, plot.bottom)
        cairo_rotate(cairo, -Double.pi / 2)
        show(label, cairo, 0, 0)
        cairo_restore(cairo)
    }

    private static func show(_ shaped: Shaped, _ cairo: OpaquePointer, _ x: Double, _ y: Double) {
        cairo_move_to(cairo, x, y)
        pango_cairo_show_layout(cairo, shaped.layout)
    }
}
