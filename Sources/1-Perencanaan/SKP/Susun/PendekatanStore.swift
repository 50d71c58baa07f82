public import Kinerja
public import Platform
public import Storage

/// The approach of an SKP and the default of a rater.
public enum PendekatanStore {
    /// What new SKP of this rater's people begin with; `kuantitatif` where nothing was set.
    public static func bawaan(
        penilai: String?, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> SKP.Pendekatan {
        guard let penilai else { return .kuantitatif }
        return try db.run(
            """
            SELECT pendekatan FROM pendekatan_tim
            WHERE instansi_id = \(instansi) AND penilai_id = \(penilai) AND tahun = \(tahun)
            """
        ).first?.get("pendekatan") ?? .kuantitatif
    }

    static func simpanBawaan(_ pendekatan: SKP.Pendekatan, penilai: String, tahun: Int, in tx: Transaction) throws {
        try tx.db.run(
            """
            INSERT INTO pendekatan_tim (instansi_id, penilai_id, tahun, pendekatan, diubah)
            VALUES (\(tx.pencatat.instansi), \(penilai), \(tahun), \(pendekatan), \(tx.pencatat.waktu))
            ON CONFLICT (instansi_id, penilai_id, tahun) DO UPDATE SET pendekatan = excluded.pendekatan,
                diubah = excluded.diubah
            """
        )
        tx.catat(
            EntriJejak(
                "skp.pendekatan_bawaan", objek: "pegawai", id: penilai, sesudah: "\(tahun) \(pendekatan.rawValue)")
        )
    }

    /// Saves the choice for one SKP with its version, history and audit entry.
    static func simpan(_ keputusan: Keputusan<SKP>, dari lama: SKP, in tx: Transaction) throws {
        guard !keputusan.peristiwa.isEmpty else { return }
        let baru = keputusan.keadaan
        let berubah = try tx.db.change(
            """
            UPDATE skp SET pendekatan = \(baru.pendekatan), versi = \(baru.versi)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(lama.id) AND versi = \(lama.versi)
            """
        )
        guard berubah == 1 else { throw SKPStore.versiBasi }
        try VersiStore.catat(baru, sebab: "pendekatan", in: tx)
        try SKPStore.catatPeristiwa(
            "pendekatan", skp: lama.id, versi: baru.versi, alasan: "Pendekatan \(baru.pendekatan.tampil.lowercased())",
            in: tx
        )
        for satu in keputusan.peristiwa {
            tx.catat(
                EntriJejak(
                    satu.jenis, objek: satu.objek, id: satu.objekID, sebelum: lama.pendekatan.rawValue,
                    sesudah: baru.pendekatan.rawValue
                )
            )
        }
    }
}
