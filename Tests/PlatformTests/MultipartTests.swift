import Foundation
import Kinerja
import Testing

@testable import Platform

private let kind = "multipart/form-data; boundary=batas"

private func form(_ parts: [(head: String, body: [UInt8])]) -> [UInt8] {
    parts.flatMap { part in
        Array("--batas\r\nContent-Disposition: form-data; \(part.head)\r\n\r\n".utf8) + part.body + [13, 10]
    } + Array("--batas--\r\n".utf8)
}

private func read(
    _ bytes: [UInt8], chunk: Int, fileLimit: Int = 1000
) throws -> (fields: [(name: String, value: String)], files: [UploadedFile]) {
    var reader = try #require(MultipartReader(contentType: kind, limits: .init(fileBytes: fileLimit)))
    var start = 0
    while start < bytes.count {
        let end = min(start + chunk, bytes.count)
        try reader.take(bytes[start..<end])
        start = end
    }
    try reader.finish()
    return (reader.fields, reader.files)
}

@Suite("multipart/form-data")
struct MultipartTests {
    private let whole = form([
        ("name=\"nama\"", Array("Melati Umpama".utf8)), ("name=\"kosong\"", []),
        ("name=\"foto\"; filename=\"a.jpg\"", [0xFF, 0xD8, 13, 10, 45, 45, 98, 97, 0]),
    ])

    @Test("the same form comes out whatever the size of the pieces", arguments: [1, 2, 3, 7, 64, 4096])
    func chunks(size: Int) throws {
        let (fields, files) = try read(whole, chunk: size)
        #expect(fields.map(\.name) == ["nama", "kosong"])
        #expect(fields.map(\.value) == ["Melati Umpama", ""])
        #expect(files.first?.bytes == [0xFF, 0xD8, 13, 10, 45, 45, 98, 97, 0])
        #expect(files.first?.name == "a.jpg")
    }

    @Test("a file over the limit is counted and dropped, the fields after it stay")
    func tooLarge() throws {
        let big = form([
            ("name=\"foto\"; filename=\"besar.jpg\"", [UInt8](repeating: 7, count: 50_000)),
            ("name=\"catatan\"", Array("tetap ada".utf8)),
        ])
        let (fields, files) = try read(big, chunk: 911, fileLimit: 100)
        #expect(files.first?.isTooLarge == true)
        #expect(files.first?.size == 50_000)
        #expect(files.first?.bytes.count == 100)
        #expect(fields.first?.value == "tetap ada")
    }

    @Test("a form that was cut off is refused at every byte")
    func truncated() {
        for end in 0..<(whole.count - 4) {
            #expect(throws: Penolakan.self) { try read(Array(whole[..<end]), chunk: 16) }
        }
    }

    @Test("a path in a file name is dropped")
    func paths() throws {
        let bytes = form([("name=\"f\"; filename=\"..\\..\\etc/passwd\"", [1])])
        #expect(try read(bytes, chunk: 8).files.first?.name == "passwd")
    }

    @Test("broken UTF-8 and NUL in a field are refused in words")
    func brokenText() {
        for body in [[0xC3, 0x28] as [UInt8], [0x61, 0x00, 0x62]] {
            #expect(throws: Penolakan.self) { try read(form([("name=\"a\"", body)]), chunk: 5) }
        }
    }

    @Test("random bytes never crash the reader")
    func fuzz() {
        var generator = SeededGenerator(state: 42)
        for _ in 0..<400 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            _ = try? read(bytes, chunk: Int.random(in: 1...40, using: &generator))
        }
    }
}

struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
