public import Dasar
import Kinerja
import Platform
import Storage

/// Months that are not sent yet, and sent ones that wait on a rater's desk.
public enum RealisasiPengingatStore {
    public static let sumber = SumberPengingat("realisasi") { instansi, hari, db in
        try sendiri(instansi, hari, db) + tim(instansi, hari, db)
    }

    /// The month before, while its deadline is near, for people whose rhythm reports it.
    private static func sendiri(
        _ instansi: String, _ hari: Tanggal, _ db: any SQLConnection
    ) throws -> [SisaPekerjaan] {
        let bulan = hari.bulanKalender.sebelumnya
        let batas = AturanRealisasi.batas(bulan)
        guard AturanPengingat.berlaku(pada: hari).isMusim(batas: batas, pada: hari) else { return [] }
        return try db.run(
            """
            SELECT s.id, s.pegawai_id, s.ritme, COALESCE(t.jabatan, '') AS jabatan, COALESCE(u.nama, '') AS unit,
                (SELECT count(*) FROM indikator i WHERE i.instansi_id = s.instansi_id AND i.skp_id = s.id) AS jumlah,
                (SELECT count(*) FROM realisasi r WHERE r.instansi_id = s.instansi_id AND r.skp_id = s.id
                    AND r.bulan = \(bulan.description)) AS terisi,
                (SELECT i.id FROM indikator i
                    JOIN rencana_hasil_kerja h ON h.instansi_id = i.instansi_id AND h.id = i.rhk_id
                    WHERE i.instansi_id = s.instansi_id AND i.skp_id = s.id AND NOT EXISTS (SELECT 1 FROM realisasi r
                        WHERE r.instansi_id = i.instansi_id AND r.indikator_id = i.id AND r.bulan = \(bulan.description))
                    ORDER BY CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id
                    LIMIT 1) AS pertama
            FROM skp s
            JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pegawai_id AND p.kedudukan = 'aktif'
            LEFT JOIN realisasi_bulan b ON b.instansi_id = s.instansi_id AND b.skp_id = s.id
                AND b.bulan = \(bulan.description)
            LEFT JOIN penempatan t ON t.instansi_id = s.instansi_id AND t.pegawai_id = s.pegawai_id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            WHERE s.instansi_id = \(instansi) AND s.tahun = \(bulan.tahun) AND s.keadaan = 'ditetapkan'
                AND COALESCE(b.keadaan, 'belum_diisi') NOT IN ('terkirim', 'diterima')
            """
        ).compactMap { try satu($0, bulan, batas, hari) }
    }

    private static func satu(_ row: SQLRow, _ bulan: Bulan, _ batas: Tanggal, _ hari: Tanggal) throws -> SisaPekerjaan?
    {
        let (jabatan, unit): (String, String) = (try row.get("jabatan"), try row.get("unit"))
        let ritme = RitmePelaporan(rawValue: try row.get("ritme")) ?? .bawaan(jabatan: jabatan, unit: unit)
        let (jumlah, terisi): (Int, Int) = (try row.get("jumlah"), try row.get("terisi"))
        guard ritme.isJatuh(bulan: bulan.bulan), jumlah > 0 else { return nil }
        let pertama: String? = try row.getOptional("pertama")
        let ruas = pertama.map { "?buka=\($0)#butir-\($0)" } ?? ""
        return SisaPekerjaan(
            pegawaiID: try row.get("pegawai_id"), pokok: "realisasi:\(try row.get("id", as: String.self)):\(bulan)",
            judul: "Realisasi \(bulan.tampil)",
            isi: KalimatPengingat.realisasi(sisa: jumlah - terisi, dari: jumlah, batas: batas, pada: hari),
            tautan: "/realisasi/\(bulan)\(ruas)", batas: batas)
    }

    private static func tim(_ instansi: String, _ hari: Tanggal, _ db: any SQLConnection) throws -> [SisaPekerjaan] {
        let aturan = AturanPengingat.berlaku(pada: hari)
        let sejak = Waktu.awal(hari.tambah(hari: 1 - aturan.hariMenunggu))
        return try db.run(
            """
            SELECT s.penilai_id, b.bulan, count(*) AS jumlah, MIN(b.dikirim) AS tertua
            FROM realisasi_bulan b JOIN skp s ON s.instansi_id = b.instansi_id AND s.id = b.skp_id
            WHERE b.instansi_id = \(instansi) AND b.keadaan = 'terkirim' AND s.penilai_id IS NOT NULL
                AND s.keadaan <> 'ditutup' AND b.dikirim < \(sejak)
            GROUP BY s.penilai_id, b.bulan
            """
        ).compactMap { row in
            guard let bulan = Bulan(try row.get("bulan", as: String.self)) else { return nil }
            let (jumlah, tertua): (Int, Int64) = (try row.get("jumlah"), try row.get("tertua"))
            return SisaPekerjaan(
                pegawaiID: try row.get("penilai_id"), pokok: "tim-realisasi:\(bulan)",
                judul: "\(jumlah) realisasi \(bulan.tampil) menunggu Anda",
                isi: KalimatPengingat.antrean(jumlah, "realisasi", menitSatu: 2), tautan: "/tim/realisasi/\(bulan)",
                batas: Waktu.tanggal(tertua).tambah(hari: 14))
        }
    }
}
