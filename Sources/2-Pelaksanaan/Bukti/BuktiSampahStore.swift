import Platform
import Storage

/// The end of the trash: rows go after thirty days, files when nothing names them any more.
enum BuktiSampahStore {
    /// Removes rows deleted before `batas` and notes their files as candidates. One transaction, so nothing is
    /// forgotten.
    static func buang(sebelum batas: Int64, _ tx: Transaction) throws -> Int {
        let instansi = tx.pencatat.instansi
        let rows = try tx.db.run(
            """
            SELECT id, sidik, jenis, nama FROM bukti
            WHERE instansi_id = \(instansi) AND dihapus <= \(batas) ORDER BY dihapus LIMIT 500
            """
        )
        for row in rows {
            let (id, sidik): (String, String) = (try row.get("id"), try row.get("sidik"))
            try tx.db.run("DELETE FROM bukti_realisasi WHERE instansi_id = \(instansi) AND bukti_id = \(id)")
            try tx.db.run("DELETE FROM bukti WHERE instansi_id = \(instansi) AND id = \(id)")
            tx.catat(EntriJejak("bukti.dibuang", objek: "bukti", id: id, sebelum: try row.get("nama", as: String.self)))
            guard try row.get("jenis", as: String.self) == "berkas" else { continue }
            try tx.db.run(
                """
                INSERT INTO bukti_buangan (instansi_id, sidik, sejak)
                VALUES (\(instansi), \(sidik), \(tx.pencatat.waktu)) ON CONFLICT DO NOTHING
                """
            )
        }
        return rows.count
    }

    /// Candidates with the time since when, oldest first.
    static func calon(instansi: String, in db: any SQLConnection) throws -> [(sidik: String, sejak: Int64)] {
        try db.run(
            "SELECT sidik, sejak FROM bukti_buangan WHERE instansi_id = \(instansi) ORDER BY sejak LIMIT 500"
        ).map { (try $0.get("sidik"), try $0.get("sejak")) }
    }

    /// Whether any evidence of any instansi, also in the trash, has this content: hashes are shared.
    static func isDipakai(_ sidik: String, in db: any SQLConnection) throws -> Bool {
        try !db.run(
            """
            SELECT 1 AS ada FROM bukti WHERE sidik = \(sidik) AND jenis = 'berkas'
                AND instansi_id IN (SELECT id FROM instansi) LIMIT 1
            """
        ).isEmpty
    }

    static func lupakan(_ sidik: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM bukti_buangan WHERE instansi_id = \(instansi) AND sidik = \(sidik)")
    }

    static func semuaInstansi(in db: any SQLConnection) throws -> [String] {
        try db.run("SELECT id FROM instansi ORDER BY id").map { try $0.get("id") }
    }
}
