/// Left edges of the columns in points, plus the right edge of the last.
struct ColumnEdges {
    private let edges: [Double]

    init(_ weights: [Int], width: Double) {
        let total = Double(max(weights.reduce(0, +), 1))
        var sum = 0
        edges =
            [0]
            + weights.map { weight in
                sum += weight
                return Double(sum) / total * width
            }
    }

    var count: Int { edges.count - 1 }

    /// Clamped, so that a span that reaches too far ends at the last column.
    subscript(index: Int) -> Double { edges[min(index, edges.count - 1)] }
}

/// Finds the column of each cell while cells from earlier rows still reach down.
struct ColumnOccupancy {
    private var busy: [Int]

    init(columns: Int) {
        busy = [Int](repeating: 0, count: columns)
    }

    /// Column of each cell of the next row; cells that find no room are left out.
    mutating func place(_ cells: [SelTabel]) -> [(column: Int, cell: SelTabel)] {
        var result: [(column: Int, cell: SelTabel)] = []
        var column = 0
        var next = busy.map { max($0 - 1, 0) }
        for cell in cells {
            while column < busy.count, busy[column] > 0 { column += 1 }
            guard column < busy.count else { break }
            result.append((column, cell))
            for covered in column..<min(column + cell.kolom, busy.count) {
                next[covered] = cell.baris - 1
            }
            column += cell.kolom
        }
        busy = next
        return result
    }
}
