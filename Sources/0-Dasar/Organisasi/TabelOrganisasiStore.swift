import Foundation
public import Storage

/// A table whose rows can be read, written whole and removed by their key. What imports and their reversal need.
public protocol BarisTabel: Codable, Sendable, Equatable {
    static var tabel: String { get }
    /// The key inside the instansi.
    var kunci: String { get }
    init(_ row: SQLRow) throws
    static func load(_ kunci: String, instansi: String, in db: any SQLConnection) throws -> Self?
    /// Writes the rows whole, new or not, in one statement.
    static func tulisSekaligus(_ daftar: [Self], instansi: String, in db: any SQLConnection) throws
    static func hapus(_ kunci: String, instansi: String, in db: any SQLConnection) throws
}

extension BarisTabel {
    /// Writes any number of rows, a hundred to a statement.
    public static func tulis(_ daftar: [Self], instansi: String, in db: any SQLConnection) throws {
        var awal = 0
        while awal < daftar.count {
            let akhir = min(awal + 100, daftar.count)
            try tulisSekaligus(Array(daftar[awal..<akhir]), instansi: instansi, in: db)
            awal = akhir
        }
    }

    public func tulis(instansi: String, in db: any SQLConnection) throws {
        try Self.tulisSekaligus([self], instansi: instansi, in: db)
    }
}

/// `(…), (…)` for a statement with many rows.
func deretBaris<T>(_ daftar: [T], _ baris: (T) -> SQL) -> SQL {
    var teks = SQL.Interpolation(literalCapacity: 0, interpolationCount: daftar.count * 12)
    for (letak, satu) in daftar.enumerated() {
        if letak > 0 { teks.appendLiteral(", ") }
        teks.appendInterpolation(baris(satu))
    }
    return SQL(stringInterpolation: teks)
}

extension CatatanUnit: BarisTabel {
    public static let tabel = "unit"
    public var kunci: String { id }

    public init(_ row: SQLRow) throws {
        id = try row.get("id")
        kode = try row.get("kode")
        nama = try row.get("nama")
        jenis = try row.get("jenis")
        indukID = try row.getOptional("induk_id")
        isMandiri = try row.get("mandiri")
        jalur = try row.get("jalur")
        statusData = try row.get("status_data")
        sumber = try row.get("sumber")
        idLuar = try row.getOptional("id_luar")
        sejak = try row.get("berlaku_sejak")
        sampai = try row.getOptional("berlaku_sampai")
    }

    public static func load(_ kunci: String, instansi: String, in db: any SQLConnection) throws -> CatatanUnit? {
        try db.run("SELECT * FROM unit WHERE instansi_id = \(instansi) AND id = \(kunci)").first.map(CatatanUnit.init)
    }

    public static func tulisSekaligus(_ daftar: [CatatanUnit], instansi: String, in db: any SQLConnection) throws {
        let nilai = deretBaris(daftar) { u in
            """
            (\(instansi), \(u.id), \(u.kode), \(u.nama), \(u.jenis), \(u.indukID), \(u.isMandiri), \(u.jalur),
                \(u.statusData), \(u.sumber), \(u.idLuar), \(u.sejak), \(u.sampai))
            """
        }
        try db.run(
            """
            INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, id_luar,
                berlaku_sejak, berlaku_sampai)
            VALUES \(nilai)
            ON CONFLICT (instansi_id, id) DO UPDATE SET kode = excluded.kode, nama = excluded.nama,
                jenis = excluded.jenis, induk_id = excluded.induk_id, mandiri = excluded.mandiri,
                jalur = excluded.jalur, status_data = excluded.status_data, sumber = excluded.sumber,
                id_luar = excluded.id_luar, berlaku_sejak = excluded.berlaku_sejak,
                berlaku_sampai = excluded.berlaku_sampai
            """
        )
    }

    public static func hapus(_ kunci: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM unit WHERE instansi_id = \(instansi) AND id = \(kunci)")
    }
}

extension CatatanPegawai: BarisTabel {
    public static let tabel = "pegawai"
    public var kunci: String { id }

