import Dasar
import Documents
import Kinerja
import Platform
import Storage

/// Everything the official forms of one sending need, read from the rows that the page shows.
struct BahanDokumen: Sendable {
    let periode: Periode
    let instansi: String
    /// Where documents are signed.
    let tempat: String
    let isi: [String: IsiKinerja]
    let perilaku: [String: [Int: String]]
    let orang: [String: Identitas]
    let penilaiID: String
    let atasanID: String?
    let penandaTanganID: String
    let sebagai: SyaratPenilaian.Sebagai
    /// Epoch milliseconds of the signature.
    let waktu: Int64

    static func load(
        _ kiriman: PengirimanTim, _ tim: TimEvaluasi, oleh me: String, _ x: Exchange, in db: any SQLConnection
    ) throws -> BahanDokumen {
        let skp = kiriman.daftar.compactMap { $0.orang.skp?.id }
        let id = Set(kiriman.daftar.map(\.orang.id) + [tim.konteks.penilaiID, me] + [tim.konteks.atasanID].compactMap { $0 })
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

    /// The identity on the day, or a refusal that says whom to correct.
    func identitas(_ id: String, nama: String) throws(Penolakan) -> Identitas {
        guard let satu = orang[id] else {
            throw Penolakan(
                "evaluasi.penempatan_belum_tercatat", "Jabatan dan unit \(nama) belum tercatat, jadi dokumennya belum dapat dibuat.",
                perbaikan: "Minta admin melengkapi penempatan orang ini."
            )
        }
        return satu
    }
}
