public import Dasar
public import Kinerja
public import Platform

/// Draws the documents of SKP that were fixed without a request, for seeds.
public enum SKPPenerbit {
    /// The SKP and its annex; `konteks` must know the rater.
    public static func siapkan(
        _ skp: SKP, konteks: KonteksSKP, tempat: String, tanggal: Tanggal, world: World, instansi: Instansi
    ) async throws -> [DokumenSiap] {
        guard let penetap = konteks.penilai else { return [] }
        let naskah = SKPDokumen.naskah(
            SKPDokumen.Isi(
                skp: skp, konteks: konteks, penetap: penetap, instansi: instansi.nama, tempat: tempat, tanggal: tanggal
            )
        )
        return try await DokumenPenerbit.siapkan(naskah, world: world, instansi: instansi)
    }
}
