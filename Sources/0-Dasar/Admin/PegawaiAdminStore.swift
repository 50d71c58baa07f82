import Kinerja
import Platform
import Storage

/// Reads of people for admins.
enum PegawaiAdminStore {
    struct Saringan: Sendable {
        let instansi: String
        let unitAdmin: String?
        let cari: String
        /// With everything below it.
        let unit: String?
        let masalah: MasalahPegawai?
    }

    struct Baris: Sendable {
        let id: String
        let nama: String
        let nip: String?
        let jenisASN: String
        let jabatan: String?
        let unit: String?
        let penilai: String?
        let kedudukan: String
    }

    /// Names and numbers of one page, and how many there are in all. Two statements; five for circles, which need a
    /// walk.
    static func daftar(
        _ s: Saringan, pada hari: String, batas: Int, lewati: Int, in db: any SQLConnection
    ) throws -> (daftar: [Baris], jumlah: Int) {
        let sumber = try sumber(s, hari, in: db)
        let jumlah: Int = try db.run("SELECT COUNT(*) AS n FROM \(sumber)").first?.get("n") ?? 0
        let daftar = try db.run(
            """
            SELECT p.id, p.nama, p.nip, p.jenis_asn, p.kedudukan, t.jabatan, u.nama AS unit_nama,
                (SELECT a.nama FROM garis_penilai g JOIN pegawai a ON a.instansi_id = g.instansi_id AND a.id = g.penilai_id
                    WHERE g.instansi_id = p.instansi_id AND g.pegawai_id = p.id AND g.berlaku_sejak <= \(hari)
                        AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari)) LIMIT 1) AS penilai
            FROM \(sumber) ORDER BY p.nama_cari, p.id LIMIT \(batas) OFFSET \(lewati)
            """
        ).map(baris)
        return (daftar, jumlah)
    }

    private static func sumber(_ s: Saringan, _ hari: String, in db: any SQLConnection) throws -> SQL {
        let cakupan = Cakupan(instansi: s.instansi, unitAdmin: s.unitAdmin)
        var sumber = cakupan.pegawai
        let digit = s.cari.filter(\.isNumber)
        let kata = tanpaPola(namaCari(s.cari))
        if digit.count >= 4, digit.count >= s.cari.count / 2 {
            sumber = sumber + "AND p.nip LIKE \(digit + "%")"
        } else if !kata.isEmpty {
            sumber = sumber + "AND (p.nama_cari LIKE \(kata + "%") OR p.nama_cari LIKE \("% " + kata + "%"))"
        }
        if let unit = s.unit {
            sumber =
                sumber + """
                    AND EXISTS (SELECT 1 FROM unit a WHERE a.instansi_id = p.instansi_id AND a.id = \(unit)
                        AND substr(u.jalur, 1, length(a.jalur)) = a.jalur)
                    """
        }
        if s.masalah == .melingkar {
            let periksa = try DataDiperiksaStore.muat(instansi: s.instansi, pada: hari, in: db)
            let anggota = periksa.temuan(.melingkar).flatMap(\.pegawai).prefix(500)
            sumber = sumber + "AND p.id IN \(list: Array(anggota))"
        } else if let masalah = s.masalah {
            sumber = sumber + "AND \(masalah.syarat(hari))"
        }
        return sumber
    }

    private static func baris(_ baris: SQLRow) throws -> Baris {
        Baris(
            id: try baris.get("id"), nama: try baris.get("nama"), nip: try baris.getOptional("nip"),
            jenisASN: try baris.get("jenis_asn"), jabatan: try baris.getOptional("jabatan"),
            unit: try baris.getOptional("unit_nama"), penilai: try baris.getOptional("penilai"),
            kedudukan: try baris.get("kedudukan")
        )
    }

    /// One dated fact for the timeline.
    struct Fakta: Sendable {
        let sejak: String
        let sampai: String?
        let judul: String
        let rincian: String
    }

    struct Rincian: Sendable {
        let orang: CatatanPegawai
        let penempatan: CatatanPenempatan?
        let unitNama: String?
        let penilai: String?
        let penilaiNIP: String?
        let fakta: [Fakta]
        /// Whether the account has a password; nil without an account.
        let akunAktif: Bool?
    }

