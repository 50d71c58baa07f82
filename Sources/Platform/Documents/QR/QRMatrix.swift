import CDocs

/// A QR code as a square of modules without quiet zone.
public struct QRMatrix: Sendable, Equatable {
    /// Modules per side.
    public let ukuran: Int
    /// Row by row, true is black; `ukuran * ukuran` entries.
    public let modul: [Bool]

    /// True when the module is black.
    public subscript(baris: Int, kolom: Int) -> Bool { modul[baris * ukuran + kolom] }

    /// Runs of black modules, one rectangle each: row, first column, length.
    var runs: [(row: Int, column: Int, length: Int)] {
        var result: [(row: Int, column: Int, length: Int)] = []
        for row in 0..<ukuran {
            var start: Int?
            for column in 0...ukuran {
                let isBlack = column < ukuran && self[row, column]
                if isBlack, start == nil { start = column }
                if !isBlack, let first = start {
                    result.append((row, first, column - first))
                    start = nil
                }
            }
        }
        return result
    }
}

/// The QR code of a text (UTF-8, error correction M). Throws `RenderError.qr` when the text is empty or too long.
public func qrMatrix(_ text: String) throws(RenderError) -> QRMatrix {
    let bytes = Array(text.utf8)
    let made = bytes.withUnsafeBufferPointer { QRcode_encodeData(Int32($0.count), $0.baseAddress, 0, QR_ECLEVEL_M) }
    guard !bytes.isEmpty, let code = made else { throw .qr }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    let modules = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
    return QRMatrix(ukuran: width, modul: modules)
}

/// The `d` attribute of an SVG path for the code, one unit per module; use `viewBox="-4 -4 n+8 n+8"` for the quiet zone.
public func qrSVGPath(_ matrix: QRMatrix) -> String {
    matrix.runs.map { "M\($0.column) \($0.row)h\($0.length)v1h-\($0.length)z" }.joined()
}
