import Dasar
import Kinerja
import Platform
import Storage

/// To whom feedback may go, and how the giver stands to that person.
enum TujuanUmpanBalikStore {
    /// The rule of a unit on a day: the nearest setting above it; names are shown where none is set (DESIGN 16).
    private static func aturan(_ hari: String) -> SQL {
        """
        COALESCE((SELECT s.nama_ditampilkan FROM aturan_umpan_balik s
            JOIN unit k ON k.instansi_id = s.instansi_id AND k.id = s.unit_id
            WHERE s.instansi_id = p.instansi_id AND s.berlaku_sejak <= \(hari)
                AND substr(u.jalur, 1, length(k.jalur)) = k.jalur
            ORDER BY length(k.jalur) DESC, s.berlaku_sejak DESC LIMIT 1), 1) AS nama_ditampilkan
        """
    }

    private static func garis(_ orang: SQL, _ nama: SQL, _ hari: String) -> SQL {
        """
        LEFT JOIN garis_penilai \(nama) ON \(nama).instansi_id = p.instansi_id AND \(nama).pegawai_id = \(orang)
            AND \(nama).berlaku_sejak <= \(hari)
            AND (\(nama).berlaku_sampai IS NULL OR \(nama).berlaku_sampai >= \(hari))
        """
    }

