import Dasar
import Kinerja
import Storage

/// One result of the superior, as a container for one's own.
struct HasilAtasan: Sendable {
    let id: String
    let rumusan: String
    let jenis: JenisHasilKerja
    var indikator: [IndikatorKinerja]
    /// How many other SKP support it.
    let pendukung: Int
}

/// The superior and what the own SKP can support; one statement.
struct Atasan: Sendable {
    let id: String
    let nama: String
    let jabatan: String
    let isPimpinanTinggiAtauMandiri: Bool
    /// Has no SKP of the own; results come from the perjanjian kinerja and directives.
    let isKepalaDaerah: Bool
    /// Nil while the superior has no SKP for the year.
    let keadaan: KeadaanSKP?
    let hasil: [HasilAtasan]

    /// What column 2 of A.1.7 says about one of the results.
    func teksIntervensi(_ satu: HasilAtasan) -> String {
        RencanaHasilKerja.teksIntervensi(
            rumusan: satu.rumusan, indikator: satu.indikator.map(\.ukuran),
            dariPimpinanTinggiAtauMandiri: isPimpinanTinggiAtauMandiri
        )
    }
}

/// The owner's own standing and the superior.
struct Lini: Sendable {
    /// JPT or head of a unit kerja mandiri: forms A.1.1/A.1.2, a perspective for each result.
    let isPimpinan: Bool
    /// Nil while none is recorded, or for one without a post.
    let atasan: Atasan?

    static let kosong = Lini(isPimpinan: false, atasan: nil)
}

enum AtasanStore {
    /// The owner of an SKP and the rater with the rater's results of the year; one statement.
    static func load(_ skp: SKP, instansi: String, in db: any SQLConnection) throws -> Lini {
        let rows = try db.run(
            """
            SELECT dt.jenis_jabatan AS jenis_sendiri, dt.kepala_unit AS kepala_sendiri, du.mandiri AS mandiri_sendiri,
                p.id AS atasan_id, p.nama, t.jabatan, t.jenis_jabatan, t.kepala_unit, u.mandiri, s.keadaan,
                h.id AS rhk_id, h.rumusan, h.jenis, i.id AS indikator_id, i.aspek, i.ukuran, i.target_teks,
                i.target_angka, i.target_maks, i.satuan, i.arah, i.standar_id, i.standar_kode, i.standar_versi, i.indikator_pk_id,
                (SELECT COUNT(DISTINCT y.skp_id) FROM rencana_hasil_kerja y WHERE y.instansi_id = h.instansi_id
                    AND y.rhk_atasan_id = h.id AND y.skp_id <> \(skp.id)) AS pendukung
            FROM penempatan dt
            JOIN unit du ON du.instansi_id = dt.instansi_id AND du.id = dt.unit_id
            LEFT JOIN pegawai p ON p.instansi_id = dt.instansi_id AND p.id = \(skp.penilaiID)
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.berlaku_sampai IS NULL
                AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN skp s ON s.instansi_id = p.instansi_id AND s.pegawai_id = p.id AND s.tahun = \(skp.tahun)
                AND s.keadaan <> 'ditutup'
            LEFT JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id AND h.rumusan <> ''
            LEFT JOIN indikator i ON i.instansi_id = h.instansi_id AND i.skp_id = s.id AND i.rhk_id = h.id
            WHERE dt.instansi_id = \(instansi) AND dt.pegawai_id = \(skp.pegawaiID) AND dt.berlaku_sampai IS NULL
                AND dt.jenis = 'definitif'
            ORDER BY CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id
            """
        )
        guard let first = rows.first else { return .kosong }
        let isPimpinan = isPimpinan(
            try first.get("jenis_sendiri"), kepala: try first.get("kepala_sendiri"),
            mandiri: try first.get("mandiri_sendiri")
        )
        return Lini(isPimpinan: isPimpinan, atasan: try atasan(first, rows))
    }

    private static func atasan(_ first: SQLRow, _ rows: [SQLRow]) throws -> Atasan? {
        guard let id: String = try first.getOptional("atasan_id"),
            let jabatan: String = try first.getOptional("jabatan")
        else { return nil }
        return Atasan(
            id: id, nama: try first.get("nama"), jabatan: jabatan,
            isPimpinanTinggiAtauMandiri: isPimpinan(
                try first.get("jenis_jabatan"), kepala: try first.get("kepala_unit"), mandiri: try first.get("mandiri")
            ),
            isKepalaDaerah: try first.get("jenis_jabatan", as: JenisJabatan.self) == .kepalaDaerah,
            keadaan: try first.getOptional("keadaan"), hasil: try hasil(rows)
        )
    }

    private static func isPimpinan(_ jenis: JenisJabatan, kepala: Bool, mandiri: Bool) -> Bool {
        jenis == .kepalaDaerah || jenis == .jptPratama || (kepala && mandiri)
    }

    private static func hasil(_ rows: [SQLRow]) throws -> [HasilAtasan] {
        var daftar: [HasilAtasan] = []
        for row in rows {
            guard let id: String = try row.getOptional("rhk_id") else { continue }
            if daftar.last?.id != id {
                daftar.append(
                    HasilAtasan(
                        id: id, rumusan: try row.get("rumusan"), jenis: try row.get("jenis"), indikator: [],
                        pendukung: try row.get("pendukung")
                    )
                )
            }
            if let satu = try BarisHasil.indikator(row) { daftar[daftar.count - 1].indikator.append(satu) }
        }
        return daftar
    }
}
