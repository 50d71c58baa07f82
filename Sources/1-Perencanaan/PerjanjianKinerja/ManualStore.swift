public import Kinerja
import Platform
public import Storage

/// Manuals A.1.3 of indicators.
public enum ManualStore {
    /// Whose indicator it is.
    public enum Objek: String, Sendable, SQLConvertible {
        /// Of an SKP.
        case indikator
        /// Of a Perjanjian Kinerja.
        case indikatorPK = "indikator_pk"
        case standar
    }

    /// Inserts the manual of an indicator that has none yet. No rule is asked.
    public static func simpan(
        _ manual: ManualIndikatorKinerja, objek: Objek, id: String, instansi: String, in db: any SQLConnection
    ) throws {
        try db.run(
            """
            INSERT INTO manual_indikator (instansi_id, objek, objek_id, tujuan, definisi, formula, satuan, kendali,
                sumber_data, periode, versi)
            VALUES (\(instansi), \(objek), \(id), \(manual.tujuan), \(manual.definisi), \(manual.formula),
                \(manual.satuan), \(manual.kendali?.rawValue ?? ""), \(manual.sumberData),
                \(manual.periode?.rawValue ?? ""), \(max(1, manual.versi)))
            """
        )
    }

    /// The manuals of indicators, by their ids; those without one are left out. One statement.
    public static func load(
        objek: Objek, ids: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: ManualIndikatorKinerja] {
        guard !ids.isEmpty else { return [:] }
        let rows = try db.run(
            """
            SELECT * FROM manual_indikator WHERE instansi_id = \(instansi) AND objek = \(objek)
                AND objek_id IN \(list: ids)
            """
        )
        return try Dictionary(
            rows.map { (try $0.get("objek_id"), try manual($0)) }, uniquingKeysWith: { awal, _ in awal }
        )
    }

    private static func manual(_ row: SQLRow) throws -> ManualIndikatorKinerja {
        ManualIndikatorKinerja(
            tujuan: try row.get("tujuan"), definisi: try row.get("definisi"), formula: try row.get("formula"),
            satuan: try row.get("satuan"), kendali: try row.pilihan("kendali"), sumberData: try row.get("sumber_data"),
            periode: try row.pilihan("periode"), versi: try row.get("versi")
        )
    }
}
