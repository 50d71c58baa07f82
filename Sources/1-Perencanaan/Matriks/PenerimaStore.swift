import Dasar
import Foundation
import Kinerja
import Platform
import Storage

/// Somebody who may get a result.
struct CalonPenerima: Sendable {
    let id: String
    let nama: String
    let jabatan: String
    let unit: String
    let penilaiID: String?
    let penilai: String
    /// Rated by the giver: gets it at once.
    let isBawahan: Bool
}

/// A unit below the giver's own, with how many people work there and below.
struct KelompokUnit: Sendable {
    let id: String
    let nama: String
    let jumlah: Int
}

/// Who is chosen in one act: single people and whole groups.
struct PilihanPenerima: Sendable {
    var orang: [String] = []
    /// Everybody whom the giver rates.
    var isBawahan = false
    /// Units with everything below.
    var unit: [String] = []
    /// Members of a team.
    var tim: String?
}

enum PenerimaStore {
    static let perHalaman = 40

    /// People to choose from: the own subordinates, the own teams and the own unit with everything below, or, with a search,
    /// anybody of the instansi (P-66, P-71); one statement. Who stands on the page is found before anything is looked up.
    static func calon(
        _ pimpinan: PimpinanMatriks, cari: String, hari: String, halaman: Int, instansi: String,
        in db: any SQLConnection
    ) throws -> (daftar: [CalonPenerima], jumlah: Int) {
        let kata = namaCari(cari)
        let sumber = kata.isEmpty ? sekitar(pimpinan, hari, instansi) : bernama(kata, instansi)
        let rows = try db.run(
            """
            SELECT c.id, c.nama, c.jumlah, t.jabatan, u.nama AS unit, g.penilai_id, COALESCE(a.nama, '') AS penilai
            FROM (SELECT p.id, p.nama, p.nama_cari, o.bawahan, COUNT(*) OVER () AS jumlah
                FROM \(sumber) o
                JOIN pegawai p ON p.instansi_id = \(instansi) AND p.id = o.pegawai_id
                    AND p.kedudukan IN ('aktif', 'tugas_belajar')
                WHERE p.id <> \(pimpinan.id) AND EXISTS (SELECT 1 FROM penempatan k
                    WHERE k.instansi_id = p.instansi_id AND k.pegawai_id = p.id AND k.berlaku_sampai IS NULL
                        AND k.jenis = 'definitif')
                ORDER BY o.bawahan DESC, p.nama_cari, p.id
                LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)) c
            JOIN penempatan t ON t.instansi_id = \(instansi) AND t.pegawai_id = c.id AND t.berlaku_sampai IS NULL
                AND t.jenis = 'definitif'
            JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN garis_penilai g ON g.instansi_id = t.instansi_id AND g.pegawai_id = c.id
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            LEFT JOIN pegawai a ON a.instansi_id = t.instansi_id AND a.id = g.penilai_id
            ORDER BY c.bawahan DESC, c.nama_cari, c.id
            """
        )
        return (try rows.map { try calon($0, pimpinan.id) }, try rows.first?.get("jumlah") ?? 0)
    }

    /// The own subordinates, the own teams and the own unit.
    private static func sekitar(_ pimpinan: PimpinanMatriks, _ hari: String, _ instansi: String) -> SQL {
        let unit: SQL =
            pimpinan.jalur.map { jalur in
                """
                UNION ALL
                SELECT t.pegawai_id, 0 FROM unit u
                JOIN penempatan t ON t.instansi_id = u.instansi_id AND t.unit_id = u.id AND t.berlaku_sampai IS NULL
                WHERE u.instansi_id = \(instansi) AND \(diBawah(jalur))
                """
            } ?? ""
        return """
            (SELECT x.pegawai_id, MAX(x.bawahan) AS bawahan FROM (
                SELECT g.pegawai_id, 1 AS bawahan FROM garis_penilai g
                WHERE g.instansi_id = \(instansi) AND g.penilai_id = \(pimpinan.id) AND g.berlaku_sejak <= \(hari)
                    AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
                UNION ALL
                SELECT a.pegawai_id, 0 FROM tim_kerja k
                JOIN anggota_tim a ON a.instansi_id = k.instansi_id AND a.tim_id = k.id
                WHERE k.instansi_id = \(instansi) AND k.ketua_id = \(pimpinan.id)
                    AND (k.berakhir IS NULL OR k.berakhir >= \(hari))
                \(unit)
            ) x GROUP BY x.pegawai_id)
            """
    }

    private static func bernama(_ kata: String, _ instansi: String) -> SQL {
        """
        (SELECT q.id AS pegawai_id, 0 AS bawahan FROM pegawai q WHERE q.instansi_id = \(instansi)
            AND (q.nama_cari LIKE \(kata + "%") OR q.nama_cari LIKE \("% " + kata + "%")))
        """
    }

