import Dasar
import Kinerja
import Platform
import Storage

/// Whose matrix it is, with the columns: the own results, or their indicators where he or she is a JPT or mandiri head.
struct PimpinanMatriks: Sendable {
    let id: String
    let nama: String
    let jabatan: String
    let isPimpinanTinggiAtauMandiri: Bool
    let unitID: String?
    let unit: String
    let jalur: String?
    /// Rates somebody, heads a unit or leads a team: may assign (U-08; P-63).
    let isPimpinan: Bool
    let isKepalaUnit: Bool
    /// Number of the instansi's last audited write, of the same snapshot.
    let tanda: Int64
    /// Nil while there is no SKP for the year.
    let keadaanSKP: KeadaanSKP?
    let hasil: [RencanaHasilKerja]
    /// The columns of A.1.5 in the order of the SKP.
    let kolom: [MatriksPeran.Kolom]

    func hasil(_ id: String) -> RencanaHasilKerja? { hasil.first { $0.id == id } }

    /// Column 2 of A.1.7 for a role in this column (note * h.59; K-138, K-139).
    func teksIntervensi(rhk: String, indikator: String?) -> String {
        guard let satu = hasil(rhk) else { return "" }
        let ukuran = satu.indikator.filter { indikator == nil || $0.id == indikator }.map(\.ukuran)
        return RencanaHasilKerja.teksIntervensi(
            rumusan: satu.rumusan, indikator: ukuran, dariPimpinanTinggiAtauMandiri: isPimpinanTinggiAtauMandiri
        )
    }

    /// The result and indicator of a column as forms carry it: `rhk` or `rhk.indikator`.
    func kolom(_ kunci: String) -> MatriksPeran.Kolom? { kolom.first { $0.kunci == kunci } }
}

extension MatriksPeran.Kolom {
    /// As forms and addresses carry it.
    var kunci: String { indikatorID.map { "\(rhkID).\($0)" } ?? rhkID }
}

enum PimpinanStore {
    private static func kolom(_ hasil: [RencanaHasilKerja], isPimpinanTinggiAtauMandiri: Bool) -> [MatriksPeran.Kolom] {
        hasil.flatMap { satu -> [MatriksPeran.Kolom] in
            let indikator = isPimpinanTinggiAtauMandiri ? satu.indikator.filter { !$0.ukuran.isEmpty } : []
            guard !indikator.isEmpty else {
                return [MatriksPeran.Kolom(rhkID: satu.id, judul: satu.rumusan, target: targetTunggal(satu))]
            }
            return indikator.map {
                MatriksPeran.Kolom(
                    rhkID: satu.id, indikatorID: $0.id, judul: $0.ukuran, targetTampil: $0.targetTampil,
                    target: $0.target.maks == nil ? $0.target.angka : nil
                )
            }
        }
    }

    /// The figure of a result that has exactly one.
    private static func targetTunggal(_ hasil: RencanaHasilKerja) -> Desimal? {
        guard hasil.indikator.count == 1, let satu = hasil.indikator.first, satu.target.maks == nil else { return nil }
        return satu.target.angka
    }

    /// The leader with the results of the year; one statement.
    ///
    /// - Throws: `WebFailure.notFound` for somebody whom the instansi does not have.
    static func load(
        _ pegawai: String, tahun: Int, pada tanggal: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> PimpinanMatriks {
        let hari = tanggal.description
        let rows = try db.run(
            """
            SELECT p.id AS pemilik, p.nama, COALESCE(t.jabatan, '') AS jabatan, t.jenis_jabatan,
                COALESCE(t.kepala_unit, 0) AS kepala_unit, COALESCE(u.mandiri, 0) AS mandiri, u.id AS unit_id,
                COALESCE(u.nama, '') AS unit, u.jalur,
                CASE WHEN EXISTS (SELECT 1 FROM garis_penilai g WHERE g.instansi_id = p.instansi_id
                        AND g.penilai_id = p.id AND g.berlaku_sejak <= \(hari)
                        AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari)))
                    OR EXISTS (SELECT 1 FROM tim_kerja k WHERE k.instansi_id = p.instansi_id AND k.ketua_id = p.id
                        AND k.tahun = \(tahun)) THEN 1 ELSE 0 END AS memimpin,
                COALESCE((SELECT j.urutan FROM jejak_kepala j WHERE j.instansi_id = p.instansi_id), 0) AS tanda,
                s.keadaan AS keadaan_skp, h.id AS rhk_id, h.jenis, h.rumusan, h.rhk_atasan_id,
                COALESCE(h.rhk_atasan, '') AS rhk_atasan, COALESCE(h.pemberi_tugas, '') AS pemberi_tugas, h.klasifikasi,
                h.perspektif, h.catatan_kembali, h.asal, h.keadaan AS keadaan_rhk, h.catatan_ambil_alih, h.peran_id,
                h.kaskade, i.id AS indikator_id, i.aspek, i.ukuran, i.target_teks, i.target_angka, i.target_maks,
                i.satuan, i.arah, i.standar_id, i.standar_kode, i.standar_versi, i.indikator_pk_id
            FROM pegawai p
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.berlaku_sampai IS NULL
                AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN skp s ON s.instansi_id = p.instansi_id AND s.pegawai_id = p.id AND s.tahun = \(tahun)
                AND s.keadaan <> 'ditutup'
            LEFT JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id AND h.rumusan <> ''
            LEFT JOIN indikator i ON i.instansi_id = h.instansi_id AND i.skp_id = s.id AND i.rhk_id = h.id
            WHERE p.instansi_id = \(instansi) AND p.id = \(pegawai)
            ORDER BY CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id
            """
        )
        guard let first = rows.first else { throw WebFailure.notFound }
        return try pimpinan(first, hasil: try BarisHasil.susun(rows))
    }

    private static func pimpinan(_ row: SQLRow, hasil: [RencanaHasilKerja]) throws -> PimpinanMatriks {
        let jenis: JenisJabatan? = try row.getOptional("jenis_jabatan")
        let isKepala: Bool = try row.get("kepala_unit")
        let isMandiri: Bool = try row.get("mandiri")
        let isTinggi = jenis == .kepalaDaerah || jenis == .jptPratama || (isKepala && isMandiri)
        return PimpinanMatriks(
            id: try row.get("pemilik"), nama: try row.get("nama"), jabatan: try row.get("jabatan"),
            isPimpinanTinggiAtauMandiri: isTinggi,
            unitID: try row.getOptional("unit_id"), unit: try row.get("unit"), jalur: try row.getOptional("jalur"),
            isPimpinan: try isKepala || row.get("memimpin", as: Int.self) > 0, isKepalaUnit: isKepala,
            tanda: try row.get("tanda"),
            keadaanSKP: try row.getOptional("keadaan_skp"), hasil: hasil,
            kolom: kolom(hasil, isPimpinanTinggiAtauMandiri: isTinggi)
        )
    }
}
