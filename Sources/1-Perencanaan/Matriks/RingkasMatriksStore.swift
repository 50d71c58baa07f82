import Dasar
import Kinerja
import Platform
import Storage

/// What a whole matrix adds up to, whatever page is shown.
struct RingkasMatriks: Sendable {
    /// What the checks of columns and strategies found.
    var temuan: [TemuanMatriks] = []
    /// Keys of the columns that somebody supports.
    var didukung: Set<String> = []
    var cakupan = CakupanPeran()
    /// Roles that wait for their rater.
    var menunggu = 0
    /// Roles that are agreed and stand in no SKP yet.
    var belumMasuk = 0
}

enum RingkasMatriksStore {
    /// One statement over all people of a matrix.
    static func load(
        _ pimpinan: PimpinanMatriks, tahun: Int, hari: String, instansi: String, in db: any SQLConnection
    ) throws -> RingkasMatriks {
        let rows = try db.run(
            kolomTerisi(pimpinan, tahun, instansi) + " UNION ALL " + strategi(pimpinan, tahun, instansi) + " UNION ALL "
                + orang(pimpinan, tahun, hari, instansi)
        )
        var bahan = Bahan()
        for row in rows { try terima(row, pimpinan, tahun, &bahan) }
        let kolom = pimpinan.kolom
        var ringkas = bahan.ringkas
        ringkas.didukung = Set(
            kolom.filter { satu in
                bahan.tautan.contains(satu.rhkID)
                    || bahan.peran.contains { satu.isMemuat(rhk: $0.rhkAtasanID, indikator: $0.indikatorAtasanID) }
            }.map(\.kunci)
        )
        let matriks = MatriksPeran(
            pimpinanID: pimpinan.id, kolom: kolom, orang: [], peran: bahan.peran, strategi: bahan.strategi
        )
        // Cells stand here by column only, without their words.
        ringkas.temuan = [StrategiBerpemilik.periksa(matriks), BebanTerbagiHabis.periksa(matriks)].flatMap { $0 }
        ringkas.cakupan.kolom = kolom.count
        ringkas.cakupan.kolomDidukung = ringkas.didukung.count
        return ringkas
    }

    /// What the statement tells, before it is judged.
    private struct Bahan {
        var ringkas = RingkasMatriks()
        /// As many cells as there are, so that parts add up.
        var peran: [PeranHasil] = []
        var strategi: [MatriksPeran.Strategi] = []
        var tautan: Set<String> = []
    }

    /// Cells by column, approach, part and state; then links that came by no cell.
    private static func kolomTerisi(_ pimpinan: PimpinanMatriks, _ tahun: Int, _ instansi: String) -> SQL {
        """
        SELECT 'peran' AS jenis, r.rhk_atasan_id AS a, COALESCE(r.indikator_atasan_id, '') AS b, r.kaskade AS c,
            COALESCE(r.beban, '') AS d, COALESCE(r.strategi_id, '') AS e, r.keadaan AS f, COUNT(*) AS n, 0 AS m
        FROM peran_hasil r
        WHERE r.instansi_id = \(instansi) AND r.pemberi_id = \(pimpinan.id) AND r.tahun = \(tahun)
            AND r.keadaan IN ('menunggu_penilai', 'disepakati', 'masuk_skp')
        GROUP BY r.rhk_atasan_id, COALESCE(r.indikator_atasan_id, ''), r.kaskade, COALESCE(r.beban, ''),
            COALESCE(r.strategi_id, ''), r.keadaan
        UNION ALL
        SELECT 'tautan', h.rhk_atasan_id, '', '', '', '', '', COUNT(*), 0
        FROM rencana_hasil_kerja h
        WHERE h.instansi_id = \(instansi) AND h.rhk_atasan_id IN \(list: pimpinan.hasil.map(\.id))
            AND h.peran_id IS NULL
        GROUP BY h.rhk_atasan_id
        """
    }

    private static func strategi(_ pimpinan: PimpinanMatriks, _ tahun: Int, _ instansi: String) -> SQL {
        """
        SELECT 'strategi', g.id, COALESCE(g.indikator_id, ''), COALESCE(g.indikator_pk_id, ''), g.judul, g.pemilik_id, '',
            0, 0
        FROM strategi g
        WHERE g.instansi_id = \(instansi) AND g.unit_id = \(pimpinan.unitID ?? "") AND g.tahun = \(tahun)
        """
    }

