import Kinerja

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

    /// The identity on the day, or a refusal that says whom to correct.
    func identitas(_ id: String, nama: String) throws(Penolakan) -> Identitas {
        guard let satu = orang[id] else {
            throw Penolakan(
                "evaluasi.penempatan_belum_tercatat",
                "Jabatan dan unit \(nama) belum tercatat, jadi dokumennya belum dapat dibuat.",
                perbaikan: "Minta admin melengkapi penempatan orang ini."
            )
        }
        return satu
    }
}
