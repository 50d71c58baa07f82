public import Kinerja
public import Platform
public import Storage

/// One kept version of an SKP, without its content.
public struct VersiSKP: Sendable {
    public let versi: Int
    /// `isi…` for saves of the draft, else the act that made it: `pengajuan`, `penetapan`.
    public let sebab: String
    /// Name of who made it.
    public let pelaku: String
    public let waktu: Int64

    /// Fixed by the rater.
    public var isTetap: Bool { sebab == "penetapan" }

    /// The words on screens.
    public var tampil: String {
        let nama = [
            "isi": "Isian disimpan", "isi_salin": "Disalin dari tahun lalu", "isi_standar": "Diambil dari standar",
            "isi_pulih": "Dipulihkan", "isi_gabung": "Pilihan disimpan", "isi_tautan": "Ditautkan ke SKP atasan",
            "isi_peran": "Tugas pimpinan ditambahkan", "isi_urutan": "Urutan diubah",
            "isi_pk": "Diambil dari perjanjian kinerja",
            "pengajuan": "Diajukan", "penarikan": "Ditarik kembali", "pengembalian": "Dikembalikan",
            "penetapan": "Disetujui", "pembukaan": "Dibuka untuk diubah", "pendekatan": "Pendekatan dipilih",
        ]
        return nama[sebab] ?? "Diperbarui"
    }
}

/// Whole versions of an SKP: the last twenty saves of the draft, and every version that an act made, for ever.
public enum VersiStore {
    static let simpananPalingBanyak = 20

    /// Keeps the SKP as it stands, under its version. `sebab` begins with `isi` for saves of the draft.
    public static func catat(_ skp: SKP, sebab: String, in tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        try tx.db.run(
            """
            INSERT INTO versi_skp (instansi_id, skp_id, versi, sebab, pelaku_id, isi, waktu)
            VALUES (\(instansi), \(skp.id), \(skp.versi), \(sebab), \(tx.pencatat.pelaku), \(try jsonText(JSONSKP(skp))),
                \(tx.pencatat.waktu))
            ON CONFLICT (instansi_id, skp_id, versi) DO UPDATE SET sebab = excluded.sebab,
                pelaku_id = excluded.pelaku_id, isi = excluded.isi, waktu = excluded.waktu
            """
        )
        guard sebab.hasPrefix("isi") else { return }
        try tx.db.run(
            """
            DELETE FROM versi_skp WHERE instansi_id = \(instansi) AND skp_id = \(skp.id) AND sebab LIKE 'isi%'
                AND versi < (SELECT MIN(x.versi) FROM (SELECT versi FROM versi_skp
                    WHERE instansi_id = \(instansi) AND skp_id = \(skp.id) AND sebab LIKE 'isi%'
                    ORDER BY versi DESC LIMIT \(simpananPalingBanyak)) x)
            """
        )
    }

    /// Keeps the SKP as it stands unless that version is kept already, so that an act can be taken back.
    static func pastikan(_ skp: SKP, in tx: Transaction) throws {
        try tx.db.run(
            """
            INSERT INTO versi_skp (instansi_id, skp_id, versi, sebab, pelaku_id, isi, waktu)
            VALUES (\(tx.pencatat.instansi), \(skp.id), \(skp.versi), 'isi', \(tx.pencatat.pelaku),
                \(try jsonText(JSONSKP(skp))), \(tx.pencatat.waktu))
            ON CONFLICT (instansi_id, skp_id, versi) DO NOTHING
            """
        )
    }

    /// The kept versions, newest first; one statement.
    public static func daftar(skp: String, instansi: String, in db: any SQLConnection) throws -> [VersiSKP] {
        try db.run(
            """
            SELECT v.versi, v.sebab, v.waktu, COALESCE(p.nama, v.pelaku_id) AS nama FROM versi_skp v
            LEFT JOIN pegawai p ON p.instansi_id = v.instansi_id AND p.id = v.pelaku_id
            WHERE v.instansi_id = \(instansi) AND v.skp_id = \(skp) ORDER BY v.versi DESC LIMIT 200
            """
        ).map(baris)
    }

    private static func baris(_ row: SQLRow) throws -> VersiSKP {
        VersiSKP(
            versi: try row.get("versi"), sebab: try row.get("sebab"), pelaku: try row.get("nama"),
            waktu: try row.get("waktu")
        )
    }

    /// Two or more versions with their content, laid over the SKP of today, by version; one statement.
    public static func load(
        _ nomor: [Int], dari kini: SKP, instansi: String, in db: any SQLConnection
    ) throws -> [Int: SKP] {
        guard !nomor.isEmpty else { return [:] }
        let rows = try db.run(
            """
            SELECT versi, isi FROM versi_skp
            WHERE instansi_id = \(instansi) AND skp_id = \(kini.id) AND versi IN \(list: nomor)
            """
        )
        var hasil: [Int: SKP] = [:]
        for row in rows { hasil[try row.get("versi")] = try IsiVersi.baca(try row.get("isi"), pada: kini) }
        return hasil
    }

    /// The version in force last, laid over the SKP of today: as fixed, or as it stood when it was opened for change. Nil
    /// before the first time; one statement.
    public static func tetapTerakhir(_ kini: SKP, instansi: String, in db: any SQLConnection) throws -> SKP? {
        try terakhir(["penetapan", "pembukaan"], kini, instansi: instansi, in: db)
    }

    /// The last version that an act of one of these kinds made, laid over the SKP of today; one statement.
    public static func terakhir(
        _ sebab: [String], _ kini: SKP, instansi: String, in db: any SQLConnection
    ) throws -> SKP? {
        let rows = try db.run(
            """
            SELECT isi FROM versi_skp
            WHERE instansi_id = \(instansi) AND skp_id = \(kini.id) AND sebab IN \(list: sebab)
            ORDER BY versi DESC LIMIT 1
            """
        )
        return try rows.first.map { try IsiVersi.baca(try $0.get("isi"), pada: kini) }
    }

    /// The newest version with its maker, for "disimpan oleh …".
    static func terbaru(skp: String, instansi: String, in db: any SQLConnection) throws -> VersiSKP? {
        try db.run(
            """
            SELECT v.versi, v.sebab, v.waktu, COALESCE(p.nama, v.pelaku_id) AS nama FROM versi_skp v
            LEFT JOIN pegawai p ON p.instansi_id = v.instansi_id AND p.id = v.pelaku_id
            WHERE v.instansi_id = \(instansi) AND v.skp_id = \(skp) ORDER BY v.versi DESC LIMIT 1
            """
        ).first.map(baris)
    }

    /// Which of these results are still there: a version that comes back may point at one that was deleted.
    static func hasilAda(_ ids: [String], instansi: String, in db: any SQLConnection) throws -> Set<String> {
        guard !ids.isEmpty else { return [] }
        let rows = try db.run(
            "SELECT id FROM rencana_hasil_kerja WHERE instansi_id = \(instansi) AND id IN \(list: ids)"
        )
        return Set(try rows.map { try $0.get("id") })
    }
}
