import Kinerja
import Platform
import Storage

/// Realisation in the store: reading one month of one person.
public enum RealisasiStore {
    /// The SKP that was running in a month with the state of that month, in one statement.
    ///
    /// A first SKP of a year covers it from its `mulai`, else from January; a later one (after a transfer) from its first
    /// day.
    /// Refuses `realisasi.belum_ada_skp`.
    static func kepala(
        pegawai: String, bulan: Bulan, instansi: String, kunci: Bool = false, in db: any SQLConnection
    ) throws -> (KepalaRealisasi, BulanTersimpan) {
        let rows = try db.run(
            """
            SELECT \(kolomKepala)
            FROM skp s
            \(gabungKepala(bulan))
            WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(pegawai) AND s.tahun = \(bulan.tahun)
            ORDER BY s.dibuat, s.id \(kunci ? untukDiubah : "")
            """
        )
        let calon = try rows.enumerated().map { nomor, row in
            (row, try jadwal(row, sejak: nomor == 0 ? nil : Waktu.tanggal(try row.get("dibuat"))))
        }
        let cocok = try calon.last { $0.1.awal <= bulan }.flatMap { row, jadwal in
            let selesai = try row.getOptional("selesai", as: String.self).flatMap { Tanggal($0) }
            return selesai.map { $0.bulanKalender >= bulan } ?? true ? (row, jadwal) : nil
        }
        guard let (row, jadwal) = cocok else {
            throw Penolakan(
                "realisasi.belum_ada_skp", "Anda belum mempunyai SKP untuk \(bulan.tampil)",
                perbaikan:
                    "Susun SKP lebih dulu. Bila SKP Anda baru dimulai sesudah bulan itu, tidak ada yang perlu diisi."
            )
        }
        return (try bacaKepala(row, jadwal: jadwal), try bacaBulan(row, bulan))
    }

    /// The same by the SKP's id, for the rater. Nil when there is none.
    static func kepala(
        skp: String, bulan: Bulan, instansi: String, kunci: Bool = false, in db: any SQLConnection
    ) throws -> (KepalaRealisasi, BulanTersimpan)? {
        try db.run(
            """
            SELECT \(kolomKepala)
            FROM skp s
            \(gabungKepala(bulan))
            WHERE s.instansi_id = \(instansi) AND s.id = \(skp) AND s.tahun = \(bulan.tahun) \(kunci ? untukDiubah : "")
            """
        ).first.map { (try bacaKepala($0), try bacaBulan($0, bulan)) }
    }

    /// The indicators of an SKP in the order of the forms, with every month of the year, in one statement; and the
    /// evidence of this month in a second.
    /// - Parameter hanyaTerkirim: for the rater: months up to this one that were sent; drafts are the Pegawai's own.
    static func butir(
        skp: String, bulan: Bulan, hanyaTerkirim: Bool = false, instansi: String, in db: any SQLConnection
    ) throws -> [ButirRealisasi] {
        let batas: SQL =
            hanyaTerkirim
            ? """
            AND r.bulan <= \(bulan.description) AND EXISTS (SELECT 1 FROM realisasi_bulan m
                WHERE m.instansi_id = r.instansi_id AND m.skp_id = r.skp_id AND m.bulan = r.bulan
                    AND m.keadaan <> 'sebagian')
            """ : ""

        let rows = try db.run(
            """
            SELECT i.id AS indikator_id, i.ukuran, i.satuan, i.aspek, i.target_teks, i.target_angka, i.target_maks,
                i.arah, h.id AS rhk_id, h.rumusan, r.id, r.bulan, r.nihil, r.angka, r.uraian, r.kendala, r.versi, r.diubah,
                k.id AS kendala_id, k.jenis AS kendala_jenis, k.keadaan AS kendala_keadaan
            FROM indikator i
            JOIN rencana_hasil_kerja h ON h.instansi_id = i.instansi_id AND h.id = i.rhk_id
            LEFT JOIN realisasi r ON r.instansi_id = i.instansi_id AND r.indikator_id = i.id \(batas)
            LEFT JOIN kendala k ON k.instansi_id = i.instansi_id AND k.indikator_id = i.id AND k.bulan = r.bulan
                AND k.asal = 'realisasi'
            WHERE i.instansi_id = \(instansi) AND i.skp_id = \(skp)
            ORDER BY CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id, r.bulan
            """
        )
        var daftar = try susun(rows, bulan: bulan)
        let bukti = try BuktiStore.untuk(daftar.compactMap(\.realisasiID), instansi: instansi, in: db)
        for nomor in daftar.indices { daftar[nomor].bukti = daftar[nomor].realisasiID.flatMap { bukti[$0] } ?? [] }
        return daftar
    }

    private static func susun(_ rows: [SQLRow], bulan: Bulan) throws -> [ButirRealisasi] {
        var daftar: [ButirRealisasi] = []
        var sisa = rows[...]
        while let first = sisa.first {
            let id: String = try first.get("indikator_id")
            let milik = try sisa.prefix { try $0.get("indikator_id") == id }
            sisa = sisa.dropFirst(milik.count)
            daftar.append(try butir(Array(milik), nomor: daftar.count + 1, bulan: bulan))
        }
        return daftar
    }

    private static func butir(_ rows: [SQLRow], nomor: Int, bulan: Bulan) throws -> ButirRealisasi {
        var riwayat: [Bulan: Realisasi] = [:]
        var kini: SQLRow?
        for row in rows {
            guard let kode: String = try row.getOptional("bulan"), let bulanRow = Bulan(kode) else { continue }
            riwayat[bulanRow] = try bacaRealisasi(row)
            if bulanRow == bulan { kini = row }
        }
        return ButirRealisasi(
            nomor: nomor, indikator: try bacaIndikator(rows[0]), realisasiID: try kini?.get("id"),
            versi: try kini?.get("versi") ?? 0, diubah: try kini?.get("diubah"), riwayat: riwayat,
            rhkID: try rows[0].get("rhk_id"), rhk: try rows[0].get("rumusan"),
            kendala: try kini.flatMap(KendalaButir.baca)
        )
    }
}
