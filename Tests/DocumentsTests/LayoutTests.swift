import Documents
import Foundation
import Testing

@Suite("Layout under load: long texts, many rows, empty tables")
struct LayoutTests {
    static let person = PihakFormulir(
        nama: "Prof. Dr. Ir. Bungaraya Kusumawardhani Percontohan Semisal Andaikan, S.T., M.T., Ph.D.",
        nip: "197513012000122001",
        pangkat: "Pembina Utama / IV/e",
        jabatan: "Perawat Ahli Utama",
        unitKerja: "Rumah Sakit Contoh"
    )

    static func skp(utama: [RHKFormulir], tambahan: [RHKFormulir] = []) -> Lembar {
        let tanda = TandaTanganFormulir(tempatTanggal: "", nama: person.nama, nip: person.nip)
        return FormulirSKP(
            bentuk: .a17,
            instansi: "INSTANSI",
            periodePenilaian: "",
            pegawai: person,
            penilai: person,
            utama: utama,
            tambahan: tambahan,
            perilaku: PerilakuFormulir(),
            tandaTanganPegawai: tanda,
            tandaTanganPenilai: tanda
        ).lembar()
    }

    static func rhk(_ number: Int, indicators: Int = 2, text: String = "Hasil") -> RHKFormulir {
        RHKFormulir(
            intervensi: "Intervensi \(number)",
            rencana: "\(text) nomor \(number)",
            indikator: (1...indicators).map {
                IndikatorFormulir(aspek: "Waktu", indikator: "Indikator \(number).\($0)", target: "1 hari")
            }
        )
    }

    static func pages(_ lembar: Lembar) throws -> [String] {
        try DocumentTools.pages(renderPDF(lembar, keterangan: KatalogFormulir.keteranganContoh))
    }

    @Test("a table of 120 RHK repeats headings and band on every page and loses no row")
    func manyRows() throws {
        let pages = try Self.pages(Self.skp(utama: (1...120).map { Self.rhk($0) }))
        #expect(pages.count > 8)
        let tablePages = pages.filter { $0.contains("Indikator ") }
        for page in tablePages {
            #expect(page.contains("INDIKATOR KINERJA INDIVIDU"))
            #expect(page.contains("A. UTAMA"))
        }
        let all = pages.joined(separator: "\n")
        for number in 1...120 {
            #expect(all.contains("Hasil nomor \(number) ") || all.contains("Hasil nomor \(number)\n"))
            #expect(all.contains("Indikator \(number).1") && all.contains("Indikator \(number).2"))
        }
    }

    @Test("a band never stands alone at the foot of a page", arguments: 1...24)
    func noOrphanedBand(count: Int) throws {
        let pages = try Self.pages(
            Self.skp(
                utama: (1...count).map { Self.rhk($0) },
                tambahan: (1...3).map { Self.rhk($0, text: "Tambahan") }
            )
        )
        // Every page that opens band B or the behaviour table also holds a row of it.
        for page in pages where page.contains("B. TAMBAHAN") {
            #expect(page.contains("Tambahan nomor"), "band B tanpa isi, \(count) RHK")
        }
        for page in pages where page.contains("PERILAKU KERJA**") {
            #expect(page.contains("Ekspektasi Khusus Pimpinan:"), "band perilaku tanpa isi, \(count) RHK")
        }
    }

    @Test("signatures are never alone on the last page", arguments: 1...24)
    func signaturesHaveCompany(count: Int) throws {
        let pages = try Self.pages(Self.skp(utama: (1...count).map { Self.rhk($0, indicators: 1) }))
        let last = try #require(pages.last)
        #expect(last.contains("Pejabat Penilai Kinerja"))
        #expect(last.contains("Kolaboratif"), "tanda tangan terpisah dari isi, \(count) RHK")
    }

    @Test("a cell of 4,000 characters flows over pages without losing a word")
    func hugeCell() throws {
        let words = (1...600).map { "kata\($0)" }
        let pages = try Self.pages(
            Self.skp(utama: [
                RHKFormulir(
                    rencana: words.joined(separator: " "),
                    indikator: [IndikatorFormulir(indikator: "Satu", target: "1")]
                ),
                Self.rhk(2),
            ])
        )
        let found = Set(pages.joined(separator: " ").split(whereSeparator: \.isWhitespace).map(String.init))
        #expect(words.allSatisfy { found.contains($0) })
        #expect(pages.count >= 2)
    }

