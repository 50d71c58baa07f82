import Kinerja
import Platform
import Storage

/// A month as a whole: sending, taking back, and what the rater does with it.
extension RealisasiStore {
    /// Names of the indicators without a realisation, and how many have one.
    static func sisa(
        skp: String, bulan: Bulan, instansi: String, in db: any SQLConnection
    ) throws -> (sisa: [(id: String, nama: String)], terisi: Int) {
        let rows = try db.run(
            """
            SELECT i.id, i.ukuran, r.id AS realisasi_id
            FROM indikator i
            JOIN rencana_hasil_kerja h ON h.instansi_id = i.instansi_id AND h.id = i.rhk_id
            LEFT JOIN realisasi r ON r.instansi_id = i.instansi_id AND r.indikator_id = i.id
                AND r.bulan = \(bulan.description)
            WHERE i.instansi_id = \(instansi) AND i.skp_id = \(skp)
            ORDER BY CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id
            """
        )
        let kosong = try rows.filter { try $0.getOptional("realisasi_id", as: String.self) == nil }
        return (try kosong.map { (id: try $0.get("id"), nama: try $0.get("ukuran")) }, rows.count - kosong.count)
    }

    /// Writes the decided month. Refuses `versi_basi` when its row changed since `lama` was read.
    static func simpan(
        _ keputusan: Keputusan<RealisasiBulan>, lama: BulanTersimpan, ditekan: Int64? = nil, dalam tx: Transaction
    ) throws {
        let (baru, waktu) = (keputusan.keadaan, tx.pencatat.waktu)
        let isBaruKirim = baru.keadaan == .terkirim && lama.bulan.keadaan.isTerbuka
        let dikirim = baru.keadaan == .sebagian ? nil : (isBaruKirim ? waktu : lama.dikirim ?? waktu)
        let tekan = isBaruKirim ? ditekan ?? waktu : (dikirim == nil ? nil : lama.ditekan)
        let isDiputus = baru.keadaan == .diterima || baru.keadaan == .dikembalikan
        let diputus: Int64? = isDiputus ? waktu : nil
        let oleh: String? = isDiputus ? tx.pencatat.pelaku : nil
        let dibuka: Int64? = baru.isDibuka ? waktu : nil
        let berubah = try tx.db.change(
            """
            UPDATE realisasi_bulan SET keadaan = \(baru.keadaan), dikirim = \(dikirim), ditekan = \(tekan),
                terlambat = \(baru.isTerlambat),
                dibuka = \(dibuka), diputus = \(diputus), diputus_oleh = \(oleh), catatan = \(baru.alasan),
                versi = versi + 1
            WHERE instansi_id = \(tx.pencatat.instansi) AND skp_id = \(baru.skpID)
                AND bulan = \(baru.bulan.description) AND versi = \(lama.versi)
            """
        )
        guard berubah == 1 else {
            throw Penolakan("versi_basi", "Bulan ini baru saja berubah. Muat ulang halaman, lalu ulangi")
        }
        for peristiwa in keputusan.peristiwa { tx.catat(EntriJejak(peristiwa)) }
    }

    /// Refuses when the page was filled against another version of the month.
    static func cocokkan(_ versi: Int?, dengan bulan: BulanTersimpan) throws(Penolakan) {
        guard let versi, versi != bulan.versi else { return }
        throw Penolakan(
            "versi_basi", "Bulan ini berubah sejak Anda membukanya. Periksa keadaan terbarunya, lalu ulangi")
    }
}
