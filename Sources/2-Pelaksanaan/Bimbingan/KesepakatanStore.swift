public import Kinerja
import Platform
public import Storage

/// Agreements of guidance.
public enum KesepakatanStore {
    private static let kolom: SQL = """
        SELECT k.id, k.pegawai_id, k.bimbingan_id, k.uraian, k.penanggung_id, k.tenggat, k.keadaan, k.catatan, k.versi,
            o.nama AS pegawai, p.nama AS penanggung, b.tanggal AS asal
        FROM kesepakatan k
        JOIN bimbingan b ON b.instansi_id = k.instansi_id AND b.id = k.bimbingan_id
        JOIN pegawai o ON o.instansi_id = k.instansi_id AND o.id = k.pegawai_id
        LEFT JOIN pegawai p ON p.instansi_id = k.instansi_id AND p.id = k.penanggung_id
        """

    /// Of one session: its own, and those that were open before it.
    static func dalam(_ satu: Bimbingan, instansi: String, in db: any SQLConnection) throws -> [KesepakatanTercatat] {
        try db.run(
            """
            \(kolom) WHERE k.instansi_id = \(instansi) AND k.pegawai_id = \(satu.pegawaiID)
                AND (k.bimbingan_id = \(satu.id) OR (k.keadaan IN ('terbuka', 'dibawa')
                AND b.keadaan IN ('dilaksanakan', 'dinilai', 'dilaporkan', 'ditindaklanjuti')
                AND b.tanggal <= \(satu.jadwal?.tanggal.description ?? "9999")))
            ORDER BY CASE WHEN k.bimbingan_id = \(satu.id) THEN 1 ELSE 0 END, k.tenggat, k.id LIMIT 100
            """
        ).map(baca)
    }

    /// Open agreements in which a person is the employee or has the duty.
    static func terbuka(_ pegawai: String, instansi: String, in db: any SQLConnection) throws -> [KesepakatanTercatat] {
        try db.run(
            """
            \(kolom) WHERE k.instansi_id = \(instansi) AND k.keadaan IN ('terbuka', 'dibawa')
                AND (k.pegawai_id = \(pegawai) OR k.penanggung_id = \(pegawai) OR b.pembimbing_id = \(pegawai))
            ORDER BY k.tenggat, k.id LIMIT 100
            """
        ).map(baca)
    }

    static func load(_ id: String, instansi: String, in db: any SQLConnection) throws -> KesepakatanTercatat? {
        try db.run("\(kolom) WHERE k.instansi_id = \(instansi) AND k.id = \(id)").first.map(baca)
    }

    static func simpan(_ satu: Kesepakatan, in tx: Transaction) throws {
        try tx.db.run(
            """
            INSERT INTO kesepakatan (instansi_id, id, pegawai_id, bimbingan_id, uraian, penanggung_id, tenggat, keadaan,
                dibuat)
            VALUES (\(tx.pencatat.instansi), \(satu.id), \(satu.pegawaiID), \(satu.bimbinganID), \(satu.uraian),
                \(satu.penanggungID), \(satu.tenggat.description), \(satu.keadaan.rawValue), \(tx.pencatat.waktu))
            """
        )
        tx.catat(EntriJejak("kesepakatan.dibuat", objek: "bimbingan", id: satu.bimbinganID))
    }

    static func terapkan(_ baru: Kesepakatan, dari lama: Kesepakatan, in tx: Transaction) throws {
        let ditutup: Int64? = baru.keadaan.isTerbuka ? nil : tx.pencatat.waktu
        let berubah = try tx.db.change(
            """
            UPDATE kesepakatan SET keadaan = \(baru.keadaan.rawValue), catatan = \(baru.catatan), ditutup = \(ditutup),
                versi = \(baru.versi)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(lama.id) AND versi = \(lama.versi)
            """
        )
        guard berubah == 1 else { throw BimbinganSimpanStore.versiBasi }
        tx.catat(
            EntriJejak(
                "kesepakatan.\(baru.keadaan.rawValue)", objek: "bimbingan", id: lama.bimbinganID,
                sebelum: lama.keadaan.rawValue, sesudah: baru.keadaan.rawValue))
    }

    static func baca(_ r: SQLRow) throws -> KesepakatanTercatat {
        KesepakatanTercatat(
            satu: Kesepakatan(
                id: try r.get("id"), pegawaiID: try r.get("pegawai_id"), bimbinganID: try r.get("bimbingan_id"),
                uraian: try r.get("uraian"), penanggungID: try r.get("penanggung_id"),
                tenggat: Tanggal(try r.get("tenggat", as: String.self)) ?? Tanggal(hariSejak1970: 0),
                keadaan: KeadaanKesepakatan(rawValue: try r.get("keadaan")) ?? .terbuka,
                catatan: try r.get("catatan"), versi: try r.get("versi")),
            pegawai: try r.get("pegawai"), penanggung: try r.getOptional("penanggung") ?? "",
            asal: (try r.getOptional("asal", as: String.self)).flatMap { Tanggal($0) }
        )
    }
}
