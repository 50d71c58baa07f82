import Dasar
import Kinerja
import Storage

/// One person on "Tim saya".
struct AnggotaRingkas: Sendable {
    let id: String
    let nama: String
    let jabatan: String
    let unitNama: String
    let skp: KeadaanSKP
    /// The latest month that was sent.
    let bulanTerakhir: Bulan?
    let bulanMenunggu: Int
    let evaluasi: EvaluasiKinerja.Keadaan
    let predikat: Predikat?
}

/// "Tim saya": counts of what waits, and one page of people.
struct TimSaya: Sendable {
    let jumlah: Int
    let skpMenunggu: Int
    let realisasiMenunggu: Int
    /// The newest open period; nil when none is open.
    let periode: PeriodeEvaluasi?
    let daftar: [AnggotaRingkas]
}

enum TimStore {
    static let perHalaman = 25

    static func load(
        penilai: String, tahun: Int, pada hariIni: Tanggal, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> TimSaya {
        let periode = try PeriodeEvaluasiStore.daftar(instansi: instansi, in: db).first(where: \.isDibuka)
        let angka = try ringkas(penilai: penilai, tahun: tahun, pada: hariIni, instansi: instansi, in: db)
        return TimSaya(
            jumlah: angka.jumlah, skpMenunggu: angka.skp, realisasiMenunggu: angka.realisasi, periode: periode,
            daftar: try daftar(
                penilai: penilai, tahun: tahun, periode: periode?.periode.kode ?? "", pada: hariIni, halaman: halaman,
                instansi: instansi, in: db
            )
        )
    }

    private static func ringkas(
        penilai: String, tahun: Int, pada hariIni: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> (jumlah: Int, skp: Int, realisasi: Int) {
        let hari = hariIni.description
        let row = try db.run(
            """
            SELECT COUNT(*) AS jumlah, COALESCE(SUM(CASE WHEN s.keadaan = 'diajukan' THEN 1 ELSE 0 END), 0) AS skp,
                COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM realisasi_bulan b WHERE b.instansi_id = s.instansi_id
                    AND b.skp_id = s.id AND b.keadaan = 'terkirim') THEN 1 ELSE 0 END), 0) AS realisasi
            FROM garis_penilai g
            LEFT JOIN skp s ON s.instansi_id = g.instansi_id AND s.pegawai_id = g.pegawai_id AND s.tahun = \(tahun)
                AND s.keadaan <> 'ditutup'
            WHERE g.instansi_id = \(instansi) AND g.penilai_id = \(penilai) AND g.berlaku_sejak <= \(hari)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            """
        ).first
        return (try row?.get("jumlah") ?? 0, try row?.get("skp") ?? 0, try row?.get("realisasi") ?? 0)
    }

    private static func daftar(
        penilai: String, tahun: Int, periode: String, pada hariIni: Tanggal, halaman: Int, instansi: String,
        in db: any SQLConnection
    ) throws -> [AnggotaRingkas] {
        let hari = hariIni.description
        return try db.run(
            """
            SELECT o.id, o.nama, t.jabatan, u.nama AS unit_nama, s.keadaan AS skp_keadaan, e.keadaan AS evaluasi_keadaan,
                e.predikat,
                (SELECT MAX(b.bulan) FROM realisasi_bulan b WHERE b.instansi_id = s.instansi_id AND b.skp_id = s.id
                    AND b.keadaan IN ('terkirim', 'diterima')) AS bulan,
                (SELECT COUNT(*) FROM realisasi_bulan b WHERE b.instansi_id = s.instansi_id AND b.skp_id = s.id
                    AND b.keadaan = 'terkirim') AS menunggu
            FROM garis_penilai g
            JOIN pegawai o ON o.instansi_id = g.instansi_id AND o.id = g.pegawai_id
            LEFT JOIN penempatan t ON t.instansi_id = o.instansi_id AND t.pegawai_id = o.id AND t.jenis = 'definitif'
                AND t.berlaku_sejak <= \(hari) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN skp s ON s.instansi_id = o.instansi_id AND s.pegawai_id = o.id AND s.tahun = \(tahun)
                AND s.keadaan <> 'ditutup'
            LEFT JOIN evaluasi e ON e.instansi_id = s.instansi_id AND e.skp_id = s.id AND e.periode = \(periode)
            WHERE g.instansi_id = \(instansi) AND g.penilai_id = \(penilai) AND g.berlaku_sejak <= \(hari)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            ORDER BY o.nama, o.id LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        ).map(anggota)
    }

    private static func anggota(_ row: SQLRow) throws -> AnggotaRingkas {
        let skp: String? = try row.getOptional("skp_keadaan")
        let evaluasi: String? = try row.getOptional("evaluasi_keadaan")
        let bulan: String? = try row.getOptional("bulan")
        return AnggotaRingkas(
            id: try row.get("id"), nama: try row.get("nama"),
            jabatan: try row.getOptional("jabatan") ?? "Jabatan belum tercatat",
            unitNama: try row.getOptional("unit_nama") ?? "",
            skp: skp.flatMap(KeadaanSKP.init(rawValue:)) ?? .belumDisusun, bulanTerakhir: bulan.flatMap { Bulan($0) },
            bulanMenunggu: try row.get("menunggu"),
            evaluasi: evaluasi.flatMap(EvaluasiKinerja.Keadaan.init(rawValue:)) ?? .belumDinilai,
            predikat: try row.getOptional("predikat")
        )
    }
}
