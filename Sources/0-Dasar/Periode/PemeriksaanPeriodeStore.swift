import Foundation
import Kinerja
import Platform
import Storage

/// The state of the data on the day a period was opened.
struct PemeriksaanPeriode: Sendable {
    /// Who opened it.
    let pelaku: String
    /// Epoch milliseconds.
    let waktu: Int64
    let total: Int
    /// By the code of the check; kinds without faults are left out.
    let jumlah: [String: Int]
}

/// Keeps with each opening who opened the period, when, and what was left undone in the data.
enum PemeriksaanPeriodeStore {
    /// A period and its last opening, in one statement.
    static func load(
        _ periode: Periode, instansi: String, in db: any SQLConnection
    ) throws -> (periode: PeriodeTercatat, pembukaan: PemeriksaanPeriode?)? {
        let baris = try db.run(
            """
            SELECT p.kode, p.buka, p.tutup, p.keadaan, p.versi, c.jumlah, c.total, c.waktu, o.nama AS pelaku
            FROM periode p
            LEFT JOIN pemeriksaan_periode c ON c.instansi_id = p.instansi_id AND c.periode = p.kode
            LEFT JOIN pegawai o ON o.instansi_id = c.instansi_id AND o.id = c.pelaku_id
            WHERE p.instansi_id = \(instansi) AND p.kode = \(periode.kode) ORDER BY c.waktu DESC LIMIT 1
            """
        ).first
        guard let baris, let tercatat = try PeriodeStore.tercatat(baris) else { return nil }
        guard let teks: String = try baris.getOptional("jumlah") else { return (tercatat, nil) }
        let jumlah = try JSONDecoder().decode([String: Int].self, from: Data(teks.utf8))
        let pembukaan = PemeriksaanPeriode(
            pelaku: try baris.getOptional("pelaku") ?? "", waktu: try baris.get("waktu"),
            total: try baris.get("total"), jumlah: jumlah
        )
        return (tercatat, pembukaan)
    }
}
