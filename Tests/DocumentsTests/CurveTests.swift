import Testing

@testable import Documents

@Suite("Kurva pola distribusi (h.94-96)")
struct CurveTests {
    @Test("puncak kurva ada pada predikat yang sama dengan capaian organisasi", arguments: PilihanCapaian.allCases)
    func peak(pattern: PilihanCapaian) throws {
        let heights = CurveDrawing.heights(pattern)
        let order: [PilihanCapaian] = [.sangat_kurang, .kurang, .butuh_perbaikan, .baik, .istimewa]
        let index = try #require(order.firstIndex(of: pattern))
        #expect(heights.count == 5)
        #expect(heights.max() == heights[index])
        #expect(heights[index] == 6)
    }

    @Test("the line never swings beyond its points", arguments: PilihanCapaian.allCases)
    func monotone(pattern: PilihanCapaian) {
        let values = CurveDrawing.heights(pattern)
        let slopes = CurveDrawing.slopes(values)
        for index in 1..<values.count {
            let low = min(values[index - 1], values[index]) - 1e-9
            let high = max(values[index - 1], values[index]) + 1e-9
            let controls = [values[index - 1] + slopes[index - 1] / 3, values[index] - slopes[index] / 3]
            #expect(controls.allSatisfy { (low...high).contains($0) })
        }
    }

    @Test("creation dates follow the Gregorian calendar")
    func instants() {
        #expect(ISOInstant.text(seconds: 0) == "1970-01-01T00:00:00Z")
        #expect(ISOInstant.text(seconds: 1_767_225_600) == "2026-01-01T00:00:00Z")
        #expect(ISOInstant.text(seconds: 951_782_400 + 86_399) == "2000-02-29T23:59:59Z")
        #expect(ISOInstant.text(seconds: -1) == "1969-12-31T23:59:59Z")
    }
}
