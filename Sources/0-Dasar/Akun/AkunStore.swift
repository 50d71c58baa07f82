public import Kinerja
public import Platform
public import Storage

/// One account with what sign-in needs.
struct Akun: Sendable {
    let instansiID: String
    let pegawaiID: String
    let nip: String
    let nama: String
    let hash: String?
    let hashAktivasi: String?
    let kodeSampai: Int64?
}

/// Accounts, activation codes and the brake on guessing.
public enum AkunStore {
    /// The account behind a NIP inside one instansi, active or not yet used.
    static func find(nip: String, instansi: String, in db: any SQLConnection) throws -> Akun? {
        try db.run(
            """
            SELECT a.instansi_id, a.pegawai_id, p.nip, p.nama, a.kata_sandi, a.kode_aktivasi, a.kode_sampai
            FROM pegawai p JOIN akun a ON a.instansi_id = p.instansi_id AND a.pegawai_id = p.id
            WHERE p.instansi_id = \(instansi) AND p.nip = \(nip) AND a.aktif = 1 AND p.kedudukan <> 'keluar'
            """
        ).first.map(akun)
    }

    static func load(pegawai: String, instansi: String, in db: any SQLConnection) throws -> Akun? {
        try db.run(
            """
            SELECT a.instansi_id, a.pegawai_id, COALESCE(p.nip, '') AS nip, p.nama, a.kata_sandi, a.kode_aktivasi, a.kode_sampai
            FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id
            WHERE a.instansi_id = \(instansi) AND a.pegawai_id = \(pegawai)
            """
        ).first.map(akun)
    }

    private static func akun(_ row: SQLRow) throws -> Akun {
        Akun(
            instansiID: try row.get("instansi_id"), pegawaiID: try row.get("pegawai_id"), nip: try row.get("nip"),
            nama: try row.get("nama"), hash: try row.getOptional("kata_sandi"),
            hashAktivasi: try row.getOptional("kode_aktivasi"), kodeSampai: try row.getOptional("kode_sampai")
        )
    }

    /// Creates the account row of a person when there is none; no password yet.
    public static func siapkan(
        pegawai: String, instansi: String, peran: Set<Peran> = [], unitAdmin: String? = nil, hash: String? = nil,
        in db: any SQLConnection
    ) throws {
        let daftarPeran = peran.map(\.rawValue).sorted().joined(separator: ",")
        try db.run(
            """
            INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran, unit_admin_id)
            VALUES (\(instansi), \(pegawai), \(hash), \(daftarPeran), \(unitAdmin))
            ON CONFLICT (instansi_id, pegawai_id) DO NOTHING
            """
        )
    }

    /// A fresh activation code, shown once. It lasts seven days and ends every earlier one.
    public static func buatKode(pegawai: String, instansi: String, in tx: Transaction) throws -> String {
        let kode = Identifier.code(length: 10)
        let sampai = tx.pencatat.waktu + 7 * 86_400_000
        try siapkan(pegawai: pegawai, instansi: instansi, in: tx.db)
        try tx.db.run(
            """
            UPDATE akun SET kode_aktivasi = \(sha256Hex(kode)), kode_sampai = \(sampai)
            WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)
            """
        )
        tx.catat(EntriJejak("akun.kode_dibuat", objek: "akun", id: pegawai))
        return kode
    }

    /// Sets the password and ends every session and code.
    static func gantiSandi(_ akun: Akun, hash: String, in tx: Transaction) throws {
        try tx.db.run(
            """
            UPDATE akun SET kata_sandi = \(hash), kode_aktivasi = NULL, kode_sampai = NULL
            WHERE instansi_id = \(akun.instansiID) AND pegawai_id = \(akun.pegawaiID)
            """
        )
        try SessionStore.closeAll(pegawai: akun.pegawaiID, instansi: akun.instansiID, in: tx.db)
        tx.catat(EntriJejak("akun.sandi_diganti", objek: "akun", id: akun.pegawaiID))
    }

    static func catatMasuk(_ akun: Akun, at waktu: Int64, in db: any SQLConnection) throws {
        try db.run(
            """
            UPDATE akun SET masuk_terakhir = \(waktu)
            WHERE instansi_id = \(akun.instansiID) AND pegawai_id = \(akun.pegawaiID)
            """
        )
    }

    /// Whether this device has signed this account in before.
    static func isGawaiDikenal(_ gawai: String, nip: String, instansi: String, in db: any SQLConnection) throws -> Bool
    {
        try !db.run(
            """
            SELECT 1 FROM gawai_dikenal g JOIN pegawai p ON p.instansi_id = g.instansi_id AND p.id = g.pegawai_id
            WHERE g.instansi_id = \(instansi) AND p.nip = \(nip) AND g.sidik = \(sha256Hex(gawai))
            """
        ).isEmpty
    }

    static func kenaliGawai(_ gawai: String, _ akun: Akun, at waktu: Int64, in db: any SQLConnection) throws {
        try db.run(
            """
            INSERT INTO gawai_dikenal (instansi_id, pegawai_id, sidik, dibuat)
            VALUES (\(akun.instansiID), \(akun.pegawaiID), \(sha256Hex(gawai)), \(waktu))
            ON CONFLICT (instansi_id, pegawai_id, sidik) DO NOTHING
            """
        )
    }

    /// Wrong tries under a key since `sejak`.
    static func gagal(_ kunci: String, instansi: String, sejak: Int64, in db: any SQLConnection) throws -> Int {
        try db.run(
            "SELECT gagal FROM upaya_masuk WHERE instansi_id = \(instansi) AND kunci = \(kunci) AND sejak >= \(sejak)"
        ).first.map { try $0.get("gagal") } ?? 0
    }

    /// Counts one more; a window that is over begins anew.
    static func catatGagal(_ kunci: String, instansi: String, now: Int64, sejak: Int64, in db: any SQLConnection) throws
    {
        try db.run(
            """
            INSERT INTO upaya_masuk (instansi_id, kunci, gagal, sejak) VALUES (\(instansi), \(kunci), 1, \(now))
            ON CONFLICT (instansi_id, kunci) DO UPDATE SET
                gagal = CASE WHEN upaya_masuk.sejak < \(sejak) THEN 1 ELSE upaya_masuk.gagal + 1 END,
                sejak = CASE WHEN upaya_masuk.sejak < \(sejak) THEN \(now) ELSE upaya_masuk.sejak END
            """
        )
    }

    static func hapusGagal(_ kunci: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM upaya_masuk WHERE instansi_id = \(instansi) AND kunci = \(kunci)")
    }
}
