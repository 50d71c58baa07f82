import Kinerja
import Platform
import Storage

/// One unit in the list of agreements.
struct BarisPerjanjian: Sendable {
    let unitID: String
    let unit: String
    let isMilikSaya: Bool
    /// Nil while the unit has none for the year.
    let keadaan: KeadaanPerjanjian?
    let revisi: Int
    let jumlah: Int
    /// Items that at least one SKP carries by its link.
    let dibawa: Int
    let kepala: String?
}

/// One indicator of an SKP that carries an item.
struct PembawaPK: Sendable {
    let indikator: IndikatorKinerja
    let skpID: String
    let keadaan: KeadaanSKP
    let pegawaiID: String
    let nama: String
    let jabatan: String
    let isKepala: Bool
    let jenis: JenisHasilKerja
}

/// The SKP of the head of the unit.
struct SKPKepala: Sendable {
    let pegawaiID: String
    let nama: String
    let skpID: String?
    let keadaan: KeadaanSKP?
}

/// What stands around an agreement: manuals, strategies, replaced revisions.
struct SekitarPerjanjian: Sendable {
    var bermanual: Set<String> = []
    /// Id and title by item.
    var strategi: [String: [(id: String, judul: String)]] = [:]
    var riwayat: [(id: String, revisi: Int, nomor: String, tanggal: String)] = []
}

/// The two parties as they stand today.
struct PihakPerjanjian: Sendable {
    var pertama: (id: String, nama: String, jabatan: String)?
    var kedua: (id: String, nama: String, jabatan: String)?
}

/// Reading for the pages, one statement each.
enum PerjanjianBacaStore {
    static let perHalaman = 25

    enum Saringan: String, CaseIterable, Sendable {
        case semua, ditetapkan, rancangan, belum
    }

