import Dasar
import Kinerja
import Storage

/// Where the owner of an SKP stands today, beside the people whom the SKP has fixed.
struct TempatSKP: Sendable {
    /// With the rater whom the SKP has fixed.
    let konteks: KonteksSKP
    /// With today's rater, and since when.
    let kini: TempatKini

    /// What differs from the fixed post and rater (keputusan 10).
    func perubahan(_ tersimpan: SKPTersimpan) -> [PerubahanOrganisasiSKP] {
        let tetap = tersimpan.potret.map { potret in
            TempatTetap(
                jabatan: potret.pegawai.jabatan, unitID: potret.pegawai.unitID, unit: potret.pegawai.unit,
                penilaiID: potret.penilai?.id, namaPenilai: potret.penilai?.nama ?? ""
            )
        }
        return PerubahanOrganisasiSKP.periksa(tersimpan.skp, tetap: tetap, kini: kini)
    }
}

/// People around one or many SKP on a day, in one statement. Ranks are left out: pages do not show them.
enum TempatStore {
    /// By id of the SKP; those whose owner has no post on that day are left out.
    static func load(
        skp ids: [String], instansi: String, pada tanggal: Tanggal, in db: any SQLConnection
    ) throws -> [String: TempatSKP] {
        guard !ids.isEmpty else { return [:] }
        let hari = tanggal.description
        let rows = try db.run(
            """
            SELECT s.id AS skp_id, s.pegawai_id, p.kedudukan, p.jenis_asn, s.penilai_id AS tetap_id,
                g.penilai_id AS kini_id, g.berlaku_sejak AS kini_sejak, a.penilai_id AS atasan_id,
                x.id, x.nama, x.nip, t.jabatan, t.jenis_jabatan, t.kepala_unit, t.unit_id, t.jenis, t.berlaku_sejak,
                u.nama AS unit_nama, u.mandiri, c.keadaan AS keadaan_pk, k.id AS butir_id, k.sasaran, k.ukuran, k.satuan,
                k.target_teks, k.target_angka, k.target_maks, k.arah, k.aspek, k.perspektif, k.iku, k.perlu_manual,
                k.standar_id
            FROM skp s
            JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pegawai_id
            LEFT JOIN garis_penilai g ON g.instansi_id = s.instansi_id AND g.pegawai_id = s.pegawai_id
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            LEFT JOIN garis_penilai a ON a.instansi_id = s.instansi_id
                AND a.pegawai_id = COALESCE(s.penilai_id, g.penilai_id)
                AND a.berlaku_sejak <= \(hari) AND (a.berlaku_sampai IS NULL OR a.berlaku_sampai >= \(hari))
            JOIN pegawai x ON x.instansi_id = s.instansi_id
                AND x.id IN (s.pegawai_id, s.penilai_id, g.penilai_id, a.penilai_id)
            JOIN penempatan t ON t.instansi_id = x.instansi_id AND t.pegawai_id = x.id
                AND (t.jenis = 'definitif' OR x.id = s.pegawai_id)
                AND t.berlaku_sejak <= \(hari) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
            JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN perjanjian_kinerja c ON c.instansi_id = s.instansi_id AND x.id = s.pegawai_id
                AND t.kepala_unit = 1 AND t.jenis = 'definitif' AND c.unit_id = t.unit_id AND c.tahun = s.tahun
                AND c.keadaan <> 'diganti'
            LEFT JOIN indikator_pk k ON k.instansi_id = c.instansi_id AND k.perjanjian_id = c.id
            WHERE s.instansi_id = \(instansi) AND s.id IN \(list: ids)
            ORDER BY s.id, t.berlaku_sejak, t.id, k.urutan, k.id
            """
        )
        var kelompok: [String: [SQLRow]] = [:]
        for row in rows { kelompok[try row.get("skp_id"), default: []].append(row) }
        return try kelompok.compactMapValues(tempat)
    }

    /// The same for one SKP.
    static func load(
        _ id: String, instansi: String, pada tanggal: Tanggal, in db: any SQLConnection
    ) throws -> TempatSKP? {
        try load(skp: [id], instansi: instansi, pada: tanggal, in: db)[id]
    }

    private static func tempat(_ rows: [SQLRow]) throws -> TempatSKP? {
        guard let first = rows.first else { return nil }
        let pegawaiID: String = try first.get("pegawai_id")
        var orang: [String: Identitas] = [:]
        var sementara: [PenugasanSementara] = []
        var sejak: Tanggal?
        for row in rows {
            let jenis: String = try row.get("jenis")
            if let asal = AsalHasilKerja(rawValue: jenis), let mulai = try row.tanggal("berlaku_sejak") {
                sementara.append(PenugasanSementara(asal: asal, jabatan: try sebutan(row, asal), sejak: mulai))
            } else {
                let satu = try identitas(row)
                orang[satu.id] = satu
                if satu.id == pegawaiID { sejak = try row.tanggal("berlaku_sejak") }
            }
        }
        guard let diri = orang[pegawaiID], let sejak else { return nil }
        let butir = diri.isPimpinanTinggiAtauMandiri ? try rows.compactMap(KonteksStore.butirPK) : []
        return try susun(first, diri, orang, butir, sejak: sejak, sementara)
    }

    private static func susun(
        _ row: SQLRow, _ diri: Identitas, _ orang: [String: Identitas], _ butir: [IndikatorPK], sejak: Tanggal,
        _ sementara: [PenugasanSementara]
    ) throws -> TempatSKP {
        let tetapID: String? = try row.getOptional("tetap_id")
        let kiniID: String? = try row.getOptional("kini_id")
        let atasanID: String? = try row.getOptional("atasan_id")
        let kedudukan = KedudukanPegawai(rawValue: try row.get("kedudukan")) ?? .aktif
        let isPPPK = try row.get("jenis_asn", as: String.self).hasPrefix("pppk")
        func konteks(_ penilai: String?) -> KonteksSKP {
            KonteksSKP(
                pegawai: diri, kedudukan: kedudukan, penilai: penilai.flatMap { orang[$0] },
                atasanPenilai: atasanID.flatMap { orang[$0] }, indikatorPK: butir, isPPPK: isPPPK
            )
        }
        return TempatSKP(
            konteks: konteks(tetapID ?? kiniID),
            kini: TempatKini(
                konteks: konteks(kiniID), jabatanSejak: sejak, penilaiSejak: try row.tanggal("kini_sejak"),
                sementara: sementara
            )
        )
    }

    private static func sebutan(_ row: SQLRow, _ asal: AsalHasilKerja) throws -> String {
        let jabatan: String = try row.get("jabatan")
        let awalan = asal == .plt ? "Plt." : "Plh."
        return jabatan.hasPrefix(awalan) ? jabatan : "\(awalan) \(jabatan)"
    }

    private static func identitas(_ row: SQLRow) throws -> Identitas {
        Identitas(
            id: try row.get("id"), nama: try row.get("nama"), nip: try row.getOptional("nip"), golongan: nil,
            pangkat: nil, jabatan: try row.get("jabatan"), jenisJabatan: try row.get("jenis_jabatan"),
            unitID: try row.get("unit_id"), unit: try row.get("unit_nama"), isKepalaUnit: try row.get("kepala_unit"),
            isUnitMandiri: try row.get("mandiri")
        )
    }
}
