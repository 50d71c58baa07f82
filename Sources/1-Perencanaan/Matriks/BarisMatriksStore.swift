import Dasar
import Kinerja
import Platform
import Storage

/// One person of a matrix.
struct BarisMatriks: Sendable {
    let id: String
    let nama: String
    let jabatan: String
    let unit: String
    let jenisJabatan: JenisJabatan
    /// Writes A.1.1/A.1.2: nothing is intervened there.
    let isPimpinanTinggiAtauMandiri: Bool
    /// Rated by the owner of the matrix; others come by a team or an assignment.
    let isBawahan: Bool
    /// Leads a team under the owner of the matrix.
    let isKetuaTim: Bool
    let keadaanSKP: KeadaanSKP?
}

/// A link to a column that came by no cell, or a result that supports nothing.
struct TautanMatriks: Sendable {
    let rhkID: String
    let pegawaiID: String
    let rumusan: String
    /// Nil where it supports nothing.
    let rhkAtasanID: String?
}

/// The rows of a matrix: who is rated by the owner, works in a team that the owner leads, or has a role from the owner.
enum BarisMatriksStore {
    static let perHalaman = 25

    /// Everybody of a matrix, as a source for `FROM`; `bawahan` is 1 for people whom the owner rates.
    static func sumber(_ pimpinan: String, tahun: Int, hari: String, instansi: String) -> SQL {
        """
        (SELECT x.pegawai_id, MAX(x.bawahan) AS bawahan FROM (
            SELECT g.pegawai_id, 1 AS bawahan FROM garis_penilai g
            WHERE g.instansi_id = \(instansi) AND g.penilai_id = \(pimpinan) AND g.berlaku_sejak <= \(hari)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            UNION ALL
            SELECT a.pegawai_id, 0 FROM tim_kerja k
            JOIN anggota_tim a ON a.instansi_id = k.instansi_id AND a.tim_id = k.id
            WHERE k.instansi_id = \(instansi) AND k.ketua_id = \(pimpinan) AND k.tahun = \(tahun)
                AND (k.berakhir IS NULL OR k.berakhir >= \(hari))
            UNION ALL
            SELECT r.pegawai_id, 0 FROM peran_hasil r
            WHERE r.instansi_id = \(instansi) AND r.pemberi_id = \(pimpinan) AND r.tahun = \(tahun)
                AND r.keadaan IN ('menunggu_penilai', 'disepakati', 'masuk_skp')
        ) x WHERE x.pegawai_id <> \(pimpinan) GROUP BY x.pegawai_id)
        """
    }

    /// Everybody's place in a matrix.
    struct Urutan: Sendable {
        let id: String
        let isBawahan: Bool
    }

    private static let palingBanyak = 5000

    /// Everybody of a matrix in its order; one statement.
    static func semua(
        _ pimpinan: String, tahun: Int, hari: String, instansi: String, in db: any SQLConnection
    ) throws -> [BarisMatriks] {
        try db.run(
            """
            SELECT p.id, p.nama, COALESCE(t.jabatan, '') AS jabatan, t.jenis_jabatan, COALESCE(u.nama, '') AS unit,
                CASE WHEN t.kepala_unit = 1 AND u.mandiri = 1 THEN 1 ELSE 0 END AS mandiri, o.bawahan, s.keadaan,
                \(ketua(pimpinan, tahun, hari)) AS ketua
            FROM \(sumber(pimpinan, tahun: tahun, hari: hari, instansi: instansi)) o
            JOIN pegawai p ON p.instansi_id = \(instansi) AND p.id = o.pegawai_id
                AND p.kedudukan IN ('aktif', 'tugas_belajar')
            \(sekitar(tahun))
            ORDER BY o.bawahan DESC, CASE t.jenis_jabatan WHEN 'jpt_pratama' THEN 0 WHEN 'administrator' THEN 1
                WHEN 'pengawas' THEN 2 WHEN 'fungsional' THEN 3 ELSE 4 END, p.nama_cari, p.id LIMIT \(palingBanyak)
            """
        ).map { try baris($0, isBawahan: $0.get("bawahan", as: Int.self) == 1) }
    }

