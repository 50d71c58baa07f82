/// How much a reader takes before it refuses. The defaults hold every pegawai of a large province in one file.
public struct BatasPembaca: Sendable, Equatable {
    /// Bytes of the uploaded file.
    public var ukuranBerkas = 25 << 20
    /// Bytes after decompression, all parts that are read together.
    public var ukuranUrai = 64 << 20
    /// Entries in the ZIP archive.
    public var jumlahEntri = 2_000
    public var jumlahBaris = 100_000
    public var jumlahKolom = 512
    /// Cells kept, blanks between filled cells counted: bounds memory where rows are wide.
    public var jumlahSel = 4_000_000
    /// Bytes in one cell (32,767 characters is the limit of spreadsheets; a character may take 4 bytes).
    public var panjangSel = 131_068

    public init() {}
}