    /// One statement; nil for nobody of the instansi.
    static func load(
        _ id: String, pemberi: String, pada tanggal: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> TujuanUmpanBalik? {
        let hari = tanggal.description
        let row = try db.run(
            """
            SELECT p.id, p.nama, t.jabatan, t.unit_id, u.nama AS unit, g.penilai_id AS penilai, a.penilai_id AS atasan,
                m.penilai_id AS penilai_saya, n.penilai_id AS atasan_saya, mt.unit_id AS unit_saya, \(aturan(hari)),
                (SELECT COUNT(*) FROM peran_hasil x WHERE x.instansi_id = p.instansi_id AND x.pemberi_id = \(pemberi)
                    AND x.pegawai_id = p.id AND x.tahun = \(tanggal.tahun)
                    AND x.keadaan IN ('disepakati', 'masuk_skp')) AS tugas,
                (SELECT COUNT(*) FROM tim_kerja k WHERE k.instansi_id = p.instansi_id AND k.tahun = \(tanggal.tahun)
                    AND (k.berakhir IS NULL OR k.berakhir >= \(hari))
                    AND (k.ketua_id = p.id OR EXISTS (SELECT 1 FROM anggota_tim y WHERE y.instansi_id = k.instansi_id
                        AND y.tim_id = k.id AND y.pegawai_id = p.id))
                    AND (k.ketua_id = \(pemberi) OR EXISTS (SELECT 1 FROM anggota_tim z
                        WHERE z.instansi_id = k.instansi_id AND z.tim_id = k.id AND z.pegawai_id = \(pemberi)))) AS tim
            FROM pegawai p
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = p.instansi_id AND u.id = t.unit_id
            LEFT JOIN penempatan mt ON mt.instansi_id = p.instansi_id AND mt.pegawai_id = \(pemberi)
                AND mt.berlaku_sampai IS NULL AND mt.jenis = 'definitif'
            \(garis("p.id", "g", hari)) \(garis("g.penilai_id", "a", hari))
            \(garis("mt.pegawai_id", "m", hari)) \(garis("m.penilai_id", "n", hari))
            WHERE p.instansi_id = \(instansi) AND p.id = \(id)
            """
        ).first
        return try row.map { try tujuan($0, pemberi: pemberi) }
    }

    private static func tujuan(_ row: SQLRow, pemberi: String) throws -> TujuanUmpanBalik {
        let id: String = try row.get("id")
        let penilai: String? = try row.getOptional("penilai")
        let penilaiSaya: String? = try row.getOptional("penilai_saya")
        let unit: String? = try row.getOptional("unit_id")
        let unitSaya: String? = try row.getOptional("unit_saya")
        var kaitan = KaitanUmpanBalik()
        kaitan.isPenilai = penilai == pemberi
        kaitan.isAtasanPenilai = try row.getOptional("atasan", as: String.self) == pemberi
        kaitan.isBawahan = try penilaiSaya == id || row.getOptional("atasan_saya", as: String.self) == id
        kaitan.isSetingkat = (penilai != nil && penilai == penilaiSaya) || (unit != nil && unit == unitSaya)
        kaitan.isPemberiTugas = try row.get("tugas", as: Int.self) > 0
        kaitan.isSatuTim = try row.get("tim", as: Int.self) > 0
        return TujuanUmpanBalik(
            id: id, nama: try row.get("nama"), jabatan: try row.getOptional("jabatan") ?? "",
            unit: try row.getOptional("unit") ?? "", kaitan: kaitan, namaDitampilkan: try row.get("nama_ditampilkan"),
            penilaiID: penilai
        )
    }

    /// The results and indicators of a person's agreed SKP of a year.
    static func hasil(
        _ pegawai: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [TujuanUmpanBalik.Hasil] {
        let rows = try db.run(
            """
            SELECT h.id, h.rumusan, i.id AS indikator_id, i.ukuran FROM skp s
            JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id
            LEFT JOIN indikator i ON i.instansi_id = h.instansi_id AND i.rhk_id = h.id
            WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(pegawai) AND s.tahun = \(tahun)
                AND s.keadaan <> 'ditutup' AND s.ditetapkan IS NOT NULL
            ORDER BY h.jenis DESC, h.urutan, h.id, i.urutan, i.id
            """
        )
        var daftar: [TujuanUmpanBalik.Hasil] = []
        for row in rows {
            let (id, rumusan) = (try row.get("id", as: String.self), try row.get("rumusan", as: String.self))
            if daftar.last?.rhkID != id {
                daftar.append(TujuanUmpanBalik.Hasil(rhkID: id, indikatorID: nil, teks: rumusan))
            }
            if let indikator: String = try row.getOptional("indikator_id") {
                daftar.append(
                    TujuanUmpanBalik.Hasil(rhkID: id, indikatorID: indikator, teks: try row.get("ukuran")))
            }
        }
        return daftar
    }

    /// My superior, my subordinates, my unit; one statement.
    static func dekat(
        _ saya: String, pada tanggal: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [OrangUmpanBalik] {
        let hari = tanggal.description
        return try db.run(
            """
            SELECT p.id, p.nama, t.jabatan, u.nama AS unit,
                CASE WHEN p.id = m.penilai_id THEN 'Atasan Anda' WHEN g.penilai_id = \(saya) THEN 'Tim Anda'
                    ELSE 'Satu unit' END AS kelompok
            FROM pegawai p
            JOIN penempatan mt ON mt.instansi_id = p.instansi_id AND mt.pegawai_id = \(saya)
                AND mt.berlaku_sampai IS NULL AND mt.jenis = 'definitif'
            \(garis("mt.pegawai_id", "m", hari)) \(garis("p.id", "g", hari))
            JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.berlaku_sampai IS NULL
                AND t.jenis = 'definitif'
            JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            WHERE p.instansi_id = \(instansi) AND p.id <> \(saya) AND p.kedudukan <> 'keluar'
                AND (p.id = m.penilai_id OR g.penilai_id = \(saya) OR t.unit_id = mt.unit_id)
            ORDER BY kelompok, p.nama_cari, p.id LIMIT 60
            """
        ).map(orang)
    }

    /// By name, or by the name of a unit.
    static func cari(
        _ kata: String, saya: String, instansi: String, in db: any SQLConnection
    ) throws -> [OrangUmpanBalik] {
        let polos = namaCari(kata)
        guard polos.count >= 2 else { return [] }
        let unit = kata.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
        return try db.run(
            """
            SELECT p.id, p.nama, t.jabatan, u.nama AS unit, 'Hasil pencarian' AS kelompok FROM pegawai p
            JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id AND t.berlaku_sampai IS NULL
                AND t.jenis = 'definitif'
            JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            WHERE p.instansi_id = \(instansi) AND p.id <> \(saya) AND p.kedudukan <> 'keluar'
                AND (p.nama_cari LIKE \("%\(polos)%") OR u.nama LIKE \("%\(unit)%"))
            ORDER BY p.nama_cari, p.id LIMIT 30
            """
        ).map(orang)
    }

    private static func orang(_ row: SQLRow) throws -> OrangUmpanBalik {
        OrangUmpanBalik(
            id: try row.get("id"), nama: try row.get("nama"), jabatan: try row.getOptional("jabatan") ?? "",
            unit: try row.get("unit"), kelompok: try row.get("kelompok"))
    }
}
