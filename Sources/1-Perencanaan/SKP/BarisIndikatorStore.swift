public import Kinerja
public import Storage

/// One indicator of an SKP as later stages need it: with its result and its target as shown.
public struct BarisIndikator: Sendable, Hashable {
    public let skpID: String
    public let rhkID: String
    public let rhk: String
    public let jenis: JenisHasilKerja
    /// Number of the result in the forms, running on from utama to tambahan.
    public let nomorRHK: Int
    /// The superior's result in words; empty where none is named.
    public let rhkAtasan: String
    public let indikator: IndikatorKinerja

    public var indikatorID: String { indikator.id }
    public var aspek: AspekIndikator { indikator.aspek }
    public var ukuran: String { indikator.ukuran }
    /// `14 sekolah`, `80–90%`, `tiap triwulan`.
    public var targetTampil: String { indikator.targetTampil }
    public var satuan: String { indikator.satuan }
    public var arah: ArahIndikator { indikator.arah }
    public var targetAngka: Desimal? { indikator.target.angka }
    /// Upper end of a range.
    public var targetMaks: Desimal? { indikator.target.maks }

    /// The rows of a whole SKP, in the order of the forms.
    public static func daftar(_ skp: SKP) -> [BarisIndikator] {
        skp.bernomor.flatMap { nomor, hasil in
            hasil.indikator.map {
                BarisIndikator(
                    skpID: skp.id, rhkID: hasil.id, rhk: hasil.rumusan, jenis: hasil.jenis, nomorRHK: nomor,
                    rhkAtasan: hasil.rhkAtasan, indikator: $0
                )
            }
        }
    }
}

extension SKPStore {
    /// The indicators of several SKP in one statement, by SKP, each in the order of the forms.
    public static func barisIndikator(
        skp ids: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: [BarisIndikator]] {
        let rows = try db.run(
            """
            SELECT h.skp_id, h.id AS rhk_id, h.rumusan, h.jenis, h.rhk_atasan, i.id AS indikator_id, i.aspek, i.ukuran,
                i.target_teks, i.target_angka, i.target_maks, i.satuan, i.arah, i.standar_id, i.standar_kode,
                i.standar_versi, i.indikator_pk_id
            FROM rencana_hasil_kerja h
            JOIN indikator i ON i.instansi_id = h.instansi_id AND i.skp_id = h.skp_id AND i.rhk_id = h.id
            WHERE h.instansi_id = \(instansi) AND h.skp_id IN \(list: ids)
            ORDER BY h.skp_id, CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id
            """
        )
        var hasil: [String: [BarisIndikator]] = [:]
        for row in rows {
            guard let indikator = try BarisHasil.indikator(row) else { continue }
            let skp: String = try row.get("skp_id")
            let rhk: String = try row.get("rhk_id")
            let lalu = hasil[skp]?.last
            let nomor = lalu?.rhkID == rhk ? lalu?.nomorRHK ?? 1 : (lalu?.nomorRHK ?? 0) + 1
            hasil[skp, default: []].append(
                BarisIndikator(
                    skpID: skp, rhkID: rhk, rhk: try row.get("rumusan"), jenis: try row.get("jenis"), nomorRHK: nomor,
                    rhkAtasan: try row.get("rhk_atasan"), indikator: indikator
                )
            )
        }
        return hasil
    }

    /// The indicators of one SKP in one statement, in the order of the forms.
    public static func barisIndikator(
        skp id: String, instansi: String, in db: any SQLConnection
    ) throws -> [BarisIndikator] {
        try barisIndikator(skp: [id], instansi: instansi, in: db)[id] ?? []
    }
}
