import Kinerja
import Platform
public import Storage

/// Evidence and which realisation it belongs to.
public enum BuktiStore {
    /// Writes one piece of evidence. Its file must be stored already.
    public static func simpan(_ bukti: Bukti, instansi: String, in db: any SQLConnection) throws {
        try db.run(
            """
            INSERT INTO bukti (instansi_id, id, pegawai_id, jenis, nama, tipe, ukuran, sidik, tautan, catatan, dibuat)
            VALUES (\(instansi), \(bukti.id), \(bukti.pegawaiID), \(bukti.jenis), \(bukti.nama), \(bukti.tipe),
                \(bukti.ukuran), \(bukti.sidik), \(bukti.tautan), \(bukti.catatan), \(bukti.dibuat))
            """
        )
    }

    /// Attaches evidence to a realisation; attaching twice changes nothing.
    public static func pasang(
        _ bukti: String, pada realisasi: String, instansi: String, in db: any SQLConnection
    ) throws {
        try db.run(
            """
            INSERT INTO bukti_realisasi (instansi_id, realisasi_id, bukti_id)
            VALUES (\(instansi), \(realisasi), \(bukti)) ON CONFLICT DO NOTHING
            """
        )
    }

    static func lepas(_ bukti: String, dari realisasi: String, instansi: String, in db: any SQLConnection) throws {
        try db.run(
            """
            DELETE FROM bukti_realisasi
            WHERE instansi_id = \(instansi) AND realisasi_id = \(realisasi) AND bukti_id = \(bukti)
            """
        )
    }

    /// Which of these a person owns and has not deleted.
    static func milik(
        _ pegawai: String, _ ids: [String], instansi: String, in db: any SQLConnection
    ) throws -> Set<String> {
        guard !ids.isEmpty else { return [] }
        let rows = try db.run(
            """
            SELECT id FROM bukti WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND dihapus IS NULL
                AND id IN \(list: ids)
            """
        )
        return Set(try rows.map { try $0.get("id") })
    }

    /// Evidence by realisation, in one statement.
    static func untuk(
        _ realisasi: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: [Bukti]] {
        guard !realisasi.isEmpty else { return [:] }
        let rows = try db.run(
            """
            SELECT br.realisasi_id, \(Bukti.kolom) FROM bukti_realisasi br
            JOIN bukti b ON b.instansi_id = br.instansi_id AND b.id = br.bukti_id AND b.dihapus IS NULL
            WHERE br.instansi_id = \(instansi) AND br.realisasi_id IN \(list: realisasi)
            ORDER BY b.dibuat, b.id
            """
        )
        var hasil: [String: [Bukti]] = [:]
        for row in rows { hasil[try row.get("realisasi_id"), default: []].append(try Bukti(row)) }
        return hasil
    }

    /// The newest of a person's library.
    static func terbaru(
        _ pegawai: String, jumlah: Int, instansi: String, in db: any SQLConnection
    ) throws -> [Bukti] {
        try db.run(
            """
            SELECT \(Bukti.kolom) FROM bukti b
            WHERE b.instansi_id = \(instansi) AND b.pegawai_id = \(pegawai) AND b.dihapus IS NULL
            ORDER BY b.dibuat DESC, b.id DESC LIMIT \(jumlah)
            """
        ).map(Bukti.init)
    }
}
