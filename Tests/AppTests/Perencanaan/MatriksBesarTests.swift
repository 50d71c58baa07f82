import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// A unit of 300 people: what a page and an act may cost.
@Suite("Matriks: unit 300 orang")
struct MatriksBesarTests {
    private typealias B = BantuMatriks

    @Test(
        "Kepala dinas membagi ke 300 orang dalam satu kirim; halaman tetap kecil dan murah",
        arguments: TestEngine.allCases)
    func besar(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-01-20", on: engine)
        try await tambah(300, house)
        try await house.visit { visitor in
            let kadinkes = try await B.masuk("kadinkes", visitor)
            let kolom = try #require(try await B.matriks(kadinkes).kolom.first)
            let mulai = ContinuousClock.now
            let jawab = try await kadinkes.postJSON(
                "/api/v1/tim/matriks",
                "{\"tahun\":2026,\"kolom\":\"\(kolom.kunci)\",\"rumusan\":\"Warga terlayani sesuai standar\",\"semua_bawahan\":true}"
            )
            let lama = ContinuousClock.now - mulai
            #expect(jawab.status == .ok, "\(jawab.text)")
            #expect(jawab.text.contains("\"masuk_skp\":300"), "\(jawab.text)")
            // Twelve statements for any number, and the chained audit trail: one row a person.
            let pernyataan = try B.pernyataan(jawab)
            #expect(pernyataan < 300 + 40, "\(pernyataan) pernyataan")
            #expect(lama < .seconds(10), "\(lama)")
            let jejak = try await B.satu(house, "SELECT COUNT(*) AS n FROM jejak WHERE tindakan = 'peran.dibagikan'")
            #expect(jejak == 301)
            let versi = try await B.satu(house, "SELECT COUNT(*) AS n FROM versi_skp WHERE sebab = 'isi_peran'")
            #expect(versi == 300)
            for path in [
                "/tim/matriks", "/tim/matriks?hal=12", "/tim/matriks/bagikan", "/tim/matriks/cakupan",
                "/tim/kerja/baru",
            ] {
                let halaman = try await kadinkes.get(path)
                #expect(halaman.status == .ok, "\(path)")
                #expect(try B.pernyataan(halaman) <= 6, "\(path)")
                let padat = gzip(halaman.bytes, level: 4)?.count ?? .max
                #expect(padat < 60_000, "\(path): \(padat) byte")
            }
            // From memory the same page in fewer statements; after a write it is counted again.
            let awal = try await kadinkes.get("/tim/matriks?hal=2")
            let ulang = try await kadinkes.get("/tim/matriks?hal=2")
            #expect(try B.pernyataan(ulang) <= 3)
            #expect(isiTabel(ulang) == isiTabel(awal))
            let peran = try #require(try await B.matriks(kadinkes).peran.first)
            let ubah = try await kadinkes.post(
                "/tim/matriks/peran/\(peran.id)", ["rumusan": "Warga dusun terlayani sesuai standar"])
            #expect(ubah.location.contains("pesan=tersimpan"))
            #expect(try await kadinkes.get("/tim/matriks").text.contains("Warga dusun terlayani"))
            // Somebody else sees it without the links of its owner.
            let bupati = try await B.masuk("bupati", visitor)
            let milik = try await B.id("kadinkes", house)
            #expect(try await !bupati.get("/tim/matriks?orang=\(milik)").text.contains("/tim/matriks/peran/"))
            let cakupan = try await B.matriks(kadinkes).cakupan
            #expect(cakupan.orang == 301)
            #expect(cakupan.orang_berperan == 301)
        }
    }

    private func isiTabel(_ jawab: Answer) -> String {
        guard let awal = jawab.text.range(of: "<tbody>"), let akhir = jawab.text.range(of: "</tbody>") else {
            return ""
        }
        return String(jawab.text[awal.upperBound..<akhir.lowerBound])
    }

    /// Made-up people whom the head of the dinas rates.
    private func tambah(_ jumlah: Int, _ house: House) async throws {
        let kadinkes = try await B.id("kadinkes", house)
        try await house.world.database.write { db in
            let dinas = try #require(
                try db.run(
                    "SELECT instansi_id, unit_id FROM penempatan WHERE pegawai_id = \(kadinkes) AND berlaku_sampai IS NULL"
                ).first)
            let (instansi, unit): (String, String) = (try dinas.get("instansi_id"), try dinas.get("unit_id"))
            for nomor in 0..<jumlah {
                let id = Identifier.make(at: 1_700_000_000_000 + Int64(nomor))
                try db.run(
                    """
                    INSERT INTO pegawai (instansi_id, id, nama, nama_cari, jenis_asn, sumber, dibuat)
                    VALUES (\(instansi), \(id), \("Rekaan \(nomor) Contoh"), \("rekaan \(nomor) contoh"), 'pns', 'uji', 1)
                    """
                )
                try db.run(
                    """
                    INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, berlaku_sejak)
                    VALUES (\(instansi), \(id), \(id), \(unit), 'Pengelola Layanan Kesehatan dengan Nama Jabatan Panjang',
                        'pelaksana', '2020-01-01')
                    """
                )
                try db.run(
                    """
                    INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak)
                    VALUES (\(instansi), \(id), \(id), \(kadinkes), 'uji', '2020-01-01')
                    """
                )
            }
        }
    }
}
