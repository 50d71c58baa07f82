import Dasar
import Kinerja
import Platform
import Storage

/// The rater's side of an evaluation in one statement: period, unit led, organisation result, superior.
enum KonteksEvaluasiStore {
    /// Nil when the instansi has no such period, or no such person.
    static func load(
        _ periode: Periode, penilai: String, pada hariIni: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> KonteksEvaluasi? {
        let hari: SQL = "CASE WHEN p.tutup < \(hariIni.description) THEN p.tutup ELSE \(hariIni.description) END"
        let rows = try db.run(
            """
            SELECT p.kode, p.buka, p.tutup, p.keadaan, o.nama AS penilai_nama, t.unit_id, t.jenis_jabatan,
                u.nama AS unit_nama, c.nilai AS capaian, c.ditetapkan, l.nilai AS capaian_lalu, g.penilai_id AS atasan_id,
                a.nama AS atasan_nama, s.alasan AS alasan_pola
            FROM periode p
            JOIN pegawai o ON o.instansi_id = p.instansi_id AND o.id = \(penilai)
            LEFT JOIN penempatan t ON t.instansi_id = o.instansi_id AND t.pegawai_id = o.id AND t.jenis = 'definitif'
                AND t.berlaku_sejak <= \(hari) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN capaian_organisasi c ON c.instansi_id = t.instansi_id AND c.unit_id = t.unit_id
                AND c.periode = p.kode
            LEFT JOIN capaian_organisasi l ON l.instansi_id = t.instansi_id AND l.unit_id = t.unit_id
                AND l.periode = \(kodeTahunLalu(periode))
            LEFT JOIN garis_penilai g ON g.instansi_id = o.instansi_id AND g.pegawai_id = o.id
                AND g.berlaku_sejak <= \(hariIni.description)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hariIni.description))
            LEFT JOIN pegawai a ON a.instansi_id = g.instansi_id AND a.id = g.penilai_id
            LEFT JOIN sebaran_evaluasi s ON s.instansi_id = p.instansi_id AND s.penilai_id = o.id AND s.periode = p.kode
            WHERE p.instansi_id = \(instansi) AND p.kode = \(periode.kode)
            """
        )
        return try rows.first.map { try konteks($0, penilai: penilai, pada: hariIni) }
    }

    /// Last year's value counts for the annual evaluation only; no period has an empty code.
    private static func kodeTahunLalu(_ periode: Periode) -> String {
        guard case .tahunan(let tahun) = periode else { return "" }
        return Periode.tahunan(tahun - 1).kode
    }

    private static func konteks(_ row: SQLRow, penilai: String, pada hariIni: Tanggal) throws -> KonteksEvaluasi {
        let periode = try PeriodeEvaluasi(row)
        let nilai: CapaianOrganisasi? = try row.getOptional("capaian")
        let ditetapkan: Int64? = try row.getOptional("ditetapkan")
        let jenis: JenisJabatan? = try row.getOptional("jenis_jabatan")
        var penetapan: CapaianBerlaku.Penetapan?
        if let nilai, let ditetapkan { penetapan = .init(nilai: nilai, tanggal: Waktu.tanggal(ditetapkan)) }
        return KonteksEvaluasi(
            periode: periode, hariIni: hariIni, penilaiID: penilai, penilaiNama: try row.get("penilai_nama"),
            unitID: try row.getOptional("unit_id"), unitNama: try row.getOptional("unit_nama") ?? "",
            isPenilaiKepalaDaerah: jenis == .kepalaDaerah, atasanID: try row.getOptional("atasan_id"),
            atasanNama: try row.getOptional("atasan_nama"),
            capaian: try? CapaianUntukEvaluasi.tentukan(
                periode.periode, penetapan: penetapan, tahunSebelumnya: try row.getOptional("capaian_lalu"),
                pada: hariIni
            ),
            alasanPola: try row.getOptional("alasan_pola") ?? ""
        )
    }
}
