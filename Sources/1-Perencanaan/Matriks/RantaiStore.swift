import Kinerja
import Storage

/// The way up from a result: what it supports, what that supports, and so on.
enum RantaiStore {
    /// At most twenty steps; one statement.
    static func load(_ rhk: String, instansi: String, in db: any SQLConnection) throws -> [KaskadeTanpaLingkaran.Simpul]
    {
        try db.run(
            """
            WITH RECURSIVE naik (id, rumusan, skp_id, atasan, langkah) AS (
                SELECT h.id, h.rumusan, h.skp_id, h.rhk_atasan_id, 1 FROM rencana_hasil_kerja h
                WHERE h.instansi_id = \(instansi) AND h.id = \(rhk)
                UNION ALL
                SELECT h.id, h.rumusan, h.skp_id, h.rhk_atasan_id, n.langkah + 1 FROM naik n
                JOIN rencana_hasil_kerja h ON h.instansi_id = \(instansi) AND h.id = n.atasan
                WHERE n.langkah < 20
            )
            SELECT n.id, n.rumusan, s.pegawai_id, p.nama FROM naik n
            JOIN skp s ON s.instansi_id = \(instansi) AND s.id = n.skp_id
            JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pegawai_id
            ORDER BY n.langkah
            """
        ).map {
            KaskadeTanpaLingkaran.Simpul(
                rhkID: try $0.get("id"), rumusan: try $0.get("rumusan"), pemilikID: try $0.get("pegawai_id"),
                pemilik: try $0.get("nama")
            )
        }
    }
}
