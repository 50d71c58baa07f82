import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

extension PutusanRoutes {
    /// Fixes an SKP: the documents are drawn before the write that makes them valid.
    static func tetapkan(_ x: Exchange) async throws -> Response {
        let id = try x.id("skp")
        let masukan = try masukan(x)
        do {
            let (bahan, tempat): (Bahan, String) = try await x.world.database.read { db in
                (try muat(x, id: id, in: db), try OrganisasiStore.tempat(instansi: x.instansi.id, in: db))
            }
            try authorisePenetap(x, bahan)
            // Sent twice: the first answer is found by its key, everything else is refused by the state.
            guard bahan.skp.keadaan == .diajukan else {
                return try await x.act { _ in
                    try bahan.skp.keadaan.periksa(.tetapkan)
                    throw WebFailure.notFound
                }
            }
            try cocokkan(masukan.versi, bahan.skp)
            let putusan = try bahan.skp.tetapkan(
                oleh: x.me().pelaku, konteks: bahan.konteks, pada: x.world.today, waktu: x.world.now()
            )
            return try await simpan(x, bahan, putusan, tempat: tempat)
        } catch {
            return try await TimSKPRoutes.ulangi(x, id: id, alasan: [:], galat: error)
        }
    }

    private static func simpan(
        _ x: Exchange, _ bahan: Bahan, _ putusan: Keputusan<SKP>, tempat: String
    ) async throws -> Response {
        let me = try x.me()
        guard
            let penetap = [bahan.konteks.penilai, bahan.konteks.atasanPenilai].compactMap({ $0 })
                .first(where: { $0.id == me.pegawaiID })
        else { throw WebFailure.notFound }
        let siap = try await DokumenPenerbit.siapkan(
            SKPDokumen.naskah(
                SKPDokumen.Isi(
                    skp: putusan.keadaan, konteks: bahan.konteks, penetap: penetap, instansi: x.instansi.nama,
                    tempat: tempat, tanggal: x.world.today
                )
            ),
            x
        )
        return try await x.act { tx in
            try SKPStore.terapkan(
                putusan, dari: bahan.skp, potret: PotretSKP(bahan.konteks), jenis: "penetapan", in: tx
            )
            try DokumenStore.simpan(
                siap,
                tandaTangan: [
                    (pegawaiID: bahan.skp.pegawaiID, sebagai: "pegawai"),
                    (pegawaiID: penetap.id, sebagai: "pejabat_penilai"),
                ],
                in: tx
            )
            return try hasil(putusan.keadaan, ke: "/tim/skp?pesan=skp_disetujui&urung=\(bahan.skp.id)")
        }
    }
}
