import Kinerja
import Platform
import Storage

/// What the record shows beside the feedback.
enum RekamanUmpanBalikStore {
    /// Sent months of a plan within a period, by indicator. Months that were not sent stay the Pegawai's own draft.
    static func realisasi(
        skp: String, periode: Periode, instansi: String, in db: any SQLConnection
    ) throws -> [String: [Bulan: Realisasi]] {
        let rows = try db.run(
            """
            SELECT r.indikator_id, r.bulan, r.nihil, r.angka, r.uraian, r.kendala FROM realisasi r
            JOIN realisasi_bulan m ON m.instansi_id = r.instansi_id AND m.skp_id = r.skp_id AND m.bulan = r.bulan
            WHERE r.instansi_id = \(instansi) AND r.skp_id = \(skp) AND m.keadaan IN ('terkirim', 'diterima')
                AND r.bulan IN \(list: periode.daftarBulan.map(\.description))
            """
        )
        var hasil: [String: [Bulan: Realisasi]] = [:]
        for row in rows {
            guard let bulan = Bulan(try row.get("bulan", as: String.self)) else { continue }
            let angka: String? = try row.getOptional("angka")
            hasil[try row.get("indikator_id"), default: [:]][bulan] = Realisasi(
                angka: angka.flatMap { Desimal($0) }, isNihil: try row.get("nihil"), uraian: try row.get("uraian"),
                kendala: try row.get("kendala"))
        }
        return hasil
    }

    static func instansi(_ id: String, in db: any SQLConnection) throws -> (nama: String, tempat: String) {
        let row = try db.run("SELECT nama, tempat FROM instansi WHERE id = \(id)").first
        return (try row?.get("nama") ?? "", try row?.get("tempat") ?? "")
    }
}
