import Dasar
public import Kinerja
import Platform
public import Storage

/// Who everybody is around an SKP on a day, and what the unit of a head promised; two statements.
public enum KonteksStore {
    /// `penilai` is the rater that the SKP has fixed; nil takes today's line. `tahun` asks for the items of the Perjanjian
    /// Kinerja of the unit that a JPT or mandiri head leads.
    ///
    /// - Throws: `skp.tanpa_penempatan` for a person without a post on that day, `WebFailure.notFound` for an unknown one.
    public static func load(
        pegawai: String, penilai: String?, tahun: Int? = nil, instansi: String, pada tanggal: Tanggal,
        in db: any SQLConnection
    ) throws -> KonteksSKP {
        let hari = tanggal.description
        let rows = try db.run(
            """
            SELECT p.kedudukan, p.jenis_asn, g.penilai_id AS penilai_id, a.penilai_id AS atasan_id, c.keadaan AS keadaan_pk,
                i.id AS butir_id, i.sasaran, i.ukuran, i.satuan, i.target_teks, i.target_angka, i.target_maks, i.arah, i.aspek,
                i.perspektif, i.iku, i.perlu_manual, i.standar_id
            FROM pegawai p
            LEFT JOIN garis_penilai g ON g.instansi_id = p.instansi_id AND g.pegawai_id = p.id
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            LEFT JOIN garis_penilai a ON a.instansi_id = p.instansi_id
                AND a.pegawai_id = COALESCE(\(penilai), g.penilai_id)
                AND a.berlaku_sejak <= \(hari) AND (a.berlaku_sampai IS NULL OR a.berlaku_sampai >= \(hari))
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.kepala_unit = 1
                AND t.jenis = 'definitif' AND t.berlaku_sejak <= \(hari)
                AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
            LEFT JOIN perjanjian_kinerja c ON c.instansi_id = t.instansi_id AND c.unit_id = t.unit_id
                AND c.tahun = \(tahun ?? 0) AND c.keadaan <> 'diganti'
            LEFT JOIN indikator_pk i ON i.instansi_id = c.instansi_id AND i.perjanjian_id = c.id
            WHERE p.instansi_id = \(instansi) AND p.id = \(pegawai)
            ORDER BY i.urutan, i.id
            """
        )
        guard let row = rows.first else { throw WebFailure.notFound }
        let penilaiID: String? = try penilai ?? row.getOptional("penilai_id")
        let atasanID: String? = try row.getOptional("atasan_id")
        let orang = try IdentitasStore.load(
            [pegawai, penilaiID, atasanID].compactMap { $0 }, instansi: instansi, pada: tanggal, in: db
        )
        guard let diri = orang[pegawai] else {
            throw Penolakan(
                "skp.tanpa_penempatan", "Jabatan dan unit Anda belum tercatat.",
                perbaikan: "Minta admin unit mencatat penempatan Anda, lalu buka halaman ini lagi."
            )
        }
        return KonteksSKP(
            pegawai: diri, kedudukan: KedudukanPegawai(rawValue: try row.get("kedudukan")) ?? .aktif,
            penilai: penilaiID.flatMap { orang[$0] },
            atasanPenilai: atasanID.flatMap { orang[$0] },
            indikatorPK: diri.isPimpinanTinggiAtauMandiri ? try rows.compactMap(butirPK) : [],
            isPPPK: try row.get("jenis_asn", as: String.self).hasPrefix("pppk")
        )
    }

    /// The item of the Perjanjian Kinerja that a row carries beside the people.
    static func butirPK(_ row: SQLRow) throws -> IndikatorPK? {
        guard let keadaan: KeadaanPerjanjian = try row.getOptional("keadaan_pk"),
            let id: String = try row.getOptional("butir_id")
        else { return nil }
        return try IndikatorPK(row, id: id, isRancangan: keadaan == .rancangan)
    }
}

extension SKPTersimpan {
    /// How the person signed in stands to this SKP.
    func hubungan(_ session: Session, _ konteks: KonteksSKP) -> Set<Hubungan> {
        var hubungan: Set<Hubungan> = []
        if skp.pegawaiID == session.pegawaiID { hubungan.insert(.diri) }
        if skp.penilaiID == session.pegawaiID { hubungan.insert(.penilai) }
        if konteks.atasanPenilai?.id == session.pegawaiID { hubungan.insert(.atasanPenilai) }
        return hubungan
    }
}
