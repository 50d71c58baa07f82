public import Kinerja
public import Platform
import Storage

/// Organisation results that seeds plant, without asking who fixes them.
public enum CapaianOrganisasiStore {
    public static func benih(
        unit: String, periode: Periode, nilai: CapaianOrganisasi, dasar: String, in tx: Transaction
    ) throws {
        try tx.db.run(
            """
            INSERT INTO capaian_organisasi (instansi_id, unit_id, periode, nilai, dasar, ditetapkan, ditetapkan_oleh)
            VALUES (\(tx.pencatat.instansi), \(unit), \(periode.kode), \(nilai), \(dasar), \(tx.pencatat.waktu),
                \(tx.pencatat.pelaku))
            """
        )
        tx.catat(EntriJejak("capaian_organisasi.ditetapkan", objek: "unit", id: unit, sesudah: nilai.rawValue))
    }
}
