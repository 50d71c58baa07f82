public import Kinerja
public import Storage

/// Sessions live in the database, so that a restart signs nobody out and a sign-out holds for every process.
public enum SessionStore {
    public static let migrations: [Migration] = [
        Migration(
            "platform-002-sesi",
            [
                """
                CREATE TABLE sesi (
                    sidik TEXT NOT NULL PRIMARY KEY,
                    instansi_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    csrf TEXT NOT NULL,
                    dibuat {int} NOT NULL,
                    terakhir {int} NOT NULL
                ) {strict}
                """,
                "CREATE INDEX sesi_pegawai ON sesi (instansi_id, pegawai_id)",
                """
                CREATE TABLE kiriman (
                    instansi_id TEXT NOT NULL,
                    pelaku TEXT NOT NULL,
                    kunci TEXT NOT NULL,
                    lokasi TEXT NOT NULL,
                    isi TEXT,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, pelaku, kunci)
                ) {strict}
                """,
            ])
    ]

    /// The live session behind a cookie's secret, or `nil`. One statement.
    static func load(secret: String, world: World) async throws -> (session: Session, terakhir: Int64)? {
        let sidik = sha256Hex(secret)
        let now = world.now()
        let idleSince = now - Int64(world.settings.sessionIdleMinutes) * 60_000
        let madeSince = now - Int64(world.settings.sessionMaximumHours) * 3_600_000
        let today = world.today.description
        return try await world.database.read { db in
            try db.run(sessionQuery(sidik, today: today, idleSince: idleSince, madeSince: madeSince)).first.map(session)
        }
    }

    private static func sessionQuery(_ sidik: String, today: String, idleSince: Int64, madeSince: Int64) -> SQL {
        """
        SELECT s.sidik, s.instansi_id, s.pegawai_id, s.csrf, s.terakhir, p.nama, a.peran, a.unit_admin_id,
            COALESCE(t.jabatan, '') AS jabatan, t.unit_id, COALESCE(u.nama, '') AS unit_nama,
            CASE WHEN EXISTS (SELECT 1 FROM garis_penilai g WHERE g.instansi_id = s.instansi_id
                AND g.penilai_id = s.pegawai_id AND g.berlaku_sejak <= \(today)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(today))) THEN 1 ELSE 0 END AS penilai,
            (SELECT count(*) FROM pemberitahuan b WHERE b.instansi_id = s.instansi_id
                AND b.pegawai_id = s.pegawai_id AND b.dibaca IS NULL) AS kabar
        FROM sesi s
        JOIN akun a ON a.instansi_id = s.instansi_id AND a.pegawai_id = s.pegawai_id AND a.aktif = 1
        JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pegawai_id
        LEFT JOIN penempatan t ON t.instansi_id = s.instansi_id AND t.pegawai_id = s.pegawai_id
            AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
        LEFT JOIN unit u ON u.instansi_id = s.instansi_id AND u.id = t.unit_id
        WHERE s.sidik = \(sidik) AND s.terakhir >= \(idleSince) AND s.dibuat >= \(madeSince)
        """
    }

    private static func session(_ row: SQLRow) throws -> (Session, Int64) {
        let peran: String = try row.get("peran")
        var daftarPeran = Set(peran.split(separator: ",").compactMap { Peran(rawValue: String($0)) })
        daftarPeran.insert(.pegawai)
        let session = Session(
            instansiID: try row.get("instansi_id"), pegawaiID: try row.get("pegawai_id"), nama: try row.get("nama"),
            jabatan: try row.get("jabatan"), unitID: try row.getOptional("unit_id"), unitNama: try row.get("unit_nama"),
            peran: daftarPeran, unitAdminID: try row.getOptional("unit_admin_id"), isPenilai: try row.get("penilai"),
            csrf: try row.get("csrf"), sidik: try row.get("sidik"),
            kabarBaru: try row.get("kabar")
        )
        return (session, try row.get("terakhir"))
    }

    /// Opens a session and returns the cookie's secret, which is stored nowhere.
    public static func open(
        pegawai: String, instansi: String, at now: Int64, in db: any SQLConnection
    ) throws -> String {
        let secret = Identifier.secret()
        try db.run(
            """
            INSERT INTO sesi (sidik, instansi_id, pegawai_id, csrf, dibuat, terakhir)
            VALUES (\(sha256Hex(secret)), \(instansi), \(pegawai), \(Identifier.secret(bytes: 16)), \(now), \(now))
            """
        )
        return secret
    }

    /// Notes that the session is in use; called at most once a minute, so that reading costs no write.
    static func touch(_ sidik: String, world: World) async throws {
        let now = world.now()
        try await world.database.write { db in
            try db.run("UPDATE sesi SET terakhir = \(now) WHERE sidik = \(sidik)")
        }
    }

    public static func close(_ sidik: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM sesi WHERE sidik = \(sidik)")
    }

    /// Ends every session of a person, for a changed password.
    public static func closeAll(pegawai: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM sesi WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)")
    }

    /// Removes what ended long ago. Numbers of submissions stay longer than a phone may keep one (`Exchange.oldestPress`):
    /// a form that was sent a month ago without an answer is still counted once.
    public static func sweep(now: Int64, in db: any SQLConnection) throws {
        try db.run("DELETE FROM sesi WHERE terakhir < \(now - 2 * 86_400_000)")
        try db.run("DELETE FROM kiriman WHERE waktu < \(now - Exchange.oldestPress - 5 * 86_400_000)")
    }
}
