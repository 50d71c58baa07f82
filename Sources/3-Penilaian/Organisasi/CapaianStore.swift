import Dasar
import Kinerja
import Platform
import Storage

/// A unit that is led by a rater, with its result in one period.
struct UnitCapaian: Sendable {
    let id: String
    let nama: String
    let jalur: String
    let kepala: String
    let nilai: CapaianOrganisasi?
    let dasar: String
    let ditetapkan: Tanggal?
    let versi: Int
    /// Evaluations were signed with the value, so it stays.
    let isDipakai: Bool
}

/// Who looks at organisation results.
struct PenetapUnit: Sendable {
    let peran: Set<Peran>
    let jalur: String?
    let isKepalaDaerah: Bool

    func boleh(_ unit: UnitCapaian) -> Bool {
        PenetapCapaian.boleh(
            peran: peran, jalurPenetap: jalur, isKepalaDaerah: isKepalaDaerah, jalurUnit: unit.jalur
        )
    }

    /// Paths that the person sees: all for the tim penilai, the own unit and below for a pimpinan.
    var awalan: String { peran.contains(.timPenilai) ? "/" : (jalur ?? "//") }
}

/// Rows of `capaian_organisasi`.
enum CapaianStore {
    static let perHalaman = 25

    static func penetap(_ session: Session, in db: any SQLConnection) throws -> PenetapUnit {
        let row = try db.run(
            """
            SELECT u.jalur, t.jenis_jabatan FROM penempatan t
            JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            WHERE t.instansi_id = \(session.instansiID) AND t.pegawai_id = \(session.pegawaiID) AND t.jenis = 'definitif'
                AND t.berlaku_sampai IS NULL AND t.kepala_unit = 1
            """
        ).first
        let jenis: JenisJabatan? = try row?.getOptional("jenis_jabatan")
        return PenetapUnit(
            peran: session.peran, jalur: try row?.get("jalur"), isKepalaDaerah: jenis == .kepalaDaerah
        )
    }

