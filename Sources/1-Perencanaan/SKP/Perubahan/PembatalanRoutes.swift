import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// Taking an approval or a return back, and the acts of Ps 20 on a result.
enum PembatalanRoutes {
    static func batalkan(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanHidup(x)
        let id = try x.id("skp")
        do {
            return try await x.act { tx in
                let bahan = try PutusanRoutes.muat(x, id: id, in: tx.db)
                try authorise(x, bahan)
                try PutusanRoutes.cocokkan(masukan.versi, bahan.skp)
                return try PutusanRoutes.hasil(
                    try batalkan(x, bahan.skp, in: tx), ke: "/tim/skp/\(id)?pesan=putusan_diurungkan"
                )
            }
        } catch {
            return try await TimSKPRoutes.ulangi(x, id: id, alasan: [:], galat: error)
        }
    }

    /// Whoever may decide now, and the superior who has decided.
    private static func authorise(_ x: Exchange, _ bahan: PutusanRoutes.Bahan) throws {
        let sayaID = try x.me().pegawaiID
        let isAtasan = bahan.skp.isKepadaAtasan || bahan.skp.ditetapkanOleh == sayaID
        try x.authorise(.tetapkanSKP, hubungan: bahan.hubungan, keadaan: isAtasan ? [.lewatTenggat] : [])
    }

    private static func batalkan(_ x: Exchange, _ skp: SKP, in tx: Transaction) throws -> SKP {
        let catatan = try CatatanSKPStore.load(skp, instansi: x.instansi.id, in: tx.db)
        let putusan = catatan.putusan
        let sebelumnya = try PembatalanStore.sebelumnya(skp, catatan.riwayat, in: tx)
        let keputusan = try skp.batalkanPutusan(
            putusan, oleh: x.me().pelaku, sebelumnya: sebelumnya, pada: x.world.today, waktu: tx.pencatat.waktu
        )
        if let putusan, putusan.jenis == .penetapan {
            try DokumenStore.cabut(objek: "skp", objekID: skp.id, sejak: dokumenSejak(putusan), in: tx)
            try PembatalanStore.tandaiDiurungkan(skp, in: tx)
        }
        try SKPStore.terapkan(keputusan, dari: skp, potret: nil, jenis: "pembatalan", in: tx)
        return keputusan.keadaan
    }

    /// Documents are drawn shortly before the decision that issues them.
    private static func dokumenSejak(_ putusan: PutusanSKP) -> Int64 { putusan.waktu - PutusanSKP.jendela }

    /// An act of L-31 on a result.
    static func catatPembinaan(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanHidup(x)
        return try await PerubahanRoutes.laku(x, masukan, .tetapkanSKP) { bahan, tx in
            let tindakan = masukan.tindakan.flatMap(TindakanPembinaan.init(rawValue:))
            let putusan = try bahan.skp.catatPembinaan(
                tindakan, rhk: masukan.hasil ?? "", oleh: x.me().pelaku, konteks: bahan.konteks,
                catatan: masukan.teksCatatan, pada: x.world.today
            )
            try SKPStore.terapkan(
                putusan, dari: bahan.skp, potret: nil, jenis: tindakan?.rawValue ?? "", alasan: masukan.teksCatatan,
                butir: masukan.hasil ?? "", in: tx
            )
            return try PutusanRoutes.hasil(putusan.keadaan, ke: "/tim/skp/\(bahan.skp.id)?pesan=tersimpan")
        }
    }

    /// Pimpinan takes a result over (K-127).
    static func ambilAlih(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanHidup(x)
        return try await PerubahanRoutes.laku(x, masukan, .tetapkanSKP) { bahan, tx in
            let catatan = try CatatanSKPStore.load(bahan.skp, instansi: x.instansi.id, in: tx.db)
            let rhk = masukan.hasil ?? ""
            let putusan = try bahan.skp.ambilAlih(
                rhk: rhk, oleh: x.me().pelaku, konteks: bahan.konteks, sesudah: catatan.pembinaan(rhk),
                catatan: masukan.teksCatatan, pada: x.world.today
            )
            try SKPStore.terapkan(
                putusan, dari: bahan.skp, potret: nil, jenis: "pengambilalihan", alasan: masukan.teksCatatan,
                butir: rhk,
                in: tx
            )
            return try PutusanRoutes.hasil(putusan.keadaan, ke: "/tim/skp/\(bahan.skp.id)?pesan=tersimpan")
        }
    }
}
