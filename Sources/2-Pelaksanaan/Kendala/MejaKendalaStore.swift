import Kinerja
import Storage

/// The desk of a holder, and what was shown to him or her because nobody below answered.
struct SaringKendala: Sendable {
    var jenis: JenisKendala?
    var unit = ""
    /// Only what was forwarded: decisions of a head.
    var isDiteruskanSaja = false
}

enum MejaKendalaStore {
    static let perHalaman = 25

    static func daftar(
        _ pemegang: String, _ saring: SaringKendala, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> [KendalaTersimpan] {
        try db.run(
            """
            \(KendalaStore.pilih) WHERE \(syarat(pemegang, saring, instansi))
            ORDER BY CASE WHEN k.diangkat_ke = \(pemegang) THEN 1 ELSE 0 END, k.batas, k.mendesak DESC, k.id
            LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        ).map(KendalaStore.baca)
    }

    /// How many match, and the units to filter by.
    static func jumlah(
        _ pemegang: String, _ saring: SaringKendala, instansi: String, in db: any SQLConnection
    ) throws -> Int {
        try db.run(
            "SELECT COUNT(*) AS jumlah FROM kendala k WHERE \(syarat(pemegang, saring, instansi))"
        ).first?.get("jumlah") ?? 0
    }

    static func unit(
        _ pemegang: String, instansi: String, in db: any SQLConnection
    ) throws -> [(id: String, nama: String)] {
        try db.run(
            """
            SELECT DISTINCT u.id, u.nama FROM kendala k
            JOIN unit u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
            WHERE \(syarat(pemegang, SaringKendala(), instansi)) ORDER BY u.nama, u.id LIMIT 60
            """
        ).map { (try $0.get("id"), try $0.get("nama")) }
    }

    private static func syarat(_ pemegang: String, _ saring: SaringKendala, _ instansi: String) -> SQL {
        let jenis: SQL = saring.jenis.map { "AND k.jenis = \($0)" } ?? ""
        let unit: SQL = saring.unit.isEmpty ? "" : "AND k.unit_id = \(saring.unit)"
        let terus: SQL = saring.isDiteruskanSaja ? "AND k.tingkat > 0" : ""
        return """
            k.instansi_id = \(instansi) AND \(KendalaStore.terbuka)
                AND (k.pemegang_id = \(pemegang) OR k.diangkat_ke = \(pemegang)) \(jenis) \(unit) \(terus)
            """
    }
}
