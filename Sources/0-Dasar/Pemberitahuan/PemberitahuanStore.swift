public import Kinerja
public import Platform
import Storage

/// What people are told inside the product; e-mail, push and webhook carry it on later.
public enum PemberitahuanStore {
    /// Tells each of these people once, inside the caller's transaction. The person who acts is not told about the own act.
    /// - Parameter hanyaAplikasi: it leaves the product by no way, whatever people chose.
    public static func kirim(
        _ kabar: Kabar, kepada penerima: [String], hanyaAplikasi: Bool = false, in tx: Transaction
    ) throws {
        let (instansi, waktu) = (tx.pencatat.instansi, tx.pencatat.waktu)
        let rencana: Int64? = hanyaAplikasi ? waktu : nil
        for orang in Set(penerima).subtracting([tx.pencatat.pelaku]).sorted() {
            try tx.db.run(
                """
                INSERT INTO pemberitahuan (instansi_id, id, pegawai_id, jenis, kunci, judul, isi, tautan, rahasia,
                    dibuat, direncanakan)
                VALUES (\(instansi), \(Identifier.make(at: waktu)), \(orang), \(kabar.jenis.rawValue), \(kabar.kunci),
                    \(kabar.judul), \(kabar.isi), \(kabar.tautan), \(kabar.isRahasia ? 1 : 0), \(waktu), \(rencana))
                ON CONFLICT (instansi_id, pegawai_id, kunci) DO NOTHING
                """
            )
        }
    }

    static func kabar(_ row: SQLRow) throws -> KabarTercatat {
        KabarTercatat(
            id: try row.get("id"), pegawaiID: try row.get("pegawai_id"),
            jenis: JenisKabar(rawValue: try row.get("jenis")),
            kunci: try row.get("kunci"), judul: try row.get("judul"), isi: try row.get("isi"),
            tautan: try row.get("tautan"), isRahasia: try row.get("rahasia"), dibuat: try row.get("dibuat"),
            dibaca: try row.getOptional("dibaca"))
    }

    /// One page of a person's notices: unread first, newest first.
    static func daftar(
        _ pegawai: String, instansi: String, batas: Int, lewati: Int, in db: any SQLConnection
    ) throws -> (daftar: [KabarTercatat], jumlah: Int) {
        let rows = try db.run(
            """
            SELECT id, pegawai_id, jenis, kunci, judul, isi, tautan, rahasia, dibuat, dibaca, COUNT(*) OVER () AS jumlah
            FROM pemberitahuan WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)
            ORDER BY CASE WHEN dibaca IS NULL THEN 0 ELSE 1 END, dibuat DESC, id DESC LIMIT \(batas) OFFSET \(lewati)
            """
        )
        return (try rows.map(kabar), try rows.first?.get("jumlah") ?? 0)
    }

    static func satu(_ id: String, in tx: Transaction) throws -> KabarTercatat? {
        try tx.db.run(
            """
            SELECT id, pegawai_id, jenis, kunci, judul, isi, tautan, rahasia, dibuat, dibaca FROM pemberitahuan
            WHERE instansi_id = \(tx.pencatat.instansi) AND pegawai_id = \(tx.pencatat.pelaku) AND id = \(id)
            """
        ).first.map(kabar)
    }

    /// Marks one notice of the acting person, or all of them, as read; returns how many became read.
    @discardableResult
    static func baca(_ id: String? = nil, in tx: Transaction) throws -> Int {
        let satu: SQL = id.map { "AND id = \($0)" } ?? ""
        return try tx.db.change(
            """
            UPDATE pemberitahuan SET dibaca = \(tx.pencatat.waktu)
            WHERE instansi_id = \(tx.pencatat.instansi) AND pegawai_id = \(tx.pencatat.pelaku) AND dibaca IS NULL \(satu)
            """
        )
    }

    /// Removes notices that were read long ago, and messages that ended then.
    static func bersihkan(sebelum: Int64, instansi: String, in db: any SQLConnection) throws {
        try db.run(
            """
            DELETE FROM pemberitahuan WHERE instansi_id = \(instansi) AND dibaca IS NOT NULL AND dibaca < \(sebelum)
                AND dibuat < \(sebelum)
            """
        )
        try db.run(
            """
            DELETE FROM surat_keluar WHERE instansi_id = \(instansi) AND dibuat < \(sebelum)
                AND keadaan IN ('terkirim', 'gagal', 'batal')
            """
        )
        try db.run(
            """
            DELETE FROM isi_surat WHERE instansi_id = \(instansi) AND NOT EXISTS (SELECT 1 FROM surat_keluar s
                WHERE s.instansi_id = isi_surat.instansi_id AND s.id = isi_surat.surat_id)
            """
        )
    }
}
