import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

@Suite("konseling lewat pintu depan")
struct KonselingTests {
    /// One word for each part; none stands anywhere else.
    private static let kata: [RuasKonseling: String] = [
        .permintaan: "kuncuplembayung", .komunikasi: "zamrudjelaga", .laporan: "melatikelabu", .jadwal: "bilikcendana",
        .arahan: "arahkejora", .rekaman: "rekamseruling", .hasil: "hasilmanggis", .tindakLanjut: "lanjutkemboja",
    ]

    private static func kata(_ ruas: RuasKonseling) -> String { kata[ruas] ?? "" }

    /// The parts whose word stands in a text.
    private static func terbaca(_ teks: String) -> Set<RuasKonseling> {
        Set(kata.filter { teks.contains($0.value) }.keys)
    }

    private struct Rumah {
        let house: House
        let masuk: [String: Visitor]
        func orang(_ kunci: String) throws -> Visitor { try #require(masuk[kunci]) }
    }

    private static func masuk(_ house: House, _ visitor: Visitor, _ kunci: [String]) async throws -> Rumah {
        var masuk: [String: Visitor] = [:]
        for satu in kunci { masuk[satu] = try await BantuBukti.masuk(satu, visitor) }
        return Rumah(house: house, masuk: masuk)
    }

    private static let terlibat = ["lab", "kapus", "kabkpsdm", "sekda", "pengawas"]

    /// From the rater's word to the follow-up, with an independent counsellor. Each step is done by who may.
    private static func jalankan(_ r: Rumah) async throws -> String {
        let lab = try await KonselingUji.id("lab", r.house)
        let pengawas = try await KonselingUji.id("pengawas", r.house)
        let (kapus, kepala) = (try r.orang("kapus"), try r.orang("kabkpsdm"))
        let umpan = ["kepada": lab, "tentang": "nilai:1", "tanda": "perbaikan", "teks": "Sapa pasien lebih dulu"]
        let sampai = try await kapus.post("/konseling/perilaku", ["pegawai": lab, "teks": "A \(kata(.komunikasi))"])
        try #require(sampai.status == .seeOther, "\(sampai.text)")
        let id = String(sampai.location.split(separator: "?")[0].split(separator: "/").last ?? "")
        let laporan = ["permasalahan": "B \(kata(.laporan))", "serupa": "tidak", "upaya": "Sudah diajak bicara"]
        let tanpa = try await kapus.post("/konseling/\(id)/laporan", laporan)
        #expect(tanpa.status == .unprocessableContent && tanpa.text.contains("Belum ada umpan balik Anda"), "K-154")
        #expect(try await kepala.get("/konseling/\(id)").status == .notFound, "sebelum dilaporkan hanya berdua")
        #expect(try await kapus.post("/umpan-balik/baru", umpan).status == .seeOther)
        let lapor = try await kapus.post("/konseling/\(id)/laporan", laporan)
        #expect(lapor.status == .seeOther, "\(lapor.text)")
        let tetap = [
            "jenis": "independen", "konselor": pengawas, "tanggal": "2026-10-05", "mulai": "09.00",
            "tempat": "C \(kata(.jadwal))", "arahan": "D \(kata(.arahan))",
        ]
        #expect(try await kapus.post("/konseling/\(id)/penetapan", tetap).status == .notFound)
        let ditetapkan = try await kepala.post("/konseling/\(id)/penetapan", tetap)
        #expect(ditetapkan.status == .seeOther, "\(ditetapkan.text)")
        let konselor = try r.orang("pengawas")
        for (jalur, ruas) in [("rekaman", RuasKonseling.rekaman), ("hasil", .hasil)] {
            let isi = ["teks": "E \(kata(ruas))"]
            #expect(try await kapus.post("/konseling/\(id)/\(jalur)", isi).status == .notFound)
            let jadi = try await konselor.post("/konseling/\(id)/\(jalur)", isi)
            #expect(jadi.status == .seeOther, "\(jadi.text)")
        }
        let lanjut = ["teks": "F \(kata(.tindakLanjut))"]
        #expect(try await kapus.post("/konseling/\(id)/tindak-lanjut", lanjut).status == .notFound)
        #expect(try await r.orang("sekda").post("/konseling/\(id)/tindak-lanjut", lanjut).status == .seeOther)
        return id
    }

