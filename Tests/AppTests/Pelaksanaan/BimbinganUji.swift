import Contoh
import Foundation
import Kinerja
import Platform
import Storage
import Testing

/// Guidance for tests that need one in a late state.
enum BimbinganUji {
    /// A coaching of `pegawai` by the nurse, carried out, with B.1.8, B.1.9 and one open agreement.
    static func tanam(_ house: House, pegawai: String) async throws -> (bimbingan: String, kesepakatan: String) {
        let (id, kesepakatan) = (house.world.newID(), house.world.newID())
        try await house.world.database.write { db in
            func satu(_ kunci: String) throws -> SQLRow {
                let nip = OrangContoh.semua.first { $0.kunci == kunci }?.nip ?? ""
                return try #require(try db.run("SELECT instansi_id, id FROM pegawai WHERE nip = \(nip)").first)
            }
            let (kapus, perawat) = (try satu("kapus"), try satu("perawat"))
            let instansi: String = try kapus.get("instansi_id")
            let (penilai, pembimbing): (String, String) = (try kapus.get("id"), try perawat.get("id"))
            try db.run(
                """
                INSERT INTO bimbingan (instansi_id, id, pegawai_id, penilai_id, pembimbing_id, pengusul_id, bentuk, keadaan,
                    alasan, surat_nomor, surat_tanggal, tanggal, mulai, selesai, tempat, agenda, dibuat)
                VALUES (\(instansi), \(id), \(pegawai), \(penilai), \(pembimbing), \(penilai), 'coaching', 'dilaksanakan',
                    'Uji', '800/1', '2026-09-01', '2026-10-01', 540, 600, 'Ruang rapat', 'Satu', 1)
                """
            )
            try db.run(
                """
                INSERT INTO tanggapan_bimbingan (instansi_id, bimbingan_id, isi, waktu)
                VALUES (\(instansi), \(id), '["a","b","c","d","e","f","g","h","i"]', 1)
                """
            )
            try db.run(
                """
                INSERT INTO kompetensi_bimbingan (instansi_id, bimbingan_id, isi, waktu)
                VALUES (\(instansi), \(id), '{"nilai":[],"rekomendasi":"Lanjut"}', 1)
                """
            )
            try db.run(
                """
                INSERT INTO kesepakatan (instansi_id, id, pegawai_id, bimbingan_id, uraian, penanggung_id, tenggat, keadaan,
                    dibuat)
                VALUES (\(instansi), \(kesepakatan), \(pegawai), \(id), 'Uji', \(pegawai), '2026-10-30', 'terbuka', 1)
                """
            )
        }
        return (id, kesepakatan)
    }
}
