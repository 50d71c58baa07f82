/// A cell at its place on a page.
struct DrawnCell {
    var cell: LaidOutCell
    var y: Double
    var height: Double
    /// The lines of this page; the others follow on the next.
    var lines: [Line]
}

/// A row at its place on a page, for drawing and for the structure tags.
struct DrawnRow {
    var table: Int?
    var tag: String
    var cells: [DrawnCell]
}

/// Distributes units over pages. Rows are cut only when a page cannot hold them; headings and bands stay with what follows.
struct Paginator {
    let geometry: PageGeometry
    /// Free room needed at the end of the last page (QR block).
    let tail: Double
    private(set) var pages: [[DrawnRow]] = [[]]
    private var y: Double
    private var isFresh = true

    init(geometry: PageGeometry, tail: Double) {
        self.geometry = geometry
        self.tail = tail
        y = geometry.top
    }

    private var available: Double { geometry.bottom - y }

    mutating func place(_ units: [Unit]) {
        var index = 0
        while index < units.count {
            let chunk = nextChunk(units, from: index)
            let start = units[index]
            let needed = height(of: chunk, in: units)
            if needed > available, !isFresh, !mayBeCutHere(start, needed: needed) {
                breakPage(before: start)
            }
            for unit in units[chunk] {
                place(unit)
            }
            index = chunk.upperBound
        }
        if available < tail {
            pages.append([])
        }
    }

    /// A group of rows that fills more than half a page is cut between its rows rather than leaving a large gap.
    private func mayBeCutHere(_ unit: Unit, needed: Double) -> Bool {
        if needed > freshRoom(for: unit) { return available > geometry.contentHeight / 4 }
        let isLarge = unit.height > geometry.contentHeight / 2 && available > geometry.contentHeight * 0.4
        return isLarge && unit.rows.count > 1
    }

    /// The longest run held together by `keep` that a fresh page can hold; soft joints give way first, then hard ones.
    private func nextChunk(_ units: [Unit], from start: Int) -> Range<Int> {
        for weakest in [Unit.Keep.soft, .hard] {
            var end = start + 1
            while end < units.count, units[end - 1].keep.rawValue >= weakest.rawValue { end += 1 }
            if height(of: start..<end, in: units) <= freshRoom(for: units[start]) { return start..<end }
        }
        return start..<start + 1
    }

    private func height(of chunk: Range<Int>, in units: [Unit]) -> Double {
        units[chunk].reduce(chunk.upperBound == units.count ? tail : 0) { $0 + $1.height }
    }

    private func freshRoom(for unit: Unit) -> Double {
        let head = Unit.height(of: unit.repeated)
        return geometry.contentHeight - (head < geometry.contentHeight / 2 ? head : 0)
    }

    private mutating func breakPage(before unit: Unit) {
        pages.append([])
        y = geometry.top
        isFresh = true
        let headHeight = Unit.height(of: unit.repeated)
        if !unit.repeated.isEmpty, headHeight < geometry.contentHeight / 2 {
            var head = Unit(rows: unit.repeated, table: unit.table)
            head.keep = .hard
            place(head)
            isFresh = true
        }
    }

    private mutating func place(_ unit: Unit) {
        y += isFresh ? 0 : unit.gap
        var open = OpenCells()
        var drawn: [DrawnCell] = []
        for (index, row) in unit.rows.enumerated() {
            open.start(row, at: y, row: index, lastRow: unit.rows.count - 1)
            placeRow(index, of: unit, open: &open, drawn: &drawn)
        }
        emit(&drawn, of: unit)
    }

    private mutating func placeRow(_ index: Int, of unit: Unit, open: inout OpenCells, drawn: inout [DrawnCell]) {
        while true {
            let needed = open.heightNeeded(byRow: index, from: y)
            if needed <= available + 0.01 {
                y += needed
                drawn += open.close(endingAt: index, bottom: y)
                isFresh = false
                return
            }
            let fitsElsewhere = needed <= freshRoom(for: unit) || available < 48
            if !isFresh, fitsElsewhere {
                drawn += open.cut(bottom: y)
            } else {
                y = geometry.bottom
                drawn += open.cut(bottom: y, atLeastOneLine: true)
            }
            emit(&drawn, of: unit)
            breakPage(before: unit)
            open.moveOpenCells(to: y)
        }
    }

    /// Groups the cells by their upper edge, so that a cell that spans down is read with the row it begins in.
    private mutating func emit(_ cells: inout [DrawnCell], of unit: Unit) {
        let byRow = Dictionary(grouping: cells) { $0.y }
        for top in byRow.keys.sorted() {
            let ordered = (byRow[top] ?? []).sorted { $0.cell.x < $1.cell.x }
            pages[pages.count - 1].append(DrawnRow(table: unit.table, tag: unit.tag, cells: ordered))
        }
        cells = []
    }
}
