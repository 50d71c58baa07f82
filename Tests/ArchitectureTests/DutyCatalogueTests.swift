import Testing

/// Every duty of the regulation has a place in the code, every case of the catalogue a test.
@Suite("Catalogue of duties")
struct DutyCatalogueTests {
    @Test("the catalogues are whole", arguments: [(Duty.Catalogue.planning, 125, 39), (.execution, 46, 1)])
    func whole(catalogue: Duty.Catalogue, count: Int, cases: Int) throws {
        let duties = try Duty.load(catalogue)
        #expect(duties.count == count)
        #expect(duties.filter { $0.kadar == "kasus" }.count == cases)
        #expect(Set(duties.map(\.number)).count == duties.count)
        #expect(duties.allSatisfy { !$0.text.isEmpty && !$0.source.isEmpty })
    }

    @Test("every wajib is named by the code that carries it out", arguments: Duty.Catalogue.allCases)
    func carriedOut(catalogue: Duty.Catalogue) throws {
        let missing = try Duty.load(catalogue).filter { $0.kadar == "wajib" && $0.code.isEmpty }.map(\.number)
        #expect(missing == [], "Name the number in the doc comment of the declaration that keeps the duty.")
    }

    @Test("every case is named by a test", arguments: Duty.Catalogue.allCases)
    func proven(catalogue: Duty.Catalogue) throws {
        let missing = try Duty.load(catalogue).filter { $0.kadar == "kasus" && $0.tests.isEmpty }.map(\.number)
        #expect(missing == [], "Write the test and name the case.")
    }
}
