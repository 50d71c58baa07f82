import Kinerja
import Platform
import Storage

/// Writes the result of a data check.
enum HasilPemeriksaanStore {
    /// Keeps what was left undone when a period was opened.
    static func simpan(_ temuan: [TemuanData], periode: Periode, id: String, in tx: Transaction) throws {
        let jumlah = Dictionary(
            temuan.filter { $0.jumlah > 0 }.map { ($0.kode, $0.jumlah) }, uniquingKeysWith: { lama, _ in lama })
        try tx.db.run(
            """
            INSERT INTO pemeriksaan_periode (instansi_id, id, periode, jumlah, total, pelaku_id, waktu)
            VALUES (\(tx.pencatat.instansi), \(id), \(periode.kode), \(try jsonText(jumlah)),
                \(jumlah.values.reduce(0, +)), \(tx.pencatat.pelaku), \(tx.pencatat.waktu))
            """
        )
    }
}
