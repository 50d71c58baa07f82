import Kinerja
import Platform
import Storage

/// What stands beside a report: the steps of the rencana aksi that are due, and the daily notes of its months.
struct SekitarRealisasi: Sendable {
    var langkah: [LangkahRencana] = []
    var catatan: [CatatanHarian] = []

    /// Notes that name no indicator yet.
    var catatanLepas: [CatatanHarian] { catatan.filter { $0.indikatorID == nil } }
}

enum RealisasiSekitarStore {
    /// One statement. Steps that do not concern these months are left out.
    static func load(
        _ kepala: KepalaRealisasi, bulan: Bulan, denganCatatan: Bool = true, instansi: String,
        in db: any SQLConnection
    ) throws -> SekitarRealisasi {
        let cakupan = kepala.jadwal.isLapor(bulan) ? kepala.jadwal.cakupan(bulan) : [bulan]
        let awal = (cakupan.first ?? bulan).hariPertama.description
        let rows = try db.run(
            """
            SELECT 'catatan' AS jenis, id, COALESCE(indikator_id, '') AS indikator_id, tanggal AS kapan, teks,
                COALESCE(jumlah, '') AS jumlah, satuan, '' AS rhk_id, '' AS selesai, 0 AS urutan, versi
            FROM catatan_harian
            WHERE instansi_id = \(instansi) AND pegawai_id = \(denganCatatan ? kepala.pegawaiID : "")
                AND dihapus IS NULL AND tanggal >= \(awal) AND tanggal <= \(bulan.hariTerakhir.description)
            UNION ALL
            SELECT 'langkah' AS jenis, id, COALESCE(indikator_id, '') AS indikator_id, sasaran AS kapan, teks,
                '' AS jumlah, '' AS satuan, rhk_id, selesai, urutan, versi
            FROM rencana_aksi WHERE instansi_id = \(instansi) AND skp_id = \(kepala.skpID) AND dihapus IS NULL
            ORDER BY 1, 10, 4, 2
            """
        )
        var hasil = SekitarRealisasi()
        for row in rows {
            if try row.get("jenis", as: String.self) == "catatan" {
                if let satu = try catatan(row) { hasil.catatan.append(satu) }
            } else {
                let satu = try langkah(row)
                if satu.isTampil(pada: cakupan) { hasil.langkah.append(satu) }
            }
        }
        return hasil
    }

    private static func catatan(_ row: SQLRow) throws -> CatatanHarian? {
        guard let tanggal = Tanggal(try row.get("kapan")) else { return nil }
        let indikator: String = try row.get("indikator_id")
        return CatatanHarian(
            id: try row.get("id"), tanggal: tanggal, teks: try row.get("teks"), jumlah: Desimal(try row.get("jumlah")),
            satuan: try row.get("satuan"), indikatorID: indikator.isEmpty ? nil : indikator,
            versi: try row.get("versi")
        )
    }

    private static func langkah(_ row: SQLRow) throws -> LangkahRencana {
        let indikator: String = try row.get("indikator_id")
        return LangkahRencana(
            id: try row.get("id"), rhkID: try row.get("rhk_id"), indikatorID: indikator.isEmpty ? nil : indikator,
            teks: try row.get("teks"), sasaran: Periode(try row.get("kapan")), selesai: Bulan(try row.get("selesai")),
            versi: try row.get("versi")
        )
    }
}
