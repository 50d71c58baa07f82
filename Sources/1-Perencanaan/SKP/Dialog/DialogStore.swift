import Kinerja
import Platform
import Storage

/// The dialogue of expectations: written once, never changed.
enum DialogStore {
    static func simpan(_ catatan: CatatanDialog, skp: String, in tx: Transaction) throws {
        try tx.db.run(
            """
            INSERT INTO dialog_skp (instansi_id, id, skp_id, bagian, butir, pelaku_id, teks, waktu, pihak)
            VALUES (\(tx.pencatat.instansi), \(Identifier.make(at: tx.pencatat.waktu)), \(skp), \(catatan.butir.bagian),
                \(catatan.butir.butir), \(tx.pencatat.pelaku), \(catatan.teks), \(tx.pencatat.waktu),
                \(catatan.pihak.rawValue))
            """
        )
        tx.catat(
            EntriJejak(
                "skp.dialog", objek: "skp", id: skp,
                sesudah: "\(catatan.butir.bagian) \(catatan.butir.butir) \(catatan.pihak.rawValue)")
        )
    }

    /// Who assigned which result of an SKP, from the matrix, by id of the result; one statement.
    static func pemberiTugas(skp: String, instansi: String, in db: any SQLConnection) throws -> [String: String] {
        let rows = try db.run(
            """
            SELECT h.id, r.pemberi_id FROM rencana_hasil_kerja h
            JOIN peran_hasil r ON r.instansi_id = h.instansi_id AND r.id = h.peran_id
            WHERE h.instansi_id = \(instansi) AND h.skp_id = \(skp)
            """
        )
        var hasil: [String: String] = [:]
        for row in rows { hasil[try row.get("id")] = try row.get("pemberi_id") }
        return hasil
    }
}
