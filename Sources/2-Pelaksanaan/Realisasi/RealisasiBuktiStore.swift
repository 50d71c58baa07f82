import Kinerja
import Platform
import Storage

/// Evidence of one realisation.
extension RealisasiStore {
    /// One piece is enough; more than this hides the one that matters.
    static let buktiMaks = 10

    static func tulisBukti(
        _ satu: SimpanRealisasi, pegawai: String, realisasi: String, _ tx: Transaction
    ) throws {
        let instansi = tx.pencatat.instansi
        for id in satu.lepas { try BuktiStore.lepas(id, dari: realisasi, instansi: instansi, in: tx.db) }
        guard !satu.bukti.isEmpty || !satu.pasang.isEmpty else { return }
        let milik = try BuktiStore.milik(pegawai, satu.pasang, instansi: instansi, in: tx.db)
        guard Set(satu.pasang) == milik else {
            throw Penolakan(
                "bukti.bukan_milik", "Pilih bukti dari daftar bukti Anda, atau unggah yang baru", isian: "bukti"
            )
        }
        try BuktiStore.periksaKuota(satu.bukti, pegawai: pegawai, tx)
        for bukti in satu.bukti {
            try BuktiStore.simpan(bukti, instansi: instansi, in: tx.db)
            tx.catat(EntriJejak("bukti.ditambah", objek: "bukti", id: bukti.id, sesudah: bukti.nama))
        }
        for id in satu.bukti.map(\.id) + satu.pasang {
            try BuktiStore.pasang(id, pada: realisasi, instansi: instansi, in: tx.db)
        }
        try periksaJumlah(realisasi, tx)
    }

    /// Attaches library evidence again, for the undo bar; nothing else of the month changes.
    static func pasangLagi(
        _ bukti: String, indikator: String, bulan: Bulan, pegawai: String, _ tx: Transaction
    ) throws {
        let instansi = tx.pencatat.instansi
        let row = try tx.db.run(
            """
            SELECT r.id FROM realisasi r
            JOIN skp s ON s.instansi_id = r.instansi_id AND s.id = r.skp_id AND s.pegawai_id = \(pegawai)
            JOIN realisasi_bulan b ON b.instansi_id = r.instansi_id AND b.skp_id = r.skp_id AND b.bulan = r.bulan
                AND b.keadaan IN ('sebagian', 'dikembalikan')
            WHERE r.instansi_id = \(instansi) AND r.indikator_id = \(indikator) AND r.bulan = \(bulan.description)
            """
        ).first
        guard let row, try !BuktiStore.milik(pegawai, [bukti], instansi: instansi, in: tx.db).isEmpty else {
            throw WebFailure.notFound
        }
        let realisasi: String = try row.get("id")
        try BuktiStore.pasang(bukti, pada: realisasi, instansi: instansi, in: tx.db)
        try periksaJumlah(realisasi, tx)
        tx.catat(EntriJejak("bukti.dipasang", objek: "realisasi", id: realisasi, sesudah: bukti))
    }

    static func periksaJumlah(_ realisasi: String, _ tx: Transaction) throws {
        let jumlah: Int =
            try tx.db.run(
                """
                SELECT COUNT(*) AS jumlah FROM bukti_realisasi
                WHERE instansi_id = \(tx.pencatat.instansi) AND realisasi_id = \(realisasi)
                """
            ).first?.get("jumlah") ?? 0
        if jumlah > buktiMaks {
            throw Penolakan(
                "bukti.terlalu_banyak", "Pilih paling banyak \(buktiMaks) bukti yang paling menunjukkan hasilnya",
                isian: "bukti"
            )
        }
    }
}
