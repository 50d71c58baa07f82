import CDocs

/// Small pictures for spreadsheets, drawn by cairo.
enum PNGImage {
    private final class Sink {
        var bytes: [UInt8] = []
    }

    /// A white picture of this size in points, drawn at `scale` pixels per point.
    static func make(
        width: Double,
        height: Double,
        scale: Double,
        draw: (OpaquePointer) -> Void
    ) throws(RenderError) -> [UInt8] {
        let made = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width * scale), Int32(height * scale))
        guard let surface = made, let cairo = cairo_create(surface) else { throw .cairo("no image surface") }
        defer {
            cairo_destroy(cairo)
            cairo_surface_destroy(surface)
        }
        cairo_scale(cairo, scale, scale)
        cairo_set_source_rgb(cairo, 1, 1, 1)
        cairo_paint(cairo)
        draw(cairo)
        let sink = Sink()
        let status = cairo_surface_write_to_png_stream(
            surface,
            { closure, data, length in
                guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
                sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
                return CAIRO_STATUS_SUCCESS
            },
            Unmanaged.passUnretained(sink).toOpaque()
        )
        guard status == CAIRO_STATUS_SUCCESS else { throw .cairo(String(cString: cairo_status_to_string(status))) }
        return sink.bytes
    }

    static func curve(_ pattern: PilihanCapaian) throws(RenderError) -> [UInt8] {
        try make(width: CurveDrawing.width, height: CurveDrawing.height, scale: 2) { cairo in
            let typesetter = Typesetter(cairo: cairo, fontSize: 9)
            CurveDrawing.draw(pattern, cairo: cairo, typesetter: typesetter, x: 0, y: 0)
        }
    }

    static func code(_ matrix: QRMatrix) throws(RenderError) -> [UInt8] {
        let size = Double(matrix.ukuran + 8)
        return try make(width: size, height: size, scale: 4) { cairo in
            QRDrawing.draw(matrix, cairo: cairo, x: 4, y: 4, size: Double(matrix.ukuran))
        }
    }
}
