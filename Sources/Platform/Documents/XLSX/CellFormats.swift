import CDocs

/// Formats of one workbook, made once per look.
final class CellFormats {
    /// The look of a cell.
    struct Look: Hashable {
        var style = 0
        var rules = false
        var blue = false
        var thick = false
        var align = Rata.kiri
        var middle = false
        var small = false
        var scale = 1.0
    }

    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var made: [Look: UnsafeMutablePointer<lxw_format>] = [:]

    init(workbook: UnsafeMutablePointer<lxw_workbook>) {
        self.workbook = workbook
    }

    func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
        if let format = made[look] { return format }
        guard let format = workbook_add_format(workbook) else { return nil }
        format_set_font_name(format, "Times New Roman")
        format_set_font_size(format, (look.small ? 8 : 10) * look.scale)
        format_set_text_wrap(format)
        format_set_align(format, UInt8((look.middle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP).rawValue))
        format_set_align(format, UInt8(horizontal(look.align).rawValue))
        if look.rules {
            format_set_border(format, UInt8((look.thick ? LXW_BORDER_MEDIUM : LXW_BORDER_THIN).rawValue))
        }
        if look.blue { format_set_bg_color(format, 0xDEEBF7) }
        setFont(format, Potongan.Gaya(rawValue: look.style))
        made[look] = format
        return format
    }

    private func setFont(_ format: UnsafeMutablePointer<lxw_format>, _ style: Potongan.Gaya) {
        if style.contains(.tebal) { format_set_bold(format) }
        if style.contains(.coret) { format_set_font_strikeout(format) }
        if style.contains(.garisBawah) { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
        if style.contains(.petunjuk) {
            format_set_italic(format)
            format_set_font_color(format, 0x666666)
        }
    }

    private func horizontal(_ align: Rata) -> lxw_format_alignments {
        switch align {
        case .kiri: LXW_ALIGN_LEFT
        case .tengah: LXW_ALIGN_CENTER
        case .kanan: LXW_ALIGN_RIGHT
        }
    }
}
