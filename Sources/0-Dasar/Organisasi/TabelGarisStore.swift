public import Storage

extension CatatanGolongan: BarisTabel {
    public static let tabel = "golongan_pegawai"
    /// Person and first day, parted by a blank (identifiers hold none).
    public var kunci: String { "\(pegawaiID) \(sejak)" }

    public init(_ row: SQLRow) throws {
        pegawaiID = try row.get("pegawai_id")
        golongan = try row.get("golongan")
        sejak = try row.get("berlaku_sejak")
        sampai = try row.getOptional("berlaku_sampai")
    }

    private static func pecah(_ kunci: String) -> (pegawai: String, sejak: String) {
        let bagian = kunci.split(separator: " ").map(String.init)
        return bagian.count == 2 ? (bagian[0], bagian[1]) : ("", "")
    }

    public static func load(_ kunci: String, instansi: String, in db: any SQLConnection) throws -> CatatanGolongan? {
        let (pegawai, sejak) = pecah(kunci)
        return try db.run(
            """
            SELECT * FROM golongan_pegawai
            WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND berlaku_sejak = \(sejak)
            """
        ).first.map(CatatanGolongan.init)
    }

    public static func tulisSekaligus(_ daftar: [CatatanGolongan], instansi: String, in db: any SQLConnection) throws {
        let nilai = deretBaris(daftar) { g in
            "(\(instansi), \(g.pegawaiID), \(g.golongan), \(g.sejak), \(g.sampai))"
        }
        try db.run(
            """
            INSERT INTO golongan_pegawai (instansi_id, pegawai_id, golongan, berlaku_sejak, berlaku_sampai)
            VALUES \(nilai)
            ON CONFLICT (instansi_id, pegawai_id, berlaku_sejak) DO UPDATE SET golongan = excluded.golongan,
                berlaku_sampai = excluded.berlaku_sampai
            """
        )
    }

    public static func hapus(_ kunci: String, instansi: String, in db: any SQLConnection) throws {
        let (pegawai, sejak) = pecah(kunci)
        try db.run(
            """
            DELETE FROM golongan_pegawai
            WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND berlaku_sejak = \(sejak)
            """
        )
    }
}

extension CatatanGaris: BarisTabel {
    public static let tabel = "garis_penilai"
    public var kunci: String { id }

    public init(_ row: SQLRow) throws {
        id = try row.get("id")
        pegawaiID = try row.get("pegawai_id")
        penilaiID = try row.get("penilai_id")
        dasar = try row.get("dasar")
        sejak = try row.get("berlaku_sejak")
        sampai = try row.getOptional("berlaku_sampai")
    }

    public static func load(_ kunci: String, instansi: String, in db: any SQLConnection) throws -> CatatanGaris? {
        try db.run("SELECT * FROM garis_penilai WHERE instansi_id = \(instansi) AND id = \(kunci)").first
            .map(CatatanGaris.init)
    }

    public static func tulisSekaligus(_ daftar: [CatatanGaris], instansi: String, in db: any SQLConnection) throws {
        let nilai = deretBaris(daftar) { g in
            "(\(instansi), \(g.id), \(g.pegawaiID), \(g.penilaiID), \(g.dasar), \(g.sejak), \(g.sampai))"
        }
        try db.run(
            """
            INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
            VALUES \(nilai)
            ON CONFLICT (instansi_id, id) DO UPDATE SET penilai_id = excluded.penilai_id, dasar = excluded.dasar,
                berlaku_sejak = excluded.berlaku_sejak, berlaku_sampai = excluded.berlaku_sampai
            """
        )
    }

    public static func hapus(_ kunci: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM garis_penilai WHERE instansi_id = \(instansi) AND id = \(kunci)")
    }
}

/// Only the row's existence, roles and activity; passwords and codes are the business of the account room.
extension CatatanAkun: BarisTabel {
    public static let tabel = "akun"
    public var kunci: String { pegawaiID }

    public init(_ row: SQLRow) throws {
        pegawaiID = try row.get("pegawai_id")
        peran = try row.get("peran")
        unitAdminID = try row.getOptional("unit_admin_id")
        isAktif = try row.get("aktif")
    }

    public static func load(_ kunci: String, instansi: String, in db: any SQLConnection) throws -> CatatanAkun? {
        try db.run(
            """
            SELECT pegawai_id, peran, unit_admin_id, aktif FROM akun
            WHERE instansi_id = \(instansi) AND pegawai_id = \(kunci)
            """
        ).first.map(CatatanAkun.init)
    }

    public static func tulisSekaligus(_ daftar: [CatatanAkun], instansi: String, in db: any SQLConnection) throws {
        let nilai = deretBaris(daftar) { a in
            "(\(instansi), \(a.pegawaiID), \(a.peran), \(a.unitAdminID), \(a.isAktif))"
        }
        try db.run(
            """
            INSERT INTO akun (instansi_id, pegawai_id, peran, unit_admin_id, aktif)
            VALUES \(nilai)
            ON CONFLICT (instansi_id, pegawai_id) DO UPDATE SET peran = excluded.peran,
                unit_admin_id = excluded.unit_admin_id, aktif = excluded.aktif
            """
        )
    }

    public static func hapus(_ kunci: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM akun WHERE instansi_id = \(instansi) AND pegawai_id = \(kunci)")
    }
}
