import Kinerja
import Storage

/// What the data says of a person today, beside a request about it.
struct DataKini: Sendable {
    let nama: String
    let nip: String?
    let jabatan: String?
    let unit: String?
    let penilai: String?
    let isAkunAktif: Bool

    /// As lines of label and value.
    var baris: [(label: String, nilai: String)] {
        [
            ("Nama", nama), ("NIP", nip ?? "Belum ada"), ("Jabatan", jabatan ?? "Belum ada"),
            ("Unit", unit ?? "Belum ada"), ("Pejabat penilai", penilai ?? "Belum ada"),
            ("Akun", isAkunAktif ? "Aktif" : "Belum aktif"),
        ]
    }
}

enum DataKiniStore {
    static func load(
        _ pegawai: String, instansi: String, pada hari: String, in db: any SQLConnection
    ) throws -> DataKini? {
        try db.run(
            """
            SELECT p.nama, p.nip, t.jabatan, u.nama AS unit, a.nama AS penilai,
                CASE WHEN k.aktif = 1 AND k.kata_sandi IS NOT NULL THEN 1 ELSE 0 END AS akun
            FROM pegawai p
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN garis_penilai g ON g.instansi_id = p.instansi_id AND g.pegawai_id = p.id
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            LEFT JOIN pegawai a ON a.instansi_id = g.instansi_id AND a.id = g.penilai_id
            LEFT JOIN akun k ON k.instansi_id = p.instansi_id AND k.pegawai_id = p.id
            WHERE p.instansi_id = \(instansi) AND p.id = \(pegawai)
            """
        ).first.map { baris in
            DataKini(
                nama: try baris.get("nama"), nip: try baris.getOptional("nip"),
                jabatan: try baris.getOptional("jabatan"), unit: try baris.getOptional("unit"),
                penilai: try baris.getOptional("penilai"), isAkunAktif: try baris.get("akun")
            )
        }
    }
}
