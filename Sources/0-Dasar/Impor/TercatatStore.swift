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

/// Reads everything that an import compares with. Plain scans, put together here: a join of five tables that were filled a
/// moment ago took PostgreSQL twenty seconds for 10,000 people, since it had no statistics yet.
public enum TercatatStore {
    public static func load(instansi: String, in db: any SQLConnection) throws -> OrganisasiTercatat {
        let unit = try unit(instansi: instansi, in: db)
        var isi = Isi()
        try isi.muat(unit, instansi: instansi, in: db)
        var pegawai: [PegawaiTercatat] = []
        try db.each(
            """
            SELECT id, COALESCE(nip, '') AS nip, id_luar, nama, jenis_asn, jenis_kelamin, kedudukan, sumber
            FROM pegawai WHERE instansi_id = \(instansi) ORDER BY id
            """
        ) { pegawai.append(try isi.tercatat($0)) }
        let nip = Dictionary(pegawai.map { ($0.id, $0.nip) }, uniquingKeysWith: { awal, _ in awal })
        for letak in pegawai.indices {
            pegawai[letak].atasanNIP = isi.penilai[pegawai[letak].id].flatMap { nip[$0] }.flatMap {
                $0.isEmpty ? nil : $0
            }
        }
        return OrganisasiTercatat(pegawai: pegawai, unit: unit, dasarGaris: isi.dasar, kepala: isi.kepala)
    }

    /// Present facts by person (and heads by unit).
    private struct Isi {
        var tempat: [String: CatatanPenempatan] = [:]
        var golongan: [String: String] = [:]
        var penilai: [String: String] = [:]
        var dasar: [String: String] = [:]
        var kepala: [String: String] = [:]
        var namaUnit: [String: String] = [:]

        mutating func muat(_ unit: [UnitDikenal], instansi: String, in db: any SQLConnection) throws {
            namaUnit = Dictionary(unit.map { ($0.id, $0.nama) }, uniquingKeysWith: { awal, _ in awal })
            try db.each(
                """
                SELECT * FROM penempatan
                WHERE instansi_id = \(instansi) AND berlaku_sampai IS NULL AND jenis = 'definitif'
                """
            ) { baris in
                let satu = try CatatanPenempatan(baris)
                tempat[satu.pegawaiID] = satu
                if satu.isKepalaUnit { kepala[satu.unitID] = satu.pegawaiID }
            }
            try db.each(
                "SELECT pegawai_id, golongan FROM golongan_pegawai WHERE instansi_id = \(instansi) AND berlaku_sampai IS NULL"
            ) { golongan[try $0.get("pegawai_id")] = try $0.get("golongan") }
            try db.each(
                """
                SELECT pegawai_id, penilai_id, dasar FROM garis_penilai
                WHERE instansi_id = \(instansi) AND berlaku_sampai IS NULL
                """
            ) { baris in
                let pegawai: String = try baris.get("pegawai_id")
                penilai[pegawai] = try baris.get("penilai_id")
                dasar[pegawai] = try baris.get("dasar")
            }
        }

        func tercatat(_ baris: SQLRow) throws -> PegawaiTercatat {
            let kedudukan: String = try baris.get("kedudukan")
            var p = PegawaiTercatat(
                id: try baris.get("id"), nip: try baris.get("nip"), nama: try baris.get("nama"),
                idLuar: try baris.getOptional("id_luar"), sumber: SumberImpor(rawValue: try baris.get("sumber")),
                isAktif: kedudukan != "keluar"
            )
            let tempat = tempat[p.id]
            p.jenisASN = BarisPegawai.JenisASN(rawValue: try baris.get("jenis_asn"))
            p.golongan = golongan[p.id]
            p.jabatan = tempat?.jabatan
            p.jenisJabatan = tempat.flatMap { JenisJabatan(rawValue: $0.jenisJabatan) }
            p.jenjang = tempat.flatMap { JenjangJF(rawValue: $0.jenjang) }
            p.unitID = tempat?.unitID
            p.unitNama = tempat.flatMap { namaUnit[$0.unitID] }
            p.jenisKelamin = try baris.getOptional("jenis_kelamin", as: String.self).flatMap(
                JenisKelamin.init(rawValue:))
            p.tmtJabatan = tempat?.tmtJabatan.flatMap { Tanggal($0) }
            p.kedudukan = BarisPegawai.Kedudukan(rawValue: kedudukan)
            return p
        }
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
