import Documents
import Foundation
import Testing

@Suite("XLSX of the official forms")
struct SpreadsheetTests {
    static func xlsx(_ kode: String) throws -> [UInt8] {
        try renderXLSX(#require(KatalogFormulir.contoh(kode)), keterangan: KatalogFormulir.keteranganContoh)
    }

    static func part(_ file: [UInt8], _ name: String) throws -> String {
        try DocumentTools.run("unzip", ["-p"], on: file, ending: "xlsx", after: [name])
    }

    /// All shared strings, tags removed.
    static func text(_ file: [UInt8]) throws -> String {
        let xml = try part(file, "xl/sharedStrings.xml")
            .replacingOccurrences(of: "</si>", with: " ")
            .replacingOccurrences(of: "<[^>]+>", with: "", options: .regularExpression)
            .replacingOccurrences(of: "&amp;", with: "&")
        return DocumentTools.normalised(xml)
    }

    @Test("setiap formulir memuat judul dan label", arguments: FormTextTests.codes)
    func labels(kode: String) throws {
        let text = try Self.text(Self.xlsx(kode))
        for label in try #require(FormLabels.byCode[kode]) where Int(label) == nil {
            #expect(text.contains(DocumentTools.normalised(label)), "\(kode): \(label)")
        }
        #expect(text.contains("CONTOH"))
    }

    @Test("cells are text: nothing a user typed becomes a formula")
    func noFormulas() throws {
        let lembar = LayoutTests.skp(utama: [
            RHKFormulir(
                rencana: "=HYPERLINK(\"http://contoh.invalid\")",
                indikator: [IndikatorFormulir(aspek: "+1", indikator: "@SUM(A1)", target: "-2")]
            )
        ])
        let file = try renderXLSX(lembar, keterangan: KatalogFormulir.keteranganContoh)
        let sheet = try Self.part(file, "xl/worksheets/sheet1.xml")
        #expect(!sheet.contains("<f>") && !sheet.contains("<f "))
        #expect(try Self.text(file).contains("=HYPERLINK"))
    }

    @Test("paper, orientation, fit to width, merged cells and repeated headings are set")
    func pageSetup() throws {
        let file = try Self.xlsx("A.1.7")
        let sheet = try Self.part(file, "xl/worksheets/sheet1.xml")
        #expect(sheet.contains("orientation=\"landscape\"") && sheet.contains("paperSize=\"14\""))
        #expect(sheet.contains("fitToHeight=\"0\"") && sheet.contains("<mergeCell "))
        #expect(sheet.contains("Halaman &amp;P dari &amp;N"))
        #expect(try Self.part(file, "xl/workbook.xml").contains("_xlnm.Print_Titles"))
    }

    @Test("options not chosen are struck through, and the curve is drawn")
    func choicesAndCurve() throws {
        let file = try Self.xlsx("C.1.3")
        #expect(try Self.part(file, "xl/sharedStrings.xml").contains("<strike/>"))
        let listing = try DocumentTools.run("unzip", ["-l"], on: file, ending: "xlsx")
        #expect(listing.contains("xl/media/image1.png") && listing.contains("xl/media/image2.png"))
    }
}
