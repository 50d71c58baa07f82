import Kinerja
import Platform
import Storage

/// Requests for feedback.
enum PermintaanUmpanBalikStore {
    private static let kolom: SQL =
        "m.id, m.pegawai_id, m.kepada_id, m.tentang, m.pertanyaan, m.keadaan, m.tersamar, m.alasan, m.tanggal, p.nama"

    /// Requests by a person and requests to a person, newest first; one statement.
    static func milik(
        _ pegawai: String, instansi: String, in db: any SQLConnection
    ) throws -> (dari: [BarisPermintaan], kepada: [BarisPermintaan]) {
        let daftar = try db.run(
            """
            SELECT \(kolom) FROM permintaan_umpan_balik m
            JOIN pegawai p ON p.instansi_id = m.instansi_id
                AND p.id = CASE WHEN m.pegawai_id = \(pegawai) THEN m.kepada_id ELSE m.pegawai_id END
            WHERE m.instansi_id = \(instansi) AND (m.pegawai_id = \(pegawai) OR m.kepada_id = \(pegawai))
            ORDER BY m.tanggal DESC, m.id DESC LIMIT 100
            """
        ).map(baris)
        return (daftar.filter { $0.pegawaiID == pegawai }, daftar.filter { $0.kepadaID == pegawai })
    }

    static func load(_ id: String, instansi: String, in db: any SQLConnection) throws -> BarisPermintaan? {
        try db.run(
            """
            SELECT \(kolom) FROM permintaan_umpan_balik m
            JOIN pegawai p ON p.instansi_id = m.instansi_id AND p.id = m.pegawai_id
            WHERE m.instansi_id = \(instansi) AND m.id = \(id)
            """
        ).first.map(baris)
    }

    /// The last day each of these was asked by a person.
    static func terakhir(
        oleh peminta: String, kepada: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: Tanggal] {
        var hasil: [String: Tanggal] = [:]
        let rows = try db.run(
            """
            SELECT kepada_id, MAX(tanggal) AS terakhir FROM permintaan_umpan_balik
            WHERE instansi_id = \(instansi) AND pegawai_id = \(peminta) AND kepada_id IN \(list: kepada)
            GROUP BY kepada_id
            """
        )
        for row in rows { hasil[try row.get("kepada_id")] = Tanggal(try row.get("terakhir", as: String.self)) }
        return hasil
    }

    static func simpan(
        _ id: String, dari: String, kepada: String, tentang: String, pertanyaan: String, tersamar: Bool,
        tanggal: Tanggal, waktu: Int64, instansi: String, in db: any SQLConnection
    ) throws {
        try db.run(
            """
            INSERT INTO permintaan_umpan_balik (instansi_id, id, pegawai_id, kepada_id, tentang, pertanyaan, keadaan,
                tersamar, tanggal, dibuat)
            VALUES (\(instansi), \(id), \(dari), \(kepada), \(tentang), \(pertanyaan), 'menunggu', \(tersamar),
                \(tanggal.description), \(waktu))
            """
        )
    }

    /// Answered or declined by the one who was asked; false when it no longer waits.
    static func putus(
        _ id: String, _ keadaan: KeadaanPermintaan, oleh: String, alasan: String = "", instansi: String,
        in db: any SQLConnection
    ) throws -> Bool {
        try db.change(
            """
            UPDATE permintaan_umpan_balik SET keadaan = \(keadaan.rawValue), alasan = \(alasan)
            WHERE instansi_id = \(instansi) AND id = \(id) AND kepada_id = \(oleh) AND keadaan = 'menunggu'
            """
        ) == 1
    }

    private static func baris(_ row: SQLRow) throws -> BarisPermintaan {
        BarisPermintaan(
            id: try row.get("id"), pegawaiID: try row.get("pegawai_id"), kepadaID: try row.get("kepada_id"),
            nama: try row.get("nama"), tentang: try row.get("tentang"), pertanyaan: try row.get("pertanyaan"),
            keadaan: KeadaanPermintaan(rawValue: try row.get("keadaan")) ?? .menunggu,
            isTersamar: try row.get("tersamar"), alasan: try row.get("alasan"),
            tanggal: Tanggal(try row.get("tanggal", as: String.self)) ?? Tanggal(hariSejak1970: 0))
    }
}