    /// One page of units led by raters, and how many there are; `cari` is part of the name.
    static func daftar(
        _ periode: Periode, penetap: PenetapUnit, cari: String, halaman: Int, instansi: String,
        in db: any SQLConnection
    ) throws -> (jumlah: Int, unit: [UnitCapaian]) {
        let saring = saring(penetap: penetap, cari: cari, instansi: instansi)
        let jumlah: Int = try db.run("SELECT COUNT(*) AS jumlah FROM unit u WHERE \(saring)").first?.get("jumlah") ?? 0
        let rows = try db.run(
            """
            \(kolom(periode)) WHERE \(saring)
            ORDER BY u.jalur, u.id LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        return (jumlah, try rows.map(unit))
    }

    static func load(
        _ periode: Periode, unit id: String, instansi: String, in db: any SQLConnection
    ) throws -> UnitCapaian? {
        try db.run("\(kolom(periode)) WHERE u.instansi_id = \(instansi) AND u.id = \(id)").first.map(unit)
    }

    private static func saring(penetap: PenetapUnit, cari: String, instansi: String) -> SQL {
        let pola = cari.isEmpty ? "%" : "%\(lolos(cari.lowercased()))%"
        return """
            u.instansi_id = \(instansi) AND u.berlaku_sampai IS NULL AND LOWER(u.nama) LIKE \(pola) ESCAPE '!'
            AND u.jalur LIKE \(lolos(penetap.awalan) + "%") ESCAPE '!'
            AND EXISTS (SELECT 1 FROM penempatan t WHERE t.instansi_id = u.instansi_id AND t.unit_id = u.id
                AND t.jenis = 'definitif' AND t.berlaku_sampai IS NULL AND EXISTS (SELECT 1 FROM garis_penilai g
                    WHERE g.instansi_id = t.instansi_id AND g.penilai_id = t.pegawai_id AND g.berlaku_sampai IS NULL))
            """
    }

    private static func kolom(_ periode: Periode) -> SQL {
        """
        SELECT u.id, u.nama, u.jalur, c.nilai, c.dasar, c.ditetapkan, c.versi,
            (SELECT MIN(p.nama) FROM penempatan t JOIN pegawai p ON p.instansi_id = t.instansi_id AND p.id = t.pegawai_id
             WHERE t.instansi_id = u.instansi_id AND t.unit_id = u.id AND t.kepala_unit = 1
                 AND t.berlaku_sampai IS NULL) AS kepala,
            (SELECT COUNT(*) FROM evaluasi e JOIN penempatan t ON t.instansi_id = e.instansi_id
                 AND t.pegawai_id = e.penilai_id AND t.jenis = 'definitif' AND t.berlaku_sampai IS NULL
             WHERE e.instansi_id = u.instansi_id AND t.unit_id = u.id AND e.periode = \(periode.kode)
                 AND e.keadaan <> 'draf') AS dipakai
        FROM unit u
        LEFT JOIN capaian_organisasi c ON c.instansi_id = u.instansi_id AND c.unit_id = u.id
            AND c.periode = \(periode.kode)
        """
    }

    private static func unit(_ row: SQLRow) throws -> UnitCapaian {
        let ditetapkan: Int64? = try row.getOptional("ditetapkan")
        return UnitCapaian(
            id: try row.get("id"), nama: try row.get("nama"), jalur: try row.get("jalur"),
            kepala: try row.getOptional("kepala") ?? "", nilai: try row.getOptional("nilai"),
            dasar: try row.getOptional("dasar") ?? "", ditetapkan: ditetapkan.map(Waktu.tanggal),
            versi: try row.getOptional("versi") ?? 0, isDipakai: try row.get("dipakai", as: Int.self) > 0
        )
    }

    /// For LIKE, with `!` as escape.
    private static func lolos(_ teks: String) -> String {
        teks.replacing("!", with: "!!").replacing("%", with: "!%").replacing("_", with: "!_")
    }

    /// Writes a value that is still as it was seen; `versi` 0 means none yet.
    static func simpan(
        _ periode: Periode, unit: String, _ tetap: PenetapanCapaian, versi: Int, in tx: Transaction
    ) throws {
        let jumlah =
            versi == 0
            ? try sisip(periode, unit: unit, tetap, in: tx) : try ubah(periode, unit: unit, tetap, versi: versi, in: tx)
        guard jumlah == 1 else {
            throw Penolakan(
                "versi_basi", "Capaian unit ini baru saja ditetapkan orang lain. Muat ulang, lalu periksa lagi")
        }
    }

    private static func sisip(
        _ periode: Periode, unit: String, _ tetap: PenetapanCapaian, in tx: Transaction
    ) throws -> Int {
        try tx.db.change(
            """
            INSERT INTO capaian_organisasi (instansi_id, unit_id, periode, nilai, dasar, ditetapkan, ditetapkan_oleh)
            VALUES (\(tx.pencatat.instansi), \(unit), \(periode.kode), \(tetap.nilai), \(tetap.dasar),
                \(tx.pencatat.waktu), \(tx.pencatat.pelaku))
            ON CONFLICT (instansi_id, unit_id, periode) DO NOTHING
            """
        )
    }

    private static func ubah(
        _ periode: Periode, unit: String, _ tetap: PenetapanCapaian, versi: Int, in tx: Transaction
    ) throws -> Int {
        try tx.db.change(
            """
            UPDATE capaian_organisasi SET nilai = \(tetap.nilai), dasar = \(tetap.dasar),
                ditetapkan = \(tx.pencatat.waktu), ditetapkan_oleh = \(tx.pencatat.pelaku), versi = versi + 1
            WHERE instansi_id = \(tx.pencatat.instansi) AND unit_id = \(unit) AND periode = \(periode.kode)
                AND versi = \(versi)
            """
        )
    }
}
