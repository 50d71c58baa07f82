/// A table as it came out of a CSV or XLSX file, before any rule looked at it: text only, rows may differ in length.
public struct TabelMasukan: Sendable, Equatable {
    /// What kind of file the rows came from.
    public enum Bentuk: Sendable, Equatable {
        /// Text with a separator; the encoding is named as shown to people, e.g. `UTF-8`.
        case csv(pemisah: Character, penyandian: String)
        /// A worksheet of an XLSX workbook.
        case xlsx(lembar: String)
    }

    /// The cells, row by row. Rows without any cell are left out.
    public var baris: [[String]]
    /// For each row its number as a spreadsheet program shows it (from 1): the number a person looks for when mending.
    public var nomorBaris: [Int]
    /// For each row the line of the text file on which it starts; differs from `nomorBaris` after an embedded newline.
    public var nomorTeks: [Int]
    public var namaBerkas: String
    public var bentuk: Bentuk

    /// Missing row numbers are filled with 1, 2, 3, …
    public init(
        baris: [[String]],
        nomorBaris: [Int]? = nil,
        nomorTeks: [Int]? = nil,
        namaBerkas: String = "",
        bentuk: Bentuk = .csv(pemisah: ",", penyandian: "UTF-8")
    ) {
        let nomor = Self.lengkapi(nomorBaris, sampai: baris.count)
        self.baris = baris
        self.nomorBaris = nomor
        self.nomorTeks = nomorTeks.map { Self.lengkapi($0, sampai: baris.count) } ?? nomor
        self.namaBerkas = namaBerkas
        self.bentuk = bentuk
    }

    private static func lengkapi(_ nomor: [Int]?, sampai jumlah: Int) -> [Int] {
        guard let nomor, nomor.count == jumlah else { return jumlah == 0 ? [] : Array(1...jumlah) }
        return nomor
    }
}
