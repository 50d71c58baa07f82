import Kinerja
import Platform
import Storage

/// Reminders that were made.
enum PengingatStore {
    struct Riwayat: Sendable {
        var hari: [Tanggal] = []
        var kali: [String: Int] = [:]
    }

    /// Days and subjects of each person's reminders since a day, read or not.
    static func riwayat(
        instansi: String, sejak: Tanggal, in db: any SQLConnection
    ) throws -> [String: Riwayat] {
        var hasil: [String: Riwayat] = [:]
        let rows = try db.run(
            """
            SELECT pegawai_id, kunci, dibuat FROM pemberitahuan
            WHERE instansi_id = \(instansi) AND jenis = 'pengingat' AND dibuat >= \(Waktu.awal(sejak))
            """
        )
        for row in rows {
            let (orang, kunci): (String, String) = (try row.get("pegawai_id"), try row.get("kunci"))
            hasil[orang, default: Riwayat()].hari.append(Waktu.tanggal(try row.get("dibuat")))
            hasil[orang, default: Riwayat()].kali[Pengingat.pokok(kunci), default: 0] += 1
        }
        return hasil
    }

    /// Unread reminders whose work is done need no eyes any more.
    static func bacaYangSelesai(
        masih: Set<String>, instansi: String, now: Int64, in db: any SQLConnection
    ) throws {
        let rows = try db.run(
            """
            SELECT id, pegawai_id, kunci FROM pemberitahuan
            WHERE instansi_id = \(instansi) AND jenis = 'pengingat' AND dibaca IS NULL
            """
        )
        for row in rows {
            let pokok = Pengingat.pokok(try row.get("kunci"))
            guard !masih.contains("\(try row.get("pegawai_id", as: String.self)) \(pokok)") else { continue }
            try db.run(
                """
                UPDATE pemberitahuan SET dibaca = \(now)
                WHERE instansi_id = \(instansi) AND id = \(try row.get("id", as: String.self))
                """
            )
        }
    }
}
