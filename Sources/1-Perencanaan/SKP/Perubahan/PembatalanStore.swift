import Kinerja
import Platform
import Storage

/// What taking a decision back needs from the kept versions.
enum PembatalanStore {
    /// The version that was fixed by a decision taken back is no longer one in force.
    static func tandaiDiurungkan(_ skp: SKP, in tx: Transaction) throws {
        try tx.db.run(
            """
            UPDATE versi_skp SET sebab = 'diurungkan'
            WHERE instansi_id = \(tx.pencatat.instansi) AND skp_id = \(skp.id) AND versi = \(skp.versi)
            """
        )
    }

    /// The approval before the last one; nil for a first plan. `riwayat` is newest first.
    static func sebelumnya(
        _ skp: SKP, _ riwayat: [PeristiwaSKP], in tx: Transaction
    ) throws -> PenetapanSebelumnya? {
        guard skp.keadaan == .ditetapkan, skp.revisi > 1 else { return nil }
        let lalu = riwayat.dropFirst().first { $0.jenis == "penetapan" }
        let rows = try tx.db.run(
            """
            SELECT isi, waktu, pelaku_id FROM versi_skp
            WHERE instansi_id = \(tx.pencatat.instansi) AND skp_id = \(skp.id) AND versi < \(skp.versi)
                AND sebab IN ('penetapan', 'pembukaan')
            ORDER BY versi DESC LIMIT 1
            """
        )
        guard let row = rows.first else { return nil }
        return PenetapanSebelumnya(
            waktu: try lalu?.waktu ?? row.get("waktu"),
            olehID: try lalu?.pelakuID ?? skp.penilaiID ?? row.get("pelaku_id"),
            isi: try IsiVersi.baca(try row.get("isi"), pada: skp)
        )
    }
}
