public import Kinerja
public import Platform
import Storage

/// What the execution of guidance leaves on the SKP.
public enum PembinaanSKPStore {
    /// Records a guidance on a result (L-31), so that a take-over becomes possible (L-32). Nothing is written while the SKP
    /// is not in a state that takes it, or has another rater by now.
    public static func catatBimbingan(
        skp id: String, rhk: String, penilai: Pelaku, catatan: String, pada tanggal: Tanggal, in tx: Transaction
    ) throws {
        let instansi = tx.pencatat.instansi
        guard let skp = try SKPStore.load(id: id, instansi: instansi, in: tx.db)?.skp else { return }
        let konteks = try KonteksStore.load(
            pegawai: skp.pegawaiID, penilai: skp.penilaiID, instansi: instansi, pada: tanggal, in: tx.db)
        let putusan: Keputusan<SKP>
        do {
            putusan = try skp.catatPembinaan(
                .bimbingan, rhk: rhk, oleh: penilai, konteks: konteks, catatan: catatan, pada: tanggal)
        } catch { return }
        try SKPStore.terapkan(
            putusan, dari: skp, potret: nil, jenis: TindakanPembinaan.bimbingan.rawValue, alasan: catatan, butir: rhk,
            in: tx)
    }
}
