import App
import Contoh
import Dasar
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

@Suite("Benih dua dinas")
struct DuaDinasSeedTests {
    @Test func `struktur jabatan sama dengan data rujukan`() throws {
        let rujukan = try DataRujukan.baca("struktur_jabatan_dua_dinas")
        #expect(rujukan.count == JabatanDinas.semua.count)
        for baris in rujukan {
            let jabatan = try #require(JabatanDinas.semua.first { $0.kode == baris["kode_jabatan"] })
            #expect(jabatan.atasan ?? "" == baris["kode_atasan"])
            #expect(String(jabatan.jumlah) == baris["jumlah_contoh"])
            #expect(String(jabatan.kelas) == baris["kelas_tipikal"])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `189 orang punya SKP yang ditetapkan tanpa temuan yang menolak atau menyarankan`(engine: TestEngine)
        async throws
    {
        let house = try await House.demo(on: engine, isDenganDuaDinas: true)
        let temuan = try await house.world.database.read { db in
            let instansi = try #require(try OrganisasiStore.instansi(kode: "BGO", in: db)).id
            let nip = Set(OrangContoh.duaDinas.map(\.nip) + ["197013031996032001", "196913041994031002"])
            let orang = try db.run("SELECT id, nip FROM pegawai WHERE instansi_id = \(instansi)").filter {
                nip.contains(try $0.getOptional("nip") ?? "")
            }
            #expect(orang.count == 189)
            return try orang.flatMap { try periksa($0.get("id"), instansi: instansi, house.world.today, in: db) }
        }
        #expect(temuan == [])
    }

    private func periksa(
        _ pegawai: String, instansi: String, _ hari: Tanggal, in db: any SQLConnection
    ) throws -> [String] {
        guard let satu = try SKPStore.load(pegawai: pegawai, tahun: hari.tahun, instansi: instansi, in: db) else {
            return ["\(pegawai) belum punya SKP"]
        }
        let konteks = try KonteksStore.load(
            pegawai: pegawai, penilai: satu.skp.penilaiID, instansi: instansi, pada: hari, in: db
        )
        let keadaan = satu.skp.keadaan == .ditetapkan && satu.skp.revisi == 1 ? [] : ["\(pegawai) belum ditetapkan"]
        return keadaan + DaftarAturanSKP.periksa(satu.skp, konteks).map { "\(konteks.pegawai.jabatan): \($0.pesan)" }
    }

    @Test(arguments: TestEngine.allCases)
    func `setiap hasil atasan didukung dan setiap peran menunjuk hasil di SKP`(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine, isDenganDuaDinas: true)
        try await house.world.database.read { db in
            #expect(try jumlah("SELECT COUNT(*) AS n FROM perjanjian_kinerja WHERE keadaan = 'ditetapkan'", db) == 2)
            #expect(try jumlah("SELECT COUNT(*) AS n FROM strategi", db) == 6)
            #expect(try jumlah("SELECT COUNT(*) AS n FROM manual_indikator", db) == 14)
            // Every role stands in an SKP, and the result there names the role; but for the two who have no SKP yet.
            let salah = try jumlah(
                """
                SELECT COUNT(*) AS n FROM peran_hasil r LEFT JOIN rencana_hasil_kerja h
                    ON h.instansi_id = r.instansi_id AND h.id = r.rhk_id AND h.peran_id = r.id
                    AND h.rhk_atasan_id = r.rhk_atasan_id
                WHERE h.id IS NULL OR r.keadaan <> 'masuk_skp'
                """, db)
            #expect(salah == 2)
            #expect(try jumlah("SELECT COUNT(*) AS n FROM peran_hasil WHERE keadaan = 'disepakati'", db) == 2)
            // Only the field officer of the public works office is missing: nobody supports his head's first result.
            let tanpaDukungan = try db.run(
                """
                SELECT h.rumusan FROM rencana_hasil_kerja h JOIN skp s ON s.instansi_id = h.instansi_id AND s.id = h.skp_id
                WHERE EXISTS (SELECT 1 FROM garis_penilai g WHERE g.instansi_id = s.instansi_id
                        AND g.penilai_id = s.pegawai_id)
                    AND NOT EXISTS (SELECT 1 FROM rencana_hasil_kerja b WHERE b.instansi_id = h.instansi_id
                        AND b.rhk_atasan_id = h.id)
                """
            ).map { try $0.get("rumusan", as: String.self) }
            #expect(Set(tanpaDukungan) == ["Kerusakan jalan tertangani cepat", "Anggaran jalan dikelola tepat"])
        }
    }

    private func jumlah(_ sql: SQL, _ db: any SQLConnection) throws -> Int {
        try db.run(sql).first.map { try $0.get("n") } ?? 0
    }
}
