import Foundation
import Platform
import Storage
import Testing

/// A chain of five entries in a database of its own.
private func chain(_ body: @escaping @Sendable (any SQLConnection) throws -> Void) async throws -> [JejakStore.Temuan] {
    let path = FileManager.default.temporaryDirectory.appending(path: "jejak-\(UUID().uuidString).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let database = try openDatabase(url: "sqlite:\(path)")
    _ = try await migrate(database, JejakStore.migrations)
    for number in 1...5 {
        let pencatat = Pencatat(instansi: "i", pelaku: "p", permintaan: "m\(number)", waktu: Int64(number))
        try await database.act(by: pencatat) { tx in
            tx.catat(EntriJejak("uji", objek: "o", id: "\(number)", sebelum: nil, sesudah: "{}"))
        }
    }
    try await database.write { db in try body(db) }
    let result = try await database.read { db in try JejakStore.verify(in: db) }
    await database.close()
    return result.temuan
}

@Suite("jejak audit")
struct JejakTests {
    @Test("rantai yang utuh tidak bertemuan")
    func whole() async throws {
        #expect(try await chain { _ in }.isEmpty)
    }

    @Test("baris yang diubah disebut nomornya")
    func altered() async throws {
        let temuan = try await chain { db in try db.run("UPDATE jejak SET sesudah = 'x' WHERE urutan = 3") }
        #expect(temuan.map(\.urutan) == [3])
    }

    @Test("baris yang dihapus disebut nomornya, juga di ujung")
    func removed() async throws {
        let tengah = try await chain { db in try db.run("DELETE FROM jejak WHERE urutan = 2") }
        #expect(tengah.map(\.urutan).contains(2))
        let ujung = try await chain { db in try db.run("DELETE FROM jejak WHERE urutan >= 4") }
        #expect(ujung.map(\.urutan) == [4])
    }

    @Test("baris yang disisipkan disebut nomornya")
    func inserted() async throws {
        let temuan = try await chain { db in
            try db.run(
                """
                INSERT INTO jejak (instansi_id, urutan, waktu, pelaku, tindakan, objek, objek_id, permintaan, sidik_lalu, sidik)
                SELECT instansi_id, 6, waktu, 'penyusup', tindakan, objek, objek_id, permintaan, sidik_lalu, sidik
                FROM jejak WHERE urutan = 5
                """
            )
        }
        #expect(temuan.contains { $0.urutan == 6 })
    }
}
