import Platform
import Storage

extension ManualStore {
    /// Marks whether an indicator needs a manual (P-41).
    static func tandai(_ isPerlu: Bool, butir: String, perjanjian: String, in tx: Transaction) throws {
        try tx.db.run(
            """
            UPDATE indikator_pk SET perlu_manual = \(isPerlu)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(butir) AND perjanjian_id = \(perjanjian)
            """
        )
    }
}
