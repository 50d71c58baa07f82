import Dasar
import Kinerja
import Platform
import Storage

/// What the link checker remembers.
enum TautanStore {
    struct Calon: Sendable {
        let bukti: Bukti
        let gagal: Int
    }

    /// Links in use whose last visit is old: a week for open ones, a day for others. Those never visited come first.
    static func calon(kini: Int64, jumlah: Int, instansi: String, in db: any SQLConnection) throws -> [Calon] {
        try db.run(
            """
            SELECT \(Bukti.kolom), b.tautan_gagal FROM bukti b
            WHERE b.instansi_id = \(instansi) AND b.jenis = 'tautan' AND b.dihapus IS NULL
                AND b.tautan_diperiksa < CASE WHEN b.tautan_keadaan = 'terbuka' THEN \(kini - 7 * sehari)
                    ELSE \(kini - sehari) END
                AND EXISTS (SELECT 1 FROM bukti_realisasi br
                    WHERE br.instansi_id = b.instansi_id AND br.bukti_id = b.id)
            ORDER BY b.tautan_diperiksa, b.dibuat DESC, b.id LIMIT \(jumlah)
            """
        ).map { Calon(bukti: try Bukti($0), gagal: try $0.get("tautan_gagal")) }
    }

    /// Stores a verdict and tells the owner once a day at most that a link is not open. `nil`: no verdict, look again
    /// tomorrow.
    static func catat(_ keadaan: KeadaanTautan?, _ calon: Calon, _ tx: Transaction) throws {
        let (instansi, kini, bukti) = (tx.pencatat.instansi, tx.pencatat.waktu, calon.bukti)
        guard let keadaan else {
            try tx.db.run(
                """
                UPDATE bukti SET tautan_diperiksa = \(kini)
                WHERE instansi_id = \(instansi) AND id = \(bukti.id)
                """
            )
            return
        }
        let gagal = keadaan == .tidakTerjangkau ? calon.gagal + 1 : 0
        let terbuka = keadaan == .terbuka ? kini : bukti.terbuka
        try tx.db.run(
            """
            UPDATE bukti SET tautan_keadaan = \(keadaan.rawValue), tautan_diperiksa = \(kini),
                tautan_terbuka = \(terbuka), tautan_gagal = \(gagal)
            WHERE instansi_id = \(instansi) AND id = \(bukti.id)
            """
        )
        let isBaru = bukti.keadaanTautan != keadaan || (keadaan == .tidakTerjangkau && gagal == 2)
        guard isBaru, KeadaanTautan.layakDikabarkan(keadaan, gagalBerturut: gagal) else { return }
        try PemberitahuanStore.kirim(
            Kabar(
                .bukti, kunci: "bukti:\(bukti.id):\(keadaan.rawValue):\(Waktu.tanggal(kini))",
                judul: String("Tautan bukti \(bukti.nama) \(keadaan.tampil)".prefix(120)),
                isi: keadaan.saran ?? "", tautan: "/bukti/\(bukti.id)/dipakai"),
            kepada: [bukti.pegawaiID], in: tx)
    }

    private static let sehari: Int64 = 86_400_000
}
