import Dasar
import Kinerja
import Platform
import Storage

/// Rows of `kendala` and `kendala_langkah`.
enum KendalaStore {
    /// Everything `baca` needs, from `kendala k` with its joins.
    static let pilih: SQL = """
        SELECT k.*, p.nama AS pelapor, COALESCE(t.jabatan, '') AS pelapor_jabatan, COALESCE(u.nama, '') AS unit,
            m.nama AS pemegang, a.nama AS diangkat, COALESCE(i.ukuran, h.rumusan, '') AS hasil,
            r.angka, r.nihil, r.uraian AS realisasi_uraian, COALESCE(i.satuan, '') AS satuan
        FROM kendala k
        JOIN pegawai p ON p.instansi_id = k.instansi_id AND p.id = k.pelapor_id
        LEFT JOIN penempatan t ON t.instansi_id = k.instansi_id AND t.pegawai_id = k.pelapor_id
            AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
        LEFT JOIN unit u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
        LEFT JOIN pegawai m ON m.instansi_id = k.instansi_id AND m.id = k.pemegang_id
        LEFT JOIN pegawai a ON a.instansi_id = k.instansi_id AND a.id = k.diangkat_ke
        LEFT JOIN indikator i ON i.instansi_id = k.instansi_id AND i.id = k.indikator_id
        LEFT JOIN rencana_hasil_kerja h ON h.instansi_id = k.instansi_id AND h.id = k.rhk_id
        LEFT JOIN realisasi r ON r.instansi_id = k.instansi_id AND r.indikator_id = k.indikator_id AND r.bulan = k.bulan
        """

    static let terbuka: SQL = "k.keadaan IN ('dilaporkan', 'diakui', 'diteruskan', 'dibuka_kembali')"

    static func satu(
        _ id: String, instansi: String, kunci: Bool = false, in db: any SQLConnection
    ) throws -> KendalaTersimpan? {
        let untuk: SQL = kunci ? "\(sqlite: "", postgres: "FOR UPDATE OF k")" : ""
        return try db.run("\(pilih) WHERE k.instansi_id = \(instansi) AND k.id = \(id) \(untuk)").first.map(baca)
    }

    static func milik(_ pelapor: String, instansi: String, in db: any SQLConnection) throws -> [KendalaTersimpan] {
        try db.run(
            """
            \(pilih) WHERE k.instansi_id = \(instansi) AND k.pelapor_id = \(pelapor)
            ORDER BY CASE WHEN \(terbuka) THEN 0 ELSE 1 END, k.dibuat DESC LIMIT 100
            """
        ).map(baca)
    }

    static func langkah(
        _ id: String, instansi: String, in db: any SQLConnection
    ) throws -> [LangkahKendala] {
        try db.run(
            """
            SELECT l.jenis, l.catatan, l.waktu, p.nama AS pelaku, m.nama AS pemegang
            FROM kendala_langkah l
            LEFT JOIN pegawai p ON p.instansi_id = l.instansi_id AND p.id = l.pelaku_id
            LEFT JOIN pegawai m ON m.instansi_id = l.instansi_id AND m.id = l.pemegang_id
            WHERE l.instansi_id = \(instansi) AND l.kendala_id = \(id) ORDER BY l.waktu, l.id
            """
        ).map {
            LangkahKendala(
                jenis: try $0.get("jenis"), pelaku: try $0.getOptional("pelaku") ?? "Aplikasi",
                pemegang: try $0.getOptional("pemegang"), catatan: try $0.get("catatan"), waktu: try $0.get("waktu")
            )
        }
    }

    static func baca(_ row: SQLRow) throws -> KendalaTersimpan {
        KendalaTersimpan(
            kendala: try kendala(row), asal: try row.get("asal"), versi: try row.get("versi"),
            dibuat: try row.get("dibuat"), pelapor: try row.get("pelapor"),
            pelaporJabatan: try row.get("pelapor_jabatan"), unit: try row.get("unit"),
            pemegang: try row.getOptional("pemegang"), diangkatKe: try row.getOptional("diangkat"),
            bulan: (try row.getOptional("bulan") as String?).flatMap { Bulan($0) },
            indikatorID: try row.getOptional("indikator_id"), hasil: try row.get("hasil"),
            realisasi: try realisasi(row)
        )
    }

    private static func realisasi(_ row: SQLRow) throws -> String {
        if try row.getOptional("nihil") == 1 as Int? { return "Tidak ada kegiatan" }
        let angka = (try row.getOptional("angka") as String?).flatMap { Desimal($0) }
        let satuan: String = try row.get("satuan")
        return try angka.map { "\($0.tampil) \(satuan)" } ?? row.getOptional("realisasi_uraian") ?? ""
    }

    static func kendala(_ row: SQLRow) throws -> Kendala {
        let ditutup: Int64? = try row.getOptional("ditutup")
        return Kendala(
            id: try row.get("id"), pelaporID: try row.get("pelapor_id"),
            laporan: LaporanKendala(
                jenis: try row.get("jenis"), uraian: try row.get("uraian"), akibat: try row.get("akibat"),
                usulan: try row.get("usulan"), sejak: try tanggal(row, "sejak"), isMendesak: try row.get("mendesak")
            ),
            keadaan: try row.get("keadaan"), pemegangID: try row.getOptional("pemegang_id"),
            tingkat: try row.get("tingkat"), isDiakuiPemegang: try row.get("diakui_pemegang"),
            sejakMeja: try tanggal(row, "sejak_meja") ?? Tanggal(hariSejak1970: 0), batas: try tanggal(row, "batas"),
            isLewat: try row.get("lewat"), diangkatKe: try row.getOptional("diangkat_ke"),
            putusan: try row.get("putusan"), ditutup: ditutup.map(Waktu.tanggal),
            pemutusID: try row.getOptional("pemutus_id")
        )
    }

    private static func tanggal(_ row: SQLRow, _ kolom: String) throws -> Tanggal? {
        (try row.getOptional(kolom) as String?).flatMap { Tanggal($0) }
    }
}
