import CDocs

/// Measures in points (1/72 inch) of the printed page.
struct PageGeometry {
    var width: Double
    var height: Double
    let margin = 40.0
    let top = 34.0
    /// The footer lives below this distance from the lower edge.
    let footer = 44.0
    let fontSize: Double

    init(kertas: Kertas, arah: Arah) {
        let size = kertas == .folio ? (612.0, 936.0) : (595.276, 841.89)
        (width, height) = arah == .tegak ? size : (size.1, size.0)
        fontSize = arah == .tegak ? 9.5 : 9
    }

    var contentWidth: Double { width - 2 * margin }
    var bottom: Double { height - footer }
    var contentHeight: Double { bottom - top }
}

/// Keeps a PangoLayout alive as long as one of its lines is still to be drawn.
final class Shaped {
    let layout: OpaquePointer

    init(layout: OpaquePointer) {
        self.layout = layout
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
    }
}

/// The smallest thing that is never cut by a page break.
struct Line {
    enum Content {
        case text([Run])
        case curve(PilihanCapaian)
        case space
        case rule
        case emblem
    }

    /// One shaped line and where its baseline starts, relative to the top left of the `Line`.
    struct Run {
        var shaped: Shaped
        var line: UnsafeMutablePointer<PangoLayoutLine>
        var x: Double
        var baseline: Double
    }

    var content: Content
    var height: Double

    /// Nothing to read: no structure tag.
    var isMute: Bool {
        switch content {
        case .space, .rule: true
        case .text, .curve, .emblem: false
        }
    }
}

/// A measured cell.
struct LaidOutCell {
    var x: Double
    var width: Double
    var span: Int
    var lines: [Line]
    var isHead: Bool
    var isBlue: Bool
    var isThick: Bool
    var hasRules: Bool

    var padding: Double { hasRules ? 3 : 1 }
    var contentHeight: Double { lines.reduce(0) { $0 + $1.height } }
}

/// A measured row; its height is decided when it is placed.
struct LaidOutRow {
    var cells: [LaidOutCell]
}

/// Rows that belong together: one plain row, or all rows linked by row spans.
struct Unit {
    /// How strongly the unit wants to share a page with the next one.
    enum Keep: Int {
        case none, soft, hard
    }

    var rows: [LaidOutRow]
    /// Index of the table, nil for paragraphs.
    var table: Int?
    /// Structure tag of a paragraph unit.
    var tag = "P"
    /// Room above.
    var gap = 0.0
    var keep = Keep.none
    /// Heading rows and band printed again when this unit starts a page.
    var repeated: [LaidOutRow] = []

    /// Height when nothing is cut.
    var height: Double { gap + Unit.height(of: rows) }

    static func height(of rows: [LaidOutRow]) -> Double {
        var ends = [Double](repeating: 0, count: rows.count + 1)
        for index in rows.indices {
            ends[index + 1] = max(ends[index + 1], ends[index])
            for cell in rows[index].cells {
                let end = min(index + cell.span, rows.count)
                ends[end] = max(ends[end], ends[index] + cell.contentHeight + 2 * cell.padding)
            }
        }
        return ends[rows.count]
    }
}
