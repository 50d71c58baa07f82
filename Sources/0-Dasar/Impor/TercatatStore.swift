public import Kinerja
public import Storage

/// What the database holds on the organisation, as the comparison with a file needs it.
public struct OrganisasiTercatat: Sendable {
    public let pegawai: [PegawaiTercatat]
    public let unit: [UnitDikenal]
    /// Reason (`dasar`) of each person's present line to a rater, by person.
    public let dasarGaris: [String: String]
    /// Present head of each unit, by unit.
    public let kepala: [String: String]
}

/// Reads everything that an import compares with, in three statements.
public enum TercatatStore {
    public static func load(instansi: String, in db: any SQLConnection) throws -> OrganisasiTercatat {
        var pegawai: [PegawaiTercatat] = []
        var dasar: [String: String] = [:]
        var kepala: [String: String] = [:]
        try db.each(kueri(instansi)) { baris in
            let satu = try tercatat(baris)
            pegawai.append(satu)
            if let alasan: String = try baris.getOptional("dasar") { dasar[satu.id] = alasan }
            if try baris.getOptional("kepala_unit", as: Int.self) == 1, let unit = satu.unitID { kepala[unit] = satu.id }
        }
        return OrganisasiTercatat(
            pegawai: pegawai, unit: try unit(instansi: instansi, in: db), dasarGaris: dasar, kepala: kepala
        )
    }

    private static func kueri(_ instansi: String) -> SQL {
        """
        SELECT p.id, COALESCE(p.nip, '') AS nip, p.id_luar, p.nama, p.jenis_asn, p.jenis_kelamin, p.kedudukan, p.sumber,
            g.golongan, t.jabatan, t.jenis_jabatan, t.jenjang, t.tmt_jabatan, t.unit_id, t.kepala_unit,
            u.nama AS unit_nama, l.dasar, a.nip AS atasan_nip
        FROM pegawai p
        LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id
            AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
        LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
        LEFT JOIN golongan_pegawai g ON g.instansi_id = p.instansi_id AND g.pegawai_id = p.id
            AND g.berlaku_sampai IS NULL
        LEFT JOIN garis_penilai l ON l.instansi_id = p.instansi_id AND l.pegawai_id = p.id AND l.berlaku_sampai IS NULL
        LEFT JOIN pegawai a ON a.instansi_id = l.instansi_id AND a.id = l.penilai_id
        WHERE p.instansi_id = \(instansi)
        ORDER BY p.id
        """
    }

    private static func tercatat(_ baris: SQLRow) throws -> PegawaiTercatat {
        let sumber: String = try baris.get("sumber")
        let kedudukan: String = try baris.get("kedudukan")
        var p = PegawaiTercatat(
            id: try baris.get("id"), nip: try baris.get("nip"), nama: try baris.get("nama"),
            idLuar: try baris.getOptional("id_luar"), sumber: SumberImpor(rawValue: sumber), isAktif: kedudukan != "keluar"
        )
        p.jenisASN = BarisPegawai.JenisASN(rawValue: try baris.get("jenis_asn"))
        p.golongan = try baris.getOptional("golongan")
        p.jabatan = try baris.getOptional("jabatan")
        p.jenisJabatan = try baris.getOptional("jenis_jabatan")
        p.jenjang = try baris.getOptional("jenjang", as: String.self).flatMap(JenjangJF.init(rawValue:))
        p.unitID = try baris.getOptional("unit_id")
        p.unitNama = try baris.getOptional("unit_nama")
        p.jenisKelamin = try baris.getOptional("jenis_kelamin", as: String.self).flatMap(JenisKelamin.init(rawValue:))
        p.tmtJabatan = try baris.getOptional("tmt_jabatan", as: String.self).flatMap { Tanggal($0) }
        p.kedudukan = BarisPegawai.Kedudukan(rawValue: kedudukan)
        p.atasanNIP = try baris.getOptional("atasan_nip")
        return p
    }

    public static func unit(instansi: String, in db: any SQLConnection) throws -> [UnitDikenal] {
        try db.run(
            """
            SELECT id, kode, id_luar, nama, induk_id, jalur, status_data FROM unit
            WHERE instansi_id = \(instansi) AND berlaku_sampai IS NULL ORDER BY jalur
            """
        ).map { baris in
            UnitDikenal(
                id: try baris.get("id"), kode: try baris.get("kode"), idLuar: try baris.getOptional("id_luar"),
                nama: try baris.get("nama"), indukID: try baris.getOptional("induk_id"),
                jalur: try baris.get("jalur"), statusData: try baris.get("status_data")
            )
        }
    }
}
