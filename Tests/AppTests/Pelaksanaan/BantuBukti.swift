import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Pelaksanaan
import Platform
import Storage
import Synchronization
import Testing

/// Samples and hands for the tests of evidence. Malicious files are built here, byte by byte.
enum BantuBukti {
    static let pdf = Array("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF".utf8)

    static func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return baru
    }

    /// The newest evidence of a library.
    static func terbaru(_ orang: Visitor, _ alamat: String = "/bukti") async throws -> String {
        let answer = try await orang.get(alamat)
        return String(try #require(answer.text.firstMatch(of: /\/bukti\/([0-9a-z]{26})/)).output.1)
    }

    static func nip(_ kunci: String) -> String? { OrangContoh.semua.first { $0.kunci == kunci }?.nip }

    static func sidik(_ bytes: [UInt8]) -> String { sha256Hex(bytes) }

    /// A picture of `lebar` × `tinggi` dots with these chunks between head and end.
    static func png(_ lebar: Int, _ tinggi: Int, tengah: [UInt8] = [], ekor: [UInt8] = []) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]
            + potong("IHDR", u32(lebar) + u32(tinggi) + [8, 2, 0, 0, 0]) + tengah + potong("IDAT", [1, 2, 3])
            + potong("IEND", []) + ekor
    }

    static func potong(_ jenis: String, _ isi: [UInt8]) -> [UInt8] {
        u32(isi.count) + Array(jenis.utf8) + isi + [9, 9, 9, 9]
    }

    static func u32(_ angka: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(angka >> $0 & 255) } }

    /// A ZIP with stored entries; `urai` overstates what an entry unfolds to.
    static func zip(_ entri: [(nama: String, isi: [UInt8])], urai: Int? = nil) -> [UInt8] {
        func le(_ angka: Int, _ panjang: Int) -> [UInt8] { (0..<panjang).map { UInt8(angka >> (8 * $0) & 255) } }
        var (badan, daftar): ([UInt8], [UInt8]) = ([], [])
        for satu in entri {
            let sama =
                le(20, 2) + le(0, 2) + le(0, 2) + le(0, 4) + le(0, 4) + le(satu.isi.count, 4)
                + le(urai ?? satu.isi.count, 4) + le(satu.nama.utf8.count, 2) + le(0, 2)
            daftar +=
                [0x50, 0x4B, 1, 2, 20, 0] + sama + le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4) + le(badan.count, 4)
                + Array(satu.nama.utf8)
            badan += [0x50, 0x4B, 3, 4] + sama + Array(satu.nama.utf8) + satu.isi
        }
        return badan + daftar + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + le(entri.count, 2) + le(entri.count, 2)
            + le(daftar.count, 4) + le(badan.count, 4) + [0, 0]
    }

    static func xlsx(_ nama: String = "xl/sharedStrings.xml", _ isi: String = "<x/>", urai: Int? = nil) -> [UInt8] {
        zip(
            [("[Content_Types].xml", [60]), ("xl/workbook.xml", [60]), (nama, Array(isi.utf8))], urai: urai)
    }

    /// One stored block of zlib data, as an object stream of a PDF carries it.
    static func pdfTersembunyi(_ isi: String) -> [UInt8] {
        let n = isi.utf8.count
        let zlib =
            [0x78, 0x01, 1, UInt8(n & 255), UInt8(n >> 8), UInt8(~n & 255), UInt8((~n >> 8) & 255)] + Array(isi.utf8)
        return Array("%PDF-1.7\n5 0 obj << /Type /ObjStm /N 1 /Filter /FlateDecode >>\nstream\n".utf8) + zlib
            + Array("\nendstream endobj\n%%EOF".utf8)
    }

    /// Indicators of somebody's SKP of the demo.
    static func indikator(_ kunci: String, _ house: House) async throws -> [String] {
        let nip = try #require(Self.nip(kunci))
        return try await house.world.database.read { db in
            try db.run(
                """
                SELECT i.id FROM indikator i JOIN skp s ON s.instansi_id = i.instansi_id AND s.id = i.skp_id
                JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pegawai_id
                WHERE p.nip = \(nip) AND s.tahun = 2026 ORDER BY i.id
                """
            ).map { try $0.get("id") }
        }
    }

    static func jumlah(_ house: House, _ sql: SQL) async throws -> Int {
        try await house.world.database.read { db in try db.run(sql).first?.get("jumlah") ?? -1 }
    }
}

/// A net that answers as a test says, and remembers what it was asked.
final class JaringPalsu: OutgoingHTTP {
    typealias Jawab = @Sendable (OutgoingRequest) throws -> (Int, String?)
    private let jawab: Mutex<Jawab>
    private let ingat = Mutex<[String]>([])

    init(_ jawab: @escaping Jawab) { self.jawab = Mutex(jawab) }

    var diminta: [String] { ingat.withLock { $0 } }
    func ganti(_ baru: @escaping Jawab) { jawab.withLock { $0 = baru } }

    func send(_ request: OutgoingRequest) async throws -> OutgoingAnswer {
        ingat.withLock { $0.append("\(request.method.rawValue) \(request.url)") }
        #expect(request.isPublicOnly)
        let jawab = jawab.withLock { $0 }
        let (status, lokasi) = try jawab(request)
        return OutgoingAnswer(
            status: .init(code: status), headers: lokasi.map { [.location: $0] } ?? [:], body: [])
    }
}
