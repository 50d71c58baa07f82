import Kinerja
import Platform
import Storage

/// A standard whose newer version a person has not read yet although the own SKP has an earlier one.
struct StandarBerubah: Sendable {
    let kode: String
    let indikator: String
    let versi: Int
    let sejak: Tanggal?
}

/// How many people a new version concerns, and how many of them have read it.
struct SudahBaca: Sendable {
    var terdampak = 0
    var sudah = 0
    /// Whether the person who looks is concerned, and has read.
    var isSaya = false
    var isSayaSudah = false
}

/// "Saya sudah baca": only people with an earlier version in an SKP that is not closed are asked. An indicator without a
/// version number was taken from the first one.
enum TandaBacaStore {
    static func catat(standar: String, versi: Int, in tx: Transaction) throws {
        try tx.db.run(
            """
            INSERT INTO tanda_baca (instansi_id, standar_id, versi, pegawai_id, waktu)
            VALUES (\(tx.pencatat.instansi), \(standar), \(versi), \(tx.pencatat.pelaku), \(tx.pencatat.waktu))
            ON CONFLICT (instansi_id, standar_id, versi, pegawai_id) DO NOTHING
            """
        )
    }

    /// Who is concerned by version `versi` of a standard, in one statement.
    static func hitung(
        standar: String, versi: Int, saya: String, instansi: String, in db: any SQLConnection
    ) throws -> SudahBaca {
        let row = try db.run(
            """
            SELECT COUNT(*) AS terdampak, COALESCE(SUM(o.sudah), 0) AS sudah,
                COALESCE(SUM(CASE WHEN o.pegawai_id = \(saya) THEN 1 ELSE 0 END), 0) AS saya,
                COALESCE(SUM(CASE WHEN o.pegawai_id = \(saya) THEN o.sudah ELSE 0 END), 0) AS saya_sudah
            FROM (SELECT k.pegawai_id, MAX(CASE WHEN b.pegawai_id IS NULL THEN 0 ELSE 1 END) AS sudah
                FROM indikator i
                JOIN skp k ON k.instansi_id = i.instansi_id AND k.id = i.skp_id AND k.keadaan <> 'ditutup'
                LEFT JOIN tanda_baca b ON b.instansi_id = i.instansi_id AND b.standar_id = i.standar_id
                    AND b.versi = \(versi) AND b.pegawai_id = k.pegawai_id
                WHERE i.instansi_id = \(instansi) AND i.standar_id = \(standar)
                    AND COALESCE(i.standar_versi, 1) < \(versi)
                GROUP BY k.pegawai_id) o
            """
        ).first
        guard let row else { return SudahBaca() }
        return SudahBaca(
            terdampak: try row.get("terdampak"), sudah: try row.get("sudah"),
            isSaya: try row.get("saya", as: Int.self) > 0, isSayaSudah: try row.get("saya_sudah", as: Int.self) > 0
        )
    }

    /// What changed for a person since the own SKP was made and is not read yet; one statement.
    static func belumDibaca(
        pegawai: String, pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [StandarBerubah] {
        try db.run(
            """
            SELECT DISTINCT v.kode, v.indikator, v.versi, v.berlaku_sejak FROM skp k
            JOIN indikator i ON i.instansi_id = k.instansi_id AND i.skp_id = k.id
            JOIN versi_standar v ON v.standar_id = i.standar_id AND v.versi > COALESCE(i.standar_versi, 1)
                AND \(Standar.berlaku(pada: hari, instansi: instansi))
            WHERE k.instansi_id = \(instansi) AND k.pegawai_id = \(pegawai) AND k.tahun >= \(hari.tahun)
                AND k.keadaan <> 'ditutup' AND NOT EXISTS (SELECT 1 FROM tanda_baca b WHERE b.instansi_id = k.instansi_id
                AND b.standar_id = v.standar_id AND b.versi = v.versi AND b.pegawai_id = k.pegawai_id)
            ORDER BY v.kode LIMIT 50
            """
        ).map { row in
            StandarBerubah(
                kode: try row.get("kode"), indikator: try row.get("indikator"), versi: try row.get("versi"),
                sejak: try row.tanggal("berlaku_sejak")
            )
        }
    }
}
