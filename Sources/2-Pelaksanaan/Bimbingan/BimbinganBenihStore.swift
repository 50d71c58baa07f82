import Dasar
public import Kinerja
public import Platform
import Storage

/// Guidance of the demo: one session held and signed, with its agreements.
public enum BimbinganBenihStore {
    /// Writes a session as it stands, with both signatures when it was carried out.
    public static func tanam(
        _ satu: Bimbingan, kesepakatan: [Kesepakatan], in tx: Transaction
    ) throws {
        var awal = satu
        awal.versi = 1
        try BimbinganSimpanStore.tambah(
            Keputusan(keadaan: awal, peristiwa: [peristiwa("diusulkan", satu)]), in: tx)
        var akhir = satu
        akhir.versi = 2
        let jenis = satu.keadaan == .dijadwalkan ? ["dijadwalkan"] : ["dijadwalkan", "dilaksanakan"]
        try BimbinganSimpanStore.terapkan(
            Keputusan(keadaan: akhir, peristiwa: jenis.map { peristiwa($0, satu) }), dari: awal.tanpaTanda, in: tx)
        for k in kesepakatan { try KesepakatanStore.simpan(k, in: tx) }
    }

    private static func peristiwa(_ jenis: String, _ satu: Bimbingan) -> Peristiwa {
        Peristiwa(jenis: "bimbingan.\(jenis)", objek: "bimbingan", objekID: satu.id)
    }
}

extension Bimbingan {
    fileprivate var tanpaTanda: Bimbingan {
        var baru = self
        baru.tandaTangan = [:]
        return baru
    }
}
