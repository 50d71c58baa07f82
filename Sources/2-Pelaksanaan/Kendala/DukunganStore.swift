import Kinerja
import Platform
import Storage

/// The promised support of one's plan in a period.
struct DukunganPeriode: Sendable {
    let skpID: String
    let butir: [DukunganSKP]
}

enum DukunganStore {
    /// One statement; nil without an agreed plan of that year.
    static func milik(
        _ pegawai: String, _ periode: Periode, instansi: String, in db: any SQLConnection
    ) throws -> DukunganPeriode? {
        let rows = try db.run(
            """
            SELECT s.id AS skp_id, l.urutan, l.teks, d.keadaan, d.kendala_id FROM skp s
            LEFT JOIN lampiran_skp l ON l.instansi_id = s.instansi_id AND l.skp_id = s.id AND l.bagian = 'dukungan'
            LEFT JOIN dukungan_periode d ON d.instansi_id = s.instansi_id AND d.skp_id = s.id
                AND d.periode = \(periode.kode) AND d.nomor = l.urutan
            WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(pegawai) AND s.tahun = \(periode.tahun)
                AND s.keadaan = 'ditetapkan'
            ORDER BY s.dibuat DESC, l.urutan
            """
        )
        guard let skp: String = try rows.first?.get("skp_id") else { return nil }
        let butir = try rows.compactMap { row -> DukunganSKP? in
            guard try row.get("skp_id") == skp, let nomor: Int = try row.getOptional("urutan") else { return nil }
            let keadaan: String? = try row.getOptional("keadaan")
            return DukunganSKP(
                nomor: nomor, teks: try row.get("teks"),
                keadaan: keadaan.flatMap(DukunganSKP.Keadaan.init(rawValue:)),
                kendalaID: try row.getOptional("kendala_id")
            )
        }
        return DukunganPeriode(skpID: skp, butir: butir)
    }

    static func simpan(
        _ butir: DukunganSKP, _ keadaan: DukunganSKP.Keadaan, skp: String, periode: Periode, in tx: Transaction
    ) throws {
        try tx.db.run(
            """
            INSERT INTO dukungan_periode (instansi_id, skp_id, periode, nomor, teks, keadaan, diubah)
            VALUES (\(tx.pencatat.instansi), \(skp), \(periode.kode), \(butir.nomor), \(butir.teks),
                \(keadaan.rawValue), \(tx.pencatat.waktu))
            ON CONFLICT (instansi_id, skp_id, periode, nomor) DO UPDATE SET keadaan = excluded.keadaan,
                teks = excluded.teks, diubah = excluded.diubah
            """
        )
    }

    static func sambung(
        _ nomor: Int, kendala: String, skp: String, periode: Periode, in tx: Transaction
    ) throws {
        try tx.db.run(
            """
            UPDATE dukungan_periode SET kendala_id = \(kendala) WHERE instansi_id = \(tx.pencatat.instansi)
                AND skp_id = \(skp) AND periode = \(periode.kode) AND nomor = \(nomor)
            """
        )
    }
}
