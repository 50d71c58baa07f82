import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// Agreements, strategies and manuals through the front door.
@Suite("Perjanjian Kinerja: lewat pintu depan")
struct PerjanjianTests {
    static func nip(_ kunci: String) throws -> String {
        try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip
    }

    static func unit(_ kode: String, _ house: House) async throws -> String {
        try await house.world.database.read { db in
            try #require(try db.run("SELECT id FROM unit WHERE kode = \(kode)").first).get("id")
        }
    }

    static let butir: [[String: String]] = [
        [
            "sasaran": "Warga makin sehat", "ukuran": "Angka harapan hidup", "target": "71,5", "satuan": "tahun",
            "perspektif": "penerima_layanan", "iku": "ya",
        ],
        [
            "sasaran": "Warga makin sehat", "ukuran": "Puskesmas terakreditasi", "target": "100", "satuan": "persen",
            "perspektif": "proses_bisnis",
        ],
        [
            "sasaran": "Anggaran dinas tepat", "ukuran": "Opini atas laporan keuangan", "target": "WTP",
            "perspektif": "anggaran", "aspek": "kualitas",
        ],
    ]

    /// The draft of the dinas for a year, three items under two sasaran.
    static func susun(_ kadis: Visitor, _ alamat: String) async throws {
        for satu in butir {
            let halaman = try await kadis.get(alamat + "/susun")
            var isian = satu
            isian["versi"] = halaman.field("versi") ?? ""
            let jawab = try await kadis.post(alamat + "/susun", isian)
            #expect(jawab.location == alamat + "/susun", "\(jawab.text.prefix(0))\(jawab.status.code)")
        }
    }

    private func versi(_ kadis: Visitor, _ alamat: String) async throws -> String {
        try #require(try await kadis.get(alamat).field("versi"))
    }

    @Test(
        "Rancangan disusun, diurungkan, ditetapkan, diganti dengan alasan, dan dibatalkan",
        arguments: TestEngine.allCases)
    func daurPerjanjian(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-12-10", on: engine)
        let unit = try await Self.unit("DINKES", house)
        let alamat = "/perjanjian/2027/\(unit)"
        try await house.visit { kadis in
            try await kadis.signIn(try Self.nip("kadinkes"))
            #expect(try await kadis.get(alamat).text.contains("Belum ada perjanjian kinerja 2027"))
            try await Self.susun(kadis, alamat)
            let susun = try await kadis.get(alamat + "/susun")
            #expect(susun.text.contains("“Opini atas laporan keuangan” ditambahkan"))
            _ = try await kadis.post(alamat + "/susun/pemulihan", [:])
            #expect(!(try await kadis.get(alamat).text.contains("Opini atas laporan keuangan")))
            _ = try await kadis.post(alamat + "/susun/pemulihan", [:])
            let satu = try await kadis.get(alamat)
            #expect(satu.text.contains("Opini atas laporan keuangan") && satu.text.contains("71,5 tahun"))
            #expect(satu.text.contains("Ini rancangan"))

            let kurang = try await kadis.post(alamat + "/penetapan", ["versi": versi(kadis, alamat), "nomor": ""])
            #expect(kurang.status.code == 422)
            #expect(kurang.text.contains("Isi nomor perjanjian kinerja"))
            let tetap = try await kadis.post(
                alamat + "/penetapan",
                ["versi": versi(kadis, alamat), "nomor": "1/PK/2027", "tanggal": "2026-12-09", "status_data": "contoh"])
            #expect(tetap.location == alamat + "?pesan=perjanjian_ditetapkan")
            let berlaku = try await kadis.get(alamat)
            #expect(berlaku.text.contains("Cempaka Misal") && berlaku.text.contains("1/PK/2027"))
            #expect(try await kadis.get(alamat + "/susun").location == alamat)
            var isian = Self.butir[0]
            isian["ukuran"] = "Angka lain"
            let beku = try await kadis.post(alamat + "/susun", isian)
            #expect(beku.status.code == 422 && beku.text.contains("menggantinya dengan alasan"))

            let pendek = try await kadis.post(
                alamat + "/penggantian", ["versi": versi(kadis, alamat), "alasan": "ubah"])
            #expect(pendek.status.code == 422 && pendek.text.contains(">ubah</textarea>"))
            _ = try await kadis.post(
                alamat + "/penggantian", ["versi": versi(kadis, alamat), "alasan": "APBD perubahan 2027"])
            let ganti = try await kadis.get(alamat)
            #expect(ganti.text.contains("perubahan ke-1") && ganti.text.contains("APBD perubahan 2027"))
            #expect(ganti.text.contains("Perjanjian semula"))
            let lama = try #require(ganti.text.firstMatch(of: /\?revisi=([0-9a-z]+)/)?.output.1)
            let arsip = try await kadis.get(alamat + "?revisi=\(lama)")
            #expect(arsip.text.contains("sudah diganti dan hanya dapat dibaca") && arsip.text.contains("1/PK/2027"))
            _ = try await kadis.post(alamat + "/pelepasan", ["versi": versi(kadis, alamat)])
            let kembali = try await kadis.get(alamat)
            #expect(kembali.text.contains("1/PK/2027") && !kembali.text.contains("Perjanjian semula"))
        }
    }

