import Kinerja
import Storage

/// A result of last year's SKP with what was realised.
struct HasilTahunLalu: Sendable {
    let hasil: RencanaHasilKerja
    /// By id of the indicator, as shown: "82%"; missing where nothing was reported.
    let realisasi: [String: String]
}

/// Last year's results, to copy.
enum SalinStore {
    /// The results of the newest SKP of the year before, with realised values; one statement.
    static func load(
        pegawai: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [HasilTahunLalu] {
        let rows = try db.run(
            """
            SELECT h.id AS rhk_id, h.jenis, h.rumusan, h.rhk_atasan_id, h.rhk_atasan, h.pemberi_tugas, h.klasifikasi,
                h.perspektif, h.catatan_kembali, h.asal, h.keadaan AS keadaan_rhk, h.catatan_ambil_alih, h.peran_id,
                h.kaskade, i.id AS indikator_id, i.aspek, i.ukuran, i.target_teks, i.target_angka, i.target_maks,
                i.satuan, i.arah, i.standar_id, i.standar_kode, i.standar_versi, i.indikator_pk_id, r.bulan, r.nihil,
                r.angka, r.uraian
            FROM rencana_hasil_kerja h
            LEFT JOIN indikator i ON i.instansi_id = h.instansi_id AND i.skp_id = h.skp_id AND i.rhk_id = h.id
            LEFT JOIN realisasi r ON r.instansi_id = i.instansi_id AND r.indikator_id = i.id
            WHERE h.instansi_id = \(instansi) AND h.rumusan <> '' AND h.skp_id = (SELECT s.id FROM skp s
                WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(pegawai) AND s.tahun = \(tahun - 1)
                ORDER BY s.dibuat DESC LIMIT 1)
            ORDER BY CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id, r.bulan
            """
        )
        let nilai = try SejarahStore.ukuran(rows, tahun: tahun - 1)
        let pasangan = nilai.compactMap { satu in
            satu.realisasi.map { (satu.indikator.id, IndikatorRealisasi(satu.indikator).tampil($0)) }
        }
        let realisasi = Dictionary(pasangan, uniquingKeysWith: { first, _ in first })
        return try BarisHasil.susun(rows).map { HasilTahunLalu(hasil: tanpaUlangan($0), realisasi: realisasi) }
    }

    /// The join with the months repeats an indicator.
    private static func tanpaUlangan(_ hasil: RencanaHasilKerja) -> RencanaHasilKerja {
        var satu = hasil
        var ada: Set<String> = []
        satu.indikator = hasil.indikator.filter { ada.insert($0.id).inserted }
        return satu
    }
}
