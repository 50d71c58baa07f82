public import Platform
import Storage

extension DokumenStore {
    /// Revokes the documents that an object's last decision issued since `waktu` (epoch milliseconds): they stay
    /// verifiable as "dicabut", and those they had replaced are in force again. Answers with how many were revoked.
    @discardableResult
    public static func cabut(
        objek: String, objekID: String, sejak waktu: Int64, in tx: Transaction
    ) throws -> Int {
        let instansi = tx.pencatat.instansi
        let dicabut: [String] = try tx.db.run(
            """
            UPDATE dokumen SET keadaan = 'dicabut'
            WHERE instansi_id = \(instansi) AND objek = \(objek) AND objek_id = \(objekID) AND keadaan = 'berlaku'
                AND dibuat >= \(waktu)
            RETURNING id
            """
        ).map { try $0.get("id") }
        try tx.db.run(
            """
            UPDATE dokumen SET keadaan = 'berlaku', diganti_oleh = NULL
            WHERE instansi_id = \(instansi) AND diganti_oleh IN \(list: dicabut) AND keadaan = 'diganti'
            """
        )
        for id in dicabut { tx.catat(EntriJejak("dokumen.dicabut", objek: "dokumen", id: id)) }
        return dicabut.count
    }
}
