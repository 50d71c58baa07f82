public import Storage

/// The queue as a runner sees it, across instansi: claiming, heartbeats and ends. Each is one statement or one transaction.
public enum AntreanStore {
    /// A job that was begun this often without an end fails instead of taking the service down again.
    static let percobaanTerbanyak = 3

    /// Whether anything waits; spares the writer when nothing does.
    static func isAda(in db: any SQLConnection) throws -> Bool {
        try !db.run("SELECT 1 AS satu FROM pekerjaan WHERE keadaan = 'antre' LIMIT 1").isEmpty
    }

    /// Takes the oldest job that waits, for one runner: SQLite has one writer, PostgreSQL skips the rows that another
    /// process is taking.
    public static func ambil(
        pekerja: String, jenis: [String], waktu: Int64, in db: any SQLConnection
    ) throws -> Pekerjaan? {
        try db.run(
            """
            UPDATE pekerjaan SET keadaan = 'berjalan', pekerja = \(pekerja), detak = \(waktu), mulai = \(waktu),
                percobaan = percobaan + 1, jumlah = 0, selesai = 0, gagal = 0
            WHERE id = (SELECT k.id FROM pekerjaan k WHERE k.keadaan = 'antre' AND k.jenis IN \(list: jenis)
                ORDER BY k.dibuat, k.id LIMIT 1 \(SQL.skipLocked)) AND keadaan = 'antre'
            RETURNING *
            """
        ).first.map(Pekerjaan.init)
    }

    /// What became of a heartbeat.
    enum Detak: Sendable {
        case terus, diminta_henti
        /// Another process has taken the job over.
        case hilang
    }

    /// Says that the job lives and how far it is; stores the failures since the last time.
    static func detak(
        _ job: Pekerjaan, pekerja: String, _ kini: JobContext.Snapshot, waktu: Int64, in db: any SQLConnection
    ) throws -> Detak {
        let row = try db.run(
            """
            UPDATE pekerjaan SET detak = \(waktu), jumlah = \(kini.jumlah), selesai = \(kini.selesai), gagal = \(kini.gagal)
            WHERE instansi_id = \(job.instansiID) AND id = \(job.id) AND pekerja = \(pekerja) AND keadaan = 'berjalan'
            RETURNING diminta_henti
            """
        ).first
        guard let row else { return .hilang }
        for (nomor, satu) in kini.baru {
            try db.run(
                """
                INSERT INTO pekerjaan_gagal (instansi_id, pekerjaan_id, nomor, butir, nama, alasan)
                VALUES (\(job.instansiID), \(job.id), \(nomor), \(satu.butir), \(satu.nama), \(satu.alasan))
                ON CONFLICT (instansi_id, pekerjaan_id, nomor) DO NOTHING
                """
            )
        }
        return try row.get("diminta_henti") ? .diminta_henti : .terus
    }

    /// The end of a job, with its file. False when another process has taken it over.
    static func akhiri(
        _ job: Pekerjaan, pekerja: String, keadaan: KeadaanPekerjaan, pesan: String, hasil: Pekerjaan.Hasil?,
        waktu: Int64, in db: any SQLConnection
    ) throws -> Bool {
        try db.change(
            """
            UPDATE pekerjaan SET keadaan = \(keadaan), pesan = \(pesan), akhir = \(waktu), pekerja = NULL,
                hasil_berkas = \(hasil?.berkas), hasil_nama = \(hasil?.nama), hasil_jenis = \(hasil?.jenis),
                hasil_ukuran = \(hasil?.ukuran)
            WHERE instansi_id = \(job.instansiID) AND id = \(job.id) AND pekerja = \(pekerja) AND keadaan = 'berjalan'
            """
        ) == 1
    }

    /// Gives a job back to the queue, for the service that starts next. A tidy stop is no failed attempt.
    static func kembalikan(_ job: Pekerjaan, pekerja: String, in db: any SQLConnection) throws {
        let kembali = try bersihkan(
            "instansi_id = \(job.instansiID) AND id = \(job.id) AND pekerja = \(pekerja)", in: db)
        guard kembali > 0 else { return }
        try db.run(
            """
            UPDATE pekerjaan SET percobaan = percobaan - 1
            WHERE instansi_id = \(job.instansiID) AND id = \(job.id) AND keadaan = 'antre' AND percobaan > 0
            """
        )
    }

    /// Gives back what runs without a heartbeat since `sejak`: its process is gone. Work that never came to an end three
    /// times fails. Returns how many jobs wait again.
    @discardableResult
    static func pulihkan(sejak: Int64, waktu: Int64, in db: any SQLConnection) throws -> Int {
        try db.run(
            """
            UPDATE pekerjaan SET keadaan = 'gagal', akhir = \(waktu), pekerja = NULL,
                pesan = 'Berhenti tiga kali di tengah jalan. Sebutkan nomor pekerjaan ini kepada admin.'
            WHERE keadaan = 'berjalan' AND detak < \(sejak) AND percobaan >= \(percobaanTerbanyak)
            """
        )
        return try bersihkan("detak < \(sejak)", in: db)
    }

    @discardableResult
    private static func bersihkan(_ syarat: SQL, in db: any SQLConnection) throws -> Int {
        try db.run(
            """
            DELETE FROM pekerjaan_gagal WHERE (instansi_id, pekerjaan_id) IN (
                SELECT instansi_id, id FROM pekerjaan WHERE keadaan = 'berjalan' AND \(syarat))
            """
        )
        return try db.change(
            """
            UPDATE pekerjaan SET keadaan = 'antre', pekerja = NULL, detak = NULL, jumlah = 0, selesai = 0, gagal = 0
            WHERE keadaan = 'berjalan' AND \(syarat)
            """
        )
    }

    /// Forgets files of jobs that ended before `sebelum`; returns the content that no job names any more.
    public static func sapu(sebelum: Int64, in db: any SQLConnection) throws -> [String] {
        let lama = try db.run(
            "SELECT DISTINCT hasil_berkas FROM pekerjaan WHERE hasil_berkas IS NOT NULL AND akhir < \(sebelum)"
        ).map { try $0.get("hasil_berkas", as: String.self) }
        guard !lama.isEmpty else { return [] }
        try db.run(
            "UPDATE pekerjaan SET hasil_berkas = NULL WHERE hasil_berkas IS NOT NULL AND akhir < \(sebelum)"
        )
        let dipakai = try db.run("SELECT DISTINCT hasil_berkas FROM pekerjaan WHERE hasil_berkas IN \(list: lama)")
            .map { try $0.get("hasil_berkas", as: String.self) }
        return lama.filter { !dipakai.contains($0) }
    }
}