    /// Five statements.
    static func rincian(
        _ id: String, instansi: String, pada hari: String, in db: any SQLConnection
    ) throws -> Rincian? {
        guard let orang = try CatatanPegawai.load(id, instansi: instansi, in: db) else { return nil }
        let tempat = try db.run(
            """
            SELECT t.*, u.nama AS unit_nama FROM penempatan t
            JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            WHERE t.instansi_id = \(instansi) AND t.pegawai_id = \(id) ORDER BY t.berlaku_sejak DESC
            """
        )
        let garis = try db.run(
            """
            SELECT g.*, a.nama AS penilai, a.nip AS penilai_nip FROM garis_penilai g
            JOIN pegawai a ON a.instansi_id = g.instansi_id AND a.id = g.penilai_id
            WHERE g.instansi_id = \(instansi) AND g.pegawai_id = \(id) ORDER BY g.berlaku_sejak DESC
            """
        )
        let pangkat = try db.run(
            """
            SELECT * FROM golongan_pegawai WHERE instansi_id = \(instansi) AND pegawai_id = \(id)
            ORDER BY berlaku_sejak DESC
            """
        )
        let akun = try db.run(
            """
            SELECT CASE WHEN kata_sandi IS NULL THEN 0 ELSE 1 END AS aktif FROM akun
            WHERE instansi_id = \(instansi) AND pegawai_id = \(id)
            """
        )
        let kini = try tempat.first {
            try $0.getOptional("berlaku_sampai", as: String.self) == nil && $0.get("jenis") == "definitif"
        }
        let garisKini = try garis.first { baris in
            let g = try CatatanGaris(baris)
            return g.sejak <= hari && g.sampai.map { $0 >= hari } ?? true
        }
        let fakta = try tempat.map(faktaTempat) + garis.map(faktaGaris) + pangkat.map(faktaGolongan)
        return Rincian(
            orang: orang, penempatan: try kini.map(CatatanPenempatan.init), unitNama: try kini?.get("unit_nama"),
            penilai: try garisKini?.get("penilai"), penilaiNIP: try garisKini?.getOptional("penilai_nip"),
            fakta: fakta.sorted { ($0.sejak, $0.judul) > ($1.sejak, $1.judul) },
            akunAktif: try akun.first?.get("aktif", as: Bool.self)
        )
    }

    private static func faktaTempat(_ baris: SQLRow) throws -> Fakta {
        let t = try CatatanPenempatan(baris)
        let awalan = t.jenis == "definitif" ? "" : "\(t.jenis == "plt" ? "Plt." : "Plh.") "
        let kepala = t.isKepalaUnit ? ", kepala unit" : ""
        return Fakta(
            sejak: t.sejak, sampai: t.sampai, judul: awalan + t.jabatan, rincian: try baris.get("unit_nama") + kepala
        )
    }

    private static func faktaGaris(_ baris: SQLRow) throws -> Fakta {
        let g = try CatatanGaris(baris)
        let penilai: String = try baris.get("penilai")
        return Fakta(
            sejak: g.sejak, sampai: g.sampai, judul: "Dinilai oleh \(penilai)", rincian: GarisPenilai.tampil(g.dasar)
        )
    }

    private static func faktaGolongan(_ baris: SQLRow) throws -> Fakta {
        let g = try CatatanGolongan(baris)
        return Fakta(
            sejak: g.sejak, sampai: g.sampai, judul: "Golongan \(g.golongan)",
            rincian: Pangkat.nama(golongan: g.golongan) ?? ""
        )
    }

    /// Whom an admin means by a NIP; somebody who still works here.
    static func cariNIP(_ nip: String, instansi: String, in db: any SQLConnection) throws -> CatatanPegawai? {
        try db.run(
            "SELECT * FROM pegawai WHERE instansi_id = \(instansi) AND nip = \(nip) AND kedudukan <> 'keluar'"
        ).first.map(CatatanPegawai.init)
    }

    /// Whether a unit lies in what the admin looks after.
    static func isDalamCakupan(_ unit: String, unitAdmin: String?, instansi: String, in db: any SQLConnection) throws
        -> Bool
    {
        let cakupan = Cakupan(instansi: instansi, unitAdmin: unitAdmin)
        return try !db.run("SELECT u.id FROM \(cakupan.unit) AND u.id = \(unit)").isEmpty
    }
}
