import Contoh
import Foundation
import HTTPTypes
import Platform
import Storage
import Testing

@Suite("Jejak audit")
struct JejakRoomTests {
    private func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return baru
    }

    @Test(
        "disaring menurut pelaku, tindakan, objek, dan waktu; terbaru di atas, berhalaman",
        arguments: TestEngine.allCases)
    func saring(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        let (instansi, bidan) = try await house.world.database.read { db in
            let nip = try #require(OrangContoh.semua.first { $0.kunci == "bidan" }).nip
            let row = try #require(try db.run("SELECT id, instansi_id FROM pegawai WHERE nip = \(nip)").first)
            return (try row.get("instansi_id", as: String.self), try row.get("id", as: String.self))
        }
        for nomor in 1...30 {
            let pencatat = Pencatat(instansi: instansi, pelaku: bidan, permintaan: "uji", waktu: house.world.now())
            try await house.world.database.act(by: pencatat) { tx in
                tx.catat(EntriJejak("uji.dicatat", objek: "uji", id: "o\(nomor)", sesudah: "<b>isi \(nomor)</b>"))
            }
        }
        try await house.visit { visitor in
            let admin = try await masuk("admin", visitor)
            let semua = try await admin.get("/admin/jejak?tindakan=uji.")
            #expect(semua.text.contains("&lt;b&gt;isi 30&lt;/b&gt;"))
            #expect(!semua.text.contains("isi 5&lt;"))
            let lanjut = try #require(semua.text.firstMatch(of: /href="(\?[^"]*sebelum=\d+)"/)).output.1
            let kedua = try await admin.get("/admin/jejak" + lanjut.replacing("&amp;", with: "&"))
            #expect(kedua.text.contains("isi 5&lt;"))
            #expect(!kedua.text.contains("isi 30&lt;"))
            let nama = try #require(OrangContoh.semua.first { $0.kunci == "bidan" }).nama
            let awal = String(nama.split(separator: " ")[0])
            #expect(try await admin.get("/admin/jejak?pelaku=\(awal)&objek=uji").text.contains("isi 30"))
            #expect(try await admin.get("/admin/jejak?pelaku=Tidakada&objek=uji").text.contains("Tidak ada catatan"))
            #expect(try await admin.get("/admin/jejak?objek=uji&objek_id=o7").text.contains("isi 7&lt;"))
            #expect(
                try await admin.get("/admin/jejak?objek=uji&dari=2026-10-05&sampai=2026-10-05").text.contains("isi 30"))
            #expect(try await admin.get("/admin/jejak?objek=uji&dari=2026-10-06").text.contains("Tidak ada catatan"))
            let salah = try await admin.get("/admin/jejak?dari=2026-13-40")
            #expect(salah.status == .unprocessableContent)
            #expect(salah.text.contains("Tulis tanggal yang ada"))
        }
    }

    @Test("hanya admin instansi dan tim penilai yang membukanya")
    func hak() async throws {
        try await House.demo().visit { visitor in
            for (kunci, status) in [("kabkpsdm", HTTPResponse.Status.ok), ("kapus", .notFound), ("tu", .notFound)] {
                let orang = try await masuk(kunci, visitor)
                #expect(try await orang.get("/admin/jejak").status == status, "\(kunci)")
            }
        }
    }
}
