import Kinerja
import Platform
import Storage

/// The line of superiors that an obstacle climbs, as it stands on a day. People who left are skipped, so that no desk is
/// nobody's.
enum GarisKendalaStore {
    /// Superiors of one person, nearest first: one statement.
    static func atas(
        _ pegawai: String, pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [String] {
        let h = hari.description
        let rows = try db.run(
            """
            WITH RECURSIVE rantai (penilai_id, tingkat, sejak) AS (
                SELECT g.penilai_id, 0, g.berlaku_sejak FROM garis_penilai g
                WHERE g.instansi_id = \(instansi) AND g.pegawai_id = \(pegawai) AND g.berlaku_sejak <= \(h)
                    AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(h))
                UNION ALL
                SELECT g.penilai_id, r.tingkat + 1, g.berlaku_sejak FROM rantai r
                JOIN garis_penilai g ON g.instansi_id = \(instansi) AND g.pegawai_id = r.penilai_id
                    AND g.berlaku_sejak <= \(h) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(h))
                WHERE r.tingkat < 9
            )
            SELECT r.penilai_id, r.tingkat FROM rantai r
            JOIN pegawai o ON o.instansi_id = \(instansi) AND o.id = r.penilai_id AND o.kedudukan <> 'keluar'
            ORDER BY r.tingkat, r.sejak DESC
            """
        )
        var hasil: [String] = []
        var tingkatLalu = -1
        for row in rows {
            let (id, tingkat): (String, Int) = (try row.get("penilai_id"), try row.get("tingkat"))
            guard tingkat > tingkatLalu, id != pegawai, !hasil.contains(id) else { continue }
            tingkatLalu = tingkat
            hasil.append(id)
        }
        return hasil
    }

    /// The lines of a whole instansi, for the chore: one statement, walked in memory.
    static func semua(
        pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> @Sendable (String) -> [String] {
        let h = hari.description
        let rows = try db.run(
            """
            SELECT g.pegawai_id, g.penilai_id, o.kedudukan FROM garis_penilai g
            JOIN pegawai o ON o.instansi_id = g.instansi_id AND o.id = g.penilai_id
            WHERE g.instansi_id = \(instansi) AND g.berlaku_sejak <= \(h)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(h))
            ORDER BY g.berlaku_sejak
            """
        )
        var atasan: [String: String] = [:]
        var keluar: Set<String> = []
        for row in rows {
            let penilai: String = try row.get("penilai_id")
            atasan[try row.get("pegawai_id")] = penilai
            if try row.get("kedudukan", as: String.self) == "keluar" { keluar.insert(penilai) }
        }
        let (peta, pergi) = (atasan, keluar)
        return { pegawai in
            var hasil: [String] = []
            var kini = pegawai
            for _ in 0..<10 {
                guard let naik = peta[kini], naik != pegawai, !hasil.contains(naik) else { break }
                if !pergi.contains(naik) { hasil.append(naik) }
                kini = naik
            }
            return hasil
        }
    }
}