    public init(_ row: SQLRow) throws {
        id = try row.get("id")
        nip = try row.getOptional("nip")
        idLuar = try row.getOptional("id_luar")
        nama = try row.get("nama")
        sapaan = try row.get("sapaan")
        jenisASN = try row.get("jenis_asn")
        jenisKelamin = try row.getOptional("jenis_kelamin")
        kedudukan = try row.get("kedudukan")
        sumber = try row.get("sumber")
        versi = try row.get("versi")
        dibuat = try row.get("dibuat")
    }

    public static func load(_ kunci: String, instansi: String, in db: any SQLConnection) throws -> CatatanPegawai? {
        try db.run("SELECT * FROM pegawai WHERE instansi_id = \(instansi) AND id = \(kunci)").first
            .map(CatatanPegawai.init)
    }

    public static func tulisSekaligus(_ daftar: [CatatanPegawai], instansi: String, in db: any SQLConnection) throws {
        let nilai = deretBaris(daftar) { p in
            """
            (\(instansi), \(p.id), \(p.nip), \(p.idLuar), \(p.nama), \(namaCari(p.nama)), \(p.sapaan), \(p.jenisASN),
                \(p.jenisKelamin), \(p.kedudukan), \(p.sumber), \(p.versi), \(p.dibuat))
            """
        }
        try db.run(
            """
            INSERT INTO pegawai (instansi_id, id, nip, id_luar, nama, nama_cari, sapaan, jenis_asn, jenis_kelamin,
                kedudukan, sumber, versi, dibuat)
            VALUES \(nilai)
            ON CONFLICT (instansi_id, id) DO UPDATE SET nip = excluded.nip, id_luar = excluded.id_luar,
                nama = excluded.nama, nama_cari = excluded.nama_cari, sapaan = excluded.sapaan,
                jenis_asn = excluded.jenis_asn, jenis_kelamin = excluded.jenis_kelamin,
                kedudukan = excluded.kedudukan, sumber = excluded.sumber, versi = excluded.versi
            """
        )
    }

    public static func hapus(_ kunci: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM pegawai WHERE instansi_id = \(instansi) AND id = \(kunci)")
    }
}

extension CatatanPenempatan: BarisTabel {
    public static let tabel = "penempatan"
    public var kunci: String { id }

    public init(_ row: SQLRow) throws {
        id = try row.get("id")
        pegawaiID = try row.get("pegawai_id")
        unitID = try row.get("unit_id")
        jabatan = try row.get("jabatan")
        jenisJabatan = try row.get("jenis_jabatan")
        jenjang = try row.get("jenjang")
        isKepalaUnit = try row.get("kepala_unit")
        jenis = try row.get("jenis")
        sejak = try row.get("berlaku_sejak")
        sampai = try row.getOptional("berlaku_sampai")
        tmtJabatan = try row.getOptional("tmt_jabatan")
    }

    public static func load(
        _ kunci: String, instansi: String, in db: any SQLConnection
    ) throws -> CatatanPenempatan? {
        try db.run("SELECT * FROM penempatan WHERE instansi_id = \(instansi) AND id = \(kunci)").first
            .map(CatatanPenempatan.init)
    }

    public static func tulisSekaligus(
        _ daftar: [CatatanPenempatan], instansi: String, in db: any SQLConnection
    ) throws {
        let nilai = deretBaris(daftar) { t in
            """
            (\(instansi), \(t.id), \(t.pegawaiID), \(t.unitID), \(t.jabatan), \(t.jenisJabatan), \(t.jenjang),
                \(t.isKepalaUnit), \(t.jenis), \(t.sejak), \(t.sampai), \(t.tmtJabatan))
            """
        }
        try db.run(
            """
            INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, jenjang, kepala_unit,
                jenis, berlaku_sejak, berlaku_sampai, tmt_jabatan)
            VALUES \(nilai)
            ON CONFLICT (instansi_id, id) DO UPDATE SET unit_id = excluded.unit_id, jabatan = excluded.jabatan,
                jenis_jabatan = excluded.jenis_jabatan, jenjang = excluded.jenjang, kepala_unit = excluded.kepala_unit,
                jenis = excluded.jenis, berlaku_sejak = excluded.berlaku_sejak,
                berlaku_sampai = excluded.berlaku_sampai, tmt_jabatan = excluded.tmt_jabatan
            """
        )
    }

    public static func hapus(_ kunci: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM penempatan WHERE instansi_id = \(instansi) AND id = \(kunci)")
    }
}
