import Kinerja
import Storage

/// A period with the state of one rater's team.
struct PeriodeTim: Sendable {
    let periode: PeriodeEvaluasi
    /// People with an approved plan or a signed evaluation.
    let jumlah: Int
    let terkirim: Int
    let draf: Int
}

/// The periods of a rater with counts, in one statement.
enum PeriodeTimStore {
    static func daftar(
        penilai: String, pada hariIni: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [PeriodeTim] {
        let kini = hariIni.description
        let hari: SQL = "CASE WHEN p.tutup < \(kini) THEN p.tutup ELSE \(kini) END"
        return try db.run(
            """
            SELECT p.kode, p.buka, p.tutup, p.keadaan, COUNT(s.id) AS jumlah,
                COALESCE(SUM(CASE WHEN e.keadaan <> 'draf' THEN 1 ELSE 0 END), 0) AS terkirim,
                COALESCE(SUM(CASE WHEN e.keadaan = 'draf' THEN 1 ELSE 0 END), 0) AS draf
            FROM periode p
            LEFT JOIN garis_penilai g ON g.instansi_id = p.instansi_id AND g.penilai_id = \(penilai)
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            LEFT JOIN skp s ON s.instansi_id = g.instansi_id AND s.pegawai_id = g.pegawai_id
                AND s.keadaan IN ('ditetapkan', 'ditutup')
                AND CAST(s.tahun AS TEXT) = SUBSTR(p.kode, 1, 4)
            LEFT JOIN evaluasi e ON e.instansi_id = s.instansi_id AND e.skp_id = s.id AND e.periode = p.kode
            WHERE p.instansi_id = \(instansi) AND p.keadaan <> 'dijadwalkan'
            GROUP BY p.kode, p.buka, p.tutup, p.keadaan, p.selesai ORDER BY p.selesai DESC, p.kode DESC LIMIT 25
            """
        ).map {
            PeriodeTim(
                periode: try PeriodeEvaluasi($0), jumlah: try $0.get("jumlah"), terkirim: try $0.get("terkirim"),
                draf: try $0.get("draf")
            )
        }
    }
}
