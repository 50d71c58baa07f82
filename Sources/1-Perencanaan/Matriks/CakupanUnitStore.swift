import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// One unit of `/tim/matriks/cakupan` with its two directions.
struct CakupanUnit: Sendable {
    let id: String
    let nama: String
    /// Steps below the unit that was asked for.
    let tingkat: Int
    let cakupan: CakupanPeran
}

/// Everything `/tim/matriks/cakupan` shows.
struct HalamanCakupan: Sendable {
    let tahun: Int
    let unitID: String
    let unit: String
    let jumlah: CakupanPeran
    let daftar: [CakupanUnit]
    let jumlahUnit: Int

    /// Six statements with the session's, three where the counts are remembered.
    static func load(_ x: Exchange) async throws -> HalamanCakupan {
        let (me, tahun, hari, halaman) = (try x.me(), try MasukanMatriks.tahun(x), x.world.today, x.halaman)
        let bawaan = me.peran.contains(.adminUnit) ? me.unitAdminID ?? me.unitID : me.unitID
        guard let unit = x.query["unit"].isEmpty ? bawaan : x.query["unit"], Identifier.isValid(unit) else {
            throw WebFailure.notFound
        }
        return try await x.world.database.read { db in
            let hubungan = try HubunganUnitStore.load(me, unit: unit, pada: hari, in: db)
            try x.authorise(.lihatCakupan, hubungan: hubungan)
            let tanda = try IngatanMatriks.tanda(me.instansiID, in: db)
            let kunci = IngatanMatriks.Kunci(
                instansi: me.instansiID, objek: unit, tahun: tahun, hari: hari.description, halaman: halaman
            )
            if let ada = IngatanMatriks.shared.cakupan(kunci, tanda: tanda) { return ada }
            let baru = try CakupanUnitStore.load(unit, tahun: tahun, halaman: halaman, instansi: me.instansiID, in: db)
            IngatanMatriks.shared.simpan(baru, kunci, tanda: tanda)
            return baru
        }
    }
}

enum CakupanUnitStore {
    static let perHalaman = 25

