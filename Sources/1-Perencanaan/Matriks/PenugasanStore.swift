import Dasar
import Kinerja
import Platform
import Storage

/// One role with the names around it.
struct BarisPenugasan: Sendable {
    let peran: PeranHasil
    let pegawai: String
    let jabatanPegawai: String
    let unitPegawai: String
    let pemberi: String
    let jabatanPemberi: String
    let tim: String?
    /// The giver's result or indicator.
    let kolom: String
    /// Rater today.
    let penilai: String?
    /// Results in the SKP of the year and roles that are agreed: the workload that the rater weighs (P-67).
    let bebanKini: Int
    let keadaanSKP: KeadaanSKP?
}

enum PenugasanStore {
    static let perHalaman = 25

    /// Roles that wait for the person as today's rater, oldest first; one statement.
    static func menunggu(
        penilai: String, hari: String, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> (daftar: [BarisPenugasan], jumlah: Int) {
        try muat(
            """
            r.keadaan = 'menunggu_penilai' AND r.pegawai_id IN (SELECT x.pegawai_id FROM garis_penilai x
                WHERE x.instansi_id = \(instansi) AND x.penilai_id = \(penilai) AND x.berlaku_sejak <= \(hari)
                    AND (x.berlaku_sampai IS NULL OR x.berlaku_sampai >= \(hari)))
            """,
            urut: "r.dibuat, r.id", hari: hari, halaman: halaman, instansi: instansi, in: db
        )
    }

    /// The own roles of a year, what waits for the owner first; one statement.
    static func milik(
        _ pegawai: String, tahun: Int, hari: String, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> (daftar: [BarisPenugasan], jumlah: Int) {
        try muat(
            "r.pegawai_id = \(pegawai) AND r.tahun = \(tahun)",
            urut: """
                CASE r.keadaan WHEN 'disepakati' THEN 0 WHEN 'menunggu_penilai' THEN 1 WHEN 'masuk_skp' THEN 2 ELSE 3 END,
                r.dibuat DESC, r.id
                """,
            hari: hari, halaman: halaman, instansi: instansi, in: db
        )
    }

    /// One role with its names; one statement.
    static func satu(
        _ id: String, hari: String, instansi: String, in db: any SQLConnection
    ) throws -> BarisPenugasan? {
        try muat("r.id = \(id)", urut: "r.id", hari: hari, halaman: 1, instansi: instansi, in: db).daftar.first
    }

    private static func muat(
        _ syarat: SQL, urut: SQL, hari: String, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> (daftar: [BarisPenugasan], jumlah: Int) {
        let rows = try db.run(
            """
            SELECT r.*, p.nama AS pegawai, COALESCE(t.jabatan, '') AS jabatan_pegawai, COALESCE(u.nama, '') AS unit_pegawai,
                b.nama AS pemberi, COALESCE(tb.jabatan, '') AS jabatan_pemberi, k.nama AS tim,
                COALESCE(i.ukuran, h.rumusan, '') AS kolom, a.nama AS penilai, s.keadaan AS keadaan_skp,
                (SELECT COUNT(*) FROM rencana_hasil_kerja y WHERE y.instansi_id = s.instansi_id AND y.skp_id = s.id)
                + (SELECT COUNT(*) FROM peran_hasil y WHERE y.instansi_id = r.instansi_id
                    AND y.pegawai_id = r.pegawai_id AND y.tahun = r.tahun AND y.keadaan = 'disepakati') AS beban_kini,
                COUNT(*) OVER () AS jumlah
            FROM peran_hasil r
            JOIN pegawai p ON p.instansi_id = r.instansi_id AND p.id = r.pegawai_id
            JOIN pegawai b ON b.instansi_id = r.instansi_id AND b.id = r.pemberi_id
            LEFT JOIN penempatan t ON t.instansi_id = r.instansi_id AND t.pegawai_id = r.pegawai_id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN penempatan tb ON tb.instansi_id = r.instansi_id AND tb.pegawai_id = r.pemberi_id
                AND tb.berlaku_sampai IS NULL AND tb.jenis = 'definitif'
            LEFT JOIN tim_kerja k ON k.instansi_id = r.instansi_id AND k.id = r.tim_id
            LEFT JOIN rencana_hasil_kerja h ON h.instansi_id = r.instansi_id AND h.id = r.rhk_atasan_id
            LEFT JOIN indikator i ON i.instansi_id = r.instansi_id AND i.id = r.indikator_atasan_id
            LEFT JOIN garis_penilai g ON g.instansi_id = r.instansi_id AND g.pegawai_id = r.pegawai_id
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            LEFT JOIN pegawai a ON a.instansi_id = r.instansi_id AND a.id = g.penilai_id
            LEFT JOIN skp s ON s.instansi_id = r.instansi_id AND s.pegawai_id = r.pegawai_id AND s.tahun = r.tahun
                AND s.keadaan <> 'ditutup'
            WHERE r.instansi_id = \(instansi) AND \(syarat)
            ORDER BY \(urut) LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        return (try rows.map(baris), try rows.first?.get("jumlah") ?? 0)
    }

    private static func baris(_ row: SQLRow) throws -> BarisPenugasan {
        BarisPenugasan(
            peran: try MatriksStore.baris(row), pegawai: try row.get("pegawai"),
            jabatanPegawai: try row.get("jabatan_pegawai"), unitPegawai: try row.get("unit_pegawai"),
            pemberi: try row.get("pemberi"), jabatanPemberi: try row.get("jabatan_pemberi"),
            tim: try row.getOptional("tim"), kolom: try row.get("kolom"), penilai: try row.getOptional("penilai"),
            bebanKini: try row.get("beban_kini"), keadaanSKP: try row.getOptional("keadaan_skp")
        )
    }

    /// Leaders to offer help to: rate somebody or head a unit, by name; one statement.
    static func pimpinan(
        cari: String, selain saya: String, hari: String, instansi: String, in db: any SQLConnection
    ) throws -> [CalonPenerima] {
        let kata = namaCari(cari)
        guard !kata.isEmpty else { return [] }
        return try db.run(
            """
            SELECT p.id, p.nama, t.jabatan, u.nama AS unit FROM pegawai p
            JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.berlaku_sampai IS NULL
                AND t.jenis = 'definitif'
            JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            WHERE p.instansi_id = \(instansi) AND p.id <> \(saya)
                AND (p.nama_cari LIKE \(kata + "%") OR p.nama_cari LIKE \("% " + kata + "%"))
                AND (t.kepala_unit = 1 OR EXISTS (SELECT 1 FROM garis_penilai g WHERE g.instansi_id = p.instansi_id
                    AND g.penilai_id = p.id AND g.berlaku_sejak <= \(hari)
                    AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari)))
                    OR EXISTS (SELECT 1 FROM tim_kerja k WHERE k.instansi_id = p.instansi_id AND k.ketua_id = p.id))
            ORDER BY p.nama_cari, p.id LIMIT 20
            """
        ).map {
            CalonPenerima(
                id: try $0.get("id"), nama: try $0.get("nama"), jabatan: try $0.get("jabatan"),
                unit: try $0.get("unit"), penilaiID: nil, penilai: "", isBawahan: false
            )
        }
    }
}
