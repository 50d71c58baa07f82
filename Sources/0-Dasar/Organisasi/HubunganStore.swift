public import Kinerja
public import Platform
public import Storage

/// How the person signed in stands to another person today, in one statement.
public enum HubunganStore {
    /// The relations `Wewenang` needs. `penilaiTetap` is a rater fixed in a record (an SKP or an evaluation) that counts
    /// beside today's line.
    public static func load(
        _ session: Session, kepada pegawai: String, penilaiTetap: String? = nil, pada tanggal: Tanggal,
        in db: any SQLConnection
    ) throws -> Set<Hubungan> {
        var hubungan: Set<Hubungan> = [.instansi]
        if session.pegawaiID == pegawai { hubungan.insert(.diri) }
        if penilaiTetap == session.pegawaiID, penilaiTetap != pegawai { hubungan.insert(.penilai) }
        let hari = tanggal.description
        let rows = try db.run(
            """
            SELECT g.penilai_id, a.penilai_id AS atasan_id, u.jalur, m.jalur AS jalur_admin
            FROM pegawai p
            LEFT JOIN garis_penilai g ON g.instansi_id = p.instansi_id AND g.pegawai_id = p.id
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            LEFT JOIN garis_penilai a ON a.instansi_id = p.instansi_id
                AND a.pegawai_id = COALESCE(\(penilaiTetap), g.penilai_id)
                AND a.berlaku_sejak <= \(hari) AND (a.berlaku_sampai IS NULL OR a.berlaku_sampai >= \(hari))
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN unit m ON m.instansi_id = p.instansi_id AND m.id = \(session.unitAdminID)
            WHERE p.instansi_id = \(session.instansiID) AND p.id = \(pegawai)
            """
        )
        guard let row = rows.first else { throw WebFailure.notFound }
        try add(&hubungan, from: row, session: session, pegawai: pegawai, penilaiTetap: penilaiTetap)
        return hubungan
    }

    private static func add(
        _ hubungan: inout Set<Hubungan>, from row: SQLRow, session: Session, pegawai: String, penilaiTetap: String?
    ) throws {
        let penilai: String? = try row.getOptional("penilai_id")
        let atasan: String? = try row.getOptional("atasan_id")
        if penilai == session.pegawaiID, penilaiTetap == nil || penilaiTetap == penilai { hubungan.insert(.penilai) }
        if atasan == session.pegawaiID { hubungan.insert(.atasanPenilai) }
        let jalur: String? = try row.getOptional("jalur")
        let jalurAdmin: String? = try row.getOptional("jalur_admin")
        if session.peran.contains(.adminUnit), let jalur, let jalurAdmin, jalur.hasPrefix(jalurAdmin) {
            hubungan.insert(.unit)
        }
    }
}
