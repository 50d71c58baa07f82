import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// What the queue of a phone relies on: the time of pressing, answers it can read, and whose pages are whose.
@Suite("Luring")
struct LuringTests {
    private static let bulan = "2026-10"

    private func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return baru
    }

    /// Sends as the service worker does: a form with the token of the session, answered with JSON.
    private func antre(
        _ orang: Visitor, _ path: String, _ isian: [String: String], csrf: String? = nil
    ) async throws -> Answer {
        let sesi = try await orang.get("/kiriman/sesi").text
        let token = try csrf ?? String(#require(sesi.firstMatch(of: /"csrf":"([^"]+)"/)).output.1)
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        headers[try #require(HTTPField.Name("X-Kiriman"))] = "1"
        let body = isian.merging(["_csrf": token]) { lama, _ in lama }
            .map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }.joined(separator: "&")
        return try await orang.send(path, method: .post, headers: headers, body: Array(body.utf8))
    }

    private func isiSemua(_ bidan: Visitor) async throws {
        let page = try await bidan.get("/realisasi/\(Self.bulan)").text
        for cocok in page.matches(of: /action="(\/realisasi\/2026-10\/indikator\/([0-9a-z]+))" enctype/) {
            let isian = ["versi": "0", "angka[\(cocok.output.2)]": "8", "uraian[\(cocok.output.2)]": "Terlaksana"]
            #expect(try await bidan.post(String(cocok.output.1), isian).status == .seeOther)
        }
    }

    @Test("yang menekan sebelum batas tidak terlambat walau kirimannya baru sampai sesudahnya; kedua waktu tersimpan")
    func ditekan() async throws {
        let house = try await House.demo()
        house.clock.move(days: 38)
        try await house.visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            try await isiSemua(bidan)
            let tekan = Waktu.awal(try #require(Tanggal("2026-11-10"))) + 16 * 3_600_000
            let jawab = try await antre(
                bidan, "/realisasi/\(Self.bulan)/pengiriman", ["_ditekan": String(tekan), "_kunci": "luring-1"]
            )
            #expect(jawab.status == .ok)
            #expect(jawab.text.contains("\"lokasi\":\"/realisasi/2026-10?pesan=realisasi_terkirim\""))
            let baris = try await house.world.database.read { db in
                try db.run(
                    "SELECT terlambat, ditekan, dikirim FROM realisasi_bulan WHERE bulan = '2026-10' AND ditekan = \(tekan)"
                )
                .map { (try $0.get("terlambat", as: Int.self), try $0.get("dikirim", as: Int64.self)) }
            }
            #expect(baris.count == 1)
            #expect(baris.first?.0 == 0)
            #expect((baris.first?.1 ?? 0) > tekan + 86_400_000)
            let kapus = try await masuk("kapus", visitor)
            let tim = try await kapus.get("/tim/realisasi/2026-10").text
            let skp = try await house.world.database.read { db in
                try db.run("SELECT skp_id FROM realisasi_bulan WHERE bulan = '2026-10' AND ditekan = \(tekan)")
                    .map { try $0.get("skp_id", as: String.self) }
            }
            let alamat = "/tim/realisasi/2026-10/\(skp.first ?? "")"
            #expect(tim.contains(alamat))
            #expect(try await kapus.get(alamat).text.contains("ditekan 10 November"))
            #expect(try await bidan.get("/realisasi/2026-10").text.contains("ditekan 10 November"))
        }
    }

    @Test(
        "waktu menekan yang terlalu lama atau di masa depan tidak dipercaya",
        arguments: ["2026-10-01", "2027-01-01", "bukan angka"])
    func takDipercaya(hari: String) async throws {
        let house = try await House.demo()
        house.clock.move(days: 38)
        try await house.visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            try await isiSemua(bidan)
            let tekan = Tanggal(hari).map { String(Waktu.awal($0)) } ?? hari
            let jawab = try await antre(bidan, "/realisasi/\(Self.bulan)/pengiriman", ["_ditekan": tekan])
            #expect(jawab.status == .ok)
            let terlambat = try await house.world.database.read { db in
                try db.run("SELECT terlambat FROM realisasi_bulan WHERE bulan = '2026-10' AND keadaan = 'terkirim'")
                    .map { try $0.get("terlambat", as: Int.self) }
            }
            #expect(terlambat == [1])
        }
    }

    @Test("isian yang diulang sepuluh kali, juga sepekan kemudian, dihitung sekali")
    func sepuluhKali() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let page = try await bidan.get("/realisasi/2026-10").text
            let form = try #require(
                page.firstMatch(of: /action="(\/realisasi\/2026-10\/indikator\/([0-9a-z]+))" enctype/))
            let (alamat, id) = (String(form.output.1), String(form.output.2))
            let isian = [
                "versi": "0", "angka[\(id)]": "8", "uraian[\(id)]": "Ya", "_kunci": "ulang",
                "tautan[\(id)]": "https://contoh.invalid/a",
            ]
            for _ in 0..<9 { #expect(try await antre(bidan, alamat, isian).status == .ok) }
            let sepekan = house.clock.now + 7 * 86_400_000
            try await house.world.database.write { db in try SessionStore.sweep(now: sepekan, in: db) }
            try await bidan.signIn(try #require(OrangContoh.semua.first { $0.kunci == "bidan" }).nip)
            #expect(try await antre(bidan, alamat, isian).status == .ok)
            let (isi, bukti) = try await house.world.database.read { db in
                (
                    try db.run("SELECT versi FROM realisasi WHERE indikator_id = \(id) AND bulan = '2026-10'")
                        .map { try $0.get("versi", as: Int.self) },
                    try db.run("SELECT id FROM bukti WHERE tautan = 'https://contoh.invalid/a'").count
                )
            }
            #expect(isi == [1])
            #expect(bukti == 1)
        }
    }

    @Test("the queue reads refusals, a lost session and a foreign token from the status")
    func answers() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let kosong = try await antre(bidan, "/realisasi/2026-10/pengiriman", [:])
            #expect(kosong.status == .unprocessableContent)
            #expect(kosong.text.contains("id=\"galat\""))
            let kapus = try await masuk("kapus", visitor)
            let asing = try #require(try await kapus.get("/kiriman/sesi").text.firstMatch(of: /"csrf":"([^"]+)"/))
            let salah = try await antre(bidan, "/realisasi/2026-10/pengiriman", [:], csrf: String(asing.output.1))
            #expect(salah.status == .forbidden)
            #expect(salah.text.contains("formulir_kedaluwarsa"))
            var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            headers[try #require(HTTPField.Name("X-Kiriman"))] = "1"
            let tamu = try await visitor.another().send(
                "/realisasi/2026-10/pengiriman", method: .post, headers: headers, body: [])
            #expect(tamu.status == .unauthorized)
        }
    }

    @Test("pages name their owner for the copies on the device; public pages name nobody")
    func owner() async throws {
        try await House.demo().visit { visitor in
            let name = try #require(HTTPField.Name("x-orang"))
            let bidan = try await masuk("bidan", visitor)
            let page = try await bidan.get("/realisasi")
            #expect(page.text.contains("data-orang=\"\(page.headers[name] ?? "-")\""))
            #expect(try await visitor.another().get("/masuk").headers[name] == nil)
            #expect(page.text.contains("rel=\"manifest\" href=\"/manifest.webmanifest\""))
        }
    }

    @Test("the app can be installed: manifest, icons and worker come from this host with the right types")
    func installable() async throws {
        try await House.demo().visit { visitor in
            let manifest = try await visitor.get("/manifest.webmanifest")
            #expect(manifest.headers[.contentType] == "application/manifest+json")
            let decoded = try #require(
                try JSONSerialization.jsonObject(with: Data(manifest.text.utf8)) as? [String: Any])
            #expect(decoded["start_url"] as? String == "/")
            let icons = try #require(decoded["icons"] as? [[String: String]])
            #expect(Set(icons.compactMap { $0["sizes"] }).isSuperset(of: ["192x192", "512x512"]))
            #expect(icons.contains { $0["purpose"] == "maskable" })
            for icon in icons {
                let picture = try await visitor.get(try #require(icon["src"]))
                #expect(picture.status == .ok)
                #expect(picture.headers[.contentType] == icon["type"])
            }
            let worker = try await visitor.get("/sw.js")
            #expect(worker.headers[.cacheControl] == "no-cache")
            #expect(worker.headers[.contentSecurityPolicy]?.contains("worker-src 'self'") ?? false)
            for path in worker.text.matches(of: /"(\/aset\/[^"]+)"/) {
                #expect(try await visitor.get(String(path.output.1)).status == .ok)
            }
        }
    }
}
