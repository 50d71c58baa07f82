public import Dasar
import Kinerja
import Platform
import Storage

/// People whom their rater has not rated, while the period closes.
public enum EvaluasiPengingatStore {
    public static let sumber = SumberPengingat("evaluasi") { instansi, hari, db in
        let aturan = AturanPengingat.berlaku(pada: hari)
        return try db.run(
            """
            SELECT s.penilai_id, s.tahun, p.kode, p.tutup, count(*) AS jumlah
            FROM periode p
            JOIN skp s ON s.instansi_id = p.instansi_id AND s.keadaan = 'ditetapkan' AND s.penilai_id IS NOT NULL
            LEFT JOIN evaluasi e ON e.instansi_id = s.instansi_id AND e.skp_id = s.id AND e.periode = p.kode
                AND e.keadaan <> 'draf'
            WHERE p.instansi_id = \(instansi) AND p.keadaan = 'dibuka' AND p.jenis <> 'tahunan' AND e.id IS NULL
            GROUP BY s.penilai_id, s.tahun, p.kode, p.tutup
            """
        ).compactMap { row in
            let tahun: Int = try row.get("tahun")
            guard let periode = Periode(try row.get("kode", as: String.self)), periode.tahun == tahun,
                let batas = Tanggal(try row.get("tutup", as: String.self)), aturan.isMusim(batas: batas, pada: hari)
            else { return nil }
            let jumlah: Int = try row.get("jumlah")
            let tenggat = KalimatPengingat.tenggat(batas, pada: hari)
            return SisaPekerjaan(
                pegawaiID: try row.get("penilai_id"), pokok: "tim-evaluasi:\(periode.kode)",
                judul: "\(jumlah) orang belum dinilai, \(periode.tampil)",
                isi: "\(KalimatPengingat.antrean(jumlah, "evaluasi", menitSatu: 2)) \(tenggat)",
                tautan: "/tim/evaluasi/\(periode.kode)", batas: batas)
        }
    }
}