    /// Everybody who is chosen, with today's rater; one statement.
    static func pilih(
        _ pilihan: PilihanPenerima, pemberi: String, hari: String, instansi: String, in db: any SQLConnection
    ) throws -> [CalonPenerima] {
        var sumber: SQL = """
            SELECT q.id FROM pegawai q WHERE q.instansi_id = \(instansi) AND q.id IN \(list: pilihan.orang)
            """
        if pilihan.isBawahan {
            sumber =
                sumber + """
                     UNION SELECT b.pegawai_id FROM garis_penilai b
                    WHERE b.instansi_id = \(instansi) AND b.penilai_id = \(pemberi) AND b.berlaku_sejak <= \(hari)
                        AND (b.berlaku_sampai IS NULL OR b.berlaku_sampai >= \(hari))
                    """
        }
        if !pilihan.unit.isEmpty {
            sumber =
                sumber + """
                     UNION SELECT m.pegawai_id FROM unit k
                    JOIN unit w ON w.instansi_id = k.instansi_id AND substr(w.jalur, 1, length(k.jalur)) = k.jalur
                    JOIN penempatan m ON m.instansi_id = w.instansi_id AND m.unit_id = w.id AND m.berlaku_sampai IS NULL
                    WHERE k.instansi_id = \(instansi) AND k.id IN \(list: pilihan.unit)
                    """
        }
        if let tim = pilihan.tim {
            sumber =
                sumber + """
                     UNION SELECT n.pegawai_id FROM anggota_tim n
                    WHERE n.instansi_id = \(instansi) AND n.tim_id = \(tim)
                    """
        }
        return try db.run(
            """
            SELECT p.id, p.nama, t.jabatan, u.nama AS unit, g.penilai_id, COALESCE(a.nama, '') AS penilai
            \(dari(pemberi, hari, instansi)) AND p.id IN (\(sumber)) ORDER BY p.nama_cari, p.id LIMIT 2000
            """
        ).map { try calon($0, pemberi) }
    }

    /// The own unit and its direct parts that can be chosen whole, with their people; one statement.
    static func kelompok(
        _ pimpinan: PimpinanMatriks, instansi: String, in db: any SQLConnection
    ) throws -> [KelompokUnit] {
        guard let unit = pimpinan.unitID, let jalur = pimpinan.jalur else { return [] }
        let rows = try db.run(
            """
            SELECT u.id, u.nama, u.jalur, u.induk_id, (SELECT COUNT(*) FROM penempatan t
                JOIN pegawai p ON p.instansi_id = t.instansi_id AND p.id = t.pegawai_id
                    AND p.kedudukan IN ('aktif', 'tugas_belajar')
                WHERE t.instansi_id = u.instansi_id AND t.unit_id = u.id AND t.berlaku_sampai IS NULL
                    AND t.jenis = 'definitif' AND p.id <> \(pimpinan.id)) AS jumlah
            FROM unit u
            WHERE u.instansi_id = \(instansi) AND \(diBawah(jalur)) AND u.berlaku_sampai IS NULL
            ORDER BY u.jalur LIMIT 2000
            """
        )
        let semua = try rows.map { row -> (jalur: String, induk: String?, unit: KelompokUnit) in
            (
                try row.get("jalur"), try row.getOptional("induk_id"),
                KelompokUnit(id: try row.get("id"), nama: try row.get("nama"), jumlah: try row.get("jumlah"))
            )
        }
        return semua.filter { $0.unit.id == unit || $0.induk == unit }.prefix(60).map { satu in
            let bawah = semua.filter { $0.jalur.hasPrefix(satu.jalur) }
            return KelompokUnit(
                id: satu.unit.id, nama: satu.unit.nama, jumlah: bawah.reduce(0) { $0 + $1.unit.jumlah }
            )
        }.filter { $0.jumlah > 0 }
    }

    /// People with a post today of whom an SKP is asked, without the giver.
    private static func dari(_ pemberi: String, _ hari: String, _ instansi: String) -> SQL {
        """
        FROM pegawai p
        JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.berlaku_sampai IS NULL
            AND t.jenis = 'definitif'
        JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
        LEFT JOIN garis_penilai g ON g.instansi_id = p.instansi_id AND g.pegawai_id = p.id
            AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
        LEFT JOIN pegawai a ON a.instansi_id = p.instansi_id AND a.id = g.penilai_id
        WHERE p.instansi_id = \(instansi) AND p.id <> \(pemberi) AND p.kedudukan IN ('aktif', 'tugas_belajar')
        """
    }

    private static func diBawah(_ jalur: String) -> SQL {
        "substr(u.jalur, 1, CAST(\(jalur.unicodeScalars.count) AS INTEGER)) = \(jalur)"
    }

    private static func calon(_ row: SQLRow, _ pemberi: String) throws -> CalonPenerima {
        let penilai: String? = try row.getOptional("penilai_id")
        return CalonPenerima(
            id: try row.get("id"), nama: try row.get("nama"), jabatan: try row.get("jabatan"),
            unit: try row.get("unit"), penilaiID: penilai, penilai: try row.get("penilai"),
            isBawahan: penilai == pemberi
        )
    }
}
