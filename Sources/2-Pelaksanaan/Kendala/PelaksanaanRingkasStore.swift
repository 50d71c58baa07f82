public import Kinerja
import Platform
public import Storage

/// What happened to one person beside the results, for the rating.
public struct PelaksanaanRingkas: Sendable {
    public struct Kendala: Sendable {
        public let id: String
        public let uraian: String
        public let keadaan: KeadaanKendala
        public let putusan: String
    }

    public struct Dukungan: Sendable {
        public let teks: String
        public let keadaan: String
        public let periode: String
    }

    public struct Kesepakatan: Sendable {
        public let bimbinganID: String
        public let uraian: String
    }

    public var kendala: [Kendala] = []
    public var dukungan: [Dukungan] = []
    /// Open agreements from guidance.
    public var kesepakatan: [Kesepakatan] = []
    /// Feedback of the period: all of it, and how much praises or asks for more. Never who gave it.
    public var jumlahUmpanBalik = 0
    public var apresiasi = 0
    public var perbaikan = 0

    public init() {}

    public var isKosong: Bool {
        kendala.isEmpty && dukungan.isEmpty && jumlahUmpanBalik == 0 && kesepakatan.isEmpty
    }
}

/// Execution beside the rating in one statement, however many people.
public enum PelaksanaanRingkasStore {
    /// Obstacles that touch the period and promised support that was missing in it.
    public static func load(
        pegawai: [String], periode: Periode, instansi: String, in db: any SQLConnection
    ) throws -> [String: PelaksanaanRingkas] {
        guard !pegawai.isEmpty else { return [:] }
        let kode = [periode.kode] + periode.daftarBulan.map(\.description)
        let rows = try db.run(
            """
            SELECT 'kendala' AS macam, k.pelapor_id AS pegawai_id, k.id AS kunci, k.uraian AS teks, k.keadaan,
                k.putusan AS rincian, k.dibuat AS urut
            FROM kendala k
            WHERE k.instansi_id = \(instansi) AND k.pelapor_id IN \(list: pegawai) AND k.keadaan <> 'ditarik'
                AND \(menyentuh(periode))
            UNION ALL
            SELECT 'dukungan', s.pegawai_id, d.periode, d.teks, d.keadaan, '', d.nomor
            FROM dukungan_periode d JOIN skp s ON s.instansi_id = d.instansi_id AND s.id = d.skp_id
            WHERE d.instansi_id = \(instansi) AND s.pegawai_id IN \(list: pegawai) AND d.periode IN \(list: kode)
                AND d.keadaan <> 'tersedia'
            UNION ALL
            SELECT 'kesepakatan', a.pegawai_id, a.id, a.uraian, a.keadaan, a.bimbingan_id, 0 FROM kesepakatan a
            WHERE a.instansi_id = \(instansi) AND a.pegawai_id IN \(list: pegawai)
                AND a.keadaan IN ('terbuka', 'dibawa')
            UNION ALL
            SELECT 'umpan_balik', b.pegawai_id, '', b.tanda, '', '', COUNT(*) FROM umpan_balik b
            WHERE b.instansi_id = \(instansi) AND b.pegawai_id IN \(list: pegawai) AND b.keadaan <> 'ditarik'
                AND b.tanggal >= \(periode.mulai.description) AND b.tanggal <= \(periode.selesai.description)
            GROUP BY b.pegawai_id, b.tanda
            ORDER BY macam, urut
            """
        )
        return try rows.reduce(into: [:]) { hasil, row in
            try tambah(row, &hasil[try row.get("pegawai_id"), default: PelaksanaanRingkas()])
        }
    }

    private static func tambah(_ row: SQLRow, _ satu: inout PelaksanaanRingkas) throws {
        let (kunci, teks): (String, String) = (try row.get("kunci"), try row.get("teks"))
        switch try row.get("macam", as: String.self) {
        case "kendala":
            satu.kendala.append(
                .init(
                    id: kunci, uraian: teks, keadaan: try row.get("keadaan"), putusan: try row.get("rincian")))
        case "kesepakatan":
            satu.kesepakatan.append(.init(bimbinganID: try row.get("rincian"), uraian: teks))
        case "umpan_balik":
            let jumlah: Int = try row.get("urut")
            satu.jumlahUmpanBalik += jumlah
            if teks == "apresiasi" { satu.apresiasi = jumlah }
            if teks == "perbaikan" { satu.perbaikan = jumlah }
        default:
            let keadaan = DukunganSKP.Keadaan(rawValue: try row.get("keadaan"))?.tampil ?? ""
            satu.dukungan.append(
                .init(teks: teks, keadaan: keadaan.lowercased(), periode: Periode(kunci)?.tampil ?? kunci))
        }
    }

    /// Began before the period ended, and not closed before it began. Over `kendala k`.
    private static func menyentuh(_ periode: Periode) -> SQL {
        """
        k.mulai <= \(periode.selesai.description)
            AND (k.ditutup IS NULL OR k.ditutup >= \(Waktu.awal(periode.mulai)))
        """
    }

    /// For a statement over `pegawai o`: acknowledged obstacles of the period whose means are still missing.
    public static func jumlahKendala(_ periode: Periode) -> SQL {
        """
        (SELECT COUNT(*) FROM kendala k WHERE k.instansi_id = o.instansi_id AND k.pelapor_id = o.id
            AND k.keadaan IN ('diakui', 'diteruskan', 'dibuka_kembali', 'tidak_dapat_dipenuhi')
            AND \(menyentuh(periode)))
        """
    }
}