    @Test("Dua orang menyunting: yang kedua diberi tahu dan ketikannya tetap ada")
    func versiBasi() async throws {
        let house = try await House.demo(at: "2026-12-10")
        let alamat = "/perjanjian/2027/\(try await Self.unit("DINKES", house))"
        try await house.visit { kadis in
            try await kadis.signIn(try Self.nip("kadinkes"))
            try await Self.susun(kadis, alamat)
            var isian = Self.butir[0]
            (isian["ukuran"], isian["versi"]) = ("Indikator dari tab lama", "1")
            let basi = try await kadis.post(alamat + "/susun", isian)
            #expect(basi.status.code == 409)
            #expect(basi.text.contains("Indikator dari tab lama") && basi.text.contains("diubah orang lain"))
        }
    }

    @Test("Target dengan kata diterima; huruf di isian angka ditolak dengan caranya, ketikan tetap")
    func angkaHuruf() async throws {
        let house = try await House.demo(at: "2026-12-10")
        let alamat = "/perjanjian/2027/\(try await Self.unit("DINKES", house))"
        try await house.visit { kadis in
            try await kadis.signIn(try Self.nip("kadinkes"))
            let tolak = try await kadis.post(
                alamat + "/susun",
                [
                    "sasaran": "Warga sehat", "ukuran": "Nilai SAKIP", "target": "sangat baik",
                    "target_angka": "tujuh puluh",
                ])
            #expect(tolak.status.code == 422)
            #expect(tolak.text.contains("bukan angka. Isi angka saja, misalnya 92,5"))
            #expect(tolak.text.contains("value=\"tujuh puluh\"") && tolak.text.contains("value=\"sangat baik\""))
            #expect(try await kadis.get(alamat).text.contains("Belum ada perjanjian kinerja"))
        }
    }

    @Test(
        "Impor: percobaan tidak mengubah apa pun, baris baik masuk, baris salah menunggu",
        arguments: TestEngine.allCases)
    func impor(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-12-10", on: engine)
        let alamat = "/perjanjian/2027/\(try await Self.unit("DINKES", house))"
        let tempelan =
            "sasaran\tindikator\ttarget\tsatuan\ttarget_angka\n"
            + "Warga sehat\tAngka harapan hidup\t71,5\ttahun\t\n\tPuskesmas terakreditasi\t100\t%\t\n"
            + "\tNilai SAKIP\tA\t\tbanyak\n"
        try await house.visit { kadis in
            try await kadis.signIn(try Self.nip("kadinkes"))
            let coba = try await kadis.post(alamat + "/susun/impor", ["isi": tempelan])
            #expect(coba.status == .ok)
            #expect(coba.text.contains("2 indikator baru, 0 berubah, 0 sudah sama, 1 baris perlu diperbaiki"))
            #expect(coba.text.contains("bukan angka"))
            #expect(try await kadis.get(alamat).text.contains("Belum ada perjanjian kinerja"))
            func tersembunyi(_ nama: String) throws -> String {
                try #require(coba.field(nama)).replacing("&quot;", with: "\"")
            }
            let (isi, sisa) = (try tersembunyi("isi"), try tersembunyi("sisa"))
            let terap = try await kadis.post(
                alamat + "/susun/impor/penerapan", ["isi": isi, "sisa": sisa, "versi": "0"])
            #expect(terap.status == .ok)
            #expect(terap.text.contains("Baris yang baik sudah masuk") && terap.text.contains("Nilai SAKIP"))
            let satu = try await kadis.get(alamat)
            #expect(satu.text.contains("Puskesmas terakreditasi") && satu.text.contains("2 indikator"))
            let lagi = try await kadis.upload(
                alamat + "/susun/impor", [:], file: ("berkas", "pk.csv", Array(tempelan.utf8)))
            #expect(lagi.text.contains("0 indikator baru, 0 berubah, 2 sudah sama"))
            let api = try await kadis.postJSON(
                "/api/v1" + alamat + "/susun/impor", "{\"isi\":\"Warga sehat\\tAngka kesakitan\\t12\\t%\"}")
            #expect(api.text.contains("\"baru\":1"))
        }
    }

    @Test("Yang bukan pimpinan melihat tetapi tidak mengubah; yang memimpin unit lain pun tidak")
    func hak() async throws {
        let house = try await House.demo(at: "2026-12-10")
        let alamat = "/perjanjian/2027/\(try await Self.unit("DINKES", house))"
        try await house.visit { kadis in
            try await kadis.signIn(try Self.nip("kadinkes"))
            try await Self.susun(kadis, alamat)
            for kunci in ["bidan", "kadisdik"] {
                let lain = kadis.another()
                try await lain.signIn(try Self.nip(kunci))
                let lihat = try await lain.get(alamat)
                #expect(lihat.status == .ok && !lihat.text.contains("Tetapkan perjanjian"))
                #expect(try await lain.get(alamat + "/susun").status == .notFound)
                #expect(try await lain.post(alamat + "/penetapan", ["nomor": "1"]).status == .notFound)
                #expect(try await lain.post(alamat + "/skp", [:]).status == .notFound)
            }
        }
    }
}
