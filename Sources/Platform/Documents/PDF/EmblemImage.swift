import CDocs

/// The state emblem as a picture, read from PNG bytes.
final class EmblemImage {
    private final class Source {
        var rest: ArraySlice<UInt8>

        init(_ bytes: [UInt8]) {
            rest = bytes[...]
        }
    }

    private let surface: OpaquePointer
    private let width: Double
    private let height: Double

    /// Throws when the bytes are no PNG.
    init(png: [UInt8]) throws(RenderError) {
        let source = Source(png)
        let made = withExtendedLifetime(source) {
            cairo_image_surface_create_from_png_stream(
                { closure, data, length in
                    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
                    let source = Unmanaged<Source>.fromOpaque(closure).takeUnretainedValue()
                    guard source.rest.count >= Int(length) else { return CAIRO_STATUS_READ_ERROR }
                    for (offset, byte) in source.rest.prefix(Int(length)).enumerated() { data[offset] = byte }
                    source.rest = source.rest.dropFirst(Int(length))
                    return CAIRO_STATUS_SUCCESS
                },
                Unmanaged.passUnretained(source).toOpaque()
            )
        }
        guard let made, cairo_surface_status(made) == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(made)
            throw .emblem
        }
        surface = made
        width = Double(cairo_image_surface_get_width(made))
        height = Double(cairo_image_surface_get_height(made))
    }

    deinit {
        cairo_surface_destroy(surface)
    }

    /// Draws the picture in a square of this size, centred on `centreX`.
    func draw(cairo: OpaquePointer, centreX: Double, y: Double, size: Double) {
        let scale = size / max(width, height, 1)
        cairo_save(cairo)
        cairo_translate(cairo, centreX - width * scale / 2, y)
        cairo_scale(cairo, scale, scale)
        cairo_set_source_surface(cairo, surface, 0, 0)
        cairo_paint(cairo)
        cairo_restore(cairo)
    }
}
