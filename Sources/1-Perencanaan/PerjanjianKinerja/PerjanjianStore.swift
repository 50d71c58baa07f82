public import Kinerja
import Platform
public import Storage

/// A Perjanjian Kinerja with the words around it that pages need.
public struct PerjanjianTersimpan: Sendable {
    public var pk: PerjanjianKinerja
    public let unit: String
    /// Names of the two parties; nil while none is named.
    public let pihakPertama: String?
    public let pihakKedua: String?
}

/// Agreements of units. One of a unit and year counts; replaced ones are kept beside it.
public enum PerjanjianStore {
    /// Inserts a complete agreement in any state: one statement for each table. No rule is asked; seeds and imports use
    /// it. `asal` gives for an item of a kept revision the id of the item that goes on.
    public static func simpan(
        _ pk: PerjanjianKinerja, asal: [String: String] = [:], instansi: String, in db: any SQLConnection
    ) throws {
        try db.run(
            """
            INSERT INTO perjanjian_kinerja (instansi_id, id, unit_id, tahun, keadaan, nomor, tanggal, pihak_pertama_id,
                pihak_kedua_id, sumber, status_data, versi, dibuat, revisi, alasan)
            VALUES (\(instansi), \(pk.id), \(pk.unitID), \(pk.tahun), \(pk.keadaan), \(pk.nomor),
                \(pk.tanggal?.description), \(pk.pihakPertamaID), \(pk.pihakKeduaID), \(pk.sumber), \(pk.statusData),
                \(pk.versi), \(pk.dibuat), \(pk.revisi), \(pk.alasan))
            """
        )
        try simpanButir(pk, asal: asal, instansi: instansi, in: db)
    }

    static func simpanButir(
        _ pk: PerjanjianKinerja, asal: [String: String] = [:], instansi: String, in db: any SQLConnection
    ) throws {
        guard !pk.indikator.isEmpty else { return }
        let baris = pk.indikator.enumerated().map { letak, satu -> SQL in
            """
            (\(instansi), \(satu.id), \(pk.id), \(letak + 1), \(satu.sasaran), \(satu.ukuran), \(satu.satuan),
                \(satu.target.teks), \(satu.target.angka?.description), \(satu.target.maks?.description), \(satu.arah),
                \(satu.aspek), \(satu.perspektif?.rawValue ?? ""), \(satu.isIKU), \(satu.isPerluManual),
                \(satu.standarID), \(asal[satu.id]))
            """
        }
        try db.run(
            """
            INSERT INTO indikator_pk (instansi_id, id, perjanjian_id, urutan, sasaran, ukuran, satuan, target_teks,
                target_angka, target_maks, arah, aspek, perspektif, iku, perlu_manual, standar_id, asal_id)
            VALUES \(baris.berkoma)
            """
        )
    }

    /// The agreement of a unit that counts for a year, a draft included; nil while there is none. One statement.
    public static func load(
        unit: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> PerjanjianTersimpan? {
        try susun(
            db.run(
                """
                \(pilih) WHERE c.instansi_id = \(instansi) AND c.unit_id = \(unit) AND c.tahun = \(tahun)
                    AND c.keadaan <> 'diganti' ORDER BY i.urutan, i.id
                """
            )
        )
    }

    /// An agreement by its id, also a replaced one. One statement.
    public static func load(
        _ id: String, instansi: String, in db: any SQLConnection
    ) throws -> PerjanjianTersimpan? {
        try susun(
            db.run("\(pilih) WHERE c.instansi_id = \(instansi) AND c.id = \(id) ORDER BY i.urutan, i.id")
        )
    }

    /// The items of a unit's agreement for a year; empty while there is none. One statement.
    public static func indikator(
        unit: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [IndikatorPK] {
        try db.run(
            """
            SELECT i.*, c.keadaan FROM perjanjian_kinerja c
            JOIN indikator_pk i ON i.instansi_id = c.instansi_id AND i.perjanjian_id = c.id
            WHERE c.instansi_id = \(instansi) AND c.unit_id = \(unit) AND c.tahun = \(tahun)
                AND c.keadaan <> 'diganti'
            ORDER BY i.urutan, i.id
            """
        ).map { try IndikatorPK($0, isRancangan: try $0.get("keadaan", as: KeadaanPerjanjian.self) == .rancangan) }
    }

    /// The nearest agreement upward from the unit where a person works; nil while no unit above has one. One statement.
    public static func untukUnit(
        pegawai: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> PerjanjianTersimpan? {
        let rows = try db.run(
            """
            \(pilih)
            \(diAtas(pegawai: pegawai))
            WHERE c.instansi_id = \(instansi) AND c.tahun = \(tahun) AND c.keadaan <> 'diganti'
            ORDER BY length(u.jalur) DESC, c.id, i.urutan, i.id
            """
        )
        guard let pertama: String = try rows.first?.get("pk_id") else { return nil }
        return try susun(rows.filter { try $0.get("pk_id") == pertama })
    }

    /// Joins that keep, of `perjanjian_kinerja c`, those of the unit where a person works and of the units above it: `n`.
    static func diAtas(pegawai: String) -> SQL {
        """
        JOIN penempatan t ON t.instansi_id = c.instansi_id AND t.pegawai_id = \(pegawai)
            AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
        JOIN unit d ON d.instansi_id = t.instansi_id AND d.id = t.unit_id
        JOIN unit n ON n.instansi_id = c.instansi_id AND n.id = c.unit_id AND substr(d.jalur, 1, length(n.jalur)) = n.jalur
        """
    }

    private static let pilih: SQL = """
        SELECT c.id AS pk_id, c.unit_id, c.tahun, c.keadaan, c.revisi, c.nomor, c.tanggal, c.pihak_pertama_id,
            c.pihak_kedua_id, c.sumber, c.status_data, c.alasan, c.versi, c.dibuat, u.nama AS unit_nama,
            a.nama AS pihak_pertama, b.nama AS pihak_kedua, i.id, i.sasaran, i.ukuran, i.satuan, i.target_teks,
            i.target_angka, i.target_maks, i.arah, i.aspek, i.perspektif, i.iku, i.perlu_manual, i.standar_id
        FROM perjanjian_kinerja c
        JOIN unit u ON u.instansi_id = c.instansi_id AND u.id = c.unit_id
        LEFT JOIN pegawai a ON a.instansi_id = c.instansi_id AND a.id = c.pihak_pertama_id
        LEFT JOIN pegawai b ON b.instansi_id = c.instansi_id AND b.id = c.pihak_kedua_id
        LEFT JOIN indikator_pk i ON i.instansi_id = c.instansi_id AND i.perjanjian_id = c.id
        """

    private static func susun(_ rows: [SQLRow]) throws -> PerjanjianTersimpan? {
        guard let first = rows.first else { return nil }
        var pk = try PerjanjianKinerja(first)
        pk.indikator = try rows.filter { try $0.getOptional("id", as: String.self) != nil }
            .map { try IndikatorPK($0, isRancangan: pk.isRancangan) }
        return PerjanjianTersimpan(
            pk: pk, unit: try first.get("unit_nama"), pihakPertama: try first.getOptional("pihak_pertama"),
            pihakKedua: try first.getOptional("pihak_kedua")
        )
    }
}
