public import Kinerja
public import Storage

extension Ekspektasi: SQLConvertible, SQLDecodable {}
extension Predikat: SQLConvertible, SQLDecodable {}
extension CapaianOrganisasi: SQLConvertible, SQLDecodable {}
extension JenisJabatan: SQLConvertible, SQLDecodable {}

/// People as they were on a day: the current or then valid placement, rank and rater.
public enum IdentitasStore {
    /// The identities of `ids` on `tanggal` in one statement. People without a placement on that day are left out.
    public static func load(
        _ ids: [String], instansi: String, pada tanggal: Tanggal, in db: any SQLConnection
    ) throws -> [String: Identitas] {
        let hari = tanggal.description
        let rows = try db.run(
            """
            SELECT p.id, p.nama, p.nip, p.jenis_asn, g.golongan, t.jabatan, t.jenis_jabatan, t.kepala_unit, t.unit_id,
                u.nama AS unit_nama, u.mandiri
            FROM pegawai p
            JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.jenis = 'definitif'
                AND t.berlaku_sejak <= \(hari) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
            JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN golongan_pegawai g ON g.instansi_id = p.instansi_id AND g.pegawai_id = p.id
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            WHERE p.instansi_id = \(instansi) AND p.id IN \(list: ids)
            """
        )
        return try Dictionary(rows.map(identitas).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func identitas(_ row: SQLRow) throws -> Identitas {
        let golongan: String? = try row.getOptional("golongan")
        let jenisASN: String = try row.get("jenis_asn")
        return Identitas(
            id: try row.get("id"), nama: try row.get("nama"), nip: try row.getOptional("nip"), golongan: golongan,
            pangkat: jenisASN == "pns" ? golongan.flatMap(Pangkat.nama(golongan:)) : nil,
            jabatan: try row.get("jabatan"), jenisJabatan: try row.get("jenis_jabatan"),
            unitID: try row.get("unit_id"), unit: try row.get("unit_nama"),
            isKepalaUnit: try row.get("kepala_unit"), isUnitMandiri: try row.get("mandiri")
        )
    }

    /// The rater of a person on a day, or `nil` when none is recorded.
    public static func penilai(
        of pegawai: String, instansi: String, pada tanggal: Tanggal, in db: any SQLConnection
    ) throws -> String? {
        let hari = tanggal.description
        return try db.run(
            """
            SELECT penilai_id FROM garis_penilai
            WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND berlaku_sejak <= \(hari)
                AND (berlaku_sampai IS NULL OR berlaku_sampai >= \(hari))
            ORDER BY berlaku_sejak DESC LIMIT 1
            """
        ).first.map { try $0.get("penilai_id") }
    }
}