    /// People, those with a role, and the results of the people whom the owner rates. A JPT or mandiri head intervenes
    /// nothing.
    private static func orang(
        _ pimpinan: PimpinanMatriks, _ tahun: Int, _ hari: String, _ instansi: String
    ) -> SQL {
        let rhk = pimpinan.hasil.map(\.id)
        return """
            SELECT 'orang', '', '', '', '', '', '', COUNT(*), COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM peran_hasil r
                    WHERE r.instansi_id = p.instansi_id AND r.pegawai_id = p.id AND r.tahun = \(tahun)
                        AND r.pemberi_id = \(pimpinan.id)
                        AND r.keadaan IN ('menunggu_penilai', 'disepakati', 'masuk_skp'))
                OR EXISTS (SELECT 1 FROM skp s JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id
                    AND h.skp_id = s.id WHERE s.instansi_id = p.instansi_id AND s.pegawai_id = p.id
                        AND s.tahun = \(tahun) AND s.keadaan <> 'ditutup' AND h.rhk_atasan_id IN \(list: rhk))
                THEN 1 ELSE 0 END), 0)
            FROM \(BarisMatriksStore.sumber(pimpinan.id, tahun: tahun, hari: hari, instansi: instansi)) o
            JOIN pegawai p ON p.instansi_id = \(instansi) AND p.id = o.pegawai_id
                AND p.kedudukan IN ('aktif', 'tugas_belajar')
            UNION ALL
            SELECT 'hasil', '', '', '', '', '', '', COUNT(*),
                COALESCE(SUM(CASE WHEN h.rhk_atasan_id IS NULL AND h.rhk_atasan = '' THEN 0 ELSE 1 END), 0)
            FROM garis_penilai g
            JOIN skp s ON s.instansi_id = g.instansi_id AND s.pegawai_id = g.pegawai_id AND s.tahun = \(tahun)
                AND s.keadaan <> 'ditutup'
            JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id AND h.rumusan <> ''
            LEFT JOIN penempatan t ON t.instansi_id = g.instansi_id AND t.pegawai_id = g.pegawai_id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            WHERE g.instansi_id = \(instansi) AND g.penilai_id = \(pimpinan.id) AND g.berlaku_sejak <= \(hari)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
                AND COALESCE(t.jenis_jabatan, '') NOT IN ('jpt_pratama', 'kepala_daerah')
                AND NOT (COALESCE(t.kepala_unit, 0) = 1 AND COALESCE(u.mandiri, 0) = 1)
            """
    }

    private static func terima(
        _ row: SQLRow, _ pimpinan: PimpinanMatriks, _ tahun: Int, _ bahan: inout Bahan
    ) throws {
        let jumlah: Int = try row.get("n")
        switch try row.get("jenis", as: String.self) {
        case "peran":
            let peran = try peran(row, pimpinan.id, tahun)
            bahan.peran += Array(repeating: peran, count: jumlah)
            if peran.keadaan == .menungguPenilai { bahan.ringkas.menunggu += jumlah }
            if peran.keadaan == .disepakati { bahan.ringkas.belumMasuk += jumlah }
        case "tautan": bahan.tautan.insert(try row.get("a"))
        case "strategi": bahan.strategi.append(try strategi(row, pimpinan))
        case "orang":
            bahan.ringkas.cakupan.orang = jumlah
            bahan.ringkas.cakupan.orangBerperan = try row.get("m")
        default:
            bahan.ringkas.cakupan.hasil = jumlah
            bahan.ringkas.cakupan.hasilMendukung = try row.get("m")
        }
    }

    private static func peran(_ row: SQLRow, _ pemberi: String, _ tahun: Int) throws -> PeranHasil {
        let indikator: String = try row.get("b")
        let strategi: String = try row.get("e")
        return PeranHasil(
            id: "", tahun: tahun, pemberiID: pemberi, pegawaiID: "", rhkAtasanID: try row.get("a"),
            indikatorAtasanID: indikator.isEmpty ? nil : indikator, strategiID: strategi.isEmpty ? nil : strategi,
            rumusan: "", kaskade: try row.pilihan("c"), beban: Desimal(try row.get("d")), keadaan: try row.get("f"),
            dibuat: 0
        )
    }

    /// A strategy of the Perjanjian serves the indicator of the SKP that carries it.
    private static func strategi(_ row: SQLRow, _ pimpinan: PimpinanMatriks) throws -> MatriksPeran.Strategi {
        let langsung: String = try row.get("b")
        let perjanjian: String = try row.get("c")
        let semua = pimpinan.hasil.flatMap(\.indikator)
        let indikator = semua.first {
            $0.id == langsung || (!perjanjian.isEmpty && $0.indikatorPKID == perjanjian)
        }
        return MatriksPeran.Strategi(
            id: try row.get("a"), judul: try row.get("d"), indikatorID: indikator?.id, pemilikID: try row.get("e")
        )
    }
}
