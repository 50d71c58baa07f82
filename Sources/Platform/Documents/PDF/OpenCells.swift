/// Cells of a unit that have begun and not yet ended; they hand over their lines page by page.
struct OpenCells {
    private struct Open {
        var cell: LaidOutCell
        var lines: ArraySlice<Line>
        var top: Double
        var endRow: Int

        var remaining: Double { lines.reduce(0) { $0 + $1.height } }
    }

    private var cells: [Open] = []

    mutating func start(_ row: LaidOutRow, at y: Double, row index: Int, lastRow: Int) {
        for cell in row.cells {
            cells.append(Open(cell: cell, lines: cell.lines[...], top: y, endRow: min(index + cell.span - 1, lastRow)))
        }
    }

    /// Height the row needs so that every cell ending in it can show its remaining lines.
    func heightNeeded(byRow row: Int, from y: Double) -> Double {
        cells.filter { $0.endRow == row }.reduce(0) { height, open in
            max(height, open.remaining + 2 * open.cell.padding - (y - open.top))
        }
    }

    /// Cells that end with this row, complete.
    mutating func close(endingAt row: Int, bottom: Double) -> [DrawnCell] {
        let ending = cells.filter { $0.endRow == row }
        cells.removeAll { $0.endRow == row }
        return ending.map { open in
            DrawnCell(cell: open.cell, y: open.top, height: bottom - open.top, lines: Array(open.lines))
        }
    }

    /// Ends all open cells at the foot of a page; lines that do not fit stay for the next one.
    mutating func cut(bottom: Double, atLeastOneLine: Bool = false) -> [DrawnCell] {
        var drawn: [DrawnCell] = []
        for index in cells.indices {
            let room = bottom - cells[index].top
            guard room > 0.5 else { continue }
            let taken = takeLines(of: index, room: room - 2 * cells[index].cell.padding, force: atLeastOneLine)
            drawn.append(DrawnCell(cell: cells[index].cell, y: cells[index].top, height: room, lines: taken))
        }
        return drawn
    }

    mutating func moveOpenCells(to y: Double) {
        for index in cells.indices { cells[index].top = y }
    }

    private mutating func takeLines(of index: Int, room: Double, force: Bool) -> [Line] {
        var taken: [Line] = []
        var left = room
        while let line = cells[index].lines.first, line.height <= left || (force && taken.isEmpty && room > 0) {
            taken.append(line)
            left -= line.height
            _ = cells[index].lines.popFirst()
        }
        return taken
    }
}
