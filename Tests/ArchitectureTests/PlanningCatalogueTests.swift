import Testing

/// Every duty of planning has a place in the code, every case of the catalogue a test.
@Suite("Planning catalogue")
struct PlanningCatalogueTests {
    @Test("the catalogue is whole")
    func whole() throws {
        let rules = try PlanningRule.load()
        #expect(rules.count == 125)
        #expect(rules.filter { $0.kadar == "kasus" }.count == 39)
        #expect(Set(rules.map(\.number)).count == rules.count)
        #expect(rules.allSatisfy { !$0.text.isEmpty && !$0.source.isEmpty })
    }

    @Test("every wajib of planning is named by the code that carries it out")
    func carriedOut() throws {
        let missing = try PlanningRule.load().filter { $0.kadar == "wajib" && $0.code.isEmpty }.map(\.number)
        #expect(missing == [], "Name the number in the doc comment of the declaration that keeps the duty.")
    }

    @Test("every case of planning is named by a test")
    func proven() throws {
        let missing = try PlanningRule.load().filter { $0.kadar == "kasus" && $0.tests.isEmpty }.map(\.number)
        #expect(missing == [], "Write the test and name the case.")
    }
}
