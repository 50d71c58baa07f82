public import Kinerja
public import Platform
import Storage

/// What people are told inside the product; e-mail, push and webhook carry it on later.
public enum PemberitahuanStore {
    /// Tells each of these people once, inside the caller's transaction. The person who acts is not told about the own act.
    public static func kirim(_ kabar: Kabar, kepada penerima: [String], in tx: Transaction) throws {
        let (instansi, waktu) = (tx.pencatat.instansi, tx.pencatat.waktu)
        for orang in Set(penerima).subtracting([tx.pencatat.pelaku]).sorted() {
            try tx.db.run(
                """
                INSERT INTO pemberitahuan (instansi_id, id, pegawai_id, jenis, kunci, judul, isi, tautan, rahasia, dibuat)
                VALUES (\(instansi), \(Identifier.make(at: waktu)), \(orang), \(kabar.jenis.rawValue), \(kabar.kunci),
                    \(kabar.judul), \(kabar.isi), \(kabar.tautan), \(kabar.isRahasia ? 1 : 0), \(waktu))
                ON CONFLICT (instansi_id, pegawai_id, kunci) DO NOTHING
                """
            )
        }
    }
}
