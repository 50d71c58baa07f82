import Kinerja
import Platform
import Storage

/// One piece of evidence at many indicators and months.
extension BuktiStore {
    /// Where pieces stand, by piece, newest month first.
    static func dipakai(
        _ ids: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: [PakaiBukti]] {
        guard !ids.isEmpty else { return [:] }
        let rows = try db.run(
            """
            SELECT br.bukti_id, r.id, i.ukuran, r.bulan, m.keadaan FROM bukti_realisasi br
            JOIN realisasi r ON r.instansi_id = br.instansi_id AND r.id = br.realisasi_id
            JOIN indikator i ON i.instansi_id = r.instansi_id AND i.id = r.indikator_id
            LEFT JOIN realisasi_bulan m ON m.instansi_id = r.instansi_id AND m.skp_id = r.skp_id AND m.bulan = r.bulan
            WHERE br.instansi_id = \(instansi) AND br.bukti_id IN \(list: ids)
            ORDER BY r.bulan DESC, i.ukuran, r.id
            """
        )
        var hasil: [String: [PakaiBukti]] = [:]
        for row in rows {
            guard let satu = try pakai(row) else { continue }
            hasil[try row.get("bukti_id"), default: []].append(satu)
        }
        return hasil
    }

    /// Filled indicator-months of a person that are still open and do not name this piece yet, newest first.
    static func terbuka(
        _ pegawai: String, tanpa bukti: String, instansi: String, in db: any SQLConnection
    ) throws -> [PakaiBukti] {
        try db.run(
            """
            SELECT r.id, i.ukuran, r.bulan, m.keadaan FROM realisasi r
            JOIN skp s ON s.instansi_id = r.instansi_id AND s.id = r.skp_id AND s.pegawai_id = \(pegawai)
                AND s.keadaan <> 'ditutup'
            JOIN realisasi_bulan m ON m.instansi_id = r.instansi_id AND m.skp_id = r.skp_id AND m.bulan = r.bulan
                AND m.keadaan IN ('sebagian', 'dikembalikan')
            JOIN indikator i ON i.instansi_id = r.instansi_id AND i.id = r.indikator_id
            WHERE r.instansi_id = \(instansi) AND NOT EXISTS (SELECT 1 FROM bukti_realisasi br
                WHERE br.instansi_id = r.instansi_id AND br.realisasi_id = r.id AND br.bukti_id = \(bukti))
            ORDER BY r.bulan DESC, i.ukuran, r.id LIMIT 60
            """
        ).compactMap(pakai)
    }

    /// Attaches one piece to several realisations at once.
    ///
    /// Refuses `bukti.tidak_terbuka` when one of them is not (any more) an open one of this person.
    static func pasangBanyak(_ bukti: Bukti, pada realisasi: [String], _ tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        let boleh = try terbuka(bukti.pegawaiID, tanpa: bukti.id, instansi: instansi, in: tx.db)
        let pilihan = boleh.filter { realisasi.contains($0.realisasiID) }
        guard pilihan.count == Set(realisasi).count, !pilihan.isEmpty else {
            throw Penolakan(
                "bukti.tidak_terbuka",
                realisasi.isEmpty
                    ? "Pilih paling sedikit satu indikator"
                    : "Salah satu bulan yang dipilih sudah terkirim atau sudah memakai bukti ini. Pilih lagi dari daftar",
                isian: "realisasi")
        }
        for satu in pilihan {
            try pasang(bukti.id, pada: satu.realisasiID, instansi: instansi, in: tx.db)
            try RealisasiStore.periksaJumlah(satu.realisasiID, tx)
        }
        tx.catat(
            EntriJejak(
                "bukti.dipasang", objek: "bukti", id: bukti.id,
                sesudah: pilihan.map { "\($0.bulan): \($0.ukuran)" }.joined(separator: "; ")))
    }

    private static func pakai(_ row: SQLRow) throws -> PakaiBukti? {
        guard let bulan = Bulan(try row.get("bulan", as: String.self)) else { return nil }
        let keadaan = try row.getOptional("keadaan", as: String.self)
        return PakaiBukti(
            realisasiID: try row.get("id"), ukuran: try row.get("ukuran"), bulan: bulan,
            isTerkirim: keadaan == "terkirim" || keadaan == "diterima")
    }
}
