public import Kinerja
public import Platform
public import Storage

/// How the person signed in stands to a unit today, in one statement.
public enum HubunganUnitStore {
    /// `.kepalaUnit` for who heads it or a unit above it (Plt. and Plh. included), `.unit` for the admin who looks after it.
    ///
    /// - Throws: `WebFailure.notFound` for a unit that the instansi does not have.
    public static func load(
        _ session: Session, unit: String, pada tanggal: Tanggal, in db: any SQLConnection
    ) throws -> Set<Hubungan> {
        let hari = tanggal.description
        let row = try db.run(
            """
            SELECT u.jalur, m.jalur AS jalur_admin, (SELECT COUNT(*) FROM penempatan t
                JOIN unit k ON k.instansi_id = t.instansi_id AND k.id = t.unit_id
                WHERE t.instansi_id = u.instansi_id AND t.pegawai_id = \(session.pegawaiID) AND t.kepala_unit = 1
                    AND t.berlaku_sejak <= \(hari) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
                    AND substr(u.jalur, 1, length(k.jalur)) = k.jalur) AS memimpin
            FROM unit u LEFT JOIN unit m ON m.instansi_id = u.instansi_id AND m.id = \(session.unitAdminID)
            WHERE u.instansi_id = \(session.instansiID) AND u.id = \(unit)
            """
        ).first
        guard let row else { throw WebFailure.notFound }
        var hubungan: Set<Hubungan> = [.instansi]
        if try row.get("memimpin", as: Int.self) > 0 { hubungan.insert(.kepalaUnit) }
        let jalur: String = try row.get("jalur")
        if session.peran.contains(.adminUnit), let admin: String = try row.getOptional("jalur_admin"),
            jalur.hasPrefix(admin)
        {
            hubungan.insert(.unit)
        }
        return hubungan
    }
}
