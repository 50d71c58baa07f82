import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import TestTools
import Testing

/// All A-forms of a unit, from the form of its head to the file on the disc.
@Suite("Berkas satu unit dan halaman pekerjaan")
struct PekerjaanRoomTests {
    private func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return baru
    }

    private func unit(_ house: House, _ kode: String) async throws -> String {
        try await house.world.database.read { db in
            try #require(try db.run("SELECT id FROM unit WHERE kode = \(kode)").first).get("id")
        }
    }

    private func pelari(_ house: House) -> JobRunner {
        JobRunner(world: house.world, kinds: Rooms.all.flatMap(\.jobs), beat: .milliseconds(50))
    }

    /// The paths in an archive, and its contents on the disc.
    private func buka(_ bytes: [UInt8]) throws -> (nama: [String], folder: URL) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "uji-zip-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let arsip = folder.appending(path: "isi.zip")
        try Data(bytes).write(to: arsip)
        let skrip =
            "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2]); print('\\n'.join(z.namelist()))"
        let jawaban = try runTool(
            "/usr/bin/env", ["PYTHONIOENCODING=utf-8", "python3", "-c", skrip, arsip.path, folder.path]
        )
        try #require(jawaban.status == 0)
        return (jawaban.output.split(separator: "\n").map(String.init), folder)
    }

    @Test(
        "kepala puskesmas menyiapkan berkas unitnya: kemajuan, kabar di Beranda, unduhan yang lengkap",
        arguments: TestEngine.allCases)
    func kepala(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        let pkm = try await unit(house, "PKM-CONTOH")
        try await house.visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            #expect(try await kapus.get("/tim/berkas").text.contains("Puskesmas Muara Contoh"))
            let mulai = try await kapus.post("/tim/berkas", ["unit": pkm, "tahun": "2026"])
            #expect(mulai.status == .seeOther)
            let antre = try await kapus.get(mulai.location)
            #expect(antre.text.contains("Halaman ini boleh ditutup; kami kabari saat selesai."))
            #expect(antre.headers[try #require(HTTPField.Name("refresh"))] == "10")
            let lagi = try await kapus.post("/tim/berkas", ["unit": pkm, "tahun": "2026"])
            #expect(lagi.location.hasPrefix(mulai.location), "pekerjaan yang sama menunjukkan yang sudah ada")
            await pelari(house).drain()
            #expect(try await kapus.get("/").text.contains("Formulir A 2026"), "kabar di Beranda")
            let selesai = try await kapus.get(mulai.location)
            #expect(selesai.headers[try #require(HTTPField.Name("refresh"))] == nil)
            #expect(selesai.text.contains("Unduh Formulir A 2026"))
            #expect(try await !kapus.get("/").text.contains("Formulir A 2026"), "sudah dilihat")
            let unduh = try await kapus.get(mulai.location + "/hasil")
            #expect(
                unduh.headers[.contentDisposition]?.hasPrefix("attachment; filename*=UTF-8''Formulir%20A%202026")
                    ?? false)
            let isi = try buka(unduh.bytes)
            #expect(
                isi.nama.contains {
                    $0.hasSuffix("/A.1.2 – \(nama("kapus")).pdf") || $0.hasSuffix("/A.1.7 – \(nama("kapus")).pdf")
                })
            #expect(isi.nama.contains { $0.hasSuffix("/A.1.7 – \(nama("bidan")).pdf") })
            #expect(isi.nama.contains { $0.hasSuffix("/A.1.8 – \(nama("bidan")).pdf") })
            let daftar = try String(
                contentsOf: isi.folder.appending(path: try #require(isi.nama.last)), encoding: .utf8)
            #expect(daftar.contains("\(nama("perawat"));;Belum ada SKP"))
            #expect(daftar.contains("KONSEP"))
            try FileManager.default.removeItem(at: isi.folder)
        }
    }

    private func nama(_ kunci: String) -> String { OrangContoh.semua.first { $0.kunci == kunci }?.nama ?? "?" }

    @Test("dokumen yang sudah terbit diambil byte demi byte; yang rusak disebut, lalu diulang sendiri")
    func yangTerbit() async throws {
        let house = try await House.empty(at: "2026-10-05")
        try await BenihDemo.tanam(house.world, sandi: House.password)
        let nip = try #require(OrangContoh.semua.first { $0.kunci == "bidan" }).nip
        let berkas = try await house.world.database.read { db in
            try db.run(
                """
                SELECT d.formulir, d.berkas FROM dokumen d JOIN pegawai p ON p.id = d.pegawai_id
                WHERE p.nip = \(nip) AND d.keadaan = 'berlaku' AND d.objek = 'skp' ORDER BY d.formulir
                """
            ).map { (try $0.get("formulir", as: String.self), try $0.get("berkas", as: String.self)) }
        }
        #expect(berkas.map(\.0) == ["A.1.7", "A.1.8"])
        let asli = try Data(contentsOf: house.filePath(berkas[0].1))
        try Data("rusak".utf8).write(to: house.filePath(berkas[1].1))
        let pkm = try await unit(house, "PKM-CONTOH")
        try await house.visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            let alamat = try await kapus.post("/tim/berkas", ["unit": pkm, "tahun": "2026"]).location
            await pelari(house).drain()
            let halaman = try await kapus.get(alamat)
            #expect(halaman.text.contains("A.1.8 \(nama("bidan"))"))
            #expect(halaman.text.contains("hilang atau rusak di penyimpanan"))
            let isi = try buka(try await kapus.get(alamat + "/hasil").bytes)
            let path = try #require(isi.nama.first { $0.hasSuffix("/A.1.7 – \(nama("bidan")).pdf") })
            #expect(try Data(contentsOf: isi.folder.appending(path: path)) == asli)
            #expect(!isi.nama.contains { $0.hasSuffix("/A.1.8 – \(nama("bidan")).pdf") })
            try FileManager.default.removeItem(at: isi.folder)

            let ulang = try await kapus.post(alamat + "/pengulangan", [:])
            #expect(ulang.status == .seeOther)
            #expect(ulang.location != alamat)
            await pelari(house).drain()
            let kedua = try await kapus.get(ulang.location)
            #expect(kedua.text.contains("1 dari 1 pegawai, 1 gagal"))
        }
    }

    @Test("pekerjaan orang lain tidak tampak; kepala unit lain dan pegawai biasa tidak dapat memulainya")
    func bukanHak() async throws {
        let house = try await House.demo()
        let pkm = try await unit(house, "PKM-CONTOH")
        try await house.visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            let alamat = try await kapus.post("/tim/berkas", ["unit": pkm, "tahun": "2026"]).location
            await pelari(house).drain()
            let bidan = try await masuk("bidan", visitor)
            #expect(try await bidan.get(alamat).status == .notFound)
            #expect(try await bidan.get(alamat + "/hasil").status == .notFound)
            #expect(try await bidan.post(alamat + "/penghentian", [:]).status == .notFound)
            #expect(try await bidan.post("/tim/berkas", ["unit": pkm, "tahun": "2026"]).status == .notFound)
            #expect(try await bidan.get("/tim/berkas").text.contains("Anda belum tercatat memimpin unit"))
            let korwas = try await masuk("korwas", visitor)
            #expect(try await korwas.post("/tim/berkas", ["unit": pkm, "tahun": "2026"]).status == .notFound)
            let admin = try await masuk("admin", visitor)
            #expect(try await admin.get("/admin" + alamat).status == .ok)
            #expect(try await admin.get("/admin/pekerjaan").text.contains("Formulir A 2026"))
            #expect(try await admin.get("/admin/pekerjaan/baru?q=muara").text.contains("Puskesmas Muara Contoh"))
            let kadis = try await masuk("kadinkes", visitor)
            let ikut = try await kadis.post("/tim/berkas", ["unit": pkm, "tahun": "2026"])
            #expect(ikut.status == .seeOther, "kepala dinas memimpin unit di atasnya")
        }
    }

    @Test("isian yang kurang disebut, isian lain tetap; API melakukan hal yang sama")
    func isianDanAPI() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let admin = try await masuk("admin", visitor)
            let kosong = try await admin.post("/admin/pekerjaan/baru", ["unit": "", "tahun": "2026", "xlsx": "1"])
            #expect(kosong.status == .unprocessableContent)
            #expect(kosong.text.contains("Pilih unitnya"))
            #expect(kosong.text.contains("value=\"1\" checked"))
            let mulai = try await admin.postJSON("/api/v1/berkas", #"{"unit":"PKM-CONTOH","tahun":2026,"xlsx":true}"#)
            #expect(mulai.status == .ok)
            let id = String(try #require(mulai.text.firstMatch(of: /"id":"([0-9a-z]+)"/)).output.1)
            let lagi = try await admin.postJSON("/api/v1/berkas", #"{"unit":"PKM-CONTOH","tahun":2026,"xlsx":true}"#)
            #expect(lagi.text.contains("\"sudah_berjalan\":true"))
            await pelari(house).drain()
            let satu = try await admin.get("/api/v1/pekerjaan/\(id)")
            #expect(satu.text.contains("\"keadaan\":\"selesai\""))
            let isi = try buka(try await admin.get("/api/v1/pekerjaan/\(id)/hasil").bytes)
            #expect(isi.nama.contains { $0.hasSuffix("/A.1.7 – \(nama("bidan")).xlsx") })
            try FileManager.default.removeItem(at: isi.folder)
            let jejak = try await admin.get("/api/v1/jejak?objek=pekerjaan&objek_id=\(id)")
            #expect(jejak.text.contains("pekerjaan.diunduh"))
        }
    }

    @Test("manual indikator, strategi, dan matriks ikut bila ada", arguments: TestEngine.allCases)
    func lembarLain(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        let pkm = try await unit(house, "PKM-CONTOH")
        let nip = ["kapus", "bidan"].map { kunci in OrangContoh.semua.first { $0.kunci == kunci }?.nip ?? "" }
        try await house.world.database.write { db in
            let kapus = try #require(
                try db.run(
                    """
                    SELECT p.id, p.instansi_id, i.id AS indikator, i.rhk_id FROM pegawai p
                    JOIN skp s ON s.pegawai_id = p.id JOIN indikator i ON i.skp_id = s.id
                    WHERE p.nip = \(nip[0]) ORDER BY i.urutan, i.id LIMIT 1
                    """
                ).first)
            let bidan: String = try #require(try db.run("SELECT id FROM pegawai WHERE nip = \(nip[1])").first).get("id")
            let (id, instansi): (String, String) = (try kapus.get("id"), try kapus.get("instansi_id"))
            let (indikator, rhk): (String, String) = (try kapus.get("indikator"), try kapus.get("rhk_id"))
            try db.run(
                """
                INSERT INTO manual_indikator (instansi_id, objek, objek_id, tujuan, kendali, periode)
                VALUES (\(instansi), 'indikator', \(indikator), 'Uji', 'outcome_antara', 'bulanan')
                """
            )
            try db.run(
                """
                INSERT INTO strategi (instansi_id, id, tahun, unit_id, pemilik_id, indikator_id, judul, dibuat)
                VALUES (\(instansi), 's1', 2026, \(pkm), \(id), \(indikator), 'Antrean singkat', 1)
                """
            )
            try db.run(
                """
                INSERT INTO strategi_butir (instansi_id, strategi_id, bagian, urutan, teks)
                VALUES (\(instansi), 's1', 'kegiatan_rutin', 1, 'Loket ketiga')
                """
            )
            try db.run(
                """
                INSERT INTO peran_hasil (instansi_id, id, tahun, pemberi_id, pegawai_id, rhk_atasan_id, rumusan, bentuk,
                    keadaan, dibuat)
                VALUES (\(instansi), 'p1', 2026, \(id), \(bidan), \(rhk), 'Ibu hamil terlayani', 'penunjukan',
                    'disepakati', 1)
                """
            )
        }
        try await house.visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            let alamat = try await kapus.post("/tim/berkas", ["unit": pkm, "tahun": "2026"]).location
            await pelari(house).drain()
            let isi = try buka(try await kapus.get(alamat + "/hasil").bytes)
            let nama = nama("kapus")
            #expect(isi.nama.contains { $0.contains("/A.1.3 – \(nama) – ") })
            #expect(isi.nama.contains { $0.hasSuffix("/A.1.4 – \(nama) – Antrean singkat.pdf") })
            #expect(isi.nama.contains { $0.hasSuffix("/A.1.5 – \(nama).pdf") })
            try FileManager.default.removeItem(at: isi.folder)
        }
    }

    @Test("banyak SKP terbaca sama dengan satu per satu, dalam dua pernyataan", arguments: TestEngine.allCases)
    func massal(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.world.database.read { db in
            let baris = try db.run("SELECT id, instansi_id FROM skp ORDER BY id")
            let instansi: String = try #require(baris.first).get("instansi_id")
            let ids = try baris.map { try $0.get("id", as: String.self) }
            #expect(ids.count > 5)
            let semua = try SKPStore.load(ids: ids, instansi: instansi, in: db)
            for id in ids {
                let satu = try #require(try SKPStore.load(id: id, instansi: instansi, in: db))
                #expect(semua[id]?.skp == satu.skp)
                #expect(semua[id]?.potret == satu.potret)
            }
        }
    }

    @Test("sisa waktu baru disebut setelah 5 persen")
    func sisa() async throws {
        let house = try await House.demo()
        let pkm = try await unit(house, "PKM-CONTOH")
        try await house.visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            let alamat = try await kapus.post("/tim/berkas", ["unit": pkm, "tahun": "2026"]).location
            let mulai = house.world.now() - 600_000
            try await house.world.database.write { db in
                try db.run("UPDATE pekerjaan SET keadaan = 'berjalan', mulai = \(mulai), jumlah = 1000, selesai = 40")
            }
            let awal = try await kapus.get(alamat)
            #expect(awal.text.contains("40 dari 1.000 pegawai"))
            #expect(!awal.text.contains("sisa sekitar"))
            try await house.world.database.write { db in try db.run("UPDATE pekerjaan SET selesai = 500") }
            #expect(try await kapus.get(alamat).text.contains("500 dari 1.000 pegawai · sisa sekitar 10 menit"))
        }
    }
}
