/// The contents of a cell as one string with styled runs, and a guess of the lines it takes (spreadsheets do not fit the
/// height of merged cells by themselves).
struct SheetText {
    /// Longest text a cell may hold is 32,767 characters.
    private static let limit = 32_000

    var runs: [Potongan] = []
    var align = Rata.kiri
    var isSmall = false
    var curve: PilihanCapaian?
    var room = 0.0
    private var paragraphs: [String] = []

    init(_ contents: [SelTabel.Isi]) {
        for (index, content) in contents.enumerated() {
            switch content {
            case .paragraf(let paragraph):
                if !paragraphs.isEmpty { append(Potongan("\n")) }
                if index == 0 {
                    align = paragraph.rata
                    isSmall = paragraph.kecil
                }
                if !paragraph.awalan.isEmpty { append(Potongan(paragraph.awalan + " ")) }
                paragraph.potongan.forEach { append($0) }
                paragraphs.append(paragraph.teks)
            case .kurva(let pattern):
                curve = pattern
                append(Potongan((paragraphs.isEmpty ? "" : "\n") + CurveDrawing.title(pattern)))
                room += CurveDrawing.height + 14
            case .ruang(let points):
                room += Double(points)
            }
        }
    }

    var plain: String { runs.map(\.teks).joined() }

    /// Height in points at this width.
    func height(width: Double) -> Double {
        let size = isSmall ? 8.0 : 10.0
        let perLine = max(width / (size * 0.5), 1)
        let lines = paragraphs.reduce(0) { sum, paragraph in
            sum
                + paragraph.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
                    $0 + max(Int((Double($1.count) / perLine).rounded(.up)), 1)
                }
        }
        return Double(lines) * size * 1.28 + room + 3
    }

    private mutating func append(_ piece: Potongan) {
        let left = Self.limit - plain.count
        guard left > 0, !piece.teks.isEmpty else { return }
        let text = String(piece.teks.printable.prefix(left))
        if let last = runs.last, last.gaya == piece.gaya {
            runs[runs.count - 1].teks += text
        } else if !text.isEmpty {
            runs.append(Potongan(text, piece.gaya))
        }
    }
}
