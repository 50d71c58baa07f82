import Dasar
import Kinerja
import Platform
import Storage

/// Reads what the official forms need.
enum BahanDokumenStore {
    static func load(
        _ kiriman: PengirimanTim, _ tim: TimEvaluasi, oleh me: String, _ x: Exchange, in db: any SQLConnection
    ) throws -> BahanDokumen {
        let skp = kiriman.daftar.compactMap { $0.orang.skp?.id }
        let id = Set(
            kiriman.daftar.map(\.orang.id) + [tim.konteks.penilaiID, me] + [tim.konteks.atasanID].compactMap { $0 })
        let baris = try db.run("SELECT nama, tempat FROM instansi WHERE id = \(x.instansi.id)").first
        return BahanDokumen(
            periode: tim.periode, instansi: try baris?.get("nama") ?? x.instansi.nama,
            tempat: try baris?.get("tempat") ?? "",
            isi: try IsiKinerjaStore.load(skp: skp, periode: tim.periode, instansi: x.instansi.id, in: db),
            perilaku: try EvaluasiOrangStore.perilaku(skp: skp, instansi: x.instansi.id, in: db),
            orang: try IdentitasStore.load(
                id.sorted(), instansi: x.instansi.id, pada: tim.konteks.hariTim, in: db
            ),
            penilaiID: tim.konteks.penilaiID, atasanID: tim.konteks.atasanID, penandaTanganID: me,
            sebagai: tim.sebagai, waktu: x.world.now()
        )
    }
}
