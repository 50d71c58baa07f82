import Kinerja
import Platform
import Storage

/// Uploads in pieces.
enum UnggahanStore {
    /// Refuses `unggahan.terlalu_banyak` and `bukti.kuota_penuh`.
    static func mulai(_ baru: UnggahanBagian, _ tx: Transaction) throws {
        let (instansi, kini) = (tx.pencatat.instansi, tx.pencatat.waktu)
        let terbuka: Int =
            try tx.db.run(
                """
                SELECT COUNT(*) AS jumlah FROM bukti_unggahan WHERE instansi_id = \(instansi)
                    AND pegawai_id = \(baru.pegawaiID) AND bukti_id IS NULL AND dibuat > \(kini - UnggahanBagian.umur)
                """
            ).first?.get("jumlah") ?? 0
        guard terbuka < UnggahanBagian.serentakMaks else {
            throw Penolakan(
                "unggahan.terlalu_banyak",
                "Ada \(terbuka) unggahan yang belum selesai. Lanjutkan salah satunya lebih dulu", isian: "nama")
        }
        let tahun = Waktu.tanggal(kini).tahun
        try KuotaBukti.berlaku(tahun: tahun).periksa(
            terpakai: try BuktiStore.terpakai(baru.pegawaiID, tahun: tahun, kini: kini, instansi: instansi, in: tx.db),
            tambahan: baru.ukuran, tahun: tahun)
        try tx.db.run(
            """
            INSERT INTO bukti_unggahan (instansi_id, id, pegawai_id, nama, ukuran, sidik, dibuat)
            VALUES (\(instansi), \(baru.id), \(baru.pegawaiID), \(baru.nama), \(baru.ukuran), \(baru.sidik),
                \(baru.dibuat))
            """
        )
    }

    /// One's own upload that has not expired; nil otherwise.
    static func muat(
        _ id: String, pegawai: String, kini: Int64, instansi: String, in db: any SQLConnection
    ) throws -> UnggahanBagian? {
        try db.run(
            """
            SELECT id, pegawai_id, nama, ukuran, sidik, diterima, dibuat, bukti_id FROM bukti_unggahan
            WHERE instansi_id = \(instansi) AND id = \(id) AND pegawai_id = \(pegawai)
                AND dibuat > \(kini - UnggahanBagian.umur)
            """
        ).first.map { row in
            UnggahanBagian(
                id: try row.get("id"), pegawaiID: try row.get("pegawai_id"), nama: try row.get("nama"),
                ukuran: try row.get("ukuran"), sidik: try row.getOptional("sidik"), diterima: try row.get("diterima"),
                dibuat: try row.get("dibuat"), buktiID: try row.getOptional("bukti_id"))
        }
    }

    /// Counts a piece whose bytes are stored. False when the upload stands elsewhere by now.
    static func tambah(
        _ id: String, mulai: Int, panjang: Int, sidik: String, instansi: String, in db: any SQLConnection
    ) throws -> Bool {
        let berubah = try db.change(
            """
            UPDATE bukti_unggahan SET diterima = diterima + \(panjang)
            WHERE instansi_id = \(instansi) AND id = \(id) AND diterima = \(mulai) AND bukti_id IS NULL
                AND diterima + \(panjang) <= ukuran
            """
        )
        guard berubah == 1 else { return false }
        try db.run(
            """
            INSERT INTO bukti_bagian (instansi_id, unggahan_id, mulai, panjang, sidik)
            VALUES (\(instansi), \(id), \(mulai), \(panjang), \(sidik))
            """
        )
        return true
    }

    /// Hashes of the pieces, in order.
    static func bagian(_ id: String, instansi: String, in db: any SQLConnection) throws -> [String] {
        try db.run(
            "SELECT sidik FROM bukti_bagian WHERE instansi_id = \(instansi) AND unggahan_id = \(id) ORDER BY mulai"
        ).map { try $0.get("sidik") }
    }

    /// Names the evidence that came of it. False when it was finished before.
    static func selesai(_ id: String, bukti: String, _ tx: Transaction) throws -> Bool {
        try tx.db.change(
            """
            UPDATE bukti_unggahan SET bukti_id = \(bukti)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id) AND bukti_id IS NULL
            """
        ) == 1
    }

    /// Uploads that are older than two days, finished or not.
    static func lewat(_ kini: Int64, instansi: String, in db: any SQLConnection) throws -> [String] {
        try db.run(
            """
            SELECT id FROM bukti_unggahan WHERE instansi_id = \(instansi) AND dibuat <= \(kini - UnggahanBagian.umur)
            ORDER BY dibuat LIMIT 500
            """
        ).map { try $0.get("id") }
    }

    static func hapus(_ id: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM bukti_bagian WHERE instansi_id = \(instansi) AND unggahan_id = \(id)")
        try db.run("DELETE FROM bukti_unggahan WHERE instansi_id = \(instansi) AND id = \(id)")
    }
}
