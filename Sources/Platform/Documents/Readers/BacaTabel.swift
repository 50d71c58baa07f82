public import Kinerja

/// Reads a CSV or XLSX file into rows of text. Content decides, not the name: an XLSX called `.csv` is read all the same.
///
/// - Throws: `PembacaGagal` with a sentence for the person who uploaded the file.
public func bacaTabel(
    _ bytes: [UInt8],
    namaBerkas: String,
    batas: BatasPembaca = BatasPembaca()
) throws(PembacaGagal) -> TabelMasukan {
    guard !bytes.isEmpty else { throw .kosong }
    guard bytes.count <= batas.ukuranBerkas else {
        throw .terlaluBesar("Berkas ini \(megabita(bytes.count)) MB, paling besar \(megabita(batas.ukuranBerkas)) MB")
    }
    switch JenisBerkas(bytes) {
    case .zip:
        return try PembacaXLSX(bytes, batas: batas).baca(namaBerkas: namaBerkas)
    case .teks:
        return try PembacaCSV(batas: batas).baca(bytes, namaBerkas: namaBerkas)
    case .lain(let jenis, let saran):
        throw .bukanTabel(jenis, saran)
    }
}

/// Whole megabytes, rounded up.
func megabita(_ bytes: Int) -> Int {
    (bytes + (1 << 20) - 1) >> 20
}
