/// Turns the blocks of a `Lembar` into measured units, in reading order.
struct Measuring {
    let typesetter: Typesetter
    let width: Double
    private(set) var units: [Unit] = []
    private var tables = 0

    init(typesetter: Typesetter, width: Double) {
        self.typesetter = typesetter
        self.width = width
    }

    mutating func add(_ block: Blok) {
        switch block {
        case .judul(let lines):
            addTitle(lines)
        case .paragraf(let paragraph):
            addPlain(typesetter.lines(paragraph, width: width), keep: .none)
        case .tabel(let table):
            addTable(table)
        case .lambang:
            addPlain([Line(content: .emblem, height: 62)], keep: .hard)
        case .garis:
            addPlain([Line(content: .rule, height: 5)], keep: .hard)
        case .jarak(let points):
            addPlain([Line(content: .space, height: Double(points))], keep: units.last?.keep ?? .none)
        }
    }

    /// The last body row of a table shares a page with the signatures and notes after it, when that is possible.
    /// `limit` is the height above which a row is too large to be moved for the sake of the next.
    mutating func keepTailTogether(limit: Double) {
        for index in units.indices.dropLast() where units[index].keep == .none && units[index].height < limit {
            if isTail(index + 1) || isBeforeLoneLastRow(index) {
                units[index].keep = .soft
            }
        }
    }

    /// The next unit is the last row of its table and has no signatures to keep it company.
    private func isBeforeLoneLastRow(_ index: Int) -> Bool {
        let next = index + 1
        guard units[next].table == units[index].table, units[next].table != nil else { return false }
        guard next + 1 < units.count else { return true }
        return units[next + 1].table != units[next].table && !isTail(next + 1)
    }

    /// Everything from here on is signatures and notes: no unit that repeats a heading.
    private func isTail(_ index: Int) -> Bool {
        units[index...].allSatisfy { unit in unit.rows.allSatisfy { $0.cells.allSatisfy { !$0.hasRules } } }
    }

    private mutating func addTitle(_ lines: [String]) {
        for line in lines {
            let paragraph = Paragraf(tebal: line, rata: .tengah)
            addPlain(typesetter.lines(paragraph, width: width, scale: 1.2), keep: .hard, tag: "H1")
        }
        addPlain([Line(content: .space, height: 6)], keep: .hard)
    }

    private mutating func addPlain(_ lines: [Line], keep: Unit.Keep, tag: String = "P") {
        let cell = LaidOutCell(
            x: 0,
            width: width,
            span: 1,
            lines: lines,
            isHead: false,
            isBlue: false,
            isThick: false,
            hasRules: false
        )
        units.append(Unit(rows: [LaidOutRow(cells: [cell])], tag: tag, keep: keep))
    }

    private mutating func addTable(_ table: Tabel) {
        let edges = ColumnEdges(table.kolom, width: width)
        let head = layOut(table.kepala, edges: edges, rules: table.bergaris)
        let body = layOut(table.baris, edges: edges, rules: table.bergaris)
        let headRows = head.map(\.row)
        defer { tables += 1 }
        for group in grouped(head) {
            units.append(Unit(rows: group.map(\.row), table: tables, keep: .hard))
        }
        var band: [LaidOutRow] = []
        let groups = grouped(body)
        for (index, group) in groups.enumerated() {
            let isBand = group[0].kind == .pita
            var unit = Unit(rows: group.map(\.row), table: tables)
            let keepWhole = table.utuh && index + 1 < groups.count
            unit.keep = isBand || keepWhole ? .hard : .none
            unit.repeated = isBand ? headRows : headRows + band
            if isBand { band = unit.rows }
            units.append(unit)
        }
    }

    private typealias Measured = (row: LaidOutRow, kind: BarisTabel.Jenis)

    private func layOut(_ rows: [BarisTabel], edges: ColumnEdges, rules: Bool) -> [Measured] {
        var occupancy = ColumnOccupancy(columns: edges.count)
        return rows.map { row in
            let cells = occupancy.place(row.sel).map { column, cell in
                let x = edges[column]
                let width = edges[column + cell.kolom] - x
                let padding = rules ? 4.0 : 1.0
                return LaidOutCell(
                    x: x,
                    width: width,
                    span: cell.baris,
                    lines: typesetter.lines(cell.isi, width: width - 2 * padding),
                    isHead: row.jenis != .isi,
                    isBlue: cell.latar == .biru,
                    isThick: cell.tebal,
                    hasRules: rules
                )
            }
            return (LaidOutRow(cells: cells), row.jenis)
        }
    }

    /// Rows linked by row spans form one group.
    private func grouped(_ rows: [Measured]) -> [[Measured]] {
        var groups: [[Measured]] = []
        var reach = 0
        for (index, row) in rows.enumerated() {
            if index < reach {
                groups[groups.count - 1].append(row)
            } else {
                groups.append([row])
            }
            reach = max(reach, index + (row.row.cells.map(\.span).max() ?? 1))
        }
        return groups
    }
}
