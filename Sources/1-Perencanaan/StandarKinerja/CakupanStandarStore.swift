public import Kinerja
import Platform
public import Storage

/// One post of a unit, how many people hold it, and how standards cover it.
public struct JabatanTercakup: Sendable, Hashable {
    public let unitID: String
    public let unit: String
    /// The unit above; empty at the top.
    public let induk: String
    public let jabatan: String
    public let pegawai: Int
    public let tingkat: CakupanStandar.Tingkat
}

/// Which posts have standards in force, over the instansi or one unit with everything below it.
public enum CakupanStandarStore {
    /// Every post that somebody holds, by unit, in three statements.
    public static func daftar(
        unit: String? = nil, pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [JabatanTercakup] {
        let cakupan = try cakupan(pada: hari, instansi: instansi, in: db)
        var batas: SQL = ""
        if let unit {
            batas = """
                JOIN unit m ON m.instansi_id = t.instansi_id AND m.id = \(unit)
                    AND substr(u.jalur, 1, length(m.jalur)) = m.jalur
                """
        }
        return try db.run(
            """
            SELECT u.id, u.nama, COALESCE(a.nama, '') AS induk, t.jabatan, COUNT(*) AS pegawai FROM penempatan t
            JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id \(batas)
            LEFT JOIN unit a ON a.instansi_id = u.instansi_id AND a.id = u.induk_id
            WHERE t.instansi_id = \(instansi) AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
                AND t.jenis_jabatan <> 'kepala_daerah'
            GROUP BY u.id, u.nama, a.nama, t.jabatan ORDER BY u.nama, t.jabatan
            """
        ).map { row in
            let (nama, jabatan): (String, String) = (try row.get("nama"), try row.get("jabatan"))
            return JabatanTercakup(
                unitID: try row.get("id"), unit: nama, induk: try row.get("induk"), jabatan: jabatan,
                pegawai: try row.get("pegawai"),
                tingkat: cakupan.tingkat(jabatan: jabatan, unit: nama)
            )
        }
    }

    private static func cakupan(
        pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> CakupanStandar {
        let jabatan = try db.run(
            """
            SELECT DISTINCT j.jabatan FROM jabatan_standar j
            JOIN versi_standar v ON v.id = j.versi_id AND \(Standar.berlaku(pada: hari, instansi: instansi))
            WHERE j.instansi_id = \(instansi)
            """
        )
        let unit = try db.run(
            """
            SELECT DISTINCT v.unit_cari FROM versi_standar v
            WHERE \(Standar.berlaku(pada: hari, instansi: instansi)) AND v.jabatan = ''
            """
        )
        return CakupanStandar(
            jabatan: try jabatan.map { try $0.get("jabatan", as: String.self) },
            unit: try unit.map { try $0.get("unit_cari", as: String.self) }
        )
    }
}

extension [JabatanTercakup] {
    /// How many different posts are covered so.
    public func jumlahJabatan(_ tingkat: CakupanStandar.Tingkat) -> Int {
        Set(filter { $0.tingkat == tingkat }.map { CakupanStandar.kunci($0.jabatan) }).count
    }
}
