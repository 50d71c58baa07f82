import Kinerja
import Storage

/// Reads of one unit for its admin.
enum UnitAdminStore {
    /// Somebody who heads a unit, now or from a day on.
    struct Kepala: Sendable {
        let pegawaiID: String
        let nama: String
        let jabatan: String
        let jenis: String
        let sejak: String
        let sampai: String?
    }

    struct Rincian: Sendable {
        let unit: CatatanUnit
        let indukKode: String?
        let indukNama: String?
        let jumlahPegawai: Int
        let jumlahUnit: Int
        let kepala: [Kepala]
        let riwayat: [UnitStore.Riwayat]
    }

    /// Three statements.
    static func rincian(
        _ id: String, instansi: String, pada hari: String, in db: any SQLConnection
    ) throws -> Rincian? {
        let baris = try db.run(
            """
            SELECT u.*, i.kode AS induk_kode, i.nama AS induk_nama,
                (SELECT COUNT(*) FROM penempatan t WHERE t.instansi_id = u.instansi_id AND t.unit_id = u.id
                    AND t.jenis = 'definitif' AND t.berlaku_sampai IS NULL) AS pegawai,
                (SELECT COUNT(*) FROM unit b WHERE b.instansi_id = u.instansi_id AND b.induk_id = u.id
                    AND b.berlaku_sampai IS NULL) AS bawahan
            FROM unit u LEFT JOIN unit i ON i.instansi_id = u.instansi_id AND i.id = u.induk_id
            WHERE u.instansi_id = \(instansi) AND u.id = \(id)
            """
        ).first
        guard let baris else { return nil }
        return Rincian(
            unit: try CatatanUnit(baris), indukKode: try baris.getOptional("induk_kode"),
            indukNama: try baris.getOptional("induk_nama"), jumlahPegawai: try baris.get("pegawai"),
            jumlahUnit: try baris.get("bawahan"), kepala: try kepala(id, instansi, hari, in: db),
            riwayat: try UnitStore.riwayat(id, instansi: instansi, in: db)
        )
    }

    private static func kepala(
        _ id: String, _ instansi: String, _ hari: String, in db: any SQLConnection
    ) throws -> [Kepala] {
        try db.run(
            """
            SELECT t.pegawai_id, p.nama, t.jabatan, t.jenis, t.berlaku_sejak, t.berlaku_sampai FROM penempatan t
            JOIN pegawai p ON p.instansi_id = t.instansi_id AND p.id = t.pegawai_id
            WHERE t.instansi_id = \(instansi) AND t.unit_id = \(id) AND t.kepala_unit = 1
            ORDER BY t.berlaku_sejak DESC, t.jenis LIMIT 20
            """
        ).map { baris in
            Kepala(
                pegawaiID: try baris.get("pegawai_id"), nama: try baris.get("nama"), jabatan: try baris.get("jabatan"),
                jenis: try baris.get("jenis"), sejak: try baris.get("berlaku_sejak"),
                sampai: try baris.getOptional("berlaku_sampai")
            )
        }
    }
}
