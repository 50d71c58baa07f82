import Kinerja
import Platform
import Storage

/// A link for citizens.
struct TautanUmpanBalik: Sendable {
    let id: String
    let kode: String
    let pegawaiID: String?
    let pegawaiNama: String?
    let unitID: String
    let unitNama: String
    let judul: String
    let sampai: Tanggal
    let isAktif: Bool

    func isTerbuka(pada hari: Tanggal) -> Bool { isAktif && hari <= sampai }
}

/// Links for citizens.
enum TautanUmpanBalikStore {
    private static let kolom: SQL =
        "l.id, l.kode, l.pegawai_id, p.nama, l.unit_id, u.nama AS unit, l.judul, l.berlaku_sampai, l.aktif"
    private static let gabung: SQL = """
        JOIN unit u ON u.instansi_id = l.instansi_id AND u.id = l.unit_id
        LEFT JOIN pegawai p ON p.instansi_id = l.instansi_id AND p.id = l.pegawai_id
        """

    static func find(kode: String, instansi: String, in db: any SQLConnection) throws -> TautanUmpanBalik? {
        try db.run(
            """
            SELECT \(kolom) FROM tautan_umpan_balik l \(gabung)
            WHERE l.instansi_id = \(instansi) AND l.kode = \(kode)
            """
        ).first.map(baris)
    }

    static func load(_ id: String, instansi: String, in db: any SQLConnection) throws -> TautanUmpanBalik? {
        try db.run(
            "SELECT \(kolom) FROM tautan_umpan_balik l \(gabung) WHERE l.instansi_id = \(instansi) AND l.id = \(id)"
        ).first.map(baris)
    }

    /// A person's own links and those that the person made.
    static func milik(_ pegawai: String, instansi: String, in db: any SQLConnection) throws -> [TautanUmpanBalik] {
        try db.run(
            """
            SELECT \(kolom) FROM tautan_umpan_balik l \(gabung)
            WHERE l.instansi_id = \(instansi) AND (l.pegawai_id = \(pegawai) OR l.dibuat_oleh = \(pegawai))
            ORDER BY l.dibuat DESC, l.id DESC LIMIT 100
            """
        ).map(baris)
    }

    static func simpan(
        _ baru: TautanUmpanBalik, oleh: String, waktu: Int64, instansi: String, in db: any SQLConnection
    ) throws {
        try db.run(
            """
            INSERT INTO tautan_umpan_balik (instansi_id, id, kode, pegawai_id, unit_id, judul, berlaku_sampai, aktif,
                dibuat_oleh, dibuat)
            VALUES (\(instansi), \(baru.id), \(baru.kode), \(baru.pegawaiID), \(baru.unitID), \(baru.judul),
                \(baru.sampai.description), 1, \(oleh), \(waktu))
            """
        )
    }

    static func ubah(_ id: String, aktif: Bool, instansi: String, in db: any SQLConnection) throws {
        try db.run("UPDATE tautan_umpan_balik SET aktif = \(aktif) WHERE instansi_id = \(instansi) AND id = \(id)")
    }

    static func semuaInstansi(in db: any SQLConnection) throws -> [String] {
        try db.run("SELECT id FROM instansi ORDER BY id").map { try $0.get("id") }
    }

    private static func baris(_ row: SQLRow) throws -> TautanUmpanBalik {
        TautanUmpanBalik(
            id: try row.get("id"), kode: try row.get("kode"), pegawaiID: try row.getOptional("pegawai_id"),
            pegawaiNama: try row.getOptional("nama"), unitID: try row.get("unit_id"), unitNama: try row.get("unit"),
            judul: try row.get("judul"),
            sampai: Tanggal(try row.get("berlaku_sampai", as: String.self)) ?? Tanggal(hariSejak1970: 0),
            isAktif: try row.get("aktif"))
    }
}
