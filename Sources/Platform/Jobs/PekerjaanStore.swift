public import Storage

/// Jobs for the people who start and watch them.
public enum PekerjaanStore {
    /// How long the file of a job is kept.
    public static let masaSimpan: Int64 = 7 * 86_400_000

    /// Puts a job in the queue. The same work that waits or runs already is given back instead, and its new asker may watch
    /// it too.
    public static func mulai(_ baru: PekerjaanBaru, id: String, in tx: Transaction) throws -> (id: String, isBaru: Bool)
    {
        let (instansi, pembuat, waktu) = (tx.pencatat.instansi, tx.pencatat.pelaku, tx.pencatat.waktu)
        let dibuat = try tx.db.change(
            """
            INSERT INTO pekerjaan (instansi_id, id, jenis, judul, masukan, kunci, pembuat_id, induk_id, keadaan, dibuat)
            VALUES (\(instansi), \(id), \(baru.jenis), \(baru.judul), \(baru.masukan), \(baru.kunci), \(pembuat),
                \(baru.indukID), 'antre', \(waktu))
            ON CONFLICT (instansi_id, jenis, kunci) WHERE keadaan IN ('antre', 'berjalan') DO NOTHING
            """
        )
        let yangJalan = dibuat == 1 ? id : try aktif(baru, instansi: instansi, in: tx.db)
        try tx.db.run(
            """
            INSERT INTO pekerjaan_peminta (instansi_id, pegawai_id, pekerjaan_id)
            VALUES (\(instansi), \(pembuat), \(yangJalan)) ON CONFLICT (instansi_id, pegawai_id, pekerjaan_id) DO NOTHING
            """
        )
        if dibuat == 1 { tx.catat(EntriJejak("pekerjaan.dibuat", objek: "pekerjaan", id: id, sesudah: baru.judul)) }
        return (yangJalan, dibuat == 1)
    }

    private static func aktif(_ baru: PekerjaanBaru, instansi: String, in db: any SQLConnection) throws -> String {
        let row = try db.run(
            """
            SELECT id FROM pekerjaan WHERE instansi_id = \(instansi) AND jenis = \(baru.jenis) AND kunci = \(baru.kunci)
                AND keadaan IN ('antre', 'berjalan')
            """
        ).first
        guard let row else { throw SQLFailure.busy("pekerjaan yang sama baru saja berakhir") }
        return try row.get("id")
    }

    /// One job, its maker's name, and whether `pegawai` asked for it and has not yet seen its end; one statement.
    public static func load(
        _ id: String, bagi pegawai: String, instansi: String, in db: any SQLConnection
    ) throws -> PekerjaanTampil? {
        try db.run(
            """
            SELECT k.*, p.nama AS pembuat, m.pegawai_id AS peminta, m.dilihat AS dilihat, \(urutanAntre) AS di_depan
            FROM pekerjaan k JOIN pegawai p ON p.instansi_id = k.instansi_id AND p.id = k.pembuat_id
            LEFT JOIN pekerjaan_peminta m ON m.instansi_id = k.instansi_id AND m.pekerjaan_id = k.id
                AND m.pegawai_id = \(pegawai)
            WHERE k.instansi_id = \(instansi) AND k.id = \(id)
            """
        ).first.map(PekerjaanTampil.init)
    }

    private static let urutanAntre: SQL = """
        (SELECT count(*) FROM pekerjaan d WHERE d.keadaan = 'antre' AND d.dibuat < k.dibuat)
        """

    /// Newest first; only what `peminta` asked for when given. One statement.
    public static func daftar(
        peminta: String?, instansi: String, batas: Int, lewati: Int, in db: any SQLConnection
    ) throws -> (daftar: [PekerjaanTampil], jumlah: Int) {
        let milik: SQL =
            peminta.map {
                """
                AND EXISTS (SELECT 1 FROM pekerjaan_peminta m WHERE m.instansi_id = k.instansi_id
                    AND m.pekerjaan_id = k.id AND m.pegawai_id = \($0))
                """
            } ?? ""
        let rows = try db.run(
            """
            SELECT k.*, p.nama AS pembuat, NULL AS peminta, NULL AS dilihat, 0 AS di_depan, count(*) OVER () AS semua
            FROM pekerjaan k JOIN pegawai p ON p.instansi_id = k.instansi_id AND p.id = k.pembuat_id
            WHERE k.instansi_id = \(instansi) \(milik)
            ORDER BY k.dibuat DESC, k.id DESC LIMIT \(batas) OFFSET \(lewati)
            """
        )
        return (try rows.map(PekerjaanTampil.init), try rows.first?.get("semua") ?? 0)
    }

    /// What a job could not do, in the order it happened; at most `batas`.
    public static func gagal(
        _ id: String, instansi: String, batas: Int, in db: any SQLConnection
    ) throws -> [ButirGagal] {
        try db.run(
            """
            SELECT butir, nama, alasan FROM pekerjaan_gagal
            WHERE instansi_id = \(instansi) AND pekerjaan_id = \(id) ORDER BY nomor LIMIT \(batas)
            """
        ).map { ButirGagal(butir: try $0.get("butir"), nama: try $0.get("nama"), alasan: try $0.get("alasan")) }
    }

    /// Asks a job to stop: one that waits ends at once, one that runs after its current item. False when it had ended.
    public static func hentikan(_ id: String, in tx: Transaction) throws -> Bool {
        let (instansi, waktu) = (tx.pencatat.instansi, tx.pencatat.waktu)
        let berubah = try tx.db.change(
            """
            UPDATE pekerjaan SET diminta_henti = 1,
                akhir = CASE WHEN keadaan = 'antre' THEN \(waktu) ELSE akhir END,
                pesan = CASE WHEN keadaan = 'antre' THEN 'Dihentikan sebelum dimulai; belum ada yang dikerjakan.'
                    ELSE pesan END,
                keadaan = CASE WHEN keadaan = 'antre' THEN 'dihentikan' ELSE keadaan END
            WHERE instansi_id = \(instansi) AND id = \(id) AND keadaan IN ('antre', 'berjalan')
            """
        )
        if berubah > 0 { tx.catat(EntriJejak("pekerjaan.diminta_henti", objek: "pekerjaan", id: id)) }
        return berubah > 0
    }

    /// Notes that a person has seen the end of a job: the card on the home page goes.
    public static func tandaiDilihat(
        _ id: String, oleh pegawai: String, instansi: String, waktu: Int64, in db: any SQLConnection
    ) throws {
        try db.run(
            """
            UPDATE pekerjaan_peminta SET dilihat = \(waktu) WHERE instansi_id = \(instansi) AND pekerjaan_id = \(id)
                AND pegawai_id = \(pegawai) AND dilihat IS NULL
            """
        )
    }
}

/// A job with what pages say beside it.
public struct PekerjaanTampil: Sendable {
    public let pekerjaan: Pekerjaan
    public let pembuat: String
    /// The person who looks at it asked for it.
    public let isPeminta: Bool
    /// … and has not seen its end before.
    public let isBaruBerakhir: Bool
    /// How many jobs wait before it.
    public let diDepan: Int

    init(_ row: SQLRow) throws {
        pekerjaan = try Pekerjaan(row)
        pembuat = try row.get("pembuat")
        isPeminta = try row.getOptional("peminta", as: String.self) != nil
        isBaruBerakhir = try isPeminta && row.getOptional("dilihat", as: Int64.self) == nil && pekerjaan.keadaan.isAkhir
        diDepan = pekerjaan.keadaan == .antre ? try row.get("di_depan") : 0
    }
}