    @Test("K-155: tiap orang membaca ruasnya saja; halaman dan API sama", arguments: TestEngine.allCases)
    func ruas(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { visitor in
            let r = try await Self.masuk(house, visitor, Self.terlibat)
            let id = try await Self.jalankan(r)
            let harapan: [String: Set<RuasKonseling>] = [
                "lab": [.komunikasi, .jadwal, .tindakLanjut], "kapus": [.komunikasi, .laporan],
                "pengawas": [.jadwal, .arahan, .rekaman, .hasil],
                "kabkpsdm": [.komunikasi, .laporan, .jadwal, .arahan, .rekaman, .hasil, .tindakLanjut],
                "sekda": [.komunikasi, .laporan, .jadwal, .arahan, .rekaman, .hasil, .tindakLanjut],
            ]
            for (kunci, boleh) in harapan {
                for alamat in ["/konseling/\(id)", "/api/v1/konseling/\(id)"] {
                    let answer = try await r.orang(kunci).get(alamat)
                    #expect(answer.status == .ok)
                    #expect(Self.terbaca(answer.text) == boleh, "\(kunci) \(alamat)")
                    #expect(answer.headers[.cacheControl] == "no-store")
                    #expect(answer.headers[try #require(HTTPField.Name("x-rahasia"))] == "ya")
                }
                let isLaporan = boleh.contains(.laporan)
                for jenis in ["pdf", "xlsx"] {
                    let berkas = try await r.orang(kunci).get("/konseling/\(id)/laporan.\(jenis)")
                    #expect(berkas.status == (isLaporan ? .ok : .notFound), "\(kunci) \(jenis)")
                    #expect(berkas.bytes.starts(with: Array((jenis == "pdf" ? "%PDF" : "PK").utf8)) == isLaporan)
                }
                #expect(try await r.orang(kunci).get("/konseling").text.contains(id))
            }
            let nama = try #require(OrangContoh.semua.first { $0.kunci == "pengawas" }).nama
            #expect(
                !(try await r.orang("kapus").get("/konseling/\(id)").text.contains(nama)), "penilai tak tahu konselor")
        }
    }

