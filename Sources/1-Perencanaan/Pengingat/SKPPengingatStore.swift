public import Dasar
import Kinerja
import Platform
import Storage

/// SKP that wait on a rater's desk.
public enum SKPPengingatStore {
    public static let sumber = SumberPengingat("skp") { instansi, hari, db in
        let aturan = AturanPengingat.berlaku(pada: hari)
        let sejak = Waktu.awal(hari.tambah(hari: 1 - aturan.hariMenunggu))
        return try db.run(
            """
            SELECT penilai_id, tahun, count(*) AS jumlah, MIN(diajukan) AS tertua FROM skp
            WHERE instansi_id = \(instansi) AND keadaan = 'diajukan' AND penilai_id IS NOT NULL AND diajukan < \(sejak)
            GROUP BY penilai_id, tahun
            """
        ).map { row in
            let (tahun, jumlah, tertua): (Int, Int, Int64) = (
                try row.get("tahun"), try row.get("jumlah"), try row.get("tertua")
            )
            return SisaPekerjaan(
                pegawaiID: try row.get("penilai_id"), pokok: "tim-skp:\(tahun)",
                judul: "\(jumlah) SKP \(tahun) menunggu persetujuan Anda",
                isi: KalimatPengingat.antrean(jumlah, "SKP", menitSatu: 5), tautan: "/tim/skp",
                batas: Waktu.tanggal(tertua).tambah(hari: 14))
        }
    }
}
