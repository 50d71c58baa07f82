import Kinerja
import Platform
import Storage

/// Facts of an SKP beside its content.
enum PelengkapStore {
    /// Saves rhythm, first day and perjanjian kerja under the version they were read at.
    static func simpan(_ skp: SKP, in tx: Transaction) throws {
        let diubah = try tx.db.change(
            """
            UPDATE skp SET ritme = \(skp.ritme?.rawValue ?? ""), perjanjian_kerja = \(skp.perjanjianKerja),
                mulai = \(skp.mulai?.description), versi = versi + 1
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(skp.id) AND versi = \(skp.versi)
            """
        )
        guard diubah == 1 else { throw SKPStore.versiBasi }
    }

    /// Last day of an earlier SKP of the same year.
    static func hariTerakhirSebelumnya(_ skp: SKP, in tx: Transaction) throws -> Tanggal? {
        let rows = try tx.db.run(
            """
            SELECT selesai FROM skp WHERE instansi_id = \(tx.pencatat.instansi) AND pegawai_id = \(skp.pegawaiID)
                AND tahun = \(skp.tahun) AND id <> \(skp.id) AND selesai IS NOT NULL ORDER BY selesai DESC LIMIT 1
            """
        )
        return try rows.first?.tanggal("selesai")
    }
}