    static func load(
        _ unit: String, tahun: Int, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> HalamanCakupan {
        let rows = try db.run(
            """
            SELECT u.id, u.nama, u.jalur, a.nama AS nama_atas, a.jalur AS jalur_atas, COUNT(*) OVER () AS jumlah
            FROM unit a
            JOIN unit u ON u.instansi_id = a.instansi_id AND substr(u.jalur, 1, length(a.jalur)) = a.jalur
                AND u.berlaku_sampai IS NULL
            WHERE a.instansi_id = \(instansi) AND a.id = \(unit)
            ORDER BY u.jalur, u.id LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        guard let first = rows.first else { throw WebFailure.notFound }
        let atas: String = try first.get("jalur_atas")
        let ids: [String] = try rows.map { try $0.get("id") }
        let perUnit = try hitung("u.id IN \(list: ids)", tahun: tahun, instansi: instansi, in: db)
        let semua = try hitung(
            "substr(u.jalur, 1, CAST(\(atas.unicodeScalars.count) AS INTEGER)) = \(atas)", tahun: tahun,
            isPerUnit: false,
            instansi: instansi, in: db
        )
        return HalamanCakupan(
            tahun: tahun, unitID: unit, unit: try first.get("nama_atas"), jumlah: semua[""] ?? CakupanPeran(),
            daftar: try rows.map { row in
                let jalur: String = try row.get("jalur")
                return CakupanUnit(
                    id: try row.get("id"), nama: try row.get("nama"), tingkat: tingkat(jalur) - tingkat(atas),
                    cakupan: perUnit[try row.get("id")] ?? CakupanPeran()
                )
            },
            jumlahUnit: try first.get("jumlah")
        )
    }

    private static func tingkat(_ jalur: String) -> Int { jalur.split(separator: "/").count }

    /// People with a role or a linked result, results of JA/JF that support one, and the results of heads that somebody
    /// supports; one statement, by unit or (key "") over all.
    private static func hitung(
        _ syarat: SQL, tahun: Int, isPerUnit: Bool = true, instansi: String, in db: any SQLConnection
    ) throws -> [String: CakupanPeran] {
        let kunci: SQL = isPerUnit ? "o.unit_id" : "''"
        let kelompok: SQL = isPerUnit ? " GROUP BY o.unit_id" : ""
        let orang: SQL = """
            (SELECT p.instansi_id, p.id, t.unit_id, t.kepala_unit, s.id AS skp_id,
                CASE WHEN t.jenis_jabatan IN ('jpt_pratama', 'kepala_daerah')
                    OR (t.kepala_unit = 1 AND u.mandiri = 1) THEN 1 ELSE 0 END AS pimpinan
            FROM unit u
            JOIN penempatan t ON t.instansi_id = u.instansi_id AND t.unit_id = u.id AND t.berlaku_sampai IS NULL
                AND t.jenis = 'definitif'
            JOIN pegawai p ON p.instansi_id = t.instansi_id AND p.id = t.pegawai_id
                AND p.kedudukan IN ('aktif', 'tugas_belajar')
            LEFT JOIN skp s ON s.instansi_id = p.instansi_id AND s.pegawai_id = p.id AND s.tahun = \(tahun)
                AND s.keadaan <> 'ditutup'
            WHERE u.instansi_id = \(instansi) AND \(syarat)) o
            """
        let rows = try db.run(
            """
            SELECT \(kunci) AS unit_id, 'orang' AS jenis, COUNT(*) AS n, COALESCE(SUM(CASE WHEN EXISTS (
                    SELECT 1 FROM rencana_hasil_kerja h WHERE h.instansi_id = o.instansi_id AND h.skp_id = o.skp_id
                        AND (h.rhk_atasan_id IS NOT NULL OR h.rhk_atasan <> '' OR o.pimpinan = 1))
                OR EXISTS (SELECT 1 FROM peran_hasil r WHERE r.instansi_id = o.instansi_id AND r.pegawai_id = o.id
                    AND r.tahun = \(tahun) AND r.keadaan IN ('disepakati', 'masuk_skp')) THEN 1 ELSE 0 END), 0) AS m
            FROM \(orang)\(kelompok)
            UNION ALL
            SELECT \(kunci), 'hasil', COUNT(*), COALESCE(SUM(CASE WHEN h.rhk_atasan_id IS NULL AND h.rhk_atasan = ''
                THEN 0 ELSE 1 END), 0)
            FROM \(orang) JOIN rencana_hasil_kerja h ON h.instansi_id = o.instansi_id AND h.skp_id = o.skp_id
                AND h.rumusan <> ''
            WHERE o.pimpinan = 0\(kelompok)
            UNION ALL
            SELECT \(kunci), 'kolom', COUNT(*), COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM rencana_hasil_kerja b
                    WHERE b.instansi_id = h.instansi_id AND b.rhk_atasan_id = h.id)
                OR EXISTS (SELECT 1 FROM peran_hasil r WHERE r.instansi_id = h.instansi_id AND r.rhk_atasan_id = h.id
                    AND r.keadaan IN ('menunggu_penilai', 'disepakati', 'masuk_skp')) THEN 1 ELSE 0 END), 0)
            FROM \(orang) JOIN rencana_hasil_kerja h ON h.instansi_id = o.instansi_id AND h.skp_id = o.skp_id
                AND h.rumusan <> ''
            WHERE o.kepala_unit = 1\(kelompok)
            """
        )
        var hasil: [String: CakupanPeran] = [:]
        for row in rows {
            let unit: String = try row.get("unit_id")
            let (n, m): (Int, Int) = (try row.get("n"), try row.get("m"))
            switch try row.get("jenis", as: String.self) {
            case "orang":
                (hasil[unit, default: CakupanPeran()].orang, hasil[unit, default: CakupanPeran()].orangBerperan) = (
                    n, m
                )
            case "hasil":
                (hasil[unit, default: CakupanPeran()].hasil, hasil[unit, default: CakupanPeran()].hasilMendukung) = (
                    n, m
                )
            default:
                (hasil[unit, default: CakupanPeran()].kolom, hasil[unit, default: CakupanPeran()].kolomDidukung) = (
                    n, m
                )
            }
        }
        return hasil
    }
}

enum CakupanRoutes {
    static func lihat(_ x: Exchange) async throws -> Response {
        let model = try await HalamanCakupan.load(x)
        return x.route.isAPI ? try .json(JSONCakupanUnit(model, halaman: x.halaman)) : .page(cakupanPage(x, model))
    }
}

/// Coverage by unit as the API tells it.
struct JSONCakupanUnit: Encodable {
    struct Unit: Encodable {
        let id: String
        let nama: String
        let tingkat: Int
        let cakupan: JSONCakupan
    }

    let tahun: Int
    let unit_id: String
    let halaman: Int
    let jumlah_unit: Int
    let cakupan: JSONCakupan
    let daftar: [Unit]

    init(_ model: HalamanCakupan, halaman: Int) {
        tahun = model.tahun
        unit_id = model.unitID
        self.halaman = halaman
        jumlah_unit = model.jumlahUnit
        cakupan = JSONCakupan(model.jumlah)
        daftar = model.daftar.map {
            Unit(id: $0.id, nama: $0.nama, tingkat: $0.tingkat, cakupan: JSONCakupan($0.cakupan))
        }
    }
}
