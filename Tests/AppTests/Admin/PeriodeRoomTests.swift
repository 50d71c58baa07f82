import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// Periods and holidays.
@Suite("Ruang periode")
struct PeriodeRoomTests {
    private func admin(_ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == "admin" }).nip)
        return baru
    }

    @Test("hari libur menggeser tanggal tutup triwulan yang dihitung ulang")
    func libur() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            #expect(try await admin.post("/admin/periode", ["tahun": "2028"]).status == .seeOther)
            #expect(try await admin.get("/admin/periode?tahun=2028").text.contains("14 April 2028"))
            let tambah = try await admin.post(
                "/admin/libur", ["tahun": "2028", "libur": "2028-04-03 Libur contoh\n2028-04-04,Libur lain"])
            #expect(tambah.status == .seeOther)
            _ = try await admin.post("/admin/periode", ["tahun": "2028"])
            let halaman = try await admin.get("/admin/periode?tahun=2028").text
            #expect(halaman.contains("18 April 2028"))
            #expect(halaman.contains("Libur lain"))
            _ = try await admin.post("/admin/libur/2028-04-03/penghapusan", [:])
            #expect(!(try await admin.get("/admin/periode?tahun=2028").text.contains("Libur contoh")))
        }
    }

    @Test("baris libur yang salah ditolak, yang diketik tetap ada")
    func liburSalah() async throws {
        try await House.demo().visit { visitor in
            let jawab = try await admin(visitor).post("/admin/libur", ["tahun": "2028", "libur": "17 Agustus Merdeka"])
            #expect(jawab.status == .unprocessableContent)
            #expect(jawab.text.contains("17 Agustus Merdeka</textarea>"))
        }
    }

    @Test("periode diperiksa datanya, dibuka, ditutup; versi basi ditolak")
    func buka() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            _ = try await admin.post("/admin/periode", ["tahun": "2028"])
            let halaman = try await admin.get("/admin/periode/2028-tw1")
            #expect(halaman.text.contains("Periksa data sebelum dibuka"))
            let versi = try #require(halaman.field("versi"))
            #expect(
                try await admin.post("/admin/periode/2028-tw1/pembukaan", ["versi": versi, "sadar": "1"]).location
                    .hasSuffix(
                        "periode_dibuka"))
            #expect(
                try await admin.post("/admin/periode/2028-tw1/pembukaan", ["versi": versi, "sadar": "1"]).status
                    == .unprocessableContent)
            #expect(try await admin.post("/admin/periode/2028-tw1/penutupan", ["versi": versi]).status == .conflict)
            let baru = try #require(try await admin.get("/admin/periode/2028-tw1").field("versi"))
            #expect(try await admin.post("/admin/periode/2028-tw1/penutupan", ["versi": baru]).status == .seeOther)
        }
    }

    @Test("tanggal terbalik ditolak, tanggal baru disimpan")
    func tanggal() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            _ = try await admin.post("/admin/periode", ["tahun": "2028"])
            let terbalik = try await admin.post(
                "/admin/periode/2028/tanggal", ["buka": "2029-01-10", "tutup": "2029-01-01", "versi": "1"])
            #expect(terbalik.status == .unprocessableContent)
            #expect(
                try await admin.post(
                    "/admin/periode/2028/tanggal", ["buka": "2028-12-20", "tutup": "2029-01-31", "versi": "1"]
                ).status == .seeOther)
            #expect(try await admin.get("/admin/periode/2028").text.contains("20 Desember 2028"))
        }
    }

    @Test("API menyiapkan dan menunjukkan periode setahun")
    func api() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            #expect(try await admin.postJSON("/api/v1/periode", #"{"tahun":2028}"#).status == .ok)
            #expect(try await admin.get("/api/v1/periode?tahun=2028").text.contains("\"kode\":\"2028-tw4\""))
            #expect(try await admin.postJSON("/api/v1/periode", #"{"tahun":1999}"#).status == .unprocessableContent)
        }
    }
}
