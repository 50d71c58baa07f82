import Dasar
import Kinerja
import Pelaksanaan
import Platform
import Storage

/// The people of one rater in one statement, however many they are.
enum AnggotaTimStore {
    static func load(
        _ konteks: KonteksEvaluasi, instansi: String, in db: any SQLConnection
    ) throws -> [AnggotaTim] {
        let periode = konteks.periode.periode
        let hari = konteks.hariTim.description
        let rows = try db.run(
            """
            SELECT o.id AS pegawai_id, o.nama, t.jabatan, t.jenis_jabatan, t.kepala_unit, u.nama AS unit_nama, u.mandiri,
                s.id AS skp_id, s.keadaan AS skp_keadaan, s.pendekatan, e.id AS evaluasi_id,
                e.penilai_id AS evaluasi_penilai, \(EvaluasiStore.columns),
                \(PelaksanaanRingkasStore.jumlahKendala(periode)) AS kendala_diakui
            FROM garis_penilai g
            JOIN pegawai o ON o.instansi_id = g.instansi_id AND o.id = g.pegawai_id
            LEFT JOIN penempatan t ON t.instansi_id = o.instansi_id AND t.pegawai_id = o.id AND t.jenis = 'definitif'
                AND t.berlaku_sejak <= \(hari) AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= \(hari))
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            LEFT JOIN skp s ON s.instansi_id = o.instansi_id AND s.pegawai_id = o.id AND s.tahun = \(periode.tahun)
            LEFT JOIN evaluasi e ON e.instansi_id = s.instansi_id AND e.skp_id = s.id AND e.periode = \(periode.kode)
            WHERE g.instansi_id = \(instansi) AND g.penilai_id = \(konteks.penilaiID) AND g.berlaku_sejak <= \(hari)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            ORDER BY u.nama, o.nama, o.id, s.dibuat
            """
        )
        return try satuPerOrang(rows.map { try anggota($0, konteks) })
    }

    /// After a transfer a person has a closed plan and a new one; the open one counts.
    private static func satuPerOrang(_ baris: [AnggotaTim]) -> [AnggotaTim] {
        var hasil: [AnggotaTim] = []
        for satu in baris {
            guard let sebelum = hasil.last, sebelum.id == satu.id else {
                hasil.append(satu)
                continue
            }
            if satu.skp?.keadaan != .ditutup || sebelum.skp?.keadaan == .ditutup { hasil[hasil.count - 1] = satu }
        }
        return hasil
    }

    private static func anggota(_ row: SQLRow, _ konteks: KonteksEvaluasi) throws -> AnggotaTim {
        let id: String = try row.get("pegawai_id")
        let evaluasiID: String? = try row.getOptional("evaluasi_id")
        let penilai: String? = try row.getOptional("evaluasi_penilai")
        let isPimpinan = try isPimpinan(row)
        return AnggotaTim(
            id: id, nama: try row.get("nama"), jabatan: try row.getOptional("jabatan") ?? "Jabatan belum tercatat",
            unitNama: try row.getOptional("unit_nama") ?? "", isPimpinanTinggiAtauMandiri: isPimpinan,
            skp: try skp(row),
            evaluasi: try evaluasiID.map {
                try EvaluasiStore.evaluasi(
                    row, id: $0, pegawai: id, penilai: penilai ?? konteks.penilaiID, periode: konteks.periode.periode
                )
            }
                ?? EvaluasiKinerja(
                    id: "", pegawaiID: id, penilaiID: konteks.penilaiID, periode: konteks.periode.periode
                ),
            versi: try row.getOptional("versi") ?? 0, kendalaDiakui: try row.get("kendala_diakui")
        )
    }

    private static func isPimpinan(_ row: SQLRow) throws -> Bool {
        let jenis: JenisJabatan? = try row.getOptional("jenis_jabatan")
        let isKepala: Bool = try row.getOptional("kepala_unit") ?? false
        let isMandiri: Bool = try row.getOptional("mandiri") ?? false
        return jenis == .jptPratama || jenis == .kepalaDaerah || (isKepala && isMandiri)
    }

    private static func skp(_ row: SQLRow) throws -> AnggotaTim.SKPTercatat? {
        guard let id: String = try row.getOptional("skp_id") else { return nil }
        let keadaan: String = try row.get("skp_keadaan")
        let pendekatan: String = try row.get("pendekatan")
        return .init(
            id: id, keadaan: KeadaanSKP(rawValue: keadaan) ?? .disusun, isKualitatif: pendekatan == "kualitatif"
        )
    }

    /// Raters below `atasan` who let the window pass with people unsigned: the right is now the superior's.
    static func limpahan(
        _ periode: PeriodeEvaluasi, kepada atasan: String, pada hariIni: Tanggal, instansi: String,
        in db: any SQLConnection
    ) throws -> [Limpahan] {
        guard periode.isDibuka, hariIni > periode.jendela.tutup else { return [] }
        let kini = hariIni.description
        let hari = periode.jendela.tutup.description
        return try db.run(
            """
            SELECT n.id, n.nama, COUNT(*) AS jumlah
            FROM garis_penilai a
            JOIN pegawai n ON n.instansi_id = a.instansi_id AND n.id = a.pegawai_id
            JOIN garis_penilai g ON g.instansi_id = a.instansi_id AND g.penilai_id = a.pegawai_id
                AND g.berlaku_sejak <= \(hari) AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            JOIN skp s ON s.instansi_id = g.instansi_id AND s.pegawai_id = g.pegawai_id
                AND s.tahun = \(periode.periode.tahun) AND s.keadaan = 'ditetapkan'
            LEFT JOIN evaluasi e ON e.instansi_id = s.instansi_id AND e.skp_id = s.id
                AND e.periode = \(periode.periode.kode)
            WHERE a.instansi_id = \(instansi) AND a.penilai_id = \(atasan) AND a.berlaku_sejak <= \(kini)
                AND (a.berlaku_sampai IS NULL OR a.berlaku_sampai >= \(kini)) AND (e.id IS NULL OR e.keadaan = 'draf')
            GROUP BY n.id, n.nama ORDER BY n.nama, n.id LIMIT 100
            """
        ).map { Limpahan(penilaiID: try $0.get("id"), nama: try $0.get("nama"), jumlah: try $0.get("jumlah")) }
    }
}

/// A late rater and how many people are still without a signed evaluation.
struct Limpahan: Sendable {
    let penilaiID: String
    let nama: String
    let jumlah: Int
}
