import Kinerja
import Platform
import Storage

/// One line of the ranking. Aggregates only: nobody's name.
struct BarisPeringkat: Sendable {
    let jenis: JenisKendala
    let unit: String
    let jumlah: Int
    let orang: Int
    let hasil: Int
    let terbuka: Int
    let selesai: Int
    let tidakDapat: Int
    /// Mean days from report to answer, or to now.
    let hari: Int

    /// Share of answered-as-solved, whole percent.
    var persenSelesai: Int { jumlah == 0 ? 0 : selesai * 100 / jumlah }
    var orangTampil: String { KelompokTerkecil.tampil(orang).map { "\($0)" } ?? KelompokTerkecil.kurang }
}

enum PeringkatKendalaStore {
    /// Whether the person leads a unit today, Plt. and Plh. included.
    static func isKepala(
        _ saya: String, pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> Bool {
        let h = hari.description
        let jumlah: Int? = try db.run(
            """
            SELECT COUNT(*) AS jumlah FROM penempatan WHERE instansi_id = \(instansi) AND pegawai_id = \(saya)
                AND kepala_unit = 1 AND berlaku_sejak <= \(h) AND (berlaku_sampai IS NULL OR berlaku_sampai >= \(h))
            """
        ).first?.get("jumlah")
        return (jumlah ?? 0) > 0
    }

    /// - Parameter isSemua: the whole instansi; otherwise only below the units that the person leads or looks after.
    static func load(
        _ session: Session, isSemua: Bool, dari: Int64, sampai: Int64, kini: Int64, pada hari: Tanggal,
        in db: any SQLConnection
    ) throws -> [BarisPeringkat] {
        let batas: SQL = isSemua ? "" : cakupan(session, hari.description)
        return try db.run(
            """
            SELECT k.jenis, COALESCE(u.nama, '') AS unit, COUNT(*) AS jumlah, COUNT(DISTINCT k.pelapor_id) AS orang,
                COUNT(DISTINCT COALESCE(k.indikator_id, k.rhk_id, k.id)) AS hasil,
                CAST(SUM(CASE WHEN \(KendalaStore.terbuka) THEN 1 ELSE 0 END) AS BIGINT) AS terbuka,
                CAST(SUM(CASE WHEN k.keadaan = 'selesai' THEN 1 ELSE 0 END) AS BIGINT) AS selesai,
                CAST(SUM(CASE WHEN k.keadaan = 'tidak_dapat_dipenuhi' THEN 1 ELSE 0 END) AS BIGINT) AS tidak,
                CAST(SUM((COALESCE(k.ditutup, \(kini)) - k.dibuat) / 3600000) AS BIGINT) AS jam
            FROM kendala k
            LEFT JOIN unit u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
            WHERE k.instansi_id = \(session.instansiID) AND k.keadaan <> 'ditarik'
                AND k.dibuat >= \(dari) AND k.dibuat < \(sampai) \(batas)
            GROUP BY k.jenis, k.unit_id, u.nama
            ORDER BY orang DESC, hasil DESC, terbuka DESC, k.jenis, unit LIMIT 200
            """
        ).map { row in
            let (jumlah, jam): (Int, Int) = (try row.get("jumlah"), try row.get("jam"))
            return BarisPeringkat(
                jenis: try row.get("jenis"), unit: try row.get("unit"), jumlah: jumlah, orang: try row.get("orang"),
                hasil: try row.get("hasil"), terbuka: try row.get("terbuka"), selesai: try row.get("selesai"),
                tidakDapat: try row.get("tidak"), hari: jumlah == 0 ? 0 : jam / 24 / jumlah
            )
        }
    }

    private static func cakupan(_ session: Session, _ h: String) -> SQL {
        """
        AND EXISTS (SELECT 1 FROM unit a WHERE a.instansi_id = k.instansi_id
            AND substr(u.jalur, 1, length(a.jalur)) = a.jalur
            AND (a.id = \(session.unitAdminID ?? "") OR a.id IN (SELECT e.unit_id FROM penempatan e
                WHERE e.instansi_id = k.instansi_id AND e.pegawai_id = \(session.pegawaiID) AND e.kepala_unit = 1
                AND e.berlaku_sejak <= \(h) AND (e.berlaku_sampai IS NULL OR e.berlaku_sampai >= \(h)))))
        """
    }
}
