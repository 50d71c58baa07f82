import Contoh
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// Short ways to the states that the tests of the life of an SKP need.
enum BantuHidupSKP {
    static func masuk(_ kunci: String, _ pengunjung: Visitor) async throws -> Visitor {
        let orang = pengunjung.another()
        try await orang.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return orang
    }

    /// Writes and submits a complete SKP over the API; answers with its id.
    static func ajukan(_ orang: Visitor, rumusan: String = "Pasien terlayani tepat waktu") async throws -> String {
        let isi = """
            {"versi":0,"hasil_kerja":[{"jenis":"utama","rumusan":"\(rumusan)","pemberi_tugas":"Kepala Puskesmas",
            "rhk_atasan":"Layanan membaik","klasifikasi":"output_kendali_tinggi",
            "indikator":[{"aspek":"kualitas","ukuran":"Indeks kepuasan","target":">= 85","satuan":"%"}]}],
            "lampiran":{"dukungan":["a"],"skema":["b"],"konsekuensi":["c"]}}
            """
        let jawab = try await orang.postJSON("/api/v1/skp/2026", isi)
        #expect(jawab.status == .ok, "\(jawab.text)")
        let id = String(try #require(jawab.text.firstMatch(of: /"id":"([0-9a-z]{26})","keadaan"/)?.1))
        let ajukan = try await orang.postJSON("/api/v1/skp/\(id)/pengajuan", "{}")
        #expect(ajukan.status == .ok, "\(ajukan.text)")
        return id
    }

    /// Lays an approved SKP of the demo back into a state before its first approval; answers with its id.
    static func kembalikan(_ kunci: String, ke keadaan: KeadaanSKP, _ house: House) async throws -> String {
        let id = try await skp(kunci, house)
        let diajukan: Int64? = keadaan == .diajukan ? house.world.now() : nil
        try await ubah(house) { db in
            try db.run(
                """
                UPDATE skp SET keadaan = \(keadaan.rawValue), ditetapkan = NULL, ditetapkan_oleh = NULL, revisi = 0,
                    dibuka = NULL, diajukan = \(diajukan) WHERE id = \(id)
                """)
        }
        return id
    }

    static func pegawai(_ kunci: String, _ house: House) async throws -> String {
        let nip = try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip
        return try await house.world.database.read { db in
            try #require(try db.run("SELECT id FROM pegawai WHERE nip = \(nip)").first).get("id")
        }
    }

    /// Id of the SKP of somebody, the running one.
    static func skp(_ kunci: String, _ house: House) async throws -> String {
        let pegawai = try await pegawai(kunci, house)
        return try await house.world.database.read { db in
            try #require(
                try db.run("SELECT id FROM skp WHERE pegawai_id = \(pegawai) AND keadaan <> 'ditutup'").first
            ).get("id")
        }
    }

    static func ubah(_ house: House, _ perintah: @escaping @Sendable (any SQLConnection) throws -> Void) async throws {
        try await house.world.database.write { db in try perintah(db) }
    }

    /// Another post in another unit since a day, with another rater.
    static func pindahkan(_ kunci: String, ke kode: String, penilai: String, sejak: String, _ house: House) async throws
    {
        let pegawai = try await pegawai(kunci, house)
        let atasan = try await Self.pegawai(penilai, house)
        let id = house.world.newID()
        try await ubah(house) { db in
            let kemarin = try #require(Tanggal(sejak)).tambah(hari: -1).description
            try db.run(
                "UPDATE penempatan SET berlaku_sampai = \(kemarin) WHERE pegawai_id = \(pegawai) AND berlaku_sampai IS NULL"
            )
            try db.run(
                """
                INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, jenjang, kepala_unit,
                    jenis, berlaku_sejak)
                SELECT p.instansi_id, \(id), p.id, u.id, 'Analis Kesehatan', 'fungsional', '', 0, 'definitif', \(sejak)
                FROM pegawai p JOIN unit u ON u.instansi_id = p.instansi_id AND u.kode = \(kode) WHERE p.id = \(pegawai)
                """)
        }
        try await gantiPenilai(kunci, penilai: atasan, sejak: sejak, house)
    }

    static func gantiPenilai(_ kunci: String, penilai atasan: String, sejak: String, _ house: House) async throws {
        let pegawai = try await pegawai(kunci, house)
        let id = house.world.newID()
        try await ubah(house) { db in
            let kemarin = try #require(Tanggal(sejak)).tambah(hari: -1).description
            try db.run(
                "UPDATE garis_penilai SET berlaku_sampai = \(kemarin) WHERE pegawai_id = \(pegawai) AND berlaku_sampai IS NULL"
            )
            try db.run(
                """
                INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak)
                SELECT instansi_id, \(id), id, \(atasan), 'admin', \(sejak) FROM pegawai WHERE id = \(pegawai)
                """)
        }
    }
}
