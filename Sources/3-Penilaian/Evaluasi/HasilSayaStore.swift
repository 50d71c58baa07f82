import Dasar
import Kinerja
import Platform
import Storage

/// Own results. Nothing is read here before it was delivered.
enum HasilSayaStore {
    static func daftar(pegawai: String, instansi: String, in db: any SQLConnection) throws -> [RingkasanHasil] {
        let rows = try db.run(
            """
            SELECT p.kode, p.buka, p.tutup, p.keadaan, e.predikat, e.keadaan AS evaluasi_keadaan
            FROM periode p
            LEFT JOIN evaluasi e ON e.instansi_id = p.instansi_id AND e.periode = p.kode AND e.pegawai_id = \(pegawai)
                AND e.keadaan IN ('disampaikan', 'diterima', 'keberatan', 'final')
            WHERE p.instansi_id = \(instansi) AND p.keadaan <> 'dijadwalkan'
            ORDER BY p.selesai DESC, p.kode DESC LIMIT 40
            """
        )
        return try rows.map { row in
            let keadaan: String? = try row.getOptional("evaluasi_keadaan")
            return RingkasanHasil(
                periode: try PeriodeEvaluasi(row), predikat: try row.getOptional("predikat"),
                keadaan: keadaan.flatMap(EvaluasiKinerja.Keadaan.init(rawValue:))
            )
        }
    }

    /// The newest delivered result of a period, with everything but its documents and holidays.
    static func load(
        _ periode: Periode, pegawai: String, pada hariIni: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> HasilEvaluasi? {
        let hari = hariIni.description
        let rows = try db.run(
            """
            SELECT e.id, e.penilai_id, \(EvaluasiStore.columns), n.nama AS penilai_nama, a.nama AS atasan_nama,
                tn.jenis_jabatan AS penilai_jenis, tp.jenis_jabatan, tp.kepala_unit, u.mandiri
            FROM evaluasi e
            JOIN pegawai n ON n.instansi_id = e.instansi_id AND n.id = e.penilai_id
            LEFT JOIN garis_penilai g ON g.instansi_id = n.instansi_id AND g.pegawai_id = n.id
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            LEFT JOIN pegawai a ON a.instansi_id = g.instansi_id AND a.id = g.penilai_id
            LEFT JOIN penempatan tn ON tn.instansi_id = n.instansi_id AND tn.pegawai_id = n.id
                AND tn.jenis = 'definitif' AND tn.berlaku_sampai IS NULL
            LEFT JOIN penempatan tp ON tp.instansi_id = e.instansi_id AND tp.pegawai_id = e.pegawai_id
                AND tp.jenis = 'definitif' AND tp.berlaku_sampai IS NULL
            LEFT JOIN unit u ON u.instansi_id = tp.instansi_id AND u.id = tp.unit_id
            WHERE e.instansi_id = \(instansi) AND e.pegawai_id = \(pegawai) AND e.periode = \(periode.kode)
                AND e.keadaan IN ('disampaikan', 'diterima', 'keberatan', 'final')
            ORDER BY e.disampaikan DESC LIMIT 1
            """
        )
        guard let row = rows.first else { return nil }
        let evaluasi = try EvaluasiStore.evaluasi(
            row, id: try row.get("id"), pegawai: pegawai, penilai: try row.get("penilai_id"), periode: periode
        )
        return HasilEvaluasi(
            evaluasi: evaluasi, versi: try row.get("versi"), penilaiNama: try row.get("penilai_nama"),
            atasanNama: try row.getOptional("atasan_nama"), sebabFinal: try sebabFinal(row, evaluasi),
            kalender: try PeriodeEvaluasiStore.kalender(
                sejak: evaluasi.diterima ?? hariIni, instansi: instansi, in: db
            ),
            hariIni: hariIni,
            dokumen: try DokumenStore.daftar(objek: "evaluasi", objekID: evaluasi.id, instansi: instansi, in: db)
        )
    }

    private static func sebabFinal(_ row: SQLRow, _ evaluasi: EvaluasiKinerja) throws -> String? {
        let penilai: JenisJabatan? = try row.getOptional("penilai_jenis")
        let jenis: JenisJabatan? = try row.getOptional("jenis_jabatan")
        let isKepala: Bool = try row.getOptional("kepala_unit") ?? false
        let isMandiri: Bool = try row.getOptional("mandiri") ?? false
        return HasilFinal.sebab(
            isOlehAtasan: evaluasi.isOlehAtasan, isPenilaiKepalaDaerah: penilai == .kepalaDaerah,
            isPimpinanTinggiAtauMandiri: jenis == .jptPratama || (isKepala && isMandiri)
        )
    }
}
