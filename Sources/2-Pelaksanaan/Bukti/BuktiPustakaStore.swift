import Kinerja
import Platform
import Storage

/// One line of somebody's library.
struct BarisBukti: Sendable {
    let bukti: Bukti
    /// How many realisations name it, and which, newest month first.
    let dipakai: Int
    var di: [PakaiBukti] = []
}

/// Evidence as its readers may see it: who used it in a month that was sent.
struct BuktiTerlindung: Sendable {
    let bukti: Bukti
    /// Raters of the SKP in whose sent months it stands; empty while it is private.
    let penilai: [String]
    /// Whether any month that was sent names it.
    let isTerkirim: Bool
}

/// Where a piece of evidence stands.
struct PakaiBukti: Sendable, Hashable {
    let realisasiID: String
    let ukuran: String
    let bulan: Bulan
    /// The month was sent, so it stays.
    let isTerkirim: Bool
}

/// The library of one person: pages, deletion and the thirty days after it.
extension BuktiStore {
    static let hariTerhapus: Int64 = 30
    private static let sehari: Int64 = 86_400_000

    /// One page of the library (or of what was deleted in the last thirty days), newest first, with the total.
    static func pustaka(
        _ pegawai: String, terhapus: Bool, sejak: Int64, halaman: Int, perHalaman: Int, instansi: String,
        in db: any SQLConnection
    ) throws -> (baris: [BarisBukti], jumlah: Int) {
        let syarat: SQL = terhapus ? "b.dihapus > \(sejak)" : "b.dihapus IS NULL"
        let jumlah: Int =
            try db.run(
                """
                SELECT COUNT(*) AS jumlah FROM bukti b
                WHERE b.instansi_id = \(instansi) AND b.pegawai_id = \(pegawai) AND \(syarat)
                """
            ).first?.get("jumlah") ?? 0
        let rows = try db.run(
            """
            SELECT \(Bukti.kolom),
                (SELECT COUNT(*) FROM bukti_realisasi br
                    WHERE br.instansi_id = b.instansi_id AND br.bukti_id = b.id) AS dipakai
            FROM bukti b
            WHERE b.instansi_id = \(instansi) AND b.pegawai_id = \(pegawai) AND \(syarat)
            ORDER BY b.dibuat DESC, b.id DESC LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        var baris = try rows.map { BarisBukti(bukti: try Bukti($0), dipakai: try $0.get("dipakai")) }
        let di = try dipakai(baris.filter { $0.dipakai > 0 }.map(\.bukti.id), instansi: instansi, in: db)
        for nomor in baris.indices { baris[nomor].di = di[baris[nomor].bukti.id] ?? [] }
        return (baris, jumlah)
    }

    /// The first instant from which deleted evidence is still kept.
    static func batasTerhapus(_ kini: Int64) -> Int64 { kini - hariTerhapus * sehari }

    /// Whole days until deleted evidence is gone, at least one.
    static func sisaHari(_ dihapus: Int64, kini: Int64) -> Int64 {
        max(1, (dihapus + hariTerhapus * sehari - kini + sehari - 1) / sehari)
    }

    /// One piece with what decides who may open it, in one statement; nil when there is none.
    static func muat(_ id: String, instansi: String, in db: any SQLConnection) throws -> BuktiTerlindung? {
        let rows = try db.run(
            """
            SELECT \(Bukti.kolom), s.penilai_id, m.keadaan
            FROM bukti b
            LEFT JOIN bukti_realisasi br ON br.instansi_id = b.instansi_id AND br.bukti_id = b.id
            LEFT JOIN realisasi r ON r.instansi_id = br.instansi_id AND r.id = br.realisasi_id
            LEFT JOIN skp s ON s.instansi_id = r.instansi_id AND s.id = r.skp_id
            LEFT JOIN realisasi_bulan m ON m.instansi_id = r.instansi_id AND m.skp_id = r.skp_id AND m.bulan = r.bulan
                AND m.keadaan <> 'sebagian'
            WHERE b.instansi_id = \(instansi) AND b.id = \(id)
            """
        )
        guard let first = rows.first else { return nil }
        let terkirim = try rows.filter { try $0.getOptional("keadaan", as: String.self) != nil }
        return BuktiTerlindung(
            bukti: try Bukti(first), penilai: try terkirim.compactMap { try $0.getOptional("penilai_id") },
            isTerkirim: !terkirim.isEmpty
        )
    }

    /// Hides evidence; it comes back within thirty days.
    ///
    /// Refuses `bukti.dipakai` while a month that was sent or accepted names it: the rater relies on it.
    static func hapus(_ id: String, pegawai: String, pada waktu: Int64, instansi: String, in db: any SQLConnection)
        throws -> Bukti
    {
        guard let muatan = try muat(id, instansi: instansi, in: db), muatan.bukti.pegawaiID == pegawai else {
            throw WebFailure.notFound
        }
        let dipakai = try db.run(
            """
            SELECT r.bulan FROM bukti_realisasi br
            JOIN realisasi r ON r.instansi_id = br.instansi_id AND r.id = br.realisasi_id
            JOIN realisasi_bulan m ON m.instansi_id = r.instansi_id AND m.skp_id = r.skp_id AND m.bulan = r.bulan
                AND m.keadaan IN ('terkirim', 'diterima')
            WHERE br.instansi_id = \(instansi) AND br.bukti_id = \(id) ORDER BY r.bulan LIMIT 1
            """
        ).first
        if let dipakai {
            let bulan: String = try dipakai.get("bulan")
            throw Penolakan(
                "bukti.dipakai",
                "\(muatan.bukti.nama) dipakai realisasi \(Bulan(bulan)?.tampil ?? bulan) yang sudah terkirim, jadi tetap disimpan"
            )
        }
        try db.run(
            "UPDATE bukti SET dihapus = \(waktu) WHERE instansi_id = \(instansi) AND id = \(id) AND dihapus IS NULL")
        return muatan.bukti
    }

    /// The deleted evidence that `hidupkan` may bring back. Refuses `bukti.sudah_lewat` after thirty days.
    static func pulihkan(_ id: String, pegawai: String, pada waktu: Int64, instansi: String, in db: any SQLConnection)
        throws -> Bukti
    {
        guard let bukti = try muat(id, instansi: instansi, in: db)?.bukti, bukti.pegawaiID == pegawai else {
            throw WebFailure.notFound
        }
        guard let dihapus = bukti.dihapus else { return bukti }
        if dihapus <= batasTerhapus(waktu) {
            throw Penolakan("bukti.sudah_lewat", "\(bukti.nama) sudah lewat 30 hari. Unggah lagi berkasnya")
        }
        return bukti
    }

    /// Takes evidence out of the trash.
    static func hidupkan(_ id: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("UPDATE bukti SET dihapus = \(SQLValue.null) WHERE instansi_id = \(instansi) AND id = \(id)")
    }
}
