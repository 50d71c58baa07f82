import Dasar
import Kinerja
import Storage

/// What stands beside the rating of one person.
enum EvaluasiOrangStore {
    /// "Ekspektasi khusus pimpinan" by number of the value (1 to 7); empty texts are left out.
    static func perilaku(
        skp: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: [Int: String]] {
        let rows = try db.run(
            """
            SELECT skp_id, nilai, ekspektasi FROM perilaku_skp
            WHERE instansi_id = \(instansi) AND skp_id IN \(list: skp) AND ekspektasi <> ''
            """
        )
        return try rows.reduce(into: [:]) { hasil, row in
            hasil[try row.get("skp_id"), default: [:]][try row.get("nilai")] = try row.get(
                "ekspektasi", as: String.self)
        }
    }

    /// Behaviour and earlier results of one person in one statement.
    static func sekitar(
        pegawai: String, skp: String, sebelum periode: Periode, instansi: String, in db: any SQLConnection
    ) throws -> (perilaku: [Int: String], riwayat: [(periode: Periode, predikat: Predikat)]) {
        let rows = try db.run(
            """
            SELECT 'perilaku' AS macam, '' AS kode, ekspektasi AS isi, nilai AS urut FROM perilaku_skp
            WHERE instansi_id = \(instansi) AND skp_id = \(skp) AND ekspektasi <> ''
            UNION ALL
            SELECT 'riwayat', periode, predikat, -disampaikan FROM evaluasi
            WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND periode <> \(periode.kode)
                AND keadaan IN ('disampaikan', 'diterima', 'keberatan', 'final') AND predikat IS NOT NULL
            ORDER BY macam, urut
            """
        )
        var perilaku: [Int: String] = [:]
        var riwayat: [(periode: Periode, predikat: Predikat)] = []
        for row in rows {
            if try row.get("macam") == "perilaku" {
                perilaku[try row.get("urut")] = try row.get("isi", as: String.self)
            } else if let satu = Periode(try row.get("kode", as: String.self)), riwayat.count < 4 {
                riwayat.append((satu, try row.get("isi")))
            }
        }
        return (perilaku, riwayat)
    }

    /// Results that were delivered before, newest first.
    static func riwayat(
        pegawai: String, sebelum periode: Periode, instansi: String, in db: any SQLConnection
    ) throws -> [(periode: Periode, predikat: Predikat)] {
        try db.run(
            """
            SELECT periode, predikat FROM evaluasi
            WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND periode <> \(periode.kode)
                AND keadaan IN ('disampaikan', 'diterima', 'keberatan', 'final')
            ORDER BY disampaikan DESC LIMIT 4
            """
        ).compactMap { row in
            guard let periode = Periode(try row.get("periode", as: String.self)) else { return nil }
            return (periode, try row.get("predikat"))
        }
    }
}
