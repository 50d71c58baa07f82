import Kinerja
import Storage

/// Changes of units. What a unit was called and where it stood stays readable in `riwayat_unit`.
enum UnitStore {
    /// One entry of a unit's past.
    struct Riwayat: Sendable {
        let nama: String
        let induk: String?
        let isMandiri: Bool
        let sejak: String
        let sampai: String
    }

    /// Writes a changed unit; its state until the day before `mulai` becomes history. `lama` must still be what is
    /// stored.
    static func ubah(
        _ baru: CatatanUnit, dari lama: CatatanUnit, mulai: Tanggal, riwayatID: String, instansi: String,
        in db: any SQLConnection
    ) throws {
        let kemarin = mulai.tambah(hari: -1).description
        if kemarin >= lama.sejak,
            baru.nama != lama.nama || baru.indukID != lama.indukID || baru.isMandiri != lama.isMandiri
        {
            let akhirLalu: String? = try db.run(
                """
                SELECT MAX(berlaku_sampai) AS akhir FROM riwayat_unit
                WHERE instansi_id = \(instansi) AND unit_id = \(lama.id)
                """
            ).first?.getOptional("akhir")
            let sejak = akhirLalu.flatMap { Tanggal($0)?.tambah(hari: 1).description } ?? lama.sejak
            try db.run(
                """
                INSERT INTO riwayat_unit (instansi_id, id, unit_id, nama, induk_id, mandiri, berlaku_sejak, berlaku_sampai)
                VALUES (\(instansi), \(riwayatID), \(lama.id), \(lama.nama), \(lama.indukID), \(lama.isMandiri),
                    \(sejak), \(kemarin))
                """
            )
        }
        try baru.tulis(instansi: instansi, in: db)
        if baru.jalur != lama.jalur { try pindahkanBawahan(dari: lama.jalur, ke: baru.jalur, instansi, in: db) }
    }

    /// Every unit below takes the new path.
    private static func pindahkanBawahan(
        dari lama: String, ke baru: String, _ instansi: String, in db: any SQLConnection
    ) throws {
        let bawahan = try db.run(
            """
            SELECT * FROM unit WHERE instansi_id = \(instansi)
                AND substr(jalur, 1, CAST(\(lama.unicodeScalars.count) AS INTEGER)) = \(lama)
            """
        ).map(CatatanUnit.init)
        let diubah = bawahan.map { satu in
            var pindah = satu
            pindah.jalur = PindahUnit.jalurBaru(satu.jalur, dari: lama, ke: baru)
            return pindah
        }
        try CatatanUnit.tulis(diubah, instansi: instansi, in: db)
    }

    static func riwayat(_ unit: String, instansi: String, in db: any SQLConnection) throws -> [Riwayat] {
        try db.run(
            """
            SELECT r.nama, i.nama AS induk, r.mandiri, r.berlaku_sejak, r.berlaku_sampai FROM riwayat_unit r
            LEFT JOIN unit i ON i.instansi_id = r.instansi_id AND i.id = r.induk_id
            WHERE r.instansi_id = \(instansi) AND r.unit_id = \(unit) ORDER BY r.berlaku_sampai DESC
            """
        ).map { baris in
            Riwayat(
                nama: try baris.get("nama"), induk: try baris.getOptional("induk"), isMandiri: try baris.get("mandiri"),
                sejak: try baris.get("berlaku_sejak"), sampai: try baris.get("berlaku_sampai")
            )
        }
    }

    /// A unit by its code, the sign that everybody writes alike.
    static func cari(kode: String, instansi: String, in db: any SQLConnection) throws -> CatatanUnit? {
        try db.run(
            "SELECT * FROM unit WHERE instansi_id = \(instansi) AND lower(kode) = \(kode.lowercased())"
        ).first.map(CatatanUnit.init)
    }
}
