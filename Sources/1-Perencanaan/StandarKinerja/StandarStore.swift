public import Kinerja
import Platform
public import Storage

/// What a person looks for in the catalogue.
public struct SaringanStandar: Sendable, Hashable {
    public var kata: String
    public var urusan: [String]
    public var aspek: [AspekIndikator]

    public init(kata: String = "", urusan: [String] = [], aspek: [AspekIndikator] = []) {
        self.kata = kata
        self.urusan = urusan
        self.aspek = aspek
    }
}

/// One page of the catalogue.
public struct HasilCariStandar: Sendable {
    public let daftar: [Standar]
    public let jumlah: Int
}

/// The catalogue of standards.
public enum StandarStore {
    /// Rows on one page.
    public static let perHalaman = 25

    /// Standards in force that match, one statement. `halaman` counts from 1.
    public static func cari(
        _ saringan: SaringanStandar, halaman: Int = 1, perHalaman: Int = perHalaman, instansi: String,
        in db: any SQLConnection
    ) throws -> HasilCariStandar {
        var syarat: SQL = "s.instansi_id = \(instansi) AND s.keadaan = 'berlaku'"
        if !saringan.urusan.isEmpty { syarat = syarat + " AND s.urusan IN \(list: saringan.urusan)" }
        if !saringan.aspek.isEmpty { syarat = syarat + " AND s.aspek IN \(list: saringan.aspek)" }
        let kata = SQL.fullText(table: "standar", idColumn: "s.id", query: saringan.kata)
        let rows = try db.run(
            """
            SELECT \(Standar.kolom), COUNT(*) OVER () AS jumlah FROM standar s WHERE \(syarat) AND \(kata)
            ORDER BY s.urusan, s.kode LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        return HasilCariStandar(daftar: try rows.map(Standar.init), jumlah: try rows.first?.get("jumlah") ?? 0)
    }

    /// Standards of the kind of unit a person works in; one statement.
    public static func saran(
        unit: String, batas: Int = 6, instansi: String, in db: any SQLConnection
    ) throws -> [Standar] {
        try db.run(
            """
            SELECT \(Standar.kolom), CASE WHEN s.unit_pelaksana LIKE 'Semua%' THEN 1 ELSE 0 END AS umum FROM standar s
            WHERE s.instansi_id = \(instansi) AND s.keadaan = 'berlaku'
                AND (s.unit_pelaksana LIKE 'Semua%' OR \(unit.lowercased()) LIKE '%' || LOWER(s.unit_pelaksana) || '%')
            ORDER BY umum, s.kode LIMIT \(batas)
            """
        ).map(Standar.init)
    }

    /// One standard and how many people have it in their SKP.
    public static func load(
        kode: String, instansi: String, in db: any SQLConnection
    ) throws -> (standar: Standar, dipakai: Int)? {
        try db.run(
            """
            SELECT \(Standar.kolom), (SELECT COUNT(DISTINCT i.skp_id) FROM indikator i
                WHERE i.instansi_id = s.instansi_id AND i.standar_id = s.id) AS dipakai
            FROM standar s WHERE s.instansi_id = \(instansi) AND s.kode = \(kode)
            """
        ).first.map { (try Standar($0), try $0.get("dipakai")) }
    }

    /// One standard in force, by id.
    public static func load(id: String, instansi: String, in db: any SQLConnection) throws -> Standar? {
        try db.run(
            """
            SELECT \(Standar.kolom) FROM standar s
            WHERE s.instansi_id = \(instansi) AND s.id = \(id) AND s.keadaan = 'berlaku'
            """
        ).first.map(Standar.init)
    }

    /// How many standards in force each urusan has, most first.
    public static func jumlahPerUrusan(instansi: String, in db: any SQLConnection) throws -> [(
        urusan: String, jumlah: Int
    )] {
        try db.run(
            """
            SELECT urusan, COUNT(*) AS jumlah FROM standar WHERE instansi_id = \(instansi) AND keadaan = 'berlaku'
            GROUP BY urusan ORDER BY jumlah DESC, urusan
            """
        ).map { (try $0.get("urusan"), try $0.get("jumlah")) }
    }
}
