public import Kinerja
import Platform
public import Storage

/// One person of a team with the feedback of the rhythm's period.
struct AnggotaUmpanBalik: Sendable {
    let id: String
    let nama: String
    let jabatan: String
    let irama: IramaUmpanBalik
    /// Day of the last scheduled feedback by the Pimpinan.
    let terakhir: Tanggal?

    func isSudah(pada hari: Tanggal) -> Bool { terakhir.map { $0 >= irama.periode(pada: hari).mulai } ?? false }
}

/// Feedback by the rater about behaviour, as proof (L-64; B.1.10).
public struct BuktiUmpanBalik: Sendable {
    public let id: String
    public let tanggal: Tanggal
    /// The value's name and the first 160 letters.
    public let ringkas: String
}

extension UmpanBalikStore {
    /// The people whose line leads to this rater, with rhythm and last scheduled feedback; one statement.
    static func tim(
        _ penilai: String, pada tanggal: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [AnggotaUmpanBalik] {
        let hari = tanggal.description
        return try db.run(
            """
            SELECT p.id, p.nama, t.jabatan,
                (SELECT i.irama FROM irama_umpan_balik i WHERE i.instansi_id = p.instansi_id AND i.pegawai_id = p.id
                    AND i.berlaku_sejak <= \(hari) ORDER BY i.berlaku_sejak DESC LIMIT 1) AS irama,
                (SELECT MAX(b.tanggal) FROM umpan_balik b WHERE b.instansi_id = p.instansi_id AND b.pegawai_id = p.id
                    AND b.pemberi_id = g.penilai_id AND b.sifat = 'berkala' AND b.keadaan <> 'ditarik') AS terakhir
            FROM garis_penilai g
            JOIN pegawai p ON p.instansi_id = g.instansi_id AND p.id = g.pegawai_id AND p.kedudukan <> 'keluar'
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            WHERE g.instansi_id = \(instansi) AND g.penilai_id = \(penilai) AND g.berlaku_sejak <= \(hari)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari))
            ORDER BY p.nama_cari, p.id
            """
        ).map { row in
            let kode: String? = try row.getOptional("irama")
            return AnggotaUmpanBalik(
                id: try row.get("id"), nama: try row.get("nama"), jabatan: try row.getOptional("jabatan") ?? "",
                irama: kode.flatMap(IramaUmpanBalik.init(rawValue:))
                    ?? AturanUmpanBalik.riwayat.terkini.nilai.iramaBawaan,
                terakhir: (try row.getOptional("terakhir") as String?).flatMap { Tanggal($0) })
        }
    }

    /// The agreed rhythm from a day on; agreeing twice on a day keeps the later word.
    static func aturIrama(
        _ pegawai: String, _ irama: IramaUmpanBalik, sejak: Tanggal, oleh: String, instansi: String,
        in db: any SQLConnection
    ) throws {
        try db.run(
            """
            INSERT INTO irama_umpan_balik (instansi_id, pegawai_id, berlaku_sejak, irama, oleh_id)
            VALUES (\(instansi), \(pegawai), \(sejak.description), \(irama.rawValue), \(oleh))
            ON CONFLICT (instansi_id, pegawai_id, berlaku_sejak)
                DO UPDATE SET irama = excluded.irama, oleh_id = excluded.oleh_id
            """
        )
    }

    /// The rule of names of a unit from a day on.
    static func aturNama(
        _ unit: String, ditampilkan: Bool, sejak: Tanggal, waktu: Int64, instansi: String, in db: any SQLConnection
    ) throws {
        try db.run(
            """
            INSERT INTO aturan_umpan_balik (instansi_id, unit_id, berlaku_sejak, nama_ditampilkan, dibuat)
            VALUES (\(instansi), \(unit), \(sejak.description), \(ditampilkan), \(waktu))
            ON CONFLICT (instansi_id, unit_id, berlaku_sejak)
                DO UPDATE SET nama_ditampilkan = excluded.nama_ditampilkan, dibuat = excluded.dibuat
            """
        )
    }

    /// A unit's name and its own settings through time, newest first.
    static func aturanUnit(
        _ unit: String, instansi: String, in db: any SQLConnection
    ) throws -> (nama: String, riwayat: [(sejak: Tanggal, isDitampilkan: Bool)])? {
        let rows = try db.run(
            """
            SELECT u.nama, s.berlaku_sejak, s.nama_ditampilkan FROM unit u
            LEFT JOIN aturan_umpan_balik s ON s.instansi_id = u.instansi_id AND s.unit_id = u.id
            WHERE u.instansi_id = \(instansi) AND u.id = \(unit) ORDER BY s.berlaku_sejak DESC
            """
        )
        guard let nama: String = try rows.first?.get("nama") else { return nil }
        let riwayat = try rows.compactMap { row -> (sejak: Tanggal, isDitampilkan: Bool)? in
            guard let sejak = (try row.getOptional("berlaku_sejak") as String?).flatMap({ Tanggal($0) }) else {
                return nil
            }
            return (sejak, try row.get("nama_ditampilkan"))
        }
        return (nama, riwayat)
    }

    /// Feedback about behaviour that a rater gave to a person, newest first.
    public static func buktiUmpanBalik(
        pegawai: String, oleh penilai: String, instansi: String, in db: any SQLConnection
    ) throws -> [BuktiUmpanBalik] {
        try db.run(
            """
            SELECT id, tanggal, perihal, teks FROM umpan_balik
            WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND pemberi_id = \(penilai)
                AND nilai IS NOT NULL AND keadaan <> 'ditarik'
            ORDER BY tanggal DESC, id DESC LIMIT 100
            """
        ).compactMap { row in
            guard let tanggal = Tanggal(try row.get("tanggal", as: String.self)) else { return nil }
            let (perihal, teks) = (try row.get("perihal", as: String.self), try row.get("teks", as: String.self))
            return BuktiUmpanBalik(
                id: try row.get("id"), tanggal: tanggal,
                ringkas: teks.isEmpty ? perihal : "\(perihal): \(String(teks.prefix(160)))")
        }
    }
}
