import Dasar
import Kinerja
import Platform

/// Who is told about which step.
enum KabarKendala {
    static func kirim(_ k: Kendala, jenis: String, versi: Int, in tx: Transaction) throws {
        let pemegang = [k.pemegangID].compactMap { $0 }
        switch jenis {
        case "dilaporkan": try satu(k, jenis, versi, "Kendala baru menunggu jawaban Anda", pemegang, tx)
        case "diakui": try satu(k, jenis, versi, "Kendala Anda diakui", [k.pelaporID], tx)
        case "diteruskan":
            try satu(k, jenis, versi, "Kendala diteruskan kepada Anda untuk diputuskan", pemegang, tx)
            try satu(k, "naik", versi, "Kendala Anda diteruskan ke atasan", [k.pelaporID], tx)
        case "selesai": try satu(k, jenis, versi, "Kendala Anda diselesaikan", [k.pelaporID], tx)
        case "tidak_dapat_dipenuhi":
            try satu(k, jenis, versi, "Kendala Anda tidak dapat dipenuhi", [k.pelaporID], tx)
        case "dibuka_kembali": try satu(k, jenis, versi, "Kendala dibuka kembali oleh pelapornya", pemegang, tx)
        case "lewat_batas": try satu(k, jenis, versi, "Kendala menunggu jawaban Anda, batasnya lewat", pemegang, tx)
        case "diangkat":
            try satu(k, jenis, versi, "Kendala belum dijawab di bawah Anda", [k.diangkatKe].compactMap { $0 }, tx)
        case "pindah_meja": try satu(k, jenis, versi, "Kendala pindah ke meja Anda", pemegang, tx)
        default: break
        }
    }

    private static func satu(
        _ k: Kendala, _ jenis: String, _ versi: Int, _ judul: String, _ kepada: [String], _ tx: Transaction
    ) throws {
        let kabar = Kabar(
            .kendala, kunci: "kendala:\(k.id):\(jenis):\(versi)", judul: judul,
            isi: "\(k.laporan.jenis.tampil): \(String(k.laporan.uraian.prefix(200)))", tautan: "/kendala/\(k.id)"
        )
        try PemberitahuanStore.kirim(kabar, kepada: kepada, in: tx)
    }
}
