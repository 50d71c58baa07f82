import App
import Foundation
import HTTPTypes
import Kinerja
import Pelaksanaan
import Platform
import Storage
import Testing

/// The link checker with a net of its own.
@Suite("Pemeriksa tautan bukti")
struct BuktiTautanTests {
    private func jalan(_ house: House, _ jaring: JaringPalsu) async throws {
        var world = house.world
        world.http = jaring
        let tugas = try #require(BuktiRoom.room.chores.first { $0.name == "bukti-tautan" })
        try await tugas.run(world)
    }

    /// Only the midwife's links of the demo stay in use; the rest would be visited too.
    private func sisakan(_ house: House, satu alamat: String) async throws -> String {
        try await house.world.database.write { db in
            let nip = try #require(OrangBukti.bidan)
            let row = try #require(
                try db.run(
                    """
                    SELECT b.id FROM bukti b JOIN pegawai p ON p.id = b.pegawai_id
                    JOIN bukti_realisasi br ON br.bukti_id = b.id WHERE p.nip = \(nip) ORDER BY b.id LIMIT 1
                    """
                ).first)
            let id: String = try row.get("id")
            try db.run("DELETE FROM bukti_realisasi WHERE bukti_id <> \(id)")
            try db.run("UPDATE bukti SET tautan = \(alamat) WHERE id = \(id)")
            return id
        }
    }

    @Test("tautan yang hilang dikabarkan kepada pemiliknya sekali, dan tampil di pustaka serta kepada penilai")
    func hilang() async throws {
        try await House.demo().visit { visitor in
            let house = visitor.house
            let id = try await sisakan(house, satu: "https://contoh.invalid/laporan")
            let jaring = JaringPalsu { _ in (200, nil) }
            try await jalan(house, jaring)
            #expect(jaring.diminta == ["HEAD https://contoh.invalid/laporan"])
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            #expect(try await bidan.get("/bukti/\(id)").text.contains("terakhir terbuka 5 Oktober 2026"))
            try await jalan(house, jaring)
            #expect(jaring.diminta.count == 1)
            house.clock.move(days: 8)
            jaring.ganti { _ in (404, nil) }
            try await jalan(house, jaring)
            try await jalan(house, jaring)
            let kabar = try await BantuBukti.jumlah(
                house,
                "SELECT COUNT(*) AS jumlah FROM pemberitahuan WHERE jenis = 'bukti' AND tautan = \("/bukti/\(id)/dipakai")"
            )
            #expect(kabar == 1)
            let nanti = try await BantuBukti.masuk("bidan", visitor)
            #expect(try await nanti.get("/bukti/\(id)/dipakai").text.contains("Tautan ini tidak ada lagi"))
            let kapus = try await BantuBukti.masuk("kapus", visitor)
            let dilihat = try await kapus.get("/bukti/\(id)")
            #expect(
                dilihat.text.contains("tidak ada lagi saat diperiksa 13 Oktober 2026, terakhir terbuka 5 Oktober 2026"))
        }
    }

    @Test("gangguan jaringan baru dikabarkan pada kegagalan kedua")
    func jaringan() async throws {
        try await House.demo().visit { visitor in
            let house = visitor.house
            _ = try await sisakan(house, satu: "https://contoh.invalid/laporan")
            let jaring = JaringPalsu { _ in throw OutgoingFailure.noAnswer }
            let hitung: SQL = "SELECT COUNT(*) AS jumlah FROM pemberitahuan WHERE jenis = 'bukti'"
            try await jalan(house, jaring)
            #expect(try await BantuBukti.jumlah(house, hitung) == 0)
            house.clock.move(days: 2)
            try await jalan(house, jaring)
            #expect(try await BantuBukti.jumlah(house, hitung) == 1)
            house.clock.move(days: 2)
            try await jalan(house, jaring)
            #expect(try await BantuBukti.jumlah(house, hitung) == 1)
        }
    }

    @Test(
        "pengalihan diikuti paling banyak tiga, satu per satu, dan halaman masuk dikenali",
        arguments: [
            ("sekali", "terbuka"), ("masuk", "minta_masuk"), ("putar", "tidak_terjangkau"),
            ("dalam", "tidak_terjangkau"), ("berkas", "tidak_terjangkau"), ("tanpaHEAD", "terbuka"),
            ("tutup", "tertutup"),
        ])
    func pengalihan(_ nama: String, _ keadaan: String) async throws {
        let jaring = JaringPalsu { request in
            switch (nama, request.url) {
            case ("sekali", "https://contoh.invalid/laporan"): return (302, "/baru")
            case ("masuk", "https://contoh.invalid/laporan"): return (302, "https://accounts.google.com/signin")
            case ("putar", _): return (301, "https://contoh.invalid/laporan")
            case ("dalam", "https://contoh.invalid/laporan"): return (302, "http://127.0.0.1/rahasia")
            // The port refuses private addresses before anything leaves.
            case ("dalam", _): throw OutgoingFailure.notPublic
            case ("berkas", _): return (302, "file:///etc/passwd")
            case ("tanpaHEAD", _): return request.method == .head ? (405, nil) : (200, nil)
            case ("tutup", _): return (403, nil)
            default: return (200, nil)
            }
        }
        try await House.demo().visit { visitor in
            let id = try await sisakan(visitor.house, satu: "https://contoh.invalid/laporan")
            try await jalan(visitor.house, jaring)
            let dicatat = try await visitor.house.world.database.read { db in
                try db.run("SELECT tautan_keadaan FROM bukti WHERE id = \(id)").first?
                    .getOptional("tautan_keadaan", as: String.self)
            }
            #expect(dicatat == keadaan)
            #expect(jaring.diminta.filter { $0.hasPrefix("HEAD") }.count <= 4)
            #expect(!jaring.diminta.contains { $0.contains("file:") })
        }
    }
}

private enum OrangBukti {
    static let bidan = BantuBukti.nip("bidan")
}
