import Kinerja
import Storage

/// Last year's results with what was realised, and what the standards in use call "sesuai"; for hints and for copying.
enum SejarahStore {
    /// What came before an SKP.
    struct Sejarah: Sendable {
        /// By id of the indicator.
        var indikator: [String: SejarahIndikator]
        /// The version that was in force last, laid over the SKP; nil before the first time.
        var tetap: SKP?
    }

    /// The history of every indicator of the SKP, and the version in force last; one statement.
    static func load(_ skp: SKP, instansi: String, in db: any SQLConnection) throws -> Sejarah {
        let rows = try db.run(
            """
            SELECT i.id AS indikator_id, i.aspek, i.ukuran, i.target_teks, i.target_angka, i.target_maks, i.satuan,
                i.arah, i.standar_id, i.standar_kode, i.standar_versi, i.indikator_pk_id, r.bulan, r.nihil, r.angka,
                r.uraian
            FROM skp s
            JOIN indikator i ON i.instansi_id = s.instansi_id AND i.skp_id = s.id
            LEFT JOIN realisasi r ON r.instansi_id = i.instansi_id AND r.indikator_id = i.id
            WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(skp.pegawaiID) AND s.tahun = \(skp.tahun - 1)
            UNION ALL
            SELECT NULL, d.aspek, d.indikator, d.target_teks, d.target_angka, d.target_angka_maks, d.satuan, d.arah,
                y.standar_id, d.operator_target, NULL, NULL, NULL, NULL, NULL, NULL
            FROM indikator y
            JOIN versi_standar d ON d.instansi_id = y.instansi_id AND d.standar_id = y.standar_id
                AND d.versi = y.standar_versi
            WHERE y.instansi_id = \(instansi) AND y.skp_id = \(skp.id) AND d.status_data <> 'rekonstruksi'
                AND d.status_target IN ('terbit', 'pengetahuan_umum')
            UNION ALL
            SELECT NULL, 'versi', v.isi, '', NULL, NULL, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
            FROM versi_skp v
            WHERE v.instansi_id = \(instansi) AND v.skp_id = \(skp.id) AND v.versi = (SELECT MAX(z.versi)
                FROM versi_skp z WHERE z.instansi_id = \(instansi) AND z.skp_id = \(skp.id)
                    AND z.sebab IN ('penetapan', 'pembukaan'))
            ORDER BY 1, 13
            """
        )
        var tetap: SKP?
        var standar: [String: TargetIndikator] = [:]
        for row in rows where try row.getOptional("indikator_id", as: String.self) == nil {
            if try row.get("aspek", as: String.self) == "versi" {
                tetap = try IsiVersi.baca(try row.get("ukuran"), pada: skp)
                continue
            }
            guard let id: String = try row.getOptional("standar_id"), let sesuai = try sesuai(row) else { continue }
            standar[id] = sesuai
        }
        let lalu = try ukuran(rows, tahun: skp.tahun - 1)
        return Sejarah(indikator: SejarahIndikator.susun(skp, tahunLalu: lalu, standar: standar), tetap: tetap)
    }

    /// Each indicator with its value of the whole year, from rows of one join.
    static func ukuran(_ rows: [SQLRow], tahun: Int) throws -> [UkuranTahunLalu] {
        var daftar: [(indikator: IndikatorKinerja, isi: [Bulan: Realisasi])] = []
        for row in rows {
            guard let indikator = try BarisHasil.indikator(row) else { continue }
            if daftar.last?.indikator.id != indikator.id { daftar.append((indikator, [:])) }
            guard let teks: String = try row.getOptional("bulan"), let bulan = Bulan(teks) else { continue }
            daftar[daftar.count - 1].isi[bulan] = Realisasi(
                angka: try row.desimal("angka"), isNihil: try row.get("nihil"), uraian: try row.get("uraian")
            )
        }
        return daftar.map { satu in
            let ringkas = RingkasanCapaian.hitung(
                IndikatorRealisasi(satu.indikator), isi: satu.isi, periode: .tahunan(tahun)
            )
            return UkuranTahunLalu(satu.indikator, realisasi: ringkas.nilai)
        }
    }

    private static func sesuai(_ row: SQLRow) throws -> TargetIndikator? {
        guard let angka = try row.desimal("target_angka") else { return nil }
        switch try row.get("arah", as: ArahIndikator.self) {
        case .naik: return .naik(angka)
        case .turun: return .turun(angka)
        case .rentang: return .rentang(angka, try row.desimal("target_maks") ?? angka)
        }
    }
}
