import Kinerja
import Platform
import Storage

/// How much of the year's quota is used.
extension BuktiStore {
    /// Bytes of a person's files of a year, each content once, with what unfinished uploads have announced. What is in
    /// the trash does not count, so that deleting makes room at once.
    static func terpakai(
        _ pegawai: String, tahun: Int, kini: Int64, tanpaUnggahan: String = "", instansi: String,
        in db: any SQLConnection
    ) throws -> Int {
        let (awal, akhir) = rentang(tahun)
        let row = try db.run(
            """
            SELECT CAST(COALESCE((SELECT SUM(satu.ukuran) FROM (
                    SELECT b.sidik, MAX(b.ukuran) AS ukuran FROM bukti b
                    WHERE b.instansi_id = \(instansi) AND b.pegawai_id = \(pegawai) AND b.dihapus IS NULL
                        AND b.dibuat >= \(awal) AND b.dibuat < \(akhir) GROUP BY b.sidik) satu), 0)
                + COALESCE((SELECT SUM(u.ukuran) FROM bukti_unggahan u
                    WHERE u.instansi_id = \(instansi) AND u.pegawai_id = \(pegawai) AND u.bukti_id IS NULL
                        AND u.dibuat > \(kini - UnggahanBagian.umur) AND u.id <> \(tanpaUnggahan)), 0) AS BIGINT)
                AS jumlah
            """
        ).first
        return try row?.get("jumlah") ?? 0
    }

    /// Refuses `bukti.kuota_penuh` when the new files do not fit. A content that the person has already is free.
    static func periksaKuota(
        _ baru: [Bukti], pegawai: String, tanpaUnggahan: String = "", _ tx: Transaction
    ) throws {
        let berkas = Dictionary(baru.filter(\.isBerkas).map { ($0.sidik, $0.ukuran) }, uniquingKeysWith: { a, _ in a })
        guard !berkas.isEmpty else { return }
        let (instansi, kini) = (tx.pencatat.instansi, tx.pencatat.waktu)
        let tahun = Waktu.tanggal(kini).tahun
        let (awal, akhir) = rentang(tahun)
        let punya = try tx.db.run(
            """
            SELECT DISTINCT sidik FROM bukti WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)
                AND dihapus IS NULL AND dibuat >= \(awal) AND dibuat < \(akhir) AND sidik IN \(list: Array(berkas.keys))
            """
        ).map { try $0.get("sidik", as: String.self) }
        let tambahan = berkas.filter { !punya.contains($0.key) }.values.reduce(0, +)
        try KuotaBukti.berlaku(tahun: tahun).periksa(
            terpakai: try terpakai(
                pegawai, tahun: tahun, kini: kini, tanpaUnggahan: tanpaUnggahan, instansi: instansi, in: tx.db),
            tambahan: tambahan, tahun: tahun)
    }

    private static func rentang(_ tahun: Int) -> (Int64, Int64) {
        func awal(_ tahun: Int) -> Int64 { Tanggal("\(tahun)-01-01").map { Waktu.awal($0) } ?? 0 }
        return (awal(tahun), awal(tahun + 1))
    }
}