    @Test("one RHK with 60 indicators keeps its number cell over all pages")
    func groupTallerThanAPage() throws {
        let pages = try Self.pages(Self.skp(utama: [Self.rhk(1, indicators: 60), Self.rhk(2)]))
        let all = pages.joined()
        for number in 1...60 { #expect(all.contains("Indikator 1.\(number)")) }
        #expect(all.contains("Hasil nomor 2"))
    }

    @Test("a word longer than its column is broken, not lost over the edge")
    func longWord() throws {
        let word = String(repeating: "x", count: 300)
        let pages = try Self.pages(Self.skp(utama: [RHKFormulir(rencana: word, indikator: [])]))
        #expect(pages.joined().count { $0 == "x" } >= 300)
    }

    @Test("empty lists print rows of dashes")
    func emptyTables() throws {
        let text = try Self.pages(Self.skp(utama: [])).joined()
        #expect(text.contains("A. UTAMA") && text.contains("B. TAMBAHAN"))
        #expect(text.contains(Self.person.nama))
    }

    @Test("control characters and foreign scripts do not break the file")
    func strangeText() throws {
        let lembar = Self.skp(utama: [
            RHKFormulir(rencana: "a\u{0}b\u{7}c <&> \"q\" ≤ ꦲꦏ مرحبا 漢", indikator: [IndikatorFormulir(indikator: "x")])
        ])
        let pdf = try renderPDF(lembar, keterangan: KatalogFormulir.keteranganContoh)
        _ = try DocumentTools.run("qpdf", ["--check"], on: pdf, ending: "pdf")
        #expect(try DocumentTools.pages(pdf).joined().contains("abc <&> \"q\" ≤"))
        #expect(try !renderXLSX(lembar, keterangan: KatalogFormulir.keteranganContoh).isEmpty)
    }

    @Test("A4 is an option")
    func paperA4() throws {
        var lembar = Self.skp(utama: [Self.rhk(1)])
        lembar.kertas = .a4
        let pdf = try renderPDF(lembar, keterangan: KatalogFormulir.keteranganContoh)
        #expect(try DocumentTools.run("pdfinfo", [], on: pdf, ending: "pdf").contains("(A4)"))
    }

    @Test("the emblem of the instansi replaces the words, and a broken picture is refused")
    func emblem() throws {
        var lembar = try #require(KatalogFormulir.contoh("D.1.1"))
        let note = KatalogFormulir.keteranganContoh
        let pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="
        lembar.lambang = [UInt8](try #require(Data(base64Encoded: pixel)))
        let pdf = try renderPDF(lembar, keterangan: note)
        #expect(try !DocumentTools.structureText(pdf).contains("LAMBANG GARUDA"))
        #expect(try DocumentTools.run("pdfimages", ["-list"], on: pdf, ending: "pdf").contains("image"))
        lembar.lambang = [1, 2, 3]
        #expect(throws: RenderError.emblem) { try renderPDF(lembar, keterangan: note) }
    }

    @Test("a D form of two pages carries the QR code on both, a form of one page only once")
    func codesPerPage() throws {
        let two = try FormTextTests.pdf("D.1.3")
        #expect(try DocumentTools.run("pdfinfo", [], on: two, ending: "pdf").contains("Pages:           2"))
        var lembar = try #require(KatalogFormulir.contoh("D.1.3"))
        lembar.qrDiHalamanPertama = false
        #expect(try renderPDF(lembar, keterangan: KatalogFormulir.keteranganContoh) != two)
        var single = try #require(KatalogFormulir.contoh("D.1.1"))
        let before = try renderPDF(single, keterangan: KatalogFormulir.keteranganContoh)
        single.qrDiHalamanPertama = false
        #expect(try renderPDF(single, keterangan: KatalogFormulir.keteranganContoh) == before)
    }
}
