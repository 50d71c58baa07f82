import Kinerja
import Platform
import Storage

extension ManualStore {
    /// Writes over the version that was read; 0 for one that nobody wrote yet.
    ///
    /// - Throws: `versi_basi` when somebody else was faster.
    static func tulis(_ manual: ManualIndikatorKinerja, objek: Objek, id: String, in tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        guard manual.versi > 0 else {
            guard try load(objek: objek, ids: [id], instansi: instansi, in: tx.db).isEmpty else { throw basi }
            return try simpan(manual, objek: objek, id: id, instansi: instansi, in: tx.db)
        }
        let berubah = try tx.db.change(
            """
            UPDATE manual_indikator SET tujuan = \(manual.tujuan), definisi = \(manual.definisi),
                formula = \(manual.formula), satuan = \(manual.satuan), kendali = \(manual.kendali?.rawValue ?? ""),
                sumber_data = \(manual.sumberData), periode = \(manual.periode?.rawValue ?? ""), versi = versi + 1
            WHERE instansi_id = \(instansi) AND objek = \(objek) AND objek_id = \(id) AND versi = \(manual.versi)
            """
        )
        guard berubah == 1 else { throw basi }
    }

    private static let basi = Penolakan(
        "versi_basi", "Manual ini diubah orang lain sejak Anda membukanya. Muat ulang, lalu ulangi perubahannya")
}
