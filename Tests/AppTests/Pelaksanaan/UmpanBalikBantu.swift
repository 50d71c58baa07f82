import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// People of the demo with their ids, and the steps that several tests of feedback take.
struct RumahUmpanBalik: Sendable {
    let house: House
    let visitor: Visitor

    func masuk(_ kunci: String) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return baru
    }

    func nama(_ kunci: String) throws -> String { try #require(OrangContoh.semua.first { $0.kunci == kunci }).nama }

    func id(_ kunci: String) async throws -> String {
        let nip = try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip
        return try await satu("SELECT id FROM pegawai WHERE nip = \(nip)")
    }

    func unit(_ kode: String) async throws -> String { try await satu("SELECT id FROM unit WHERE kode = \(kode)") }

    func satu(_ sql: SQL) async throws -> String {
        try await house.world.database.read { db in try #require(try db.run(sql).first).get("id") }
    }

    func jumlah(_ sql: SQL) async throws -> Int {
        try await house.world.database.read { db in try #require(try db.run(sql).first).get("n") }
    }

    /// The head of the puskesmas hides the names of peers and subordinates.
    func samarkan(_ nilai: String = "hanya_atasan") async throws {
        let jawab = try await masuk("kapus").post(
            "/umpan-balik/aturan/\(try await unit("PKM-CONTOH"))", ["nama": nilai])
        #expect(jawab.status == .seeOther)
    }

    func beri(_ orang: Visitor, kepada: String, _ isian: [String: String]) async throws -> Answer {
        var semua = ["kepada": try await id(kepada), "tentang": "bebas", "sifat": "insidentil", "cara": "media"]
        semua.merge(isian) { _, baru in baru }
        return try await orang.post("/umpan-balik/baru", semua)
    }

    /// A link of the midwife, and its code.
    func tautan(_ orang: Visitor, milik: String = "saya") async throws -> (id: String, kode: String) {
        let buat = try await orang.post("/umpan-balik/tautan", ["judul": "Poli KIA", "milik": milik])
        #expect(buat.status == .seeOther)
        let id = String(buat.location.split(separator: "/").last ?? "")
        let halaman = try await orang.get(buat.location)
        let kode = try #require(halaman.text.firstMatch(of: /\/u\/([0-9a-z]{12})/)).output.1
        return (id, String(kode))
    }
}

/// The midwife, who receives in these tests; the seed gives her nothing.
enum OrangUmpan {
    static let bidan = OrangContoh.semua.first { $0.kunci == "bidan" }?.nip ?? ""
}
