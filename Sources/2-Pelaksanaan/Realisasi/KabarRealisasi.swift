import Dasar
import Kinerja
import Platform

/// Tells the owner of a month what the rater did with it.
enum KabarRealisasi {
    static func kirim(_ bulan: RealisasiBulan, kepada pegawai: String, in tx: Transaction) throws {
        guard bulan.keadaan == .diterima || bulan.keadaan == .dikembalikan else { return }
        let isDiterima = bulan.keadaan == .diterima
        try PemberitahuanStore.kirim(
            Kabar(
                .realisasi,
                kunci: "realisasi:\(bulan.skpID):\(bulan.bulan):\(bulan.keadaan.rawValue):\(tx.pencatat.waktu)",
                judul: "Realisasi \(bulan.bulan.tampil) \(isDiterima ? "diterima" : "dikembalikan")",
                isi: isDiterima ? "" : "Atasan menulis apa yang perlu diperbaiki.",
                tautan: "/realisasi/\(bulan.bulan)"),
            kepada: [pegawai], in: tx)
    }
}
