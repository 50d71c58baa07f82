import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// Requests to the person who can mend the data, dated lines, units.
@Suite("Permintaan perbaikan, garis bertanggal, dan unit")
struct PermintaanPerbaikanTests {
    private func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try orang(kunci).nip)
        return baru
    }

    private func orang(_ kunci: String) throws -> OrangContoh {
        try #require(OrangContoh.semua.first { $0.kunci == kunci })
    }

    private func id(_ kunci: String, _ house: House) async throws -> String {
        let nip = try orang(kunci).nip
        return try await house.world.database.read { db in
            try #require(try db.run("SELECT id FROM pegawai WHERE nip = \(nip)").first).get("id")
        }
    }

    private func garis(_ pegawai: String, _ house: House) async throws -> [[String]] {
        try await house.world.database.read { db in
            try db.run(
                """
                SELECT a.nip, g.berlaku_sejak AS s, COALESCE(g.berlaku_sampai, '-') AS t FROM garis_penilai g
                JOIN pegawai a ON a.id = g.penilai_id WHERE g.pegawai_id = \(pegawai) ORDER BY g.berlaku_sejak
                """
            ).map { [try $0.get("nip"), try $0.get("s"), try $0.get("t")] }
        }
    }

    @Test(
        "permintaan sampai ke admin unit, dibaca, diperbaiki di tempat, dan jawabannya terlihat",
        arguments: TestEngine.allCases)
    func alur(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { visitor in
            let (perawat, tu) = (try await masuk("perawat", visitor), try await masuk("tu", visitor))
            let formulir = try await perawat.get("/perbaikan/baru?jenis=atasan_salah&dari=/skp/2026")
            #expect(formulir.text.contains("Dikirim kepada Dahlia Semisal"))
            #expect(formulir.text.contains("value=\"atasan_salah\" checked"))
            let kosong = try await perawat.post("/perbaikan", ["jenis": "atasan_salah", "isi": ""])
            #expect(kosong.status == .unprocessableContent)
            let isian = ["jenis": "atasan_salah", "isi": "Atasan saya Kepala Dinas", "dari": "/skp/2026"]
            #expect(try await perawat.post("/perbaikan", isian).location == "/perbaikan?pesan=perbaikan_diminta")
            #expect(try await perawat.get("/perbaikan").text.contains("Terkirim"))
            #expect(try await tu.get("/admin").text.contains("1 permintaan perbaikan data menunggu Anda"))
            let antrean = try await tu.get("/admin/perbaikan").text
            let satu = String(try #require(antrean.firstMatch(of: /\/admin\/perbaikan\/([0-9a-z]{26})/)).output.1)
            #expect(try await tu.get("/admin/perbaikan/\(satu)").text.contains("Tugaskan penilai dan jawab"))
            #expect(try await perawat.get("/perbaikan").text.contains("Dibaca"))
            let tolak = try await tu.post("/admin/perbaikan/\(satu)/penolakan", ["alasan": ""])
            #expect(tolak.status == .unprocessableContent)
            let baik = try await tu.post(
                "/admin/perbaikan/\(satu)/perbaikan", ["cara": "nip", "penilai": try orang("kadinkes").nip])
            #expect(baik.status == .seeOther)
            let jawaban = try await perawat.get("/perbaikan").text
            #expect(jawaban.contains("Diperbaiki"))
            #expect(jawaban.contains("sekarang dinilai Cempaka Misal"))
            let lagi = try await tu.post("/admin/perbaikan/\(satu)/selesai", ["alasan": "sudah"])
            #expect(lagi.status == .unprocessableContent)
        }
    }

    @Test("permintaan orang lain tidak terlihat; tanpa admin unit sampai ke admin instansi; API menjawab sama")
    func batas() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let (petugas, admin) = (try await masuk("petugas", visitor), try await masuk("admin", visitor))
            let kirim = try await petugas.postJSON(
                "/api/v1/perbaikan", #"{"jenis":"jabatan_salah","isi":"Jabatan saya petugas jalan"}"#)
            #expect(kirim.text.contains("Pulai Semisal"))
            let daftar = try await admin.get("/api/v1/admin/perbaikan").text
            let satu = String(try #require(daftar.firstMatch(of: /"id":"([0-9a-z]{26})"/)).output.1)
            let tu = try await masuk("tu", visitor)
            #expect(try await tu.get("/admin/perbaikan/\(satu)").status == .notFound)
            #expect(try await petugas.get("/admin/perbaikan").status == .notFound)
            let perawat = try await id("perawat", house)
            #expect(try await petugas.get("/perbaikan/baru?pegawai=\(perawat)").status == .notFound)
            let tolak = try await admin.postJSON(
                "/api/v1/admin/perbaikan/\(satu)/penolakan", #"{"alasan":"Sudah sesuai surat keputusan"}"#)
            #expect(tolak.status == .ok)
            #expect(try await petugas.get("/perbaikan").text.contains("Sudah sesuai surat keputusan"))
        }
    }

    @Test(
        "N-03, N-06: garis Plh. berakhir sendiri dan garis semula berlaku lagi; garis nanti tidak tampak sekarang",
        arguments: TestEngine.allCases)
    func bertanggal(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-10-05", on: engine)
        try await house.visit { visitor in
            let admin = try await masuk("admin", visitor)
            let pegawai = try await id("perawat", house)
            let semula = try orang("kapus").nip
            let tanpaAkhir = [
                "pegawai": try orang("perawat").nip, "penilai": try orang("kadinkes").nip, "dasar": "plh",
                "mulai": "2026-11-01",
            ]
            #expect(try await admin.post("/admin/atasan", tanpaAkhir).status == .unprocessableContent)
            let isian = tanpaAkhir.merging(["selesai": "2026-11-30"]) { satu, _ in satu }
            #expect(try await admin.post("/admin/atasan", isian).status == .seeOther)
            #expect(
                try await garis(pegawai, house) == [
                    [semula, "2025-01-01", "2026-10-31"], [try orang("kadinkes").nip, "2026-11-01", "2026-11-30"],
                    [semula, "2026-12-01", "-"],
                ])
            #expect(try await admin.get("/admin/atasan?keadaan=mendatang&q=melati").text.contains("Cempaka Misal"))
            #expect(!(try await admin.get("/admin/atasan?q=melati").text.contains("Cempaka Misal")))
            #expect(try await admin.get("/admin/pegawai/\(pegawai)").text.contains("Sekarang: <b>Rimba Contoh</b>"))
            #expect(try await admin.get("/api/v1/pemeriksaan").status == .ok)
            let delegasi = isian.merging(["dasar": "delegasi_jf"]) { _, baru in baru }
            let ditolak = try await admin.post("/admin/atasan", delegasi)
            #expect(ditolak.text.contains("bukan pejabat fungsional yang memimpin unit"))
        }
    }

    @Test("unit: ganti nama dan pindah tercatat, tidak ke bawah dirinya, berisi tidak dapat diakhiri begitu saja")
    func unit() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let admin = try await masuk("admin", visitor)
            let unit = try await house.world.database.read { db in
                try #require(try db.run("SELECT id FROM unit WHERE kode = 'DINKES'").first).get("id", as: String.self)
            }
            let halaman = "/admin/unit/\(unit)"
            let sidik = try #require(try await admin.get(halaman).field("sidik"))
            let nama = ["nama": "Dinas Kesehatan Contoh", "mandiri": "1", "sidik": sidik]
            #expect(try await admin.post("\(halaman)/nama", nama).status == .seeOther)
            #expect(try await admin.post("\(halaman)/nama", nama).status == .conflict)
            let kini = try await admin.get(halaman)
            #expect(kini.text.contains("Dinas Kesehatan Contoh"))
            #expect(kini.text.contains("<b>Dinas Kesehatan</b>"))
            let melingkar = try await admin.post("\(halaman)/induk", ["unit": "PKM-CONTOH"])
            #expect(melingkar.status == .unprocessableContent)
            #expect(melingkar.text.contains("berada di dalam unit ini"))
            #expect(try await admin.post("\(halaman)/induk", ["unit": "SETDA"]).status == .seeOther)
            let jalur = try await house.world.database.read { db in
                try #require(try db.run("SELECT jalur FROM unit WHERE kode = 'PKM-CONTOH'").first).get(
                    "jalur", as: String.self)
            }
            #expect(jalur == "/BGO/SETDA/DINKES/PKM-CONTOH/")
            let baru = try #require(try await admin.get(halaman).field("sidik"))
            let akhir = try await admin.post("\(halaman)/akhir", ["selesai": "2026-10-01", "sidik": baru])
            #expect(akhir.text.contains("Isi unit yang menampungnya"))
            let pindah = try await admin.post(
                "\(halaman)/akhir", ["selesai": "2026-10-01", "unit": "NAKER", "sidik": baru])
            #expect(pindah.status == .seeOther)
            #expect(try await admin.get(halaman).text.contains("Berakhir 1 Oktober 2026"))
        }
    }

    @Test("N-05: Plt. dinilai kepala unit di atasnya selama penugasan; pegawai unit ikut bila dialihkan")
    func plt() async throws {
        let house = try await House.demo(at: "2026-10-05")
        try await house.visit { visitor in
            let admin = try await masuk("admin", visitor)
            let (bidan, kapus) = (try await id("bidan", house), try await id("kapus", house))
            let unit = try await house.world.database.read { db in
                try #require(try db.run("SELECT id FROM unit WHERE kode = 'PKM-CONTOH'").first).get(
                    "id", as: String.self)
            }
            let tunjuk = try await admin.post(
                "/admin/unit/\(unit)/kepala",
                [
                    "penilai": try orang("bidan").nip, "jenis": "plt", "mulai": "2026-10-05", "selesai": "2026-12-31",
                    "alihkan": "1",
                ])
            #expect(tunjuk.status == .seeOther)
            let garisBidan = try await garis(bidan, house)
            #expect(
                garisBidan.map { $0[0] } == [try orang("kapus").nip, try orang("kadinkes").nip, try orang("kapus").nip])
            let perawat = try await garis(try await id("perawat", house), house)
            #expect(perawat.map { $0[0] }.contains(try orang("bidan").nip))
            #expect(try await garis(kapus, house).count == 1)
            let id = try #require(tunjuk.location.split(separator: "=").last.map(String.init))
            _ = try await admin.post("/admin/perbaikan-data/\(id)/pembatalan", [:])
            #expect(try await garis(bidan, house).count == 1)
        }
    }
}
