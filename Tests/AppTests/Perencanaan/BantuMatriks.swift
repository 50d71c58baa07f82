import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// What the tests of the matrix ask of the demo kabupaten.
enum BantuMatriks {
    struct JSON: Decodable {
        struct Kolom: Decodable {
            let kunci: String
            let judul: String
            let didukung: Bool
        }

        struct Peran: Decodable {
            let id: String
            let pegawai_id: String
            let rumusan: String
            let keadaan: String
            let versi: Int
            let rhk_id: String?
        }

        struct Cakupan: Decodable {
            let persen_kolom: Int?
            let orang: Int
            let orang_berperan: Int
        }

        struct Temuan: Decodable {
            let kode: String
            let pesan: String
        }

        let kolom: [Kolom]
        let peran: [Peran]
        let cakupan: Cakupan
        let temuan: [Temuan]
    }

    static func nip(_ kunci: String) throws -> String {
        try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip
    }

    static func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try nip(kunci))
        return baru
    }

    static func id(_ kunci: String, _ house: House) async throws -> String {
        let nip = try nip(kunci)
        return try await house.world.database.read { db in
            try #require(try db.run("SELECT id FROM pegawai WHERE nip = \(nip)").first).get("id")
        }
    }

    static func satu(_ house: House, _ sql: SQL) async throws -> Int {
        try await house.world.database.read { db in try #require(try db.run(sql).first).get("n") }
    }

    static func matriks(_ visitor: Visitor, _ kueri: String = "") async throws -> JSON {
        let jawab = try await visitor.get("/api/v1/tim/matriks\(kueri)")
        try #require(jawab.status == .ok, "\(jawab.text)")
        return try JSONDecoder().decode(JSON.self, from: Data(jawab.bytes))
    }

    static func pernyataan(_ jawab: Answer) throws -> Int {
        let nama = try #require(HTTPField.Name("x-pernyataan-sql"))
        return Int(jawab.headers[nama] ?? "") ?? 99
    }

    /// A form with the same field several times.
    static func kirim(_ visitor: Visitor, _ path: String, dari halaman: Answer, _ isian: [(String, String)])
        async throws -> Answer
    {
        let semua = isian + [("_csrf", halaman.field("_csrf") ?? ""), ("_kunci", halaman.field("_kunci") ?? "")]
        let body = semua.map { "\(percentEncoded($0.0))=\(percentEncoded($0.1))" }.joined(separator: "&")
        return try await visitor.send(
            path, method: .post, headers: [.contentType: "application/x-www-form-urlencoded"], body: Array(body.utf8)
        )
    }

    /// The state of one person's SKP of 2026 with how many results came by the matrix.
    static func skp(_ pegawai: String, _ house: House) async throws -> (keadaan: String, dariMatriks: Int)? {
        try await house.world.database.read { db in
            try db.run(
                """
                SELECT s.keadaan, (SELECT COUNT(*) FROM rencana_hasil_kerja h WHERE h.skp_id = s.id AND h.asal = 'matriks') AS n
                FROM (SELECT id, keadaan FROM skp WHERE pegawai_id = \(pegawai) AND tahun = 2026
                    AND keadaan <> 'ditutup') s
                """
            ).first.map { (keadaan: try $0.get("keadaan"), dariMatriks: try $0.get("n")) }
        }
    }
}
