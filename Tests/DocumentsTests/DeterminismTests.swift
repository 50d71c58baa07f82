import Documents
import Testing

@Suite("Same input, same bytes")
struct DeterminismTests {
    @Test("PDF and XLSX are identical when made twice", arguments: FormTextTests.codes)
    func twice(kode: String) throws {
        let lembar = try #require(KatalogFormulir.contoh(kode))
        let note = KatalogFormulir.keteranganContoh
        #expect(try renderPDF(lembar, keterangan: note) == renderPDF(lembar, keterangan: note))
        #expect(try renderXLSX(lembar, keterangan: note) == renderXLSX(lembar, keterangan: note))
    }

    @Test("forty documents made in parallel equal those made one after another")
    func parallel() async throws {
        let codes = ["A.1.7", "C.1.3", "D.1.1", "B.1.9"]
        var expected: [String: [UInt8]] = [:]
        for kode in codes { expected[kode] = try FormTextTests.pdf(kode) }
        let reference = expected
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<40 {
                let kode = codes[index % codes.count]
                group.addTask { @concurrent in try FormTextTests.pdf(kode) == reference[kode] }
            }
            for try await same in group { #expect(same) }
        }
    }

    @Test("a different time or number changes the file")
    func differs() throws {
        let lembar = try #require(KatalogFormulir.contoh("D.1.1"))
        var note = KatalogFormulir.keteranganContoh
        let before = try renderPDF(lembar, keterangan: note)
        note.waktu = WaktuDokumen(detik: note.waktu.detik + 1, cetak: note.waktu.cetak)
        #expect(try renderPDF(lembar, keterangan: note) != before)
    }
}
