import App
import Contoh
import Dasar
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kinerja
import Logging
import Platform
import Storage
import Synchronization
import TestTools
import Testing

/// What tests of notices share.
protocol UjiKabar {}

extension UjiKabar {
    func nip(_ kunci: String) throws -> String {
        try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip
    }

    /// The demo without the notices that its seed tells.
    func rumah(at hari: String = "2026-10-05", on engine: TestEngine = .sqlite) async throws -> House {
        let house = try await House.demo(at: hari, on: engine)
        try await house.world.database.write { db in
            try db.run("DELETE FROM pemberitahuan WHERE instansi_id <> ''")
        }
        return house
    }

    func orang(_ kunci: String, _ house: House) async throws -> (instansi: String, id: String) {
        let nip = try self.nip(kunci)
        return try await house.world.database.read { db in
            let row = try #require(try db.run("SELECT instansi_id, id FROM pegawai WHERE nip = \(nip)").first)
            return (try row.get("instansi_id"), try row.get("id"))
        }
    }

    func kirim(
        _ house: House, kepada: (instansi: String, id: String), kunci: String, judul: String, isi: String = "",
        tautan: String = "/evaluasi", jenis: JenisKabar = .evaluasi, isRahasia: Bool = false
    ) async throws {
        let pencatat = Pencatat(
            instansi: kepada.instansi, pelaku: "sistem:uji", permintaan: "uji", waktu: house.clock.now)
        try await house.world.database.act(by: pencatat) { tx in
            try PemberitahuanStore.kirim(
                Kabar(jenis, kunci: kunci, judul: judul, isi: isi, tautan: tautan, isRahasia: isRahasia),
                kepada: [kepada.id], in: tx)
        }
    }

    func jalankan(_ nama: String, _ world: World) async throws {
        try await #require(Rooms.all.flatMap(\.chores).first { $0.name == nama }).run(world)
    }

    /// A house that also sends: the client goes through a door of its own.
    func visit(_ house: House, _ world: World, _ body: @escaping @Sendable (Visitor) async throws -> Void) async throws
    {
        var log = Logger(label: "uji") { _ in SwiftLogNoOpLogHandler() }
        log.logLevel = .critical
        let app = Application(router: FrontDoor(world: world, rooms: Rooms.all).router(), logger: log)
        try await app.test(.router) { client in try await body(Visitor(client: client, house: house)) }
    }

    func denganSurel(
        _ house: House, _ port: Int, jam: @escaping @Sendable () -> Int64
    ) throws -> World {
        var world = house.world
        world.mail = try SMTPMail(
            SMTPSettings(host: "127.0.0.1", port: port, protection: .polos, from: "kinerja@contoh.invalid"), seconds: 5,
            now: jam)
        return world
    }

    func kontak(_ house: House, _ siapa: (instansi: String, id: String), _ saluran: String, _ alamat: String)
        async throws
    {
        try await house.world.database.write { db in
            try db.run(
                """
                INSERT INTO kontak (instansi_id, pegawai_id, saluran, alamat, diminta_sejak, dikonfirmasi)
                VALUES (\(siapa.instansi), \(siapa.id), \(saluran), \(alamat), 0, 1)
                """
            )
        }
    }

    func pilih(_ house: House, _ siapa: (instansi: String, id: String), _ jenis: JenisKabar, _ cara: CaraKabar)
        async throws
    {
        try await house.world.database.write { db in
            try db.run(
                """
                INSERT INTO pilihan_kabar (instansi_id, pegawai_id, jenis, cara)
                VALUES (\(siapa.instansi), \(siapa.id), \(jenis.rawValue), \(cara.rawValue))
                """
            )
        }
    }

    func isi(_ data: String) throws -> String {
        let parts = try #require(data.range(of: "\r\n\r\n"))
        let baris = data[parts.upperBound...].replacing("\r\n", with: "")
        return String(decoding: try #require(Data(base64Encoded: String(baris))), as: UTF8.self)
    }
}

/// A world outside that answers as a test says and keeps what it was asked.
final class LuarPalsu: OutgoingHTTP {
    private let isi = Mutex<(permintaan: [OutgoingRequest], status: Int)>(([], 201))

    func jawab(_ status: Int) { isi.withLock { $0.status = status } }
    var permintaan: [OutgoingRequest] { isi.withLock { $0.permintaan } }

    func send(_ request: OutgoingRequest) async throws -> OutgoingAnswer {
        let status = isi.withLock {
            $0.permintaan.append(request)
            return $0.status
        }
        return OutgoingAnswer(status: .init(code: status), headers: HTTPFields(), body: [])
    }
}
