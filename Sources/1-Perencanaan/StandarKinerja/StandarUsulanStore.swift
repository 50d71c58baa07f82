import Kinerja
import Platform
import Storage

/// A proposal with who made it and for which unit.
struct UsulanStandar: Sendable {
    let standar: Standar
    let pengusul: String
    let unit: String
    /// Number of tanggapan.
    let tanggapan: Int

    init(_ row: SQLRow) throws {
        standar = try Standar(row)
        pengusul = try row.getOptional("nama_pengusul") ?? "Admin"
        unit = try row.getOptional("nama_unit") ?? "Tanpa unit"
        tanggapan = try row.get("tanggapan")
    }

    /// Whether it proposes a standard that does not exist yet.
    var isBaru: Bool { standar.id.isEmpty }
}

/// Proposals: one, those of a person, those that wait for a decision.
enum StandarUsulanStore {
    static let perHalaman = 25

    private static let pilih: SQL = """
        SELECT \(Standar.kolom), p.nama AS nama_pengusul, u.nama AS nama_unit,
            (SELECT COUNT(*) FROM peristiwa_standar e WHERE e.instansi_id = v.instansi_id AND e.versi_id = v.id
                AND e.jenis = 'tanggapan') AS tanggapan
        FROM versi_standar v
        LEFT JOIN pegawai p ON p.instansi_id = v.instansi_id AND p.id = v.pengusul_id
        LEFT JOIN unit u ON u.instansi_id = v.instansi_id AND u.id = v.unit_id
        """

    /// A proposal, or a version that came from one.
    static func load(_ id: String, instansi: String, in db: any SQLConnection) throws -> UsulanStandar {
        let row = try db.run("\(pilih) WHERE v.instansi_id = \(instansi) AND v.id = \(id)").first
        guard let row else { throw WebFailure.notFound }
        return try UsulanStandar(row)
    }

    /// The proposals that a person made, newest first.
    static func milik(_ pegawai: String, instansi: String, in db: any SQLConnection) throws -> [UsulanStandar] {
        try db.run(
            """
            \(pilih) WHERE v.instansi_id = \(instansi) AND v.pengusul_id = \(pegawai) ORDER BY v.dibuat DESC, v.id DESC
            LIMIT 50
            """
        ).map(UsulanStandar.init)
    }

    /// Proposals that wait for the leader of their unit or of a unit above it.
    static func menungguPimpinan(
        _ pegawai: String, pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [UsulanStandar] {
        let hari = hari.description
        return try db.run(
            """
            \(pilih) WHERE v.instansi_id = \(instansi) AND v.keadaan = 'usulan' AND EXISTS (SELECT 1 FROM penempatan t
                JOIN unit k ON k.instansi_id = t.instansi_id AND k.id = t.unit_id
                WHERE t.instansi_id = v.instansi_id AND t.pegawai_id = \(pegawai) AND t.kepala_unit = 1
                    AND t.berlaku_sejak <= \(hari) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
                    AND substr(u.jalur, 1, length(k.jalur)) = k.jalur)
            ORDER BY v.dibuat, v.id LIMIT 50
            """
        ).map(UsulanStandar.init)
    }

    /// The admin's lists.
    enum Bagian: String, CaseIterable, Sendable {
        case ditinjau, usulan, dikembalikan, berakhir

        /// The word on the links.
        var tampil: String {
            switch self {
            case .ditinjau: "Menunggu BKPSDM"
            case .usulan: "Menunggu pimpinan unit"
            case .dikembalikan: "Dikembalikan"
            case .berakhir: "Berakhir"
            }
        }
    }

    static func antrean(
        _ bagian: Bagian, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> [UsulanStandar] {
        let urutan: SQL = bagian == .berakhir ? "v.berlaku_sampai DESC, v.id" : "v.dibuat, v.id"
        return try db.run(
            """
            \(pilih) WHERE v.instansi_id = \(instansi) AND v.keadaan = \(bagian.rawValue)
            ORDER BY \(urutan) LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        ).map(UsulanStandar.init)
    }

    /// How many versions stand where.
    static func jumlah(instansi: String, in db: any SQLConnection) throws -> [String: Int] {
        let rows = try db.run(
            "SELECT keadaan, COUNT(*) AS n FROM versi_standar WHERE instansi_id = \(instansi) GROUP BY keadaan"
        )
        return try Dictionary(rows.map { (try $0.get("keadaan"), try $0.get("n")) }, uniquingKeysWith: { a, _ in a })
    }
}
