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

    /// People to choose from: the own subordinates and the own unit with everything below, or, with a search, anybody of
    /// the instansi (P-66, P-71); one statement.
    static func calon(
        _ pimpinan: PimpinanMatriks, cari: String, unit: String, hari: String, halaman: Int, instansi: String,
        in db: any SQLConnection
    ) throws -> (daftar: [CalonPenerima], jumlah: Int) {
        let kata = namaCari(cari)
        let syarat: SQL
        if !kata.isEmpty {
            syarat = "(p.nama_cari LIKE \(kata + "%") OR p.nama_cari LIKE \("% " + kata + "%"))"
        } else if !unit.isEmpty {
            syarat = di([unit], instansi)
        } else {
            syarat =
                "(g.penilai_id = \(pimpinan.id)" + (pimpinan.jalur.map { " OR " + diBawah($0) } ?? "") + " OR "
                + diTim(pimpinan.id, hari, instansi) + ")"
        }
        let rows = try db.run(
            """
            SELECT p.id, p.nama, t.jabatan, u.nama AS unit, g.penilai_id, COALESCE(a.nama, '') AS penilai,
                COUNT(*) OVER () AS jumlah
            \(dari(pimpinan.id, hari, instansi)) AND \(syarat)
            ORDER BY CASE WHEN g.penilai_id = \(pimpinan.id) THEN 0 ELSE 1 END, u.jalur, p.nama_cari, p.id
            LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        return (try rows.map { try calon($0, pimpinan.id) }, try rows.first?.get("jumlah") ?? 0)
    }

    /// Everybody who is chosen, with today's rater; one statement.
    static func pilih(
        _ pilihan: PilihanPenerima, pemberi: String, hari: String, instansi: String, in db: any SQLConnection
    ) throws -> [CalonPenerima] {
        var syarat: SQL = "p.id IN \(list: pilihan.orang)"
        if pilihan.isBawahan { syarat = syarat + " OR g.penilai_id = \(pemberi)" }
        if !pilihan.unit.isEmpty { syarat = syarat + " OR " + di(pilihan.unit, instansi) }
        if let tim = pilihan.tim {
            syarat =
                syarat
                + " OR p.id IN (SELECT a.pegawai_id FROM anggota_tim a WHERE a.instansi_id = \(instansi) AND a.tim_id = \(tim))"
        }
        return try db.run(
            """
            SELECT p.id, p.nama, t.jabatan, u.nama AS unit, g.penilai_id, COALESCE(a.nama, '') AS penilai
            \(dari(pemberi, hari, instansi)) AND (\(syarat)) ORDER BY p.nama_cari, p.id LIMIT 2000
            """
        ).map { try calon($0, pemberi) }
    }

    /// The own unit's parts that can be chosen whole; one statement.
    static func kelompok(
        _ pimpinan: PimpinanMatriks, instansi: String, in db: any SQLConnection
    ) throws -> [KelompokUnit] {
        guard let unit = pimpinan.unitID else { return [] }
        return try db.run(
            """
            SELECT u.id, u.nama, (SELECT COUNT(*) FROM penempatan t
                JOIN unit b ON b.instansi_id = t.instansi_id AND b.id = t.unit_id
                JOIN pegawai p ON p.instansi_id = t.instansi_id AND p.id = t.pegawai_id
                    AND p.kedudukan IN ('aktif', 'tugas_belajar')
                WHERE t.instansi_id = u.instansi_id AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
                    AND substr(b.jalur, 1, length(u.jalur)) = u.jalur AND p.id <> \(pimpinan.id)) AS jumlah
            FROM unit u
            WHERE u.instansi_id = \(instansi) AND (u.id = \(unit) OR u.induk_id = \(unit)) AND u.berlaku_sampai IS NULL
            ORDER BY u.jalur LIMIT 60
            """
        ).map { KelompokUnit(id: try $0.get("id"), nama: try $0.get("nama"), jumlah: try $0.get("jumlah")) }
            .filter { $0.jumlah > 0 }
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

    private static func di(_ unit: [String], _ instansi: String) -> SQL {
        """
        EXISTS (SELECT 1 FROM unit k WHERE k.instansi_id = \(instansi) AND k.id IN \(list: unit)
            AND substr(u.jalur, 1, length(k.jalur)) = k.jalur)
        """
    }

    private static func diTim(_ ketua: String, _ hari: String, _ instansi: String) -> SQL {
        """
        p.id IN (SELECT a.pegawai_id FROM tim_kerja k
            JOIN anggota_tim a ON a.instansi_id = k.instansi_id AND a.tim_id = k.id
            WHERE k.instansi_id = \(instansi) AND k.ketua_id = \(ketua)
                AND (k.berakhir IS NULL OR k.berakhir >= \(hari)))
        """
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
