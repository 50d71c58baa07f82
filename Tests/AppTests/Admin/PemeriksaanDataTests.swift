import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// Forty faults are planted, every one is found with its exact count, and every one is mended through the front door.
@Suite("Periksa data sebelum periode dibuka")
struct PemeriksaanDataTests {
    typealias Galat = GalatTertanam

    private func admin(_ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == "admin" }).nip)
        return baru
    }

    private struct Ringkasan: Decodable {
        struct Satu: Decodable {
            let kode: String
            let jumlah: Int
        }
        let jumlah: Int
        let pemeriksaan: [Satu]
    }

    private func jumlah(_ admin: Visitor) async throws -> [JenisTemuan: Int] {
        let jawab = try await admin.get("/api/v1/pemeriksaan")
        let isi = try JSONDecoder().decode(Ringkasan.self, from: Data(jawab.bytes))
        return Dictionary(
            isi.pemeriksaan.compactMap { satu in JenisTemuan(rawValue: satu.kode).map { ($0, satu.jumlah) } },
            uniquingKeysWith: { lama, _ in lama })
    }

    @discardableResult
    private func perbaiki(
        _ admin: Visitor, _ jenis: JenisTemuan, _ isian: [String: String], _ catatan: String = ""
    ) async throws -> Answer {
        let jawab = try await admin.post("/admin/data/\(jenis.rawValue)", isian)
        let galat = jawab.text.firstMatch(of: /ringkasan-galat[\s\S]*?<\/div>/).map { String($0.output) } ?? ""
        #expect(jawab.status == .seeOther, "\(jenis.rawValue) \(catatan): \(jawab.status.code) \(galat)")
        return jawab
    }

    private func pilih(_ nomor: [Int]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: nomor.map { ("pilih[\(Galat.pegawai($0))]", "1") })
    }

    @Test("empat puluh galat tertanam ditemukan tepat dan semuanya beres lewat halaman", arguments: TestEngine.allCases)
    func empatPuluh(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { visitor in
            let admin = try await admin(visitor)
            let semula = try await jumlah(admin)
            try await Galat.tanam(house.world.database)
            let rusak = try await jumlah(admin)
            for jenis in JenisTemuan.allCases {
                #expect(
                    rusak[jenis, default: 0] - semula[jenis, default: 0] == Galat.jumlah[jenis, default: 0], "\(jenis)")
            }
            #expect(Galat.jumlah.values.reduce(0, +) == 40)
            for jenis in JenisTemuan.allCases {
                let daftar = try await admin.get("/admin/data/\(jenis.rawValue)?q=contoh")
                #expect(daftar.status == .ok)
                #expect((Int(daftar.headers[try #require(HTTPField.Name("x-pernyataan-sql"))] ?? "") ?? 99) <= 6)
            }
            try await perbaikiStruktur(admin)
            try await perbaikiOrang(admin)
            try await perbaikiPenilai(admin)
            #expect(try await jumlah(admin) == semula)
        }
    }

    private func perbaikiStruktur(_ admin: Visitor) async throws {
        for unit in [10, 11] {
            try await perbaiki(admin, .unitTanpaInduk, ["kunci": Galat.unit(unit), "unit": "BGO"])
        }
        try await perbaiki(
            admin, .unitBerakhir, pilih([55, 56, 57]).merging(["unit": "GAL-1"]) { satu, _ in satu })
        let kepala: [(unit: Int, orang: Int, jenis: String, selesai: String)] = [
            (4, 32, "definitif", ""), (5, 2, "plt", "2099-12-31"), (6, 1, "plh", "2099-12-31"), (7, 1, "plt", ""),
        ]
        for satu in kepala {
            let isian = [
                "kunci": Galat.unit(satu.unit), "penilai": Galat.nip(satu.orang), "jenis": satu.jenis,
                "jabatan": "Kepala Balai Contoh", "jenis_jabatan": "administrator", "selesai": satu.selesai,
                "alihkan": "1",
            ]
            try await perbaiki(admin, .unitTanpaKepala, isian, "unit \(satu.unit)")
        }
        try await perbaiki(admin, .kepalaGanda, ["kunci": Galat.unit(8), "tetap": Galat.pegawai(37)])
    }

    private func perbaikiOrang(_ admin: Visitor) async throws {
        let tempat = ["unit": "GAL-2", "jabatan": "Penguji Kendaraan Contoh", "jenis_jabatan": "pelaksana"]
        try await perbaiki(admin, .tanpaPenempatan, pilih([11, 12, 13, 14]).merging(tempat) { satu, _ in satu })
        for (kunci, tetap) in [(47, 47), (50, 50), (52, 52)] {
            try await perbaiki(
                admin, .ganda, ["kunci": Galat.pegawai(kunci), "tetap": Galat.pegawai(tetap)], "ganda \(kunci)")
        }
        for orang in [39, 40, 41] {
            let id = Galat.pegawai(orang)
            let halaman = try await admin.get("/admin/data/garis_ganda").text
            let kartu = try #require(halaman.range(of: "id=\"t-\(id)\""))
            let garis = try #require(halaman[kartu.upperBound...].firstMatch(of: /name="tetap" value="([0-9a-z]+)"/))
            try await perbaiki(admin, .garisGanda, ["kunci": id, "tetap": String(garis.output.1)])
        }
    }

    private func perbaikiPenilai(_ admin: Visitor) async throws {
        for (kunci, salah) in [(25, 25), (27, 27), (30, 30)] {
            try await perbaiki(
                admin, .melingkar,
                ["kunci": Galat.pegawai(kunci), "anggota": Galat.pegawai(salah), "cara": "saran"], "lingkaran \(kunci)")
        }
        try await perbaiki(admin, .penilaiTidakAktif, ["kunci": Galat.pegawai(15), "cara": "saran"])
        try await perbaiki(
            admin, .penilaiTidakAktif, ["kunci": Galat.pegawai(16), "cara": "nip", "penilai": Galat.nip(1)])
        try await perbaiki(admin, .penilaiTidakAktif, ["kunci": Galat.pegawai(17), "cara": "saran"])
        // Eight people in one act.
        try await perbaiki(admin, .tanpaPenilai, ["semua": "1", "q": "GAL-1", "cara": "saran"])
        try await perbaiki(
            admin, .penilaiSetingkat, pilih([43, 44, 45, 46]).merging(["cara": "saran"]) { satu, _ in satu })
        for penilai in [58, 60] {
            try await perbaiki(admin, .penilaiTanpaAkun, ["kunci": Galat.pegawai(penilai), "cara": "saran"])
        }
    }

    @Test(
        "penggabungan memindahkan orang yang dinilai, lalu dapat diurungkan seluruhnya", arguments: TestEngine.allCases)
    func gabung(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await Galat.tanam(house.world.database)
        try await house.visit { visitor in
            let admin = try await admin(visitor)
            let sebelum = try await jumlah(admin)
            let jawab = try await perbaiki(
                admin, .ganda, ["kunci": Galat.pegawai(47), "tetap": Galat.pegawai(47)])
            let penilai = try await self.penilai(Galat.pegawai(49), house)
            #expect(penilai == Galat.pegawai(47))
            let halaman = try await admin.get(jawab.location).text
            #expect(halaman.contains("1 pegawai yang dinilainya ikut pindah"))
            #expect(halaman.contains("Urungkan"))
            let id = try #require(jawab.location.split(separator: "=").last.map(String.init))
            let urung = try await admin.post("/admin/perbaikan-data/\(id)/pembatalan", [:])
            #expect(urung.location.hasSuffix("perbaikan_diurungkan"))
            #expect(try await jumlah(admin) == sebelum)
            #expect(try await self.penilai(Galat.pegawai(49), house) == Galat.pegawai(48))
        }
    }

    private func penilai(_ pegawai: String, _ house: House) async throws -> String? {
        let hari = house.world.today
        return try await house.world.database.read { db in
            try db.run(
                """
                SELECT penilai_id FROM garis_penilai WHERE pegawai_id = \(pegawai) AND berlaku_sejak <= \(hari.description)
                    AND (berlaku_sampai IS NULL OR berlaku_sampai >= \(hari.description))
                """
            ).first?.get("penilai_id")
        }
    }

    @Test("perbaikan diurungkan dalam 10 menit saja, dan tidak bila datanya sudah berubah lagi")
    func urung() async throws {
        let house = try await House.demo()
        try await Galat.tanam(house.world.database)
        try await house.visit { visitor in
            let admin = try await admin(visitor)
            func tugaskan(_ nip: String) async throws -> String {
                let jawab = try await perbaiki(
                    admin, .tanpaPenilai, pilih([3]).merging(["cara": "nip", "penilai": nip]) { satu, _ in satu })
                return try #require(jawab.location.split(separator: "=").last.map(String.init))
            }
            let pertama = try await tugaskan(Galat.nip(1))
            let kedua = try await tugaskan(Galat.nip(2))
            let berubah = try await admin.post("/admin/perbaikan-data/\(pertama)/pembatalan", [:])
            #expect(berubah.status == .unprocessableContent)
            #expect(berubah.text.contains("sudah diubah lagi"))
            house.clock.move(minutes: 11)
            let lewat = try await admin.post("/admin/perbaikan-data/\(kedua)/pembatalan", [:])
            #expect(lewat.text.contains("lewat 10 menit"))
            #expect(try await penilai(Galat.pegawai(3), house) == Galat.pegawai(2))
        }
    }

    @Test("garis yang melingkar, penilai yang tidak aktif, dan pilihan kosong ditolak dengan jalan keluar")
    func ditolak() async throws {
        let house = try await House.demo()
        try await Galat.tanam(house.world.database)
        try await house.visit { visitor in
            let admin = try await admin(visitor)
            func coba(_ isian: [String: String]) async throws -> Answer {
                try await admin.post("/admin/data/tanpa_penilai", isian)
            }
            let kosong = try await coba(["cara": "saran"])
            #expect(kosong.status == .unprocessableContent)
            #expect(kosong.text.contains("Pilih paling sedikit satu pegawai"))
            let cuti = try await coba(
                pilih([3]).merging(["cara": "nip", "penilai": Galat.nip(16)]) { satu, _ in satu })
            #expect(cuti.text.contains("cuti di luar tanggungan negara"))
            #expect(cuti.text.contains("L.IV.A.2"))
            // The head of the unit would be rated by somebody of that unit.
            let lingkaran = try await admin.post(
                "/admin/atasan",
                ["pegawai": Galat.nip(1), "penilai": Galat.nip(43), "dasar": "admin", "mulai": "2026-10-05"])
            #expect(lingkaran.status == .unprocessableContent)
            #expect(lingkaran.text.contains("membuat lingkaran"))
            #expect(lingkaran.text.contains("Pilih Meranti Contoh, pimpinan di atasnya."))
            let satu = try await admin.post(
                "/admin/data/unit_tanpa_kepala", ["kunci": Galat.unit(4), "penilai": "123", "jenis": "plt"])
            #expect(satu.text.contains("href=\"#penilai-\(Galat.unit(4))\""))
            #expect(satu.text.contains("value=\"123\""))
            #expect(!satu.text.contains("Balai Contoh Lima"))
            let asing = try await coba(["pilih[00000000000000000000000000]": "1", "cara": "saran"])
            #expect(asing.status == .notFound)
        }
    }

    @Test("admin unit hanya melihat dan memperbaiki unitnya")
    func adminUnit() async throws {
        let house = try await House.demo()
        try await Galat.tanam(house.world.database)
        try await house.visit { visitor in
            let tu = visitor.another()
            try await tu.signIn(try #require(OrangContoh.semua.first { $0.kunci == "tu" }).nip)
            #expect(try await tu.get("/admin/data/tanpa_penilai").text.contains("Sudah beres"))
            let luar = try await tu.post(
                "/admin/data/tanpa_penilai", pilih([3]).merging(["cara": "saran"]) { satu, _ in satu })
            #expect(luar.status == .notFound)
            #expect(try await tu.get("/admin/unit/\(Galat.unit(1))").status == .notFound)
        }
    }

    @Test("periode dengan galat dibuka hanya bila disengaja, dan keadaannya tersimpan")
    func membuka() async throws {
        let house = try await House.demo()
        try await Galat.tanam(house.world.database)
        try await house.visit { visitor in
            let admin = try await admin(visitor)
            _ = try await admin.post("/admin/periode", ["tahun": "2028", "jenis[semester]": "1"])
            let halaman = try await admin.get("/admin/periode/2028-s1")
            #expect(halaman.text.contains("Semester I 2028"))
            #expect(halaman.text.contains("/admin/data/melingkar?periode=2028-s1"))
            let versi = try #require(halaman.field("versi"))
            let ragu = try await admin.post("/admin/periode/2028-s1/pembukaan", ["versi": versi])
            #expect(ragu.status == .unprocessableContent)
            #expect(ragu.text.contains("hal yang belum beres"))
            let buka = try await admin.post("/admin/periode/2028-s1/pembukaan", ["versi": versi, "sadar": "1"])
            #expect(buka.location.hasSuffix("periode_dibuka"))
            let sesudah = try await admin.get("/admin/periode/2028-s1").text
            #expect(sesudah.contains("3 lingkaran pegawai saling menilai"))
            #expect(sesudah.contains("oleh Pulai Semisal"))
        }
    }
}
