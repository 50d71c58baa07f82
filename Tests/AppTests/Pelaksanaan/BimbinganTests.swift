import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Pelaksanaan
import Platform
import Storage
import Testing

/// Bimbingan kinerja through the front door (keputusan 11.5; L-40 to L-51).
@Suite("Ruang bimbingan")
struct BimbinganRoomTests {
    private static let rahasia = "KATA-RAHASIA-B18"

    private static func nip(_ kunci: String) throws -> String {
        try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip
    }

    private static func masuk(_ visitor: Visitor, _ kunci: String) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try nip(kunci))
        return baru
    }

    private static func idPegawai(_ house: House, _ kunci: String) async throws -> String {
        let nip = try nip(kunci)
        return try await house.world.database.read { db in
            try #require(try db.run("SELECT id FROM pegawai WHERE nip = \(nip)").first).get("id")
        }
    }

    /// A coaching of the midwife by her rater, scheduled for `hari`.
    private static func jadwalkan(
        _ kapus: Visitor, _ pegawai: String, hari: String, tambahan: [String: String] = [:]
    ) async throws -> String {
        let usul = try await kapus.post(
            "/bimbingan",
            ["pegawai": pegawai, "bentuk": "coaching", "alasan": "Tiga bulan tanpa kemajuan"].merging(tambahan) { $1 })
        try #require(usul.status == .seeOther, "\(usul.text)")
        let alamat = String(usul.location.split(separator: "?")[0])
        let jadwal = try await kapus.post(
            alamat + "/jadwal",
            [
                "tanggal": hari, "mulai": "09.00", "selesai": "10.00", "tempat": "Ruang rapat",
                "agenda": "Tujuan; fakta\nLangkah ke depan",
            ])
        try #require(jadwal.status == .seeOther, "\(jadwal.text)")
        return alamat
    }

    private static let isianPegawai = [
        "tujuan[0-0]": "Kunjungan ibu hamil", "tujuan[0-2]": "12", "fakta[0-0]": "12", "fakta[0-1]": "4",
        "fakta[0-2]": "Jalan rusak", "peluang": "Pakai perahu", "langkah[0-0]": "Kunjungan",
        "langkah[0-1]": "Jadwal sungai", "langkah[0-2]": "YA",
    ]

    private static func laksanakan(_ alamat: String, pegawai: Visitor, pembimbing: Visitor) async throws {
        try #require(try await pegawai.post(alamat + "/isian", isianPegawai).status == .seeOther)
        for orang in [pegawai, pembimbing] {
            let jawab = try await orang.post(alamat + "/tanda-tangan", [:])
            try #require(jawab.status == .seeOther, "\(jawab.text)")
        }
    }

    @Test(
        "coaching: jadwal, isian, dua tanda tangan, dokumen, kesepakatan dibawa ke sesi berikutnya",
        arguments: TestEngine.allCases)
    func coaching(engine: TestEngine) async throws {
        try await House.demo(on: engine).visit { visitor in
            let (kapus, bidan) = (try await Self.masuk(visitor, "kapus"), try await Self.masuk(visitor, "bidan"))
            let pegawai = try await Self.idPegawai(visitor.house, "bidan")
            let pertama = try await Self.jadwalkan(kapus, pegawai, hari: "2026-10-12")
            #expect(try await bidan.post(pertama + "/tanda-tangan", [:]).status == .unprocessableContent)
            visitor.house.clock.move(days: 7)
            for (orang, kunci) in [(kapus, "kapus"), (bidan, "bidan")] { try await orang.signIn(try Self.nip(kunci)) }
            for uraian in ["Membuat jadwal kunjungan", "Meminjam perahu"] {
                let jawab = try await kapus.post(
                    pertama + "/kesepakatan",
                    ["uraian": uraian, "penanggung": pegawai, "tenggat": "2026-10-30"])
                #expect(jawab.status == .seeOther, "\(jawab.text)")
            }
            #expect(try await bidan.get(pertama + "/isian").text.contains("tujuan[0-0]"))
            try await Self.laksanakan(pertama, pegawai: bidan, pembimbing: kapus)
            let jawaban = try await kapus.get(pertama)
            let halaman = jawaban.text
            let nama = try #require(HTTPField.Name("x-pernyataan-sql"))
            #expect((Int(jawaban.headers[nama] ?? "") ?? 99) <= 6)
            #expect(halaman.contains("Dilaksanakan") && halaman.contains("B.1.6 terbit"))
            #expect(halaman.contains("penyesuaian ukuran keberhasilan"))

            let kedua = try await Self.jadwalkan(kapus, pegawai, hari: "2026-11-12")
            let sesi = try await bidan.get(kedua).text
            #expect(sesi.contains("dibawa dari 12 Oktober 2026"))
            #expect(sesi.contains("Membuat jadwal kunjungan") && sesi.contains("Meminjam perahu"))
            let id = try #require(sesi.firstMatch(of: /kesepakatan\/([0-9a-z]{26})/)).output.1
            let selesai = try await bidan.post("\(kedua)/kesepakatan/\(id)", ["keadaan": "selesai"])
            #expect(selesai.status == .seeOther)
            let terbuka = try await bidan.get("/api/v1/bimbingan").text
            #expect(terbuka.components(separatedBy: "\"uraian\"").count == 2)
            #expect(try await kapus.get("/bimbingan").text.contains("tenggat 30"))
            let pdf = try await bidan.get(pertama + "/formulir.pdf?kode=B.1.6")
            #expect(pdf.text.hasPrefix("%PDF") && pdf.status == .ok)
            #expect(try await bidan.get(pertama + "/formulir.xlsx?kode=B.1.6").bytes.starts(with: [0x50, 0x4B]))
            let perawat = try await Self.masuk(visitor, "perawat")
            #expect(try await perawat.get(pertama).status == .notFound)
        }
    }

    @Test("L-31, L-32: bimbingan tentang satu hasil kerja tercatat di SKP")
    func catatanSKP() async throws {
        try await House.demo().visit { visitor in
            let (kapus, bidan) = (try await Self.masuk(visitor, "kapus"), try await Self.masuk(visitor, "bidan"))
            let pegawai = try await Self.idPegawai(visitor.house, "bidan")
            let rhk = try await visitor.house.world.database.read { db in
                try #require(
                    try db.run(
                        "SELECT h.id FROM rencana_hasil_kerja h JOIN skp s ON s.id = h.skp_id WHERE s.pegawai_id = \(pegawai)"
                    ).first
                ).get("id", as: String.self)
            }
            let alamat = try await Self.jadwalkan(kapus, pegawai, hari: "2026-10-05", tambahan: ["rhk": rhk])
            try await Self.laksanakan(alamat, pegawai: bidan, pembimbing: kapus)
            let jumlah = try await visitor.house.world.database.read { db in
                try db.run("SELECT id FROM peristiwa_skp WHERE jenis = 'bimbingan' AND butir = \(rhk)").count
            }
            #expect(jumlah == 1)
        }
    }

    @Test(
        "L-48: B.1.8 dibaca pegawai dan atasan penilai; tidak bocor ke pembimbing dan penilai di mana pun",
        arguments: TestEngine.allCases)
    func kebocoran(engine: TestEngine) async throws {
        try await House.demo(on: engine).visit { visitor in
            let (kapus, bidan) = (try await Self.masuk(visitor, "kapus"), try await Self.masuk(visitor, "bidan"))
            let perawat = try await Self.masuk(visitor, "perawat")
            let pegawai = try await Self.idPegawai(visitor.house, "bidan")
            let mentor = try await Self.idPegawai(visitor.house, "perawat")
            let alamat = try await Self.jadwalkan(
                kapus, pegawai, hari: "2026-10-05",
                tambahan: ["pembimbing": mentor, "surat_nomor": "800/12", "surat_tanggal": "2026-10-01"])
            try await Self.laksanakan(alamat, pegawai: bidan, pembimbing: perawat)
            var isi: [String: String] = [:]
            for nomor in 0..<9 { isi["tanggapan[\(nomor)]"] = "\(Self.rahasia) \(nomor)" }
            #expect(try await bidan.post(alamat + "/tanggapan", isi).status == .seeOther)

            #expect(try await bidan.get(alamat + "/tanggapan").text.contains(Self.rahasia))
            let kadinkes = try await Self.masuk(visitor, "kadinkes")
            #expect(try await kadinkes.get(alamat + "/tanggapan").text.contains(Self.rahasia))
            #expect(try await kadinkes.get(alamat + "/formulir.pdf?kode=B.1.8").text.hasPrefix("%PDF"))
            let admin = try await Self.masuk(visitor, "admin")
            for orang in [kapus, perawat, admin] {
                for path in [
                    alamat + "/tanggapan", "/api/v1" + alamat + "/tanggapan", alamat + "/formulir.pdf?kode=B.1.8",
                    alamat + "/formulir.xlsx?kode=B.1.8",
                ] {
                    let jawab = try await orang.get(path)
                    #expect(jawab.status == .notFound, "\(path)")
                    #expect(!jawab.text.contains(Self.rahasia), "\(path)")
                }
                for path in [
                    alamat, "/api/v1" + alamat, "/bimbingan", "/api/v1/bimbingan", "/tim/bimbingan", "/",
                    "/admin/jejak",
                ] {
                    #expect(try await !orang.get(path).text.contains(Self.rahasia), "\(path)")
                }
            }
            let bocor = try await visitor.house.world.database.read { db in
                let pola = "%\(Self.rahasia)%"
                return try db.run("SELECT id FROM pemberitahuan WHERE judul LIKE \(pola) OR isi LIKE \(pola)").count
                    + db.run("SELECT id FROM peristiwa_bimbingan WHERE catatan LIKE \(pola)").count
                    + db.run("SELECT id FROM dokumen WHERE formulir = 'B.1.8'").count
            }
            #expect(bocor == 0)
        }
    }

    @Test("L-49 sampai L-51: evaluasi kompetensi, laporan, lalu tindak lanjut oleh atasan penilai")
    func laporan() async throws {
        try await House.demo().visit { visitor in
            let (kapus, bidan) = (try await Self.masuk(visitor, "kapus"), try await Self.masuk(visitor, "bidan"))
            let pegawai = try await Self.idPegawai(visitor.house, "bidan")
            let alamat = try await Self.jadwalkan(kapus, pegawai, hari: "2026-10-05")
            try await Self.laksanakan(alamat, pegawai: bidan, pembimbing: kapus)
            var tanggapan: [String: String] = [:]
            for nomor in 0..<9 { tanggapan["tanggapan[\(nomor)]"] = "Baik" }
            #expect(try await bidan.post(alamat + "/tanggapan", tanggapan).status == .seeOther)
            var nilai: [String: String] = ["rekomendasi": "Ikut pelatihan"]
            #expect(try await kapus.post(alamat + "/kompetensi", nilai).status == .unprocessableContent)
            for nomor in 0..<9 {
                nilai["nilai[\(nomor)]"] = "3"
                nilai["alasan[\(nomor)]"] = "Teramati"
            }
            nilai["teknis[9]"] = "Asuhan persalinan"
            nilai["nilai[9]"] = "4"
            nilai["alasan[9]"] = "Cakap"
            #expect(try await kapus.post(alamat + "/kompetensi", nilai).status == .seeOther)
            #expect(try await kapus.get(alamat + "/formulir.pdf?kode=B.1.9").text.hasPrefix("%PDF"))
            #expect(try await kapus.post(alamat + "/laporan", ["laporan": "Ada kemajuan"]).status == .seeOther)
            let putus = ["tindak_lanjut": "Pelatihan", "tindak_lanjut_tanggal": "2026-11-02"]
            #expect(try await bidan.post(alamat + "/tindak-lanjut", putus).status == .notFound)
            let kadinkes = try await Self.masuk(visitor, "kadinkes")
            #expect(try await kadinkes.get("/tim/bimbingan").text.contains("Dilaporkan"))
            #expect(try await kadinkes.post(alamat + "/tindak-lanjut", putus).status == .seeOther)
            #expect(try await bidan.get(alamat).text.contains("Ditindaklanjuti"))
        }
    }

    @Test("pengingat satu hari kerja sebelumnya, sekali saja; jadwal ulang menaikkan SEQUENCE")
    func pengingat() async throws {
        try await House.demo(at: "2026-10-09").visit { visitor in
            let kapus = try await Self.masuk(visitor, "kapus")
            let pegawai = try await Self.idPegawai(visitor.house, "bidan")
            let alamat = try await Self.jadwalkan(kapus, pegawai, hari: "2026-10-12")
            let kerja = BimbinganRoom.room.chores
            for _ in 0..<2 {
                await ChoreRunner(world: visitor.house.world, chores: kerja).runDue()
                visitor.house.clock.move(minutes: 61)
            }
            let jumlah = try await visitor.house.world.database.read { db in
                try db.run("SELECT id FROM pemberitahuan WHERE kunci LIKE 'bimbingan:%:pengingat:%'").count
            }
            #expect(jumlah == 2)
            try await kapus.signIn(try Self.nip("kapus"))
            let ics = try await kapus.get(alamat + "/kalender.ics")
            #expect(ics.text.contains("DTSTART:20261012T020000Z\r\n") && ics.text.contains("SEQUENCE:0"))
            let ulang = [
                "tanggal": "2026-10-13", "mulai": "09.00", "selesai": "10.00", "tempat": "Aula", "agenda": "Satu",
            ]
            #expect(try await kapus.post(alamat + "/jadwal", ulang).status == .seeOther)
            #expect(try await kapus.get(alamat + "/kalender.ics").text.contains("SEQUENCE:1"))
            #expect(try await kapus.post(alamat + "/pembatalan", ["alasan": "Sakit"]).status == .seeOther)
            #expect(try await kapus.get(alamat + "/kalender.ics").text.contains("STATUS:CANCELLED"))
        }
    }
}
