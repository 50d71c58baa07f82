import Kinerja
import Platform
import Storage

/// One line of the list of sheets.
struct BarisStrategi: Sendable {
    let id: String
    let judul: String
    let unit: String
    let pemilik: String
    let ukuran: String
    let metode: PendekatanKaskade?
    let isMilikSaya: Bool
    /// Roles of the matrix that carry it.
    let peran: Int
}

extension StrategiStore {
    static let perHalaman = 50

    /// The sheets of a year, those of the own line first. One statement.
    static func semua(
        tahun: Int, unitSaya: String, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> (daftar: [BarisStrategi], jumlah: Int) {
        let rows = try db.run(
            """
            SELECT s.id, s.judul, u.nama AS unit, p.nama AS pemilik, COALESCE(k.ukuran, i.ukuran, '') AS ukuran, s.metode,
                CASE WHEN d.jalur IS NOT NULL AND substr(d.jalur, 1, length(u.jalur)) = u.jalur THEN 1 ELSE 0 END AS milik,
                (SELECT COUNT(*) FROM peran_hasil r WHERE r.instansi_id = s.instansi_id AND r.strategi_id = s.id
                    AND r.keadaan NOT IN ('ditolak', 'dicabut')) AS peran,
                COUNT(*) OVER () AS jumlah
            FROM strategi s
            JOIN unit u ON u.instansi_id = s.instansi_id AND u.id = s.unit_id
            JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pemilik_id
            LEFT JOIN unit d ON d.instansi_id = s.instansi_id AND d.id = \(unitSaya)
            LEFT JOIN indikator_pk k ON k.instansi_id = s.instansi_id AND k.id = s.indikator_pk_id
            LEFT JOIN indikator i ON i.instansi_id = s.instansi_id AND i.id = s.indikator_id
            WHERE s.instansi_id = \(instansi) AND s.tahun = \(tahun)
            ORDER BY 7 DESC, u.nama, s.dibuat, s.id
            LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        let daftar = try rows.map {
            BarisStrategi(
                id: try $0.get("id"), judul: try $0.get("judul"), unit: try $0.get("unit"),
                pemilik: try $0.get("pemilik"), ukuran: try $0.get("ukuran"), metode: try $0.pilihan("metode"),
                isMilikSaya: try $0.get("milik", as: Int.self) == 1, peran: try $0.get("peran")
            )
        }
        return (daftar, try rows.first?.get("jumlah") ?? 0)
    }

    /// Writes a changed sheet over the version that was read.
    ///
    /// - Throws: `versi_basi` when somebody else was faster.
    static func perbarui(_ satu: StrategiHasilKerja, dari versi: Int, in tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        let berubah = try tx.db.change(
            """
            UPDATE strategi SET indikator_id = \(satu.indikatorID), indikator_pk_id = \(satu.indikatorPKID),
                judul = \(satu.judul), pihak = \(satu.pihak), waktu_selesai = \(satu.waktuSelesai),
                penerima = \(satu.penerima), tujuan = \(satu.tujuan), anggaran = \(satu.anggaran),
                metode = \(satu.metode?.rawValue ?? ""), versi = versi + 1
            WHERE instansi_id = \(instansi) AND id = \(satu.id) AND versi = \(versi)
            """
        )
        guard berubah == 1 else { throw basi }
        try tx.db.run("DELETE FROM strategi_butir WHERE instansi_id = \(instansi) AND strategi_id = \(satu.id)")
        try simpanButir(satu, instansi: instansi, in: tx.db)
    }

    private static let basi = Penolakan(
        "versi_basi", "Strategi ini diubah orang lain sejak Anda membukanya. Muat ulang, lalu ulangi perubahannya")

    /// Removes a sheet that nobody carries.
    ///
    /// - Throws: `strategi.sudah_dibagikan`.
    static func hapus(_ id: String, versi: Int?, in tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        let dipakai = try tx.db.run(
            "SELECT id FROM peran_hasil WHERE instansi_id = \(instansi) AND strategi_id = \(id) LIMIT 1")
        guard dipakai.isEmpty else {
            throw Penolakan(
                "strategi.sudah_dibagikan", "Strategi ini sudah dibagikan kepada pegawai, jadi tidak dapat dihapus",
                perbaikan: "Cabut dulu perannya di halaman pembagian peran."
            )
        }
        try tx.db.run("DELETE FROM strategi_butir WHERE instansi_id = \(instansi) AND strategi_id = \(id)")
        let hilang = try tx.db.change(
            "DELETE FROM strategi WHERE instansi_id = \(instansi) AND id = \(id) AND versi = \(versi ?? 0)")
        guard hilang == 1 else { throw basi }
    }
}
