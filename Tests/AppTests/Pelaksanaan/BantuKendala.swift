import Contoh
import Foundation
import HTTPTypes
import Platform
import Storage
import Testing

/// What the tests of obstacles ask of the demo kabupaten.
enum BantuKendala {
    struct Daftar: Decodable {
        struct Butir: Decodable {
            let id: String
            let uraian: String
            let keadaan: String
            let jenis: String
            let pelapor: String
            let pemegang: String?
            let hasil: String
            let versi: Int
        }

        let jumlah: Int
        let kendala: [Butir]
    }

    static func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return baru
    }

    static func id(_ kunci: String, _ house: House) async throws -> String {
        let nip = try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip
        return try await house.world.database.read { db in
            try #require(try db.run("SELECT id FROM pegawai WHERE nip = \(nip)").first).get("id")
        }
    }

    static func daftar(_ orang: Visitor, _ path: String = "/api/v1/kendala") async throws -> Daftar {
        try JSONDecoder().decode(Daftar.self, from: Data(try await orang.get(path).bytes))
    }

    /// A free report; its id.
    static func lapor(_ orang: Visitor, _ uraian: String, jenis: String = "alat") async throws -> String {
        let answer = try await orang.post("/kendala", ["jenis": jenis, "uraian": uraian])
        #expect(answer.status == .seeOther)
        let path = answer.location.split(separator: "?").first ?? ""
        return String(path.split(separator: "/").last ?? "")
    }

    @discardableResult
    static func jawab(_ orang: Visitor, _ id: String, _ ekor: String, _ teks: String = "") async throws -> Answer {
        try await orang.post("/kendala/\(id)/\(ekor)", ["catatan": teks])
    }

    static func jumlah(_ sql: SQL, _ house: House) async throws -> Int {
        try await house.world.database.read { db in try #require(try db.run(sql).first).get("n") }
    }
}
