import Documents
import Testing

@Suite("QR codes")
struct QRTests {
    @Test("the matrix has the three finder patterns and the right size")
    func finders() throws {
        let matrix = try qrMatrix("https://kinerja.contoh.invalid/periksa/CONTOH")
        #expect((matrix.ukuran - 17) % 4 == 0)
        #expect(matrix.modul.count == matrix.ukuran * matrix.ukuran)
        let far = matrix.ukuran - 7
        for (top, left) in [(0, 0), (0, far), (far, 0)] {
            for step in 0..<7 {
                #expect(matrix[top, left + step] && matrix[top + 6, left + step])
                #expect(matrix[top + step, left] && matrix[top + step, left + 6])
            }
            #expect(!matrix[top + 1, left + 1] && matrix[top + 3, left + 3])
        }
    }

    @Test("the SVG path paints exactly the black modules")
    func pathEqualsMatrix() throws {
        let matrix = try qrMatrix("KODE-1234")
        var painted = [Bool](repeating: false, count: matrix.modul.count)
        for piece in qrSVGPath(matrix).split(separator: "M") {
            let numbers = piece.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
            for column in numbers[0]..<(numbers[0] + numbers[2]) {
                painted[numbers[1] * matrix.ukuran + column] = true
            }
        }
        #expect(painted == matrix.modul)
    }

    @Test("different texts give different codes, the same text the same code")
    func identity() throws {
        #expect(try qrMatrix("a") == qrMatrix("a"))
        #expect(try qrMatrix("a") != qrMatrix("b"))
    }

    @Test("empty and overlong texts are refused")
    func refusals() {
        #expect(throws: RenderError.qr) { try qrMatrix("") }
        #expect(throws: RenderError.qr) { try qrMatrix(String(repeating: "x", count: 4_000)) }
    }
}
