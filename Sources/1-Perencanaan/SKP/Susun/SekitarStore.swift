import Kinerja
import Platform
import Storage

/// A role that a Pimpinan gave by the matrix and that is not in the SKP yet.
struct PeranUntukSaya: Sendable {
    let id: String
    let rumusan: String
    /// Who gave it: a post, or a team.
    let pemberi: String
    /// The result of the giver it carries, in words; empty where that was deleted.
    let rhkAtasan: String
}

/// An indicator of the Perjanjian Kinerja of the own unit, or of the nearest unit above that has one.
struct ButirPKUnit: Sendable {
    let id: String
    let sasaran: String
    let ukuran: String
    let target: String
}

/// What stands around the SKP on the page of the results.
struct SekitarSKP: Sendable {
    var peran: [PeranUntukSaya] = []
    var unitPK = ""
    var isRancangan = false
    var pk: [ButirPKUnit] = []
    /// What was deleted just now.
    var terhapus: (id: String, judul: String)?
    /// Results of last year's SKP.
    var jumlahTahunLalu = 0
}

enum SekitarStore {
    /// Roles, Perjanjian Kinerja, the last deletion and last year's SKP; one statement.
    static func load(
        _ skp: SKP, urung: String, instansi: String, in db: any SQLConnection
    ) throws -> SekitarSKP {
        let rows = try db.run(
            """
            SELECT 'peran' AS jenis, p.id, p.rumusan AS satu, COALESCE(k.nama, t.jabatan, g.nama) AS dua,
                COALESCE(h.rumusan, '') AS tiga, '' AS empat, '' AS lima, '' AS enam, 0 AS panjang, 0 AS urutan
            FROM peran_hasil p
            JOIN pegawai g ON g.instansi_id = p.instansi_id AND g.id = p.pemberi_id
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.pemberi_id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN tim_kerja k ON k.instansi_id = p.instansi_id AND k.id = p.tim_id
            LEFT JOIN rencana_hasil_kerja h ON h.instansi_id = p.instansi_id AND h.id = p.rhk_atasan_id
            WHERE p.instansi_id = \(instansi) AND p.pegawai_id = \(skp.pegawaiID) AND p.tahun = \(skp.tahun)
                AND (p.keadaan = 'disepakati' OR (p.keadaan = 'masuk_skp' AND NOT EXISTS (SELECT 1
                    FROM rencana_hasil_kerja z WHERE z.instansi_id = p.instansi_id AND z.id = p.rhk_id)))
            UNION ALL
            SELECT 'pk', i.id, i.sasaran, i.ukuran, i.target_teks, i.satuan, n.nama, c.keadaan, length(n.jalur), i.urutan
            FROM perjanjian_kinerja c
            JOIN indikator_pk i ON i.instansi_id = c.instansi_id AND i.perjanjian_id = c.id
            \(PerjanjianStore.diAtas(pegawai: skp.pegawaiID))
            WHERE c.instansi_id = \(instansi) AND c.tahun = \(skp.tahun) AND c.keadaan <> 'diganti'
            UNION ALL
            SELECT 'urung', id, judul, '', '', '', '', '', 0, 0 FROM terhapus_skp
            WHERE instansi_id = \(instansi) AND skp_id = \(skp.id) AND id = \(urung)
            UNION ALL
            SELECT 'lalu', s.id, '', '', '', '', '', '', 0, COUNT(h.id) FROM skp s
            JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id AND h.rumusan <> ''
            WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(skp.pegawaiID) AND s.tahun = \(skp.tahun - 1)
            GROUP BY s.id
            ORDER BY 1, 9, 10, 2
            """
        )
        var sekitar = SekitarSKP()
        for row in rows { try tambah(row, ke: &sekitar) }
        return sekitar
    }

    private static func tambah(_ row: SQLRow, ke sekitar: inout SekitarSKP) throws {
        let id: String = try row.get("id")
        switch try row.get("jenis", as: String.self) {
        case "peran":
            sekitar.peran.append(
                PeranUntukSaya(
                    id: id, rumusan: try row.get("satu"), pemberi: try row.get("dua"), rhkAtasan: try row.get("tiga")
                )
            )
        case "pk":
            let unit: String = try row.get("lima")
            // Longer paths come later: the nearest unit that has one wins.
            if unit != sekitar.unitPK { sekitar.pk = [] }
            sekitar.unitPK = unit
            sekitar.isRancangan = try row.get("enam", as: String.self) == "rancangan"
            let target = TargetKinerja.baca(try row.get("tiga"), satuan: try row.get("empat"))
            sekitar.pk.append(
                ButirPKUnit(
                    id: id, sasaran: try row.get("satu"), ukuran: try row.get("dua"),
                    target: target.target.tampil(satuan: target.satuan)
                )
            )
        case "urung": sekitar.terhapus = (id, try row.get("satu"))
        default: sekitar.jumlahTahunLalu += try row.get("urutan", as: Int.self)
        }
    }

    /// A role to take, with the words of the result it carries; nil when it is not open for this person.
    static func peran(
        _ id: String, _ skp: SKP, instansi: String, in db: any SQLConnection
    ) throws -> (peran: PeranHasil, pemberi: String, rhkAtasan: (id: String, rumusan: String)?)? {
        let rows = try db.run(
            """
            SELECT COALESCE(k.nama, t.jabatan, g.nama) AS pemberi, h.id AS rhk_id, COALESCE(h.rumusan, '') AS rhk,
                z.id AS terpakai
            FROM peran_hasil p
            JOIN pegawai g ON g.instansi_id = p.instansi_id AND g.id = p.pemberi_id
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.pemberi_id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN tim_kerja k ON k.instansi_id = p.instansi_id AND k.id = p.tim_id
            LEFT JOIN rencana_hasil_kerja h ON h.instansi_id = p.instansi_id AND h.id = p.rhk_atasan_id
            LEFT JOIN rencana_hasil_kerja z ON z.instansi_id = p.instansi_id AND z.id = p.rhk_id
            WHERE p.instansi_id = \(instansi) AND p.id = \(id)
            """
        )
        guard let row = rows.first, let peran = try MatriksStore.load(id, instansi: instansi, in: db),
            peran.pegawaiID == skp.pegawaiID, peran.tahun == skp.tahun
        else { return nil }
        let isTerpakai = try row.getOptional("terpakai", as: String.self) != nil
        guard peran.keadaan == .disepakati || (peran.keadaan == .masukSKP && !isTerpakai) else { return nil }
        let rhk: String? = try row.getOptional("rhk_id")
        let rumusan: String = try row.get("rhk")
        return (peran, try row.get("pemberi"), rhk.map { ($0, rumusan) })
    }

    /// The role is in the SKP now.
    static func masukkan(_ peran: PeranHasil, rhk: String, in tx: Transaction) throws {
        var baru = peran
        if peran.keadaan == .masukSKP {
            baru.rhkID = rhk
            baru.versi += 1
        } else {
            baru = try peran.masukkan(rhk: rhk).keadaan
        }
        try MatriksStore.perbarui(dari: peran, ke: baru, instansi: tx.pencatat.instansi, in: tx.db)
        tx.catat(EntriJejak("peran.masuk_skp", objek: "peran_hasil", id: peran.id, sesudah: rhk))
    }
}
