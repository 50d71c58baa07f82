import Dasar
import Kinerja
import Platform
import Storage

/// The unit a file is made for.
struct KepalaBerkas: Sendable {
    let instansi: Instansi
    /// Where documents are signed.
    let tempat: String
    let unitID: String
    let unitKode: String
    let unitNama: String
    /// People in the unit and below on the day.
    let jumlah: Int
}

/// One person of the unit, with the place to go on reading after.
struct OrangBerkas: Sendable {
    let id: String
    let nama: String
    let unitID: String
    let jalur: String
    let namaCari: String
}

/// One issued document.
struct TerbitBerkas: Sendable {
    let formulir: String
    let nomor: String
    let kode: String
    let sidik: String
    let kodeBuka: String
    /// Hash in the file store.
    let berkas: String
    let dibuat: Int64
}

/// Reads for the files of a unit; writes nothing.
enum BerkasStore {
    /// People whose definitive post on `hari` is in the unit `m` or below it, up to and including a WHERE. Those who left
    /// count only with an SKP of the year.
    private static func orang(_ unit: String, tahun: Int, hari: String, instansi: String) -> SQL {
        """
        unit m JOIN unit u ON u.instansi_id = m.instansi_id AND substr(u.jalur, 1, length(m.jalur)) = m.jalur
            JOIN penempatan t ON t.instansi_id = u.instansi_id AND t.unit_id = u.id AND t.jenis = 'definitif'
                AND t.berlaku_sejak <= \(hari) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
            JOIN pegawai p ON p.instansi_id = t.instansi_id AND p.id = t.pegawai_id
            WHERE m.instansi_id = \(instansi) AND m.id = \(unit) AND t.jenis_jabatan <> 'kepala_daerah'
                AND (p.kedudukan <> 'keluar' OR EXISTS (SELECT 1 FROM skp k WHERE k.instansi_id = p.instansi_id
                    AND k.pegawai_id = p.id AND k.tahun = \(tahun)))
        """
    }

    /// Names and the number of people; one statement. `nil` for a unit that the instansi does not have.
    static func kepala(
        unit: String, tahun: Int, hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> KepalaBerkas? {
        let row = try db.run(
            """
            SELECT i.kode AS kode_instansi, i.nama AS instansi, i.tempat, x.kode, x.nama,
                (SELECT COUNT(*) FROM \(orang(unit, tahun: tahun, hari: hari.description, instansi: instansi))) AS jumlah
            FROM unit x JOIN instansi i ON i.id = x.instansi_id
            WHERE x.instansi_id = \(instansi) AND x.id = \(unit)
            """
        ).first
        guard let row else { return nil }
        return KepalaBerkas(
            instansi: Instansi(id: instansi, kode: try row.get("kode_instansi"), nama: try row.get("instansi")),
            tempat: try row.get("tempat"), unitID: unit, unitKode: try row.get("kode"), unitNama: try row.get("nama"),
            jumlah: try row.get("jumlah")
        )
    }

    /// The unit with this code, or `nil`.
    static func unit(kode: String, instansi: String, in db: any SQLConnection) throws -> String? {
        try db.run("SELECT id FROM unit WHERE instansi_id = \(instansi) AND kode = \(kode)").first.map {
            try $0.get("id")
        }
    }

    /// The next people after one, in the order of units and names.
    static func orang(
        unit: String, tahun: Int, hari: Tanggal, setelah: OrangBerkas?, batas: Int, instansi: String,
        in db: any SQLConnection
    ) throws -> [OrangBerkas] {
        let lanjut: SQL =
            setelah.map { "AND (u.jalur, p.nama_cari, p.id) > (\($0.jalur), \($0.namaCari), \($0.id))" } ?? ""
        return try db.run(
            """
            SELECT p.id, p.nama, p.nama_cari, u.id AS unit_id, u.jalur
            FROM \(orang(unit, tahun: tahun, hari: hari.description, instansi: instansi)) \(lanjut)
            ORDER BY u.jalur, p.nama_cari, p.id LIMIT \(batas)
            """
        ).map {
            OrangBerkas(
                id: try $0.get("id"), nama: try $0.get("nama"), unitID: try $0.get("unit_id"),
                jalur: try $0.get("jalur"), namaCari: try $0.get("nama_cari")
            )
        }
    }

    /// The folders of every unit in the tree, from the unit itself down, by unit id.
    static func folder(unit: String, instansi: String, in db: any SQLConnection) throws -> [String: [String]] {
        var hasil: [String: [String]] = [:]
        let rows = try db.run(
            """
            SELECT u.id, u.nama, u.induk_id
            FROM unit m JOIN unit u ON u.instansi_id = m.instansi_id AND substr(u.jalur, 1, length(m.jalur)) = m.jalur
            WHERE m.instansi_id = \(instansi) AND m.id = \(unit) ORDER BY u.jalur
            """
        )
        for row in rows {
            let induk: String? = try row.getOptional("induk_id")
            hasil[try row.get("id")] = (induk.flatMap { hasil[$0] } ?? []) + [try row.get("nama", as: String.self)]
        }
        return hasil
    }

    /// Every SKP of a year of these people, those of one person in the order of the year; three statements.
    static func skp(
        pegawai ids: [String], tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [String: [SKPTersimpan]] {
        let urutan = try db.run(
            """
            SELECT id FROM skp WHERE instansi_id = \(instansi) AND pegawai_id IN \(list: ids) AND tahun = \(tahun)
            ORDER BY dibuat, id
            """
        ).map { try $0.get("id", as: String.self) }
        let semua = try SKPStore.load(ids: urutan, instansi: instansi, in: db)
        return Dictionary(grouping: urutan.compactMap { semua[$0] }, by: \.skp.pegawaiID)
    }

    /// Documents in force of these SKP, by SKP; one statement.
    static func terbit(
        skp ids: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: [TerbitBerkas]] {
        let rows = try db.run(
            """
            SELECT objek_id, formulir, nomor, kode, sidik, kode_buka, berkas, dibuat FROM dokumen
            WHERE instansi_id = \(instansi) AND objek = 'skp' AND objek_id IN \(list: ids) AND keadaan = 'berlaku'
            ORDER BY formulir, dibuat
            """
        )
        return try Dictionary(grouping: rows) { try $0.get("objek_id", as: String.self) }.mapValues { rows in
            try rows.map {
                TerbitBerkas(
                    formulir: try $0.get("formulir"), nomor: try $0.get("nomor"), kode: try $0.get("kode"),
                    sidik: try $0.get("sidik"), kodeBuka: try $0.get("kode_buka"), berkas: try $0.get("berkas"),
                    dibuat: try $0.get("dibuat")
                )
            }
        }
    }
}
