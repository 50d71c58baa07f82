import Kinerja
import Storage

/// Facts from the other rooms: progress, obstacles, feedback, people.
enum BimbinganBahanStore {
    /// Facts of one person, or of everybody whom `penilai` rates today, in one statement.
    static func fakta(
        _ siapa: SQL, instansi: String, pada hari: Tanggal, in db: any SQLConnection
    ) throws -> [FaktaKemajuan] {
        try db.run(
            """
            SELECT p.id, p.nama, s.id AS skp_id,
                (SELECT MAX(r.bulan) FROM realisasi r WHERE r.instansi_id = s.instansi_id AND r.skp_id = s.id
                    AND r.nihil = 0 AND (r.angka IS NOT NULL OR r.uraian <> '')) AS bulan,
                (SELECT count(*) FROM realisasi r WHERE r.instansi_id = s.instansi_id AND r.skp_id = s.id
                    AND r.kendala <> '') AS kendala,
                (SELECT count(*) FROM kesepakatan k WHERE k.instansi_id = p.instansi_id AND k.pegawai_id = p.id
                    AND k.keadaan IN ('terbuka', 'dibawa')) AS terbuka,
                (SELECT count(*) FROM umpan_balik u WHERE u.instansi_id = p.instansi_id
                    AND u.pegawai_id = p.id) AS umpan_balik
            FROM pegawai p
            LEFT JOIN skp s ON s.instansi_id = p.instansi_id AND s.pegawai_id = p.id AND s.tahun = \(hari.tahun)
                AND s.keadaan <> 'ditutup'
            WHERE p.instansi_id = \(instansi) AND \(siapa) ORDER BY p.nama LIMIT 200
            """
        ).map {
            FaktaKemajuan(
                pegawaiID: try $0.get("id"), nama: try $0.get("nama"), skpID: try $0.getOptional("skp_id"),
                bulanTerakhir: try $0.getOptional("bulan"), jumlahKendala: try $0.get("kendala"),
                jumlahUmpanBalik: try $0.get("umpan_balik"), jumlahTerbuka: try $0.get("terbuka"))
        }
    }

    /// A condition over `pegawai p`: this person.
    static func orang(_ id: String) -> SQL { "p.id = \(id)" }

    /// A condition over `pegawai p`: rated by this person today.
    static func dinilai(oleh penilai: String, pada hari: Tanggal) -> SQL {
        """
        EXISTS (SELECT 1 FROM garis_penilai g WHERE g.instansi_id = p.instansi_id AND g.pegawai_id = p.id
            AND g.penilai_id = \(penilai) AND g.berlaku_sejak <= \(hari.description)
            AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari.description)))
        """
    }

    /// The indicators of the running SKP with the last figure of each.
    static func kemajuan(
        _ pegawai: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [KemajuanIndikator] {
        try db.run(
            """
            SELECT h.id AS rhk_id, h.rumusan, i.ukuran, i.target_teks, r.bulan, r.angka, r.uraian, r.kendala
            FROM skp s
            JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id
            JOIN indikator i ON i.instansi_id = s.instansi_id AND i.skp_id = s.id AND i.rhk_id = h.id
            LEFT JOIN realisasi r ON r.instansi_id = i.instansi_id AND r.indikator_id = i.id
                AND r.bulan = (SELECT MAX(x.bulan) FROM realisasi x WHERE x.instansi_id = i.instansi_id
                    AND x.indikator_id = i.id)
            WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(pegawai) AND s.tahun = \(tahun)
                AND s.keadaan <> 'ditutup'
            ORDER BY h.id, i.id LIMIT 60
            """
        ).map { r in
            let angka: String? = try r.getOptional("angka")
            let uraian: String = try r.getOptional("uraian") ?? ""
            let bulan: String? = try r.getOptional("bulan")
            let isi = angka.map { $0.replacing(".", with: ",") } ?? uraian
            let tampil = bulan.flatMap { Bulan($0)?.tampil } ?? ""
            return KemajuanIndikator(
                rhkID: try r.get("rhk_id"), rhk: try r.get("rumusan"), ukuran: try r.get("ukuran"),
                target: try r.get("target_teks"),
                progres: bulan == nil ? "Belum ada realisasi" : "\(isi.isEmpty ? "nihil" : isi) (\(tampil))",
                kendala: try r.getOptional("kendala") ?? "")
        }
    }

    /// Active people whose name holds the words, for the choice of a coach.
    static func cari(
        _ kata: String, selain: String, instansi: String, in db: any SQLConnection
    ) throws -> [(id: String, nama: String, jabatan: String)] {
        guard kata.count >= 3 else { return [] }
        let pola = "%\(kata.lowercased().filter { $0 != "%" && $0 != "_" })%"
        return try db.run(
            """
            SELECT p.id, p.nama, COALESCE(t.jabatan, '') AS jabatan FROM pegawai p
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            WHERE p.instansi_id = \(instansi) AND p.kedudukan = 'aktif' AND p.id <> \(selain)
                AND lower(p.nama) LIKE \(pola) ORDER BY p.nama LIMIT 12
            """
        ).map { (id: try $0.get("id"), nama: try $0.get("nama"), jabatan: try $0.get("jabatan")) }
    }

    /// Sessions on this day, for the reminder of the working day before.
    static func terjadwal(
        pada hari: [Tanggal], instansi: String, in db: any SQLConnection
    ) throws -> [BimbinganTercatat] {
        guard !hari.isEmpty else { return [] }
        return try db.run(
            """
            \(BimbinganStore.kolom) \(BimbinganStore.gabungan)
            WHERE b.instansi_id = \(instansi) AND b.keadaan = 'dijadwalkan'
                AND b.tanggal IN \(list: hari.map(\.description)) ORDER BY b.id LIMIT 1000
            """
        ).map { try BimbinganStore.satu($0, atasan: nil) }
    }

    static func semuaInstansi(in db: any SQLConnection) throws -> [String] {
        try db.run("SELECT id FROM instansi").map { try $0.get("id") }
    }
}
