import Documents
import Foundation
import Testing

@Suite("Formulir resmi: teks, kertas, berkas")
struct FormTextTests {
    static let codes = KatalogFormulir.semua.map(\.kode)

    static func pdf(_ kode: String) throws -> [UInt8] {
        try renderPDF(#require(KatalogFormulir.contoh(kode)), keterangan: KatalogFormulir.keteranganContoh)
    }

    @Test("katalog memuat 24 formulir dan contoh untuk setiap kode")
    func catalogueIsComplete() {
        #expect(Self.codes.count == 24)
        #expect(Set(Self.codes) == Set(FormLabels.byCode.keys))
        for entri in KatalogFormulir.semua {
            #expect(KatalogFormulir.contoh(entri.kode)?.kode == entri.kode)
            #expect(KatalogFormulir.contoh(entri.kode)?.arah == entri.arah)
        }
        #expect(KatalogFormulir.contoh("Z.9.9") == nil)
    }

    @Test("judul dan label tercetak sesuai urutan lampiran", arguments: codes)
    func labelsStandInOfficialOrder(kode: String) throws {
        let text = try DocumentTools.structureText(Self.pdf(kode))
        let labels = try #require(FormLabels.byCode[kode])
        let missing = DocumentTools.firstMissing(labels, in: text)
        #expect(missing == nil, "\(kode): label hilang atau salah urutan: \(missing ?? "")")
    }

    @Test("setiap halaman membawa nomor, alamat, sidik, kode buka, dan nomor halaman", arguments: codes)
    func everyPageCarriesItsProof(kode: String) throws {
        let pages = try DocumentTools.pages(Self.pdf(kode))
        for (index, page) in pages.enumerated() {
            #expect(page.contains("Halaman \(index + 1) dari \(pages.count)"))
            #expect(page.contains("Nomor: CONTOH"))
            #expect(page.contains("https://kinerja.contoh.invalid/periksa/CONTOH"))
            #expect(page.contains("Sidik: c0ffee00 … c0ffee00"))
            #expect(page.contains("Kode buka: 000000"))
        }
    }

    @Test("kertas folio sesuai arah formulir", arguments: KatalogFormulir.semua)
    func paperMatchesTheAnnex(entri: KatalogFormulir.Entri) throws {
        let info = try DocumentTools.run("pdfinfo", [], on: Self.pdf(entri.kode), ending: "pdf")
        let size = entri.arah == .tegak ? "612 x 936 pts" : "936 x 612 pts"
        #expect(info.contains(size))
        #expect(info.contains("Tagged:          yes"))
        #expect(info.contains("Title:"))
    }

    @Test("PDFs are valid, name their language, and embed every font", arguments: codes)
    func filesAreSound(kode: String) throws {
        let pdf = try Self.pdf(kode)
        _ = try DocumentTools.run("qpdf", ["--check"], on: pdf, ending: "pdf")
        #expect(String(decoding: pdf, as: UTF8.self).contains("/Lang (id-ID)"))
        let fonts = try DocumentTools.run("pdffonts", [], on: pdf, ending: "pdf")
            .split(separator: "\n").dropFirst(2)
        #expect(!fonts.isEmpty)
        for font in fonts {
            // The columns "emb sub uni" come right after the encoding.
            #expect(font.range(of: #"\s(yes) +(yes|no) +(yes|no)\s"#, options: .regularExpression) != nil, "\(font)")
        }
    }
}
