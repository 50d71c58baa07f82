import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// What others prepared: the Perjanjian Kinerja while the superior has no plan, late links, roles of the matrix; and what
/// stays closed after a return.
@Suite("SKP: yang disiapkan orang lain", .serialized)
struct SKPSekitarTests {
    private let dasar = "/skp/2026/susun"

    private func satu(_ house: House, _ sql: SQL) async throws -> String {
        try await house.world.database.read { db in try #require(try db.run(sql).first).get("id") }
    }

    private func pegawai(_ house: House, _ nip: String) async throws -> String {
        try await satu(house, "SELECT id FROM pegawai WHERE nip = \(nip)")
    }

    /// The head's SKP of the demo goes away, so that the nurse has no superior's plan.
    private func tanpaSKPAtasan(_ house: House) async throws {
        let kapus = try await pegawai(house, SKPAmbilTests.kapus)
        try await house.world.database.write { db in
            try db.run("UPDATE skp SET keadaan = 'ditutup' WHERE pegawai_id = \(kapus) AND tahun = 2026")
        }
    }

    private func tanamPK(_ house: House, unit kode: String) async throws -> (pk: String, ids: [String]) {
        let unit = try await satu(house, "SELECT id FROM unit WHERE kode = \(kode)")
        let instansi = try await satu(house, "SELECT instansi_id AS id FROM unit WHERE kode = \(kode)")
        let (pk, ids) = (house.world.newID(), [house.world.newID(), house.world.newID()])
        // The demo may have an agreement of its own.
        try await house.world.database.write { db in
            try db.run("UPDATE perjanjian_kinerja SET keadaan = 'diganti' WHERE unit_id = \(unit) AND tahun = 2026")
            try db.run(
                """
                INSERT INTO perjanjian_kinerja (instansi_id, id, unit_id, tahun, keadaan, dibuat)
                VALUES (\(instansi), \(pk), \(unit), 2026, 'ditetapkan', 1)
                """
            )
            for (indeks, id) in ids.enumerated() {
                try db.run(
                    """
                    INSERT INTO indikator_pk (instansi_id, id, perjanjian_id, urutan, sasaran, ukuran, satuan, target_teks,
                        target_angka, perspektif) VALUES (\(instansi), \(id), \(pk), \(indeks), 'Layanan Puskesmas bermutu',
                        \("Ukuran PK \(indeks)"), '%', '90', '90', 'penerima_layanan')
                    """
                )
            }
        }
        return (pk, ids)
    }

    @Test(
        "Atasan belum ber-SKP: perjanjian kinerja unit ditampilkan dan sasarannya dapat didukung",
        arguments: TestEngine.allCases)
    func perjanjian(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await tanpaSKPAtasan(house)
        let (_, ids) = try await tanamPK(house, unit: "PKM-CONTOH")
        try await house.visit { perawat in
            try await perawat.signIn(SKPAmbilTests.perawat)
            _ = try await perawat.post("\(dasar)/periode", ["aksi": "benar"])
            var halaman = try await perawat.get("\(dasar)/hasil")
            #expect(
                halaman.text.contains("Atasan Anda belum menyusun SKP. Susun dulu berdasarkan perjanjian kinerja unit"))
            #expect(halaman.text.contains("Layanan Puskesmas bermutu"))
            #expect(halaman.text.contains("Ukuran PK 1: 90%"))
            let dukung = try await perawat.post("\(dasar)/pk", ["versi": halaman.field("versi") ?? "", "pk": ids[0]])
            #expect(dukung.status == .seeOther)
            halaman = try await perawat.get("\(dasar)/hasil")
            #expect(halaman.text.contains("Anda dukung"))
            let isi = try await perawat.get("/api/v1/skp/2026").text
            #expect(isi.contains("Layanan Puskesmas bermutu. Indikator Kinerja Individu: Ukuran PK 0"))
            let asing = try await perawat.post("\(dasar)/pk", ["pk": house.world.newID()])
            #expect(asing.status.code == 422)
        }
    }