    @Test(
        "tidak ada kata, nomor, atau keberadaan konseling yang sampai kepada orang lain di rute mana pun",
        arguments: TestEngine.allCases)
    func bocor(engine: TestEngine) async throws {
        let log = LogUji()
        let house = try await House.demo(on: engine) { world in world.log = log.logger }
        try await house.visit { visitor in
            let r = try await Self.masuk(house, visitor, Self.terlibat)
            let id = try await Self.jalankan(r)
            let minta = try await r.orang("lab").post(
                "/konseling/permintaan", ["teks": "Saya \(Self.kata(.permintaan))"])
            let kedua = String(minta.location.split(separator: "?")[0].split(separator: "/").last ?? "")
            #expect(Identifier.isValid(kedua))
            #expect(try await r.orang("kapus").get("/konseling/\(kedua)").status == .notFound, "penilai tidak tahu")
            var dibuka = 0
            for orang in OrangContoh.semua where !Self.terlibat.contains(orang.kunci) {
                let lain = try await BantuBukti.masuk(orang.kunci, visitor)
                for alamat in Self.alamat(id: id, kedua: kedua) {
                    let answer = try await lain.get(alamat)
                    let teks = answer.text
                    #expect(answer.status.code < 500, "\(orang.kunci) \(alamat)")
                    let bocor = Self.terbaca(teks).filter { !alamat.contains(Self.kata($0)) }
                    #expect(bocor.isEmpty, "\(orang.kunci) membaca \(bocor) di \(alamat)")
                    if !alamat.contains(id), !alamat.contains(kedua) {
                        #expect(
                            !teks.contains(id) && !teks.contains(kedua), "\(orang.kunci) melihat nomor di \(alamat)")
                    }
                    if alamat.contains("konseling/"), alamat.contains(id) || alamat.contains(kedua) {
                        #expect(answer.status == .notFound, "\(orang.kunci) \(alamat)")
                    }
                    dibuka += 1
                }
            }
            #expect(dibuka > 2000)
            #expect(Self.terbaca(log.semua).isEmpty)
            #expect(!log.semua.isEmpty && !log.semua.contains(id) && !log.semua.contains(kedua))
            let hasil = try await house.world.database.read { db in try JejakStore.verify(in: db) }
            #expect(hasil.temuan.isEmpty && hasil.jumlah > 0)
            let jumlah = try await BantuBukti.jumlah(
                house, "SELECT COUNT(*) AS jumlah FROM jejak WHERE objek = 'konseling' AND objek_id = \(id)")
            #expect(jumlah == 6, "tetap terkunci di rantai jejak")
        }
        try await Self.polos(house, engine)
    }

    /// Every GET route with plausible values, the same with the number of the case, and searches for it.
    private static func alamat(id: String, kedua: String) -> [String] {
        let rute = Rooms.all.flatMap(\.routes).filter { $0.method == .get && $0.path != "/keluar" }
        let wajar = rute.map { rute in
            rute.path.replacing("{tahun}", with: "2026").replacing("{bulan}", with: "2026-09")
                .replacing("{periode}", with: "2026-tw3").replacing("{kunci}", with: "2026-09")
                .replacing("{skp}", with: "2026").replacing(/\{[a-z]+\}/, with: "x")
        }
        let bernomor =
            rute.filter { $0.path.contains("{") }.map { $0.path.replacing(/\{[a-z]+\}/, with: id) }
            + rute.filter { $0.path.contains("konseling/{id}") }.map { $0.path.replacing("{id}", with: kedua) }
        let cari = ["zamrudjelaga", "rekamseruling", id, "konseling"].flatMap { kata in
            [
                "/admin/pegawai?q=", "/standar?q=", "/admin/jejak?objek_id=", "/admin/jejak?objek=",
                "/admin/jejak?tindakan=",
            ]
            .map { $0 + kata }
        }
        let jejak = ["/admin/jejak?objek=konseling&objek_id=\(id)", "/api/v1/jejak?objek=konseling", "/api/v1/jejak"]
        return wajar + bernomor + cari + jejak
    }

    /// The words lie in no file of the database, in no notice and in no trail; only sealed.
    private static func polos(_ house: House, _ engine: TestEngine) async throws {
        let segel = try await house.world.database.read { db in
            try db.run("SELECT isi FROM isi_konseling").map { try $0.get("isi", as: String.self) }
        }
        #expect(segel.count == 8 && segel.allSatisfy { $0.hasPrefix("1:") && terbaca($0).isEmpty })
        guard engine == .sqlite else { return }
        let folder = house.filePath("xx").deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var diperiksa = 0
        for berkas in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where berkas.contains("sqlite") {
            let data = try Data(contentsOf: folder.appending(path: berkas))
            for kata in Self.kata.values { #expect(data.range(of: Data(kata.utf8)) == nil, "\(kata) di \(berkas)") }
            diperiksa += data.count
        }
        #expect(diperiksa > 100_000)
    }

    @Test("permintaan sendiri: konselornya independen, penilai tidak pernah tahu, dan dapat ditutup sendiri")
    func permintaan() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let r = try await Self.masuk(house, visitor, Self.terlibat + ["bidan"])
            let bidan = try r.orang("bidan")
            let kosong = try await bidan.post("/konseling/permintaan", ["teks": " "])
            #expect(kosong.status == .unprocessableContent && kosong.text.contains("Siapa melihat apa"))
            let minta = try await bidan.post("/konseling/permintaan", ["teks": "Saya \(Self.kata(.permintaan))"])
            let id = String(minta.location.split(separator: "?")[0].split(separator: "/").last ?? "")
            let kepala = try r.orang("kabkpsdm")
            let penilai = try await KonselingUji.id("kapus", house)
            let tetap = [
                "jenis": "fungsional", "konselor": penilai, "tanggal": "2026-10-06", "mulai": "09.00", "tempat": "R",
            ]
            let tolak = try await kepala.post("/konseling/\(id)/penetapan", tetap)
            #expect(tolak.status == .unprocessableContent && tolak.text.contains("harus independen"))
            let cari = try await kepala.get("/konseling/\(id)?cari=kemuning")
            #expect(cari.text.contains("Kemuning Misal"))
            #expect(!(try await kepala.get("/pemberitahuan").text.contains(Self.kata(.permintaan))))
            #expect(!(try await r.orang("kapus").get("/konseling").text.contains(id)))
            #expect(try await bidan.post("/konseling/\(id)/penutupan", ["teks": "Sudah lega"]).status == .seeOther)
            #expect(try await bidan.get("/konseling/\(id)").text.contains("Ditutup"))
        }
    }

    @Test("pejabat pembinaan: admin menetapkan, penggantinya mulai sehari sesudahnya, dan tanpa pejabat ditolak")
    func pejabat() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let r = try await Self.masuk(house, visitor, ["admin", "bidan", "kadinkes", "kabkpsdm"])
            let admin = try r.orang("admin")
            let kadinkes = try #require(OrangContoh.semua.first { $0.kunci == "kadinkes" })
            #expect(try await r.orang("bidan").get("/admin/pembinaan").status == .notFound)
            #expect(try await admin.get("/admin/pembinaan").text.contains("Seruni Andaikan"))
            let salah = try await admin.post(
                "/admin/pembinaan", ["jenis": "pyb", "nip": "199913322099139001", "sejak": "2026-10-05"])
            #expect(salah.status == .unprocessableContent && salah.text.contains("tidak ada di daftar pegawai"))
            let admin0 = try #require(OrangContoh.semua.first { $0.kunci == "admin" })
            let diri = try await admin.post(
                "/admin/pembinaan", ["jenis": "pyb", "nip": admin0.nip, "sejak": "2026-10-05"])
            #expect(diri.status == .unprocessableContent && diri.text.contains("diri sendiri"))
            let ganti = ["jenis": "pejabat_personalia", "nip": kadinkes.nip, "sejak": "2026-10-05"]
            #expect(try await admin.post("/admin/pembinaan", ganti).status == .seeOther)
            let minta = try await r.orang("bidan").post("/konseling/permintaan", ["teks": "Bicara"])
            let id = String(minta.location.split(separator: "?")[0].split(separator: "/").last ?? "")
            #expect(try await r.orang("kadinkes").get("/konseling/\(id)").status == .ok)
            #expect(try await r.orang("kabkpsdm").get("/konseling/\(id)").status == .notFound)
            #expect(try await r.orang("kabkpsdm").get("/pemberitahuan").text.contains("untuk pembinaan berganti"))
            try await house.world.database.write { db in
                try db.run(
                    "UPDATE pejabat_pembinaan SET pegawai_id = (SELECT id FROM pegawai WHERE nip = \(admin0.nip))")
            }
            #expect(try await admin.get("/konseling/\(id)").status == .notFound, "admin tidak membaca sebagai pejabat")
            #expect(!(try await admin.get("/konseling").text.contains(id)))
            for satu in try await admin.get("/admin/pembinaan").text.matches(
                of: /\/admin\/pembinaan\/([0-9a-z]{26})\/akhir/)
            {
                _ = try await admin.post("/admin/pembinaan/\(satu.output.1)/akhir", ["sampai": "2026-10-04"])
            }
            let tanpa = try await r.orang("bidan").post("/konseling/permintaan", ["teks": "Bicara lagi"])
            #expect(tanpa.status == .unprocessableContent && tanpa.text.contains("Belum ada pejabat kepegawaian"))
        }
    }

    @Test("yang diubah bersamaan tidak saling menimpa, dan kunci lain tidak membuka isinya")
    func bersamaan() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let r = try await Self.masuk(house, visitor, Self.terlibat)
            let lab = try await KonselingUji.id("lab", house)
            let id = try await KonselingUji.lapor(house, kapus: try r.orang("kapus"), pegawai: lab)
            let basi = try await r.orang("kabkpsdm").post(
                "/konseling/\(id)/penutupan", ["teks": "Selesai", "versi": "1"])
            #expect(basi.status == .conflict)
            let isi = try await house.world.database.read { db in
                try #require(
                    try db.run("SELECT isi FROM isi_konseling WHERE konseling_id = \(id) AND ruas = 'laporan'").first
                )
                .get("isi", as: String.self)
            }
            #expect(throws: Vault.Failure.self) { try Vault.passing().open(isi, place: "konseling:\(id):laporan") }
            #expect(throws: Vault.Failure.self) { try house.world.vault.open(isi, place: "konseling:\(id):rekaman") }
        }
    }
}
