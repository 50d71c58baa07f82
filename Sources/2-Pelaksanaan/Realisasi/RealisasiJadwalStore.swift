public import Kinerja
import Platform
public import Storage

/// The rhythm of an SKP, from columns of its row and of the post of its owner.
extension RealisasiStore {
    /// Columns for `jadwal`, with `gabungJadwal` behind `FROM skp s`.
    public static let kolomJadwal: SQL =
        "s.mulai, s.selesai, s.ritme, kt.jabatan AS jabatan_kini, ku.nama AS unit_kini"

    /// The post now, or the one on the last day of an SKP that was closed.
    public static let gabungJadwal: SQL = """
        LEFT JOIN penempatan kt ON kt.instansi_id = s.instansi_id AND kt.pegawai_id = s.pegawai_id
            AND kt.jenis = 'definitif'
            AND ((s.selesai IS NULL AND kt.berlaku_sampai IS NULL)
                OR (s.selesai IS NOT NULL AND kt.berlaku_sejak <= s.selesai
                    AND (kt.berlaku_sampai IS NULL OR kt.berlaku_sampai >= s.selesai)))
        LEFT JOIN unit ku ON ku.instansi_id = s.instansi_id AND ku.id = kt.unit_id
        """

    /// Reads the rhythm and the months of an SKP; the row also holds `tahun`.
    /// - Parameter sejak: first day where the row names none: a later SKP of the year from before such days were kept.
    public static func jadwal(_ row: SQLRow, sejak: Tanggal? = nil) throws -> JadwalRealisasi {
        let mulai = try row.getOptional("mulai", as: String.self).flatMap { Tanggal($0) }
        let selesai = try row.getOptional("selesai", as: String.self).flatMap { Tanggal($0) }
        let ritme = RitmePelaporan(rawValue: try row.get("ritme"))
        let bawaan = RitmePelaporan.bawaan(
            jabatan: try row.getOptional("jabatan_kini") ?? "", unit: try row.getOptional("unit_kini") ?? ""
        )
        return JadwalRealisasi(
            tahun: try row.get("tahun"), ritme: ritme ?? bawaan, mulai: mulai ?? sejak, selesai: selesai)
    }

    /// Every report of a year of one person, with the segments of a transfer joined, in one statement. Without an SKP the
    /// list is empty.
    static func tahun(
        pegawai: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [LaporanTahun] {
        let rows = try db.run(
            """
            SELECT s.id, s.tahun, s.dibuat, s.keadaan AS keadaan_skp, \(kolomJadwal), b.bulan, b.keadaan, b.terlambat,
                b.dikirim, b.ditekan, b.dibuka, b.diputus, b.catatan, b.versi AS versi_bulan
            FROM skp s
            \(gabungJadwal)
            LEFT JOIN realisasi_bulan b ON b.instansi_id = s.instansi_id AND b.skp_id = s.id
            WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(pegawai) AND s.tahun = \(tahun)
            ORDER BY s.dibuat, s.id, b.bulan
            """
        )
        var daftar: [Bulan: LaporanTahun] = [:]
        var pertama: String?
        for row in rows {
            let id: String = try row.get("id")
            pertama = pertama ?? id
            let sejak = pertama == id ? nil : Waktu.tanggal(try row.get("dibuat"))
            let jadwal = try jadwal(row, sejak: sejak)
            // A later SKP takes over from its first month on.
            for bulan in daftar.keys where daftar[bulan]?.skpID != id && bulan >= jadwal.awal { daftar[bulan] = nil }
            for bulan in jadwal.bulanLapor where daftar[bulan] == nil {
                daftar[bulan] = LaporanTahun(
                    bulan: bulan, skpID: id, jadwal: jadwal, isDitutup: try row.get("keadaan_skp") == "ditutup")
            }
            guard let kode: String = try row.getOptional("bulan"), let bulan = Bulan(kode) else { continue }
            if daftar[bulan] == nil {
                daftar[bulan] = LaporanTahun(bulan: bulan, skpID: id, jadwal: jadwal, isDitutup: false)
            }
            daftar[bulan]?.tersimpan = try bacaBulan(row, bulan)
        }
        return daftar.values.sorted { $0.bulan < $1.bulan }
    }
}

/// One report in the overview of a year.
struct LaporanTahun: Sendable {
    let bulan: Bulan
    let skpID: String
    let jadwal: JadwalRealisasi
    /// Its SKP was closed, so nothing is asked for any more.
    let isDitutup: Bool
    var tersimpan: BulanTersimpan?

    var keadaan: KeadaanRealisasi { tersimpan?.bulan.keadaan ?? .belumDiisi }
    /// "September 2026"; a month from before the rhythm changed keeps its own name.
    var judul: String { jadwal.isLapor(bulan) ? jadwal.tampil(bulan) : bulan.tampil }
}
