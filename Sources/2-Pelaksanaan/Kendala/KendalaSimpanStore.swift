import Dasar
import Kinerja
import Platform
import Storage

/// Where a new obstacle comes from and what it is about.
struct AsalKendala: Sendable {
    var asal = "bebas"
    var rhkID: String?
    var indikatorID: String?
    var bulan: Bulan?
}

extension KendalaStore {
    /// Writes a new obstacle with its first step, the audit entry and the notice to its holder.
    static func sisip(_ keputusan: Keputusan<Kendala>, _ asal: AsalKendala, in tx: Transaction) throws {
        let (k, instansi) = (keputusan.keadaan, tx.pencatat.instansi)
        // The day from which it counts for an evaluation.
        let mulai = k.laporan.sejak ?? asal.bulan?.hariPertama ?? k.sejakMeja
        try tx.db.run(
            """
            INSERT INTO kendala (instansi_id, id, pelapor_id, unit_id, asal, jenis, uraian, akibat, usulan, sejak,
                mendesak, rhk_id, indikator_id, bulan, mulai, keadaan, pemegang_id, tingkat, diakui_pemegang, sejak_meja,
                batas, dibuat)
            VALUES (\(instansi), \(k.id), \(k.pelaporID),
                (SELECT t.unit_id FROM penempatan t WHERE t.instansi_id = \(instansi) AND t.pegawai_id = \(k.pelaporID)
                    AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'),
                \(asal.asal), \(k.laporan.jenis), \(k.laporan.uraian), \(k.laporan.akibat), \(k.laporan.usulan),
                \(k.laporan.sejak?.description), \(k.laporan.isMendesak),
                COALESCE(\(asal.rhkID), (SELECT i.rhk_id FROM indikator i WHERE i.instansi_id = \(instansi)
                    AND i.id = \(asal.indikatorID ?? ""))),
                \(asal.indikatorID), \(asal.bulan?.description), \(mulai.description), \(k.keadaan), \(k.pemegangID), \(k.tingkat),
                \(k.isDiakuiPemegang), \(k.sejakMeja.description), \(k.batas?.description), \(tx.pencatat.waktu))
            """
        )
        try catat(keputusan, catatan: k.laporan.uraian, versi: 1, in: tx)
    }

    /// Writes a decision over the version that was read; somebody faster gives `versi_basi`.
    static func simpan(
        _ keputusan: Keputusan<Kendala>, versi: Int, catatan: String = "", in tx: Transaction
    ) throws {
        let k = keputusan.keadaan
        let ditutup: Int64? = k.ditutup == nil ? nil : tx.pencatat.waktu
        let berubah = try tx.db.change(
            """
            UPDATE kendala SET jenis = \(k.laporan.jenis), uraian = \(k.laporan.uraian), akibat = \(k.laporan.akibat),
                usulan = \(k.laporan.usulan), sejak = \(k.laporan.sejak?.description),
                mulai = COALESCE(\(k.laporan.sejak?.description), mulai), mendesak = \(k.laporan.isMendesak),
                keadaan = \(k.keadaan), pemegang_id = \(k.pemegangID), tingkat = \(k.tingkat),
                diakui_pemegang = \(k.isDiakuiPemegang), sejak_meja = \(k.sejakMeja.description),
                batas = \(k.batas?.description), lewat = \(k.isLewat), diangkat_ke = \(k.diangkatKe),
                putusan = \(k.putusan), pemutus_id = \(k.pemutusID), ditutup = \(ditutup), versi = versi + 1
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(k.id) AND versi = \(versi)
            """
        )
        guard berubah == 1 else {
            throw Penolakan(
                "versi_basi", "Kendala ini diubah orang lain sejak Anda membukanya. Muat ulang, lalu periksa lagi")
        }
        try catat(keputusan, catatan: catatan, versi: versi + 1, in: tx)
    }

    /// One step for every event, the audit entry, and the notices.
    private static func catat(
        _ keputusan: Keputusan<Kendala>, catatan: String, versi: Int, in tx: Transaction
    ) throws {
        let k = keputusan.keadaan
        let isOrang = !tx.pencatat.pelaku.hasPrefix("sistem:")
        for peristiwa in keputusan.peristiwa {
            let jenis = String(peristiwa.jenis.dropFirst("kendala_".count))
            try tx.db.run(
                """
                INSERT INTO kendala_langkah (instansi_id, id, kendala_id, jenis, pelaku_id, pemegang_id, catatan, waktu)
                VALUES (\(tx.pencatat.instansi), \(Identifier.make(at: tx.pencatat.waktu)), \(k.id), \(jenis),
                    \(isOrang ? tx.pencatat.pelaku : nil), \(k.pemegangID), \(catatan), \(tx.pencatat.waktu))
                """
            )
            tx.catat(EntriJejak("kendala.\(jenis)", objek: "kendala", id: k.id, sesudah: k.keadaan.rawValue))
            try KabarKendala.kirim(k, jenis: jenis, versi: versi, in: tx)
        }
    }
}
