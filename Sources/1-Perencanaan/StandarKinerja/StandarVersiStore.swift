public import Kinerja
import Platform
public import Storage

extension StandarStore {
    /// Every version of a standard and every proposal for it, newest first; empty for a kode that does not exist.
    public static func versi(kode: String, instansi: String, in db: any SQLConnection) throws -> [Standar] {
        try db.run(
            """
            SELECT \(Standar.kolom) FROM standar s
            JOIN versi_standar v ON v.instansi_id = s.instansi_id AND v.standar_id = s.id
            WHERE s.instansi_id = \(instansi) AND s.kode = \(kode) ORDER BY v.versi DESC, v.dibuat DESC
            """
        ).map(Standar.init)
    }

    /// Every version of a standard, by its id, newest first.
    public static func versi(id: String, instansi: String, in db: any SQLConnection) throws -> [Standar] {
        try db.run(
            """
            SELECT \(Standar.kolom) FROM versi_standar v
            WHERE v.instansi_id = \(instansi) AND v.standar_id = \(id) ORDER BY v.versi DESC, v.dibuat DESC
            """
        ).map(Standar.init)
    }

    /// The version to take into an SKP: the one in force, or the one asked for if it is in force.
    ///
    /// - Throws: the refusals of `StandarMasihBerlaku`, each with what to take instead.
    public static func ambil(
        id: String, versi nomor: Int? = nil, pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> Standar {
        let daftar = try versi(id: id, instansi: instansi, in: db)
        let boleh = try StandarMasihBerlaku.ambil(daftar.map(\.tercatat), versi: nomor, pada: hari)
        guard let standar = daftar.first(where: { $0.versi == boleh.nomor }) else { throw WebFailure.notFound }
        return standar
    }

    /// One standard in force on a day, by id; nil where none is.
    public static func load(
        id: String, pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> Standar? {
        try versi(id: id, instansi: instansi, in: db).first { $0.versi > 0 && $0.tercatat.isBerlaku(pada: hari) }
    }

    /// The version that holds on a day for each kode, for exports; streamed, so that memory stays flat.
    static func setiapBerlaku(
        pada hari: Tanggal, instansi: String, in db: any SQLConnection, _ body: (Standar) throws -> Void
    ) throws {
        try db.each(
            """
            SELECT \(Standar.kolom) FROM versi_standar v WHERE \(Standar.berlaku(pada: hari, instansi: instansi))
            ORDER BY v.urusan, v.kode
            """
        ) { try body(Standar($0)) }
    }
}