    /// The people of one page, in the given order; one statement.
    static func load(
        _ urutan: [Urutan], pimpinan: String, tahun: Int, hari: String, instansi: String, in db: any SQLConnection
    ) throws -> [BarisMatriks] {
        guard !urutan.isEmpty else { return [] }
        let rows = try db.run(
            """
            SELECT p.id, p.nama, COALESCE(t.jabatan, '') AS jabatan, t.jenis_jabatan, COALESCE(u.nama, '') AS unit,
                CASE WHEN t.kepala_unit = 1 AND u.mandiri = 1 THEN 1 ELSE 0 END AS mandiri, s.keadaan,
                \(ketua(pimpinan, tahun, hari)) AS ketua
            FROM pegawai p \(sekitar(tahun))
            WHERE p.instansi_id = \(instansi) AND p.id IN \(list: urutan.map(\.id))
            """
        )
        let menurut = Dictionary(
            try rows.map { (try $0.get("id", as: String.self), $0) }, uniquingKeysWith: { first, _ in first }
        )
        return try urutan.compactMap { satu in try menurut[satu.id].map { try baris($0, isBawahan: satu.isBawahan) } }
    }

    private static func ketua(_ pimpinan: String, _ tahun: Int, _ hari: String) -> SQL {
        """
        (SELECT COUNT(*) FROM tim_kerja k WHERE k.instansi_id = p.instansi_id AND k.ketua_id = p.id
            AND k.pimpinan_id = \(pimpinan) AND k.tahun = \(tahun)
            AND (k.berakhir IS NULL OR k.berakhir >= \(hari)))
        """
    }

    private static func sekitar(_ tahun: Int) -> SQL {
        """
        LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.berlaku_sampai IS NULL
            AND t.jenis = 'definitif'
        LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
        LEFT JOIN skp s ON s.instansi_id = p.instansi_id AND s.pegawai_id = p.id AND s.tahun = \(tahun)
            AND s.keadaan <> 'ditutup'
        """
    }

    private static func baris(_ row: SQLRow, isBawahan: Bool) throws -> BarisMatriks {
        let jenis: JenisJabatan = try row.getOptional("jenis_jabatan") ?? .pelaksana
        let isMandiri = try row.get("mandiri", as: Int.self) == 1
        return BarisMatriks(
            id: try row.get("id"), nama: try row.get("nama"), jabatan: try row.get("jabatan"),
            unit: try row.get("unit"), jenisJabatan: jenis,
            isPimpinanTinggiAtauMandiri: jenis == .jptPratama || jenis == .kepalaDaerah || isMandiri,
            isBawahan: isBawahan, isKetuaTim: try row.get("ketua", as: Int.self) > 0,
            keadaanSKP: try row.getOptional("keadaan")
        )
    }

    /// What stands in the rows: cells, links without a cell, and results of the own team that support nothing; one
    /// statement.
    static func isi(
        _ pimpinan: PimpinanMatriks, orang: [String], tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> (peran: [PeranHasil], tautan: [TautanMatriks]) {
        guard !orang.isEmpty else { return ([], []) }
        let rows = try db.run(
            """
            SELECT r.id, r.tahun, r.pemberi_id, r.pegawai_id, r.tim_id, r.rhk_atasan_id, r.indikator_atasan_id,
                r.strategi_id, r.rumusan, r.kaskade, r.beban, r.bentuk, r.keadaan, r.alasan, r.penilai_id, r.rhk_id,
                r.versi, r.dibuat, r.diputus, 1 AS sel
            FROM peran_hasil r
            WHERE r.instansi_id = \(instansi) AND r.pemberi_id = \(pimpinan.id) AND r.tahun = \(tahun)
                AND r.pegawai_id IN \(list: orang) AND r.keadaan IN ('menunggu_penilai', 'disepakati', 'masuk_skp')
            UNION ALL
            SELECT h.id, s.tahun, s.pegawai_id, s.pegawai_id, NULL, h.rhk_atasan_id, NULL, NULL, h.rumusan, h.kaskade,
                NULL, '', '', '', NULL, NULL, 0, s.dibuat, NULL, 0
            FROM skp s
            JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id
            WHERE s.instansi_id = \(instansi) AND s.pegawai_id IN \(list: orang) AND s.tahun = \(tahun)
                AND s.keadaan <> 'ditutup' AND h.peran_id IS NULL AND h.rumusan <> ''
                AND (h.rhk_atasan_id IN \(list: pimpinan.hasil.map(\.id))
                    OR (h.rhk_atasan_id IS NULL AND h.rhk_atasan = ''))
            ORDER BY dibuat, id
            """
        )
        let sel = try rows.filter { try $0.get("sel", as: Int.self) == 1 }.map(MatriksStore.baris)
        let tautan = try rows.filter { try $0.get("sel", as: Int.self) == 0 }.map { row in
            TautanMatriks(
                rhkID: try row.get("id"), pegawaiID: try row.get("pegawai_id"), rumusan: try row.get("rumusan"),
                rhkAtasanID: try row.getOptional("rhk_atasan_id")
            )
        }
        return (sel, tautan)
    }
}
