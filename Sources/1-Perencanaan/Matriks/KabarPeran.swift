import Dasar
import Kinerja
import Platform

/// Tells the people of a role what became of it. The formulation of the role stays on its page.
enum KabarPeran {
    static func kirim(_ peran: PeranHasil, in tx: Transaction) throws {
        func kabar(_ judul: String, _ tautan: String) -> Kabar {
            Kabar(
                .tugas, kunci: "peran:\(peran.id):\(peran.keadaan.rawValue):\(tx.pencatat.waktu)", judul: judul,
                tautan: tautan)
        }
        switch peran.keadaan {
        case .menungguPenilai:
            let penilai = [peran.penilaiID].compactMap { $0 }
            try PemberitahuanStore.kirim(
                kabar("Satu penugasan menunggu persetujuan Anda", "/tim/penugasan"), kepada: penilai, in: tx)
        case .disepakati:
            try PemberitahuanStore.kirim(
                kabar("Anda mendapat peran baru untuk SKP \(peran.tahun)", "/penugasan"), kepada: [peran.pegawaiID],
                in: tx)
        case .ditolak:
            try PemberitahuanStore.kirim(
                kabar("Satu penugasan tidak disetujui", "/penugasan"), kepada: [peran.pegawaiID], in: tx)
            try PemberitahuanStore.kirim(
                kabar("Satu penugasan tidak disetujui", "/tim/matriks"), kepada: [peran.pemberiID], in: tx)
        case .dicabut:
            try PemberitahuanStore.kirim(
                kabar("Satu peran Anda dicabut", "/penugasan"), kepada: [peran.pegawaiID], in: tx)
        case .masukSKP: break
        }
    }
}
