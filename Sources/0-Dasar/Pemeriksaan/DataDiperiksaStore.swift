import Kinerja
import Storage

/// Reads the organisation as it is on a day, for the data check. Three statements, whatever the size.
enum DataDiperiksaStore {
    static func muat(instansi: String, pada hari: String, in db: any SQLConnection) throws -> PemeriksaanOrganisasi {
        PemeriksaanOrganisasi(
            DataDiperiksa(
                hari: hari, orang: try orang(instansi, hari, in: db), garis: try garis(instansi, hari, in: db),
                unit: try unit(instansi, in: db)
            )
        )
    }

    /// Everybody who works here, and whoever left but still has a line to them.
    private static func orang(
        _ instansi: String, _ hari: String, in db: any SQLConnection
    ) throws -> [DataDiperiksa.Orang] {
        var daftar: [DataDiperiksa.Orang] = []
        try db.each(
            """
            SELECT p.id, p.nama, p.nip, p.kedudukan, t.unit_id, t.jabatan, t.jenis_jabatan, t.kepala_unit, t.jenis,
                CASE WHEN k.aktif = 1 AND k.kata_sandi IS NOT NULL THEN 1 ELSE 0 END AS akun
            FROM pegawai p
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id
                AND t.berlaku_sejak <= \(hari) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
            LEFT JOIN akun k ON k.instansi_id = p.instansi_id AND k.pegawai_id = p.id
            WHERE p.instansi_id = \(instansi) AND (p.kedudukan <> 'keluar' OR EXISTS (SELECT 1 FROM garis_penilai g
                WHERE g.instansi_id = p.instansi_id AND g.penilai_id = p.id
                    AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))))
            ORDER BY p.id, t.berlaku_sejak
            """
        ) { baris in
            let id: String = try baris.get("id")
            if daftar.last?.id != id { daftar.append(try satu(id, baris)) }
            guard let unit: String = try baris.getOptional("unit_id") else { return }
            let tempat = DataDiperiksa.Tempat(
                unit: unit, jabatan: try baris.get("jabatan"), jenisJabatan: try baris.get("jenis_jabatan"),
                isKepala: try baris.get("kepala_unit")
            )
            if try baris.get("jenis", as: String.self) == "definitif" {
                daftar[daftar.count - 1].definitif = tempat
            } else {
                daftar[daftar.count - 1].sementara.append(tempat)
            }
        }
        return daftar
    }

    private static func satu(_ id: String, _ baris: SQLRow) throws -> DataDiperiksa.Orang {
        DataDiperiksa.Orang(
            id: id, nama: try baris.get("nama"), nip: try baris.getOptional("nip"),
            kedudukan: KedudukanPegawai(rawValue: try baris.get("kedudukan")) ?? .aktif,
            isAkunAktif: try baris.get("akun")
        )
    }

    private static func garis(
        _ instansi: String, _ hari: String, in db: any SQLConnection
    ) throws -> [DataDiperiksa.Garis] {
        var daftar: [DataDiperiksa.Garis] = []
        try db.each(
            """
            SELECT id, pegawai_id, penilai_id, berlaku_sejak, berlaku_sampai FROM garis_penilai
            WHERE instansi_id = \(instansi) AND (berlaku_sampai IS NULL OR berlaku_sampai >= \(hari))
            """
        ) { baris in
            daftar.append(
                DataDiperiksa.Garis(
                    id: try baris.get("id"), pegawai: try baris.get("pegawai_id"), penilai: try baris.get("penilai_id"),
                    sejak: try baris.get("berlaku_sejak"), sampai: try baris.getOptional("berlaku_sampai")
                )
            )
        }
        return daftar
    }

    private static func unit(_ instansi: String, in db: any SQLConnection) throws -> [DataDiperiksa.Unit] {
        var daftar: [DataDiperiksa.Unit] = []
        try db.each(
            "SELECT id, kode, nama, induk_id, berlaku_sampai FROM unit WHERE instansi_id = \(instansi)"
        ) { baris in
            daftar.append(
                DataDiperiksa.Unit(
                    id: try baris.get("id"), kode: try baris.get("kode"), nama: try baris.get("nama"),
                    induk: try baris.getOptional("induk_id"), sampai: try baris.getOptional("berlaku_sampai")
                )
            )
        }
        return daftar
    }
}
