import Kinerja

/// The first visible worksheet with content of an XLSX workbook (ECMA-376), as rows of text.
struct PembacaXLSX {
    private let arsip: ArsipZIP
    private let batas: BatasPembaca

    init(_ bytes: [UInt8], batas: BatasPembaca = BatasPembaca()) {
        arsip = ArsipZIP(bytes, batas: batas)
        self.batas = batas
    }

    func baca(namaBerkas: String) throws(PembacaGagal) -> TabelMasukan {
        let isi = try IsiArsipXLSX(arsip.daftarNama())
        let buku = try BukuKerja(arsip, isi)
        let gaya = GayaXLSX()
        if let jalur = buku.jalur(jenis: "styles") { _ = try isi.urai(jalur, dari: arsip, oleh: gaya) }
        let teks = TeksBersama(batas: batas)
        if let jalur = buku.jalur(jenis: "sharedStrings") { _ = try isi.urai(jalur, dari: arsip, oleh: teks) }
        for lembar in buku.daftarLembar where lembar.isTampak {
            guard let jalur = buku.jalur(relasi: lembar.relasi, jenis: "worksheet") else { continue }
            let pembaca = PembacaLembar(gaya: gaya, teks: teks.daftar, sistem1904: buku.isSistem1904, batas: batas)
            guard try isi.urai(jalur, dari: arsip, oleh: pembaca), !pembaca.baris.isEmpty else { continue }
            return TabelMasukan(
                baris: pembaca.baris,
                nomorBaris: pembaca.nomorBaris,
                namaBerkas: namaBerkas,
                bentuk: .xlsx(lembar: lembar.nama)
            )
        }
        throw PembacaGagal(
            kode: "berkas.kosong",
            kalimat: "Tidak ada lembar yang berisi di buku kerja ini. Periksa berkas yang dipilih."
        )
    }
}

/// The parts of the package by name; names compare without regard to case (ECMA-376 part 2, 6.2.2.3).
struct IsiArsipXLSX {
    private let nama: [String: String]

    /// Refuses other kinds of ZIP with a word about what they are.
    init(_ daftar: [String]) throws(PembacaGagal) {
        nama = Dictionary(daftar.map { (Self.kunci($0), $0) }, uniquingKeysWith: { pertama, _ in pertama })
        if let lain = Self.jenisLain(nama) { throw .bukanTabel(lain, "Simpan tabelnya sebagai XLSX atau CSV.") }
    }

    /// Parses one part; false when the package has no such part.
    func urai(_ jalur: String, dari arsip: ArsipZIP, oleh penerima: any PenerimaXML) throws(PembacaGagal) -> Bool {
        guard let asli = nama[Self.kunci(jalur)] else { return false }
        let pengurai = try PenguraiXML(penerima, bagian: jalur)
        let ada = try arsip.alirkan(asli) { (potongan) throws(PembacaGagal) in try pengurai.masukkan(potongan) }
        try pengurai.tutup()
        return ada
    }

    private static func kunci(_ jalur: String) -> String {
        String(jalur.lowercased().map { $0 == "\\" ? "/" : $0 }.drop { $0 == "/" })
    }

    private static func jenisLain(_ nama: [String: String]) -> String? {
        if nama["xl/workbook.bin"] != nil { return "Excel biner (.xlsb)" }
        if nama["word/document.xml"] != nil { return "dokumen Word" }
        if nama.keys.contains(where: { $0.hasPrefix("ppt/") }) { return "PowerPoint" }
        if nama["mimetype"] != nil, nama["content.xml"] != nil { return "OpenDocument (.ods atau .odt)" }
        if nama["_rels/.rels"] == nil, nama["xl/workbook.xml"] == nil { return "arsip ZIP biasa" }
        return nil
    }
}
