import Kinerja
import Storage

/// One submitted SKP that waits for a decision.
struct BarisTimSKP: Sendable {
    let id: String
    let tahun: Int
    let versi: Int
    let nama: String
    let jabatan: String
    let unit: String
    let diajukan: Int64?
    let jumlahHasil: Int
    /// The person signed in is the rater's superior, not the rater.
    let isSebagaiAtasan: Bool
}

/// How far a team is with its SKP of a year.
struct RingkasTimSKP: Sendable {
    let jumlahDisetujui: Int
    let jumlahDisusun: Int
    let terakhirDisetujui: Int64?
    /// The SKP that were just decided, to be taken back.
    var baruDiputus: [(id: String, nama: String)] = []
}

enum TimSKPStore {
    static let perHalaman = 25

    /// Submitted SKP that the person may fix today, oldest first; one statement.
    static func menunggu(
        penilai: String, pada tanggal: Tanggal, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> (daftar: [BarisTimSKP], jumlah: Int) {
        let hari = tanggal.description
        let rows = try db.run(
            """
            SELECT s.id, s.tahun, s.diajukan, s.penilai_id, s.versi, p.nama, COALESCE(t.jabatan, '') AS jabatan,
                COALESCE(u.nama, '') AS unit, COUNT(*) OVER () AS jumlah,
                (SELECT COUNT(*) FROM rencana_hasil_kerja h WHERE h.instansi_id = s.instansi_id AND h.skp_id = s.id) AS hasil
            FROM skp s
            JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pegawai_id
            LEFT JOIN penempatan t ON t.instansi_id = s.instansi_id AND t.pegawai_id = s.pegawai_id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            WHERE s.instansi_id = \(instansi) AND s.keadaan = 'diajukan' AND (s.penilai_id = \(penilai)
                OR (s.kepada_atasan = 1 AND s.ditetapkan IS NULL AND s.penilai_id IN (
                    SELECT g.pegawai_id FROM garis_penilai g WHERE g.instansi_id = \(instansi)
                        AND g.penilai_id = \(penilai) AND g.berlaku_sejak <= \(hari)
                        AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari)))))
            ORDER BY s.diajukan, s.id LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        let daftar = try rows.map { try baris($0, penilai: penilai) }
        return (daftar, try rows.first?.get("jumlah") ?? 0)
    }

    private static func baris(_ row: SQLRow, penilai: String) throws -> BarisTimSKP {
        let pemegang: String? = try row.getOptional("penilai_id")
        return BarisTimSKP(
            id: try row.get("id"), tahun: try row.get("tahun"), versi: try row.get("versi"),
            nama: try row.get("nama"), jabatan: try row.get("jabatan"), unit: try row.get("unit"),
            diajukan: try row.getOptional("diajukan"),
            jumlahHasil: try row.get("hasil"), isSebagaiAtasan: pemegang != penilai
        )
    }

    /// How far the own team is in a year, and the names of those that were just decided; one statement.
    static func ringkas(
        penilai: String, tahun: Int, diputus ids: [String], instansi: String, in db: any SQLConnection
    ) throws -> RingkasTimSKP {
        let rows = try db.run(
            """
            SELECT '' AS id, '' AS nama,
                COALESCE(SUM(CASE WHEN keadaan IN ('ditetapkan', 'ditutup') THEN 1 ELSE 0 END), 0) AS disetujui,
                COALESCE(SUM(CASE WHEN keadaan IN ('disusun', 'dikembalikan', 'diubah') THEN 1 ELSE 0 END), 0) AS disusun,
                MAX(ditetapkan) AS terakhir
            FROM skp WHERE instansi_id = \(instansi) AND penilai_id = \(penilai) AND tahun = \(tahun)
            UNION ALL
            SELECT s.id, p.nama, 0, 0, s.ditetapkan FROM skp s
            JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pegawai_id
            WHERE s.instansi_id = \(instansi) AND s.id IN \(list: ids) AND s.keadaan IN ('ditetapkan', 'dikembalikan')
                AND (s.penilai_id = \(penilai) OR s.ditetapkan_oleh = \(penilai))
            """
        )
        var ringkas = RingkasTimSKP(jumlahDisetujui: 0, jumlahDisusun: 0, terakhirDisetujui: nil)
        var diputus: [(id: String, nama: String)] = []
        for row in rows {
            let id: String = try row.get("id")
            if id.isEmpty {
                ringkas = RingkasTimSKP(
                    jumlahDisetujui: try row.get("disetujui"), jumlahDisusun: try row.get("disusun"),
                    terakhirDisetujui: try row.getOptional("terakhir")
                )
            } else {
                diputus.append((id, try row.get("nama")))
            }
        }
        ringkas.baruDiputus = diputus
        return ringkas
    }
}