    /// Units that are led by a JPT or on their own, and every unit that has an agreement; the own line first.
    static func daftar(
        tahun: Int, kata: String, saringan: Saringan, unitSaya: String, halaman: Int, instansi: String,
        in db: any SQLConnection
    ) throws -> (daftar: [BarisPerjanjian], jumlah: Int) {
        let pola = "%" + kata.filter { $0 != "%" && $0 != "_" } + "%"
        let rows = try db.run(
            """
            SELECT u.id, u.nama, c.keadaan, COALESCE(c.revisi, 0) AS revisi, COUNT(*) OVER () AS jumlah_semua,
                CASE WHEN s.jalur IS NOT NULL AND substr(s.jalur, 1, length(u.jalur)) = u.jalur THEN 1 ELSE 0 END AS milik,
                (SELECT COUNT(*) FROM indikator_pk i WHERE i.instansi_id = c.instansi_id AND i.perjanjian_id = c.id)
                    AS jumlah,
                (SELECT COUNT(*) FROM indikator_pk i WHERE i.instansi_id = c.instansi_id AND i.perjanjian_id = c.id
                    AND EXISTS (SELECT 1 FROM indikator k WHERE k.instansi_id = i.instansi_id
                        AND k.indikator_pk_id = i.id)) AS dibawa,
                (SELECT MIN(p.nama) FROM penempatan t JOIN pegawai p ON p.instansi_id = t.instansi_id
                    AND p.id = t.pegawai_id WHERE t.instansi_id = u.instansi_id AND t.unit_id = u.id
                    AND t.kepala_unit = 1 AND t.jenis = 'definitif' AND t.berlaku_sampai IS NULL) AS kepala
            FROM unit u
            LEFT JOIN unit s ON s.instansi_id = u.instansi_id AND s.id = \(unitSaya)
            LEFT JOIN perjanjian_kinerja c ON c.instansi_id = u.instansi_id AND c.unit_id = u.id AND c.tahun = \(tahun)
                AND c.keadaan <> 'diganti'
            WHERE u.instansi_id = \(instansi) AND u.berlaku_sampai IS NULL
                AND u.nama \(sqlite: "LIKE", postgres: "ILIKE") \(pola) AND \(syarat(saringan))
                AND (c.id IS NOT NULL OR u.mandiri = 1 OR EXISTS (SELECT 1 FROM penempatan t
                    WHERE t.instansi_id = u.instansi_id AND t.unit_id = u.id AND t.kepala_unit = 1
                    AND t.jenis_jabatan = 'jpt_pratama' AND t.berlaku_sampai IS NULL))
            ORDER BY CASE WHEN s.jalur IS NOT NULL AND substr(s.jalur, 1, length(u.jalur)) = u.jalur
                    THEN 1000 - length(u.jalur) WHEN c.id IS NOT NULL THEN 2000 ELSE 3000 END, u.nama, u.id
            LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        return (try rows.map(baris), try rows.first?.get("jumlah_semua") ?? 0)
    }

    private static func syarat(_ saringan: Saringan) -> SQL {
        switch saringan {
        case .semua: "1 = 1"
        case .ditetapkan: "c.keadaan = 'ditetapkan'"
        case .rancangan: "c.keadaan = 'rancangan'"
        case .belum: "c.id IS NULL"
        }
    }

    private static func baris(_ row: SQLRow) throws -> BarisPerjanjian {
        BarisPerjanjian(
            unitID: try row.get("id"), unit: try row.get("nama"), isMilikSaya: try row.get("milik", as: Int.self) == 1,
            keadaan: try row.getOptional("keadaan"), revisi: try row.get("revisi"), jumlah: try row.get("jumlah"),
            dibawa: try row.get("dibawa"), kepala: try row.getOptional("kepala")
        )
    }

    static func namaUnit(_ unit: String, instansi: String, in db: any SQLConnection) throws -> String {
        let row = try db.run("SELECT nama FROM unit WHERE instansi_id = \(instansi) AND id = \(unit)").first
        guard let row else { throw WebFailure.notFound }
        return try row.get("nama")
    }

    /// Indicators of SKP that carry an item by link, and all of the head's SKP, for those that carry it by words.
    static func pembawa(
        unit: String, tahun: Int, ids: [String], instansi: String, in db: any SQLConnection
    ) throws -> (daftar: [PembawaPK], kepala: [SKPKepala]) {
        let rows = try db.run(
            """
            SELECT 0 AS urutan, p.id AS pegawai_id, p.nama, COALESCE(t.jabatan, '') AS jabatan, s.id AS skp_id, s.keadaan,
                h.jenis, i.id AS indikator_id, i.aspek, i.ukuran, i.target_teks, i.target_angka, i.target_maks, i.satuan,
                i.arah, i.standar_id, i.standar_kode, i.standar_versi, i.indikator_pk_id
            FROM penempatan t
            JOIN pegawai p ON p.instansi_id = t.instansi_id AND p.id = t.pegawai_id
            LEFT JOIN skp s ON s.instansi_id = t.instansi_id AND s.pegawai_id = t.pegawai_id AND s.tahun = \(tahun)
                AND s.keadaan <> 'ditutup'
            LEFT JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id
            LEFT JOIN indikator i ON i.instansi_id = h.instansi_id AND i.skp_id = s.id AND i.rhk_id = h.id
            WHERE t.instansi_id = \(instansi) AND t.unit_id = \(unit) AND t.kepala_unit = 1 AND t.jenis = 'definitif'
                AND t.berlaku_sampai IS NULL
            UNION ALL
            SELECT 1, p.id, p.nama, COALESCE(t.jabatan, ''), s.id, s.keadaan, h.jenis, i.id, i.aspek, i.ukuran,
                i.target_teks, i.target_angka, i.target_maks, i.satuan, i.arah, i.standar_id, i.standar_kode,
                i.standar_versi, i.indikator_pk_id
            FROM indikator i
            JOIN rencana_hasil_kerja h ON h.instansi_id = i.instansi_id AND h.id = i.rhk_id
            JOIN skp s ON s.instansi_id = i.instansi_id AND s.id = i.skp_id AND s.tahun = \(tahun)
                AND s.keadaan <> 'ditutup'
            JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pegawai_id
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.jenis = 'definitif'
                AND t.berlaku_sampai IS NULL
            WHERE i.instansi_id = \(instansi) AND i.indikator_pk_id IN \(list: ids)
            ORDER BY 1, 3, 8
            """
        )
        var dilihat: Set<String> = []
        let daftar = try rows.compactMap(pembawa).filter { dilihat.insert($0.indikator.id).inserted }
        var pimpinan: [SKPKepala] = []
        for row in rows where try row.get("urutan", as: Int.self) == 0 {
            let id: String = try row.get("pegawai_id")
            guard !pimpinan.contains(where: { $0.pegawaiID == id }) else { continue }
            pimpinan.append(
                SKPKepala(
                    pegawaiID: id, nama: try row.get("nama"), skpID: try row.getOptional("skp_id"),
                    keadaan: try row.getOptional("keadaan")
                )
            )
        }
        return (daftar, pimpinan)
    }

    private static func pembawa(_ row: SQLRow) throws -> PembawaPK? {
        guard let skp: String = try row.getOptional("skp_id"), let indikator = try BarisHasil.indikator(row) else {
            return nil
        }
        return PembawaPK(
            indikator: indikator, skpID: skp, keadaan: try row.get("keadaan"), pegawaiID: try row.get("pegawai_id"),
            nama: try row.get("nama"), jabatan: try row.get("jabatan"),
            isKepala: try row.get("urutan", as: Int.self) == 0, jenis: try row.get("jenis")
        )
    }

    /// Manuals, strategies and replaced revisions.
    static func sekitar(
        unit: String, tahun: Int, ids: [String], instansi: String, in db: any SQLConnection
    ) throws -> SekitarPerjanjian {
        let rows = try db.run(
            """
            SELECT 'manual' AS jenis, objek_id AS id, '' AS satu, '' AS dua, 0 AS angka FROM manual_indikator
            WHERE instansi_id = \(instansi) AND objek = 'indikator_pk' AND objek_id IN \(list: ids)
            UNION ALL
            SELECT 'strategi', indikator_pk_id, id, judul, 0 FROM strategi
            WHERE instansi_id = \(instansi) AND indikator_pk_id IN \(list: ids)
            UNION ALL
            SELECT 'riwayat', id, nomor, COALESCE(tanggal, ''), revisi FROM perjanjian_kinerja
            WHERE instansi_id = \(instansi) AND unit_id = \(unit) AND tahun = \(tahun) AND keadaan = 'diganti'
            ORDER BY 1, 5 DESC, 3
            """
        )
        var sekitar = SekitarPerjanjian()
        for row in rows {
            let id: String = try row.get("id")
            switch try row.get("jenis", as: String.self) {
            case "manual": sekitar.bermanual.insert(id)
            case "strategi": sekitar.strategi[id, default: []].append((try row.get("satu"), try row.get("dua")))
            default:
                sekitar.riwayat.append((id, try row.get("angka"), try row.get("satu"), try row.get("dua")))
            }
        }
        return sekitar
    }

    /// The head of the unit and that head's rater on a day. A definitive head comes before a Plt. or Plh.
    static func pihak(
        unit: String, pada tanggal: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> PihakPerjanjian {
        let hari = tanggal.description
        let row = try db.run(
            """
            SELECT p.id, p.nama, t.jabatan, b.id AS kedua_id, b.nama AS kedua, COALESCE(k.jabatan, '') AS kedua_jabatan
            FROM penempatan t
            JOIN pegawai p ON p.instansi_id = t.instansi_id AND p.id = t.pegawai_id
            LEFT JOIN garis_penilai g ON g.instansi_id = p.instansi_id AND g.pegawai_id = p.id
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            LEFT JOIN pegawai b ON b.instansi_id = g.instansi_id AND b.id = g.penilai_id
            LEFT JOIN penempatan k ON k.instansi_id = b.instansi_id AND k.pegawai_id = b.id AND k.jenis = 'definitif'
                AND k.berlaku_sampai IS NULL
            WHERE t.instansi_id = \(instansi) AND t.unit_id = \(unit) AND t.kepala_unit = 1
                AND t.berlaku_sejak <= \(hari) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
            ORDER BY CASE WHEN t.jenis = 'definitif' THEN 0 ELSE 1 END, t.berlaku_sejak DESC LIMIT 1
            """
        ).first
        guard let row else { return PihakPerjanjian() }
        var pihak = PihakPerjanjian(pertama: (try row.get("id"), try row.get("nama"), try row.get("jabatan")))
        if let kedua: String = try row.getOptional("kedua_id") {
            pihak.kedua = (kedua, try row.get("kedua"), try row.get("kedua_jabatan"))
        }
        return pihak
    }
}
