import Kinerja
import Storage

/// What the chores of feedback read and throw away.
enum UmpanBalikChoreStore {
    /// Raters with people whose period is in its last third and who have no scheduled feedback in it.
    static func sisa(
        pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [(penilai: String, sisa: Int)] {
        let rows = try db.run(
            """
            SELECT g.penilai_id, g.pegawai_id,
                (SELECT i.irama FROM irama_umpan_balik i WHERE i.instansi_id = g.instansi_id
                    AND i.pegawai_id = g.pegawai_id AND i.berlaku_sejak <= \(hari.description)
                    ORDER BY i.berlaku_sejak DESC LIMIT 1) AS irama,
                (SELECT MAX(b.tanggal) FROM umpan_balik b WHERE b.instansi_id = g.instansi_id
                    AND b.pegawai_id = g.pegawai_id AND b.pemberi_id = g.penilai_id AND b.sifat = 'berkala'
                    AND b.keadaan <> 'ditarik') AS terakhir
            FROM garis_penilai g
            WHERE g.instansi_id = \(instansi) AND g.berlaku_sejak <= \(hari.description)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari.description))
            ORDER BY g.penilai_id
            """
        )
        var sisa: [String: Int] = [:]
        for row in rows {
            let kode: String? = try row.getOptional("irama")
            let irama =
                kode.flatMap(IramaUmpanBalik.init(rawValue:)) ?? AturanUmpanBalik.riwayat.terkini.nilai.iramaBawaan
            let periode = irama.periode(pada: hari)
            let panjang = periode.selesai.hariSejak1970 - periode.mulai.hariSejak1970 + 1
            guard (hari.hariSejak1970 - periode.mulai.hariSejak1970) * 3 >= panjang * 2 else { continue }
            let terakhir = (try row.getOptional("terakhir") as String?).flatMap { Tanggal($0) }
            if terakhir.map({ $0 < periode.mulai }) ?? true { sisa[try row.get("penilai_id"), default: 0] += 1 }
        }
        return sisa.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    static func buang(sebelum hari: Tanggal, waktu: Int64, instansi: String, in db: any SQLConnection) throws {
        try db.run(
            "DELETE FROM garam_umpan_balik WHERE instansi_id = \(instansi) AND hari < \(hari.description)")
        try db.run("DELETE FROM kiriman_umpan_balik WHERE instansi_id = \(instansi) AND waktu < \(waktu)")
    }
}
