/// Tables with different columns share one sheet: the grid has an edge wherever one of them has (in thousandths).
struct SheetGrid {
    private let edges: [Int]

    init(_ blocks: [Blok]) {
        var all: Set<Int> = [0, 1_000]
        for case .tabel(let table) in blocks {
            all.formUnion(Self.edges(of: table.kolom))
        }
        var kept: [Int] = []
        for edge in all.sorted() where kept.last.map({ edge - $0 >= Self.tolerance }) ?? true {
            kept.append(edge)
        }
        kept[kept.count - 1] = 1_000
        edges = kept
    }

    /// Edges closer than this become one; a narrower column could not hold a letter.
    private static let tolerance = 10

    var columns: Int { edges.count - 1 }

    /// Share of the sheet's width.
    func width(_ column: Int) -> Double { Double(edges[column + 1] - edges[column]) / 1_000 }

    /// Grid columns covered by `span` table columns from `column`, never empty.
    func range(_ weights: [Int], column: Int, span: Int) -> ClosedRange<Int> {
        let own = Self.edges(of: weights)
        let first = nearest(own[min(column, own.count - 1)])
        let last = nearest(own[min(column + span, own.count - 1)]) - 1
        return first...max(first, last)
    }

    private func nearest(_ edge: Int) -> Int {
        edges.indices.min { abs(edges[$0] - edge) < abs(edges[$1] - edge) } ?? 0
    }

    private static func edges(of weights: [Int]) -> [Int] {
        let total = max(weights.reduce(0, +), 1)
        var sum = 0
        return [0]
            + weights.map { weight in
                sum += weight
                return sum * 1_000 / total
            }
    }
}
