import CDocs

/// Shapes paragraphs into lines. One per document: Pango contexts are not shared between threads.
final class Typesetter {
    let context: OpaquePointer
    let fontSize: Double

    init(cairo: OpaquePointer, fontSize: Double) {
        self.fontSize = fontSize
        context = pango_cairo_create_context(cairo)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_language(context, pango_language_from_string("id"))
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(context))
    }

    /// Lines of all contents of a cell at this width.
    func lines(_ contents: [SelTabel.Isi], width: Double, scale: Double = 1) -> [Line] {
        contents.flatMap { content -> [Line] in
            switch content {
            case .paragraf(let paragraph): lines(paragraph, width: width, scale: scale)
            case .kurva(let pattern): [Line(content: .curve(pattern), height: CurveDrawing.height)]
            case .ruang(let points): [Line(content: .space, height: Double(points))]
            }
        }
    }

    /// Lines of one paragraph; the prefix hangs left of the first.
    func lines(_ paragraph: Paragraf, width: Double, scale: Double = 1) -> [Line] {
        let size = (paragraph.kecil ? fontSize - 1.5 : fontSize) * scale
        guard !paragraph.awalan.isEmpty else {
            return lines(of: shape(paragraph.potongan, size: size, width: width, align: paragraph.rata), indent: 0)
        }
        let prefix = shape([Potongan(paragraph.awalan + " ")], size: size, width: nil, align: .kiri)
        let indent = max(self.width(of: prefix) + 1.5, size * 1.1)
        let body = shape(paragraph.potongan, size: size, width: width - indent, align: paragraph.rata)
        var result = lines(of: body, indent: indent)
        guard case .text(let runs) = result.first?.content, let first = runs.first else { return result }
        if case .text(let hanging) = lines(of: prefix, indent: 0).first?.content, let mark = hanging.first {
            let run = Line.Run(shaped: mark.shaped, line: mark.line, x: 0, baseline: first.baseline)
            result[0].content = .text([run, first])
        }
        return result
    }

    /// Width of a one-line text in points.
    func width(of shaped: Shaped) -> Double {
        var width: Int32 = 0
        pango_layout_get_size(shaped.layout, &width, nil)
        return Double(width) / Double(PANGO_SCALE)
    }

    /// Shapes rich text; `width` nil never wraps.
    func shape(_ pieces: [Potongan], size: Double, width: Double?, align: Rata) -> Shaped {
        let layout: OpaquePointer = pango_layout_new(context)
        let font = pango_font_description_from_string("Liberation Serif,Noto Serif")
        pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        if let width {
            pango_layout_set_width(layout, Int32(max(width, 8) * Double(PANGO_SCALE)))
        }
        switch align {
        case .kiri: break
        case .tengah: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
        case .kanan: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
        }
        setText(pieces, on: layout)
        return Shaped(layout: layout)
    }

    private func setText(_ pieces: [Potongan], on layout: OpaquePointer) {
        var text = ""
        let attributes = pango_attr_list_new()
        for piece in pieces {
            let start = text.utf8.count
            text += piece.teks.printable
            guard !piece.gaya.isEmpty else { continue }
            for attribute in TextStyle.attributes(piece.gaya) {
                attribute.pointee.start_index = guint(start)
                attribute.pointee.end_index = guint(text.utf8.count)
                pango_attr_list_insert(attributes, attribute)
            }
        }
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
    }

    private func lines(of shaped: Shaped, indent: Double) -> [Line] {
        let scale = Double(PANGO_SCALE)
        var result: [Line] = []
        let iterator = pango_layout_get_iter(shaped.layout)
        defer { pango_layout_iter_free(iterator) }
        repeat {
            guard let line = pango_layout_iter_get_line_readonly(iterator) else { break }
            var extents = PangoRectangle()
            pango_layout_iter_get_line_extents(iterator, nil, &extents)
            let baseline = Double(pango_layout_iter_get_baseline(iterator) - extents.y) / scale
            let run = Line.Run(shaped: shaped, line: line, x: indent + Double(extents.x) / scale, baseline: baseline)
            result.append(Line(content: .text([run]), height: Double(extents.height) / scale))
        } while pango_layout_iter_next_line(iterator) != 0
        return result
    }
}

/// Pango attributes of the styles.
private enum TextStyle {
    static func attributes(_ style: Potongan.Gaya) -> [UnsafeMutablePointer<PangoAttribute>] {
        var result: [UnsafeMutablePointer<PangoAttribute>?] = []
        if style.contains(.tebal) {
            result.append(pango_attr_weight_new(PANGO_WEIGHT_BOLD))
        }
        if style.contains(.petunjuk) {
            result.append(pango_attr_style_new(PANGO_STYLE_ITALIC))
            result.append(pango_attr_foreground_new(0x6600, 0x6600, 0x6600))
        }
        if style.contains(.coret) {
            result.append(pango_attr_strikethrough_new(1))
        }
        if style.contains(.garisBawah) {
            result.append(pango_attr_underline_new(PANGO_UNDERLINE_SINGLE))
        }
        return result.compactMap { $0 }
    }
}