    @Test("Pimpinan unit mandiri mengambil seluruh butir perjanjian kinerja sebagai hasil kerja utama (P-31)")
    func pimpinan() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await tanpaSKPAtasan(house)
        let (_, ids) = try await tanamPK(house, unit: "PKM-CONTOH")
        try await house.visit { kapus in
            try await kapus.signIn(SKPAmbilTests.kapus)
            _ = try await kapus.post("\(dasar)/periode", ["aksi": "benar"])
            let halaman = try await kapus.get("\(dasar)/hasil")
            #expect(halaman.text.contains("Masukkan semua ke SKP"))
            var badan = [(name: "versi", value: halaman.field("versi") ?? "")]
            for id in ids { badan.append(("pk", id)) }
            #expect(try await kapus.kirim("\(dasar)/pk", badan).status == .seeOther)
            let isi = try await kapus.get("/api/v1/skp/2026").text
            #expect(isi.contains("\"asal\":\"perjanjian_kinerja\""))
            #expect(isi.components(separatedBy: "\"indikator_pk_id\"").count == 3)
            #expect(isi.contains("\"perspektif\":\"penerima_layanan\""))
            // The same items again change nothing.
            _ = try await kapus.kirim("\(dasar)/pk", [("versi", ""), ("pk", ids[0])])
            let lagi = try await kapus.get("/api/v1/skp/2026").text
            #expect(lagi.components(separatedBy: "\"indikator_pk_id\"").count == 3)
        }
    }

    @Test("Atasan kini ber-SKP: tautan diusulkan menurut kata dan disimpan sekaligus", arguments: TestEngine.allCases)
    func tautan(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await house.visit { perawat in
            try await perawat.signIn(SKPAmbilTests.perawat)
            let isi = """
                {"versi":0,"hasil_kerja":[{"jenis":"utama","rumusan":"Pasien puas atas layanan puskesmas","indikator":[]}]}
                """
            _ = try await perawat.postJSON("/api/v1/skp/2026", isi)
            var halaman = try await perawat.get("\(dasar)/hasil")
            #expect(halaman.text.contains("Atasan Anda kini punya SKP: tautkan 1 hasil kerja"))
            let nama = try #require(halaman.inputName(startingWith: "tautan["))
            let pilihan = try #require(
                halaman.text.firstMatch(of: /<select[^>]*name="tautan\[[^"]*"[^>]*>.*?<option value="([0-9a-z]{26})"/)?
                    .1)
            let taut = try await perawat.post(
                "\(dasar)/tautan", ["versi": halaman.field("versi") ?? "", nama: String(pilihan)])
            #expect(taut.status == .seeOther)
            halaman = try await perawat.get("\(dasar)/hasil")
            #expect(!halaman.text.contains("Atasan Anda kini punya SKP"))
            #expect(try await perawat.get("/api/v1/skp/2026").text.contains("\"rhk_atasan_id\":\"\(pilihan)\""))
            let asing = try await perawat.post("\(dasar)/tautan", [nama: house.world.newID()])
            #expect(asing.status.code == 422)
        }
    }

    @Test(
        "Peran dari matriks masuk SKP dengan satu ketukan, dan muncul lagi bila hasil kerjanya dihapus",
        arguments: TestEngine.allCases)
    func peran(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        let (perawatID, kapusID) = (
            try await pegawai(house, SKPAmbilTests.perawat), try await pegawai(house, SKPAmbilTests.kapus)
        )
        let instansi = try await satu(house, "SELECT instansi_id AS id FROM pegawai WHERE id = \(kapusID)")
        let rhk = try await satu(
            house,
            """
            SELECT h.id FROM rencana_hasil_kerja h JOIN skp s ON s.id = h.skp_id
            WHERE s.pegawai_id = \(kapusID) ORDER BY h.urutan LIMIT 1
            """
        )
        let peran = house.world.newID()
        try await house.world.database.write { db in
            try db.run("DELETE FROM peran_hasil WHERE pegawai_id = \(perawatID)")
            try db.run(
                """
                INSERT INTO peran_hasil (instansi_id, id, tahun, pemberi_id, pegawai_id, rhk_atasan_id, rumusan, bentuk,
                    keadaan, dibuat) VALUES (\(instansi), \(peran), 2026, \(kapusID), \(perawatID), \(rhk),
                    'Antrean pasien tertata', 'penunjukan', 'disepakati', 1)
                """
            )
        }
        try await house.visit { perawat in
            try await perawat.signIn(SKPAmbilTests.perawat)
            _ = try await perawat.post("\(dasar)/periode", ["aksi": "benar"])
            var halaman = try await perawat.get("\(dasar)/hasil")
            #expect(halaman.text.contains("Tugas dari pimpinan"))
            #expect(halaman.text.contains("Antrean pasien tertata"))
            let masuk = try await perawat.post(
                "\(dasar)/peran", ["versi": halaman.field("versi") ?? "", "peran": peran])
            #expect(masuk.status == .seeOther)
            halaman = try await perawat.get("\(dasar)/hasil")
            #expect(!halaman.text.contains("Tugas dari pimpinan"))
            let isi = try await perawat.get("/api/v1/skp/2026").text
            #expect(isi.contains("\"asal\":\"matriks\""))
            #expect(isi.contains("\"rhk_atasan_id\":\"\(rhk)\""))
            #expect(try await perawat.post("\(dasar)/peran", ["peran": peran]).status.code == 422)
            let ubah = try #require(halaman.text.firstMatch(of: /href="(\?ubah=[0-9a-z]{26})/)?.1)
            let sunting = try await perawat.get("\(dasar)/hasil\(ubah)")
            let aksi = try #require(sunting.action(containing: "/susun/hasil/"))
            _ = try await perawat.post(aksi, ["versi": sunting.field("versi") ?? "", "aksi": "buang"])
            #expect(try await perawat.get("\(dasar)/hasil").text.contains("Tugas dari pimpinan"))
        }
    }

    @Test("Sesudah dikembalikan hanya bagian yang diberi alasan yang terbuka, yang lain dibuka tanpa alasan")
    func terbukaSebagian() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(SKPAmbilTests.perawat)
            let isi = """
                {"versi":0,"hasil_kerja":[
                {"jenis":"utama","rumusan":"Pasien puas","pemberi_tugas":"Kepala Puskesmas","indikator":[{"aspek":"kualitas",
                "ukuran":"Indeks kepuasan","target":"85","satuan":"indeks"}]},
                {"jenis":"utama","rumusan":"Keluhan tertangani","pemberi_tugas":"Kepala Puskesmas","indikator":[{"aspek":"waktu",
                "ukuran":"Waktu tanggap","target":"2 hari"}]}],
                "lampiran":{"dukungan":["a"],"skema":["b"],"konsekuensi":["c"]}}
                """
            let jawab = try await perawat.postJSON("/api/v1/skp/2026", isi)
            let id = try #require(jawab.text.firstMatch(of: /"id":"([0-9a-z]{26})","keadaan"/)?.1)
            _ = try await perawat.postJSON("/api/v1/skp/\(id)/pengajuan", "{}")
            let kapus = perawat.another()
            try await kapus.signIn(SKPAmbilTests.kapus)
            let periksa = try await kapus.get("/tim/skp/\(id)")
            let nama = try #require(periksa.inputName(startingWith: "alasan["))
            _ = try await kapus.post("/skp/\(id)/pengembalian", [nama: "Targetnya terlalu longgar"])
            let halaman = try await perawat.get("\(dasar)/hasil")
            #expect(halaman.text.contains("Targetnya terlalu longgar"))
            #expect(halaman.text.components(separatedBy: "Buka juga bagian ini").count == 2)
            #expect(halaman.text.contains("Tidak perlu diperbaiki"))
            let buka = try #require(
                halaman.text.firstMatch(of: /href="(\?ubah=[0-9a-z]{26})#sunting">Buka juga bagian ini/)?.1)
            #expect(try await perawat.get("\(dasar)/hasil\(buka)").text.contains("id=\"sunting\""))
        }
    }
}
