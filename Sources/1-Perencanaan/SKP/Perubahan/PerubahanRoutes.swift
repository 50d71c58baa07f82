import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// Changing an SKP in the year: open it, drop the change, follow what changed around its owner.
enum PerubahanRoutes {
    static func buka(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanHidup(x)
        return try await laku(x, masukan, .ubahSKP) { bahan, tx in
            let putusan = try bahan.skp.bukaPerubahan(
                oleh: x.me().pelaku, konteks: bahan.konteks,
                dasar: masukan.dasar.flatMap(DasarPerubahanSKP.init(rawValue:)), alasan: masukan.alasan,
                pada: x.world.today
            )
            let dasar = putusan.keadaan.dasarPerubahan.map { "\($0.tampil) (\($0.pasal)). " } ?? ""
            try SKPStore.terapkan(
                putusan, dari: bahan.skp, potret: nil, jenis: "pembukaan", alasan: dasar + masukan.alasan, in: tx
            )
            let isDiri = bahan.hubungan.contains(.diri)
            return try PutusanRoutes.hasil(
                putusan.keadaan,
                ke: isDiri ? "/skp/\(bahan.skp.tahun)/susun" : "/tim/skp/\(bahan.skp.id)?pesan=skp_dibuka")
        }
    }

    static func lepas(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanHidup(x)
        return try await laku(x, masukan, .ubahSKP) { bahan, tx in
            let tetap = try SKPMutasiStore.tetap(bahan.skp, in: tx)
            let putusan = try bahan.skp.lepasPerubahan(
                oleh: x.me().pelaku, konteks: bahan.konteks, tetap: tetap, pada: x.world.today
            )
            let skp = try SKPMutasiStore.terapkanDenganIsi(putusan, dari: bahan.skp, jenis: "pelepasan", in: tx)
            return try PutusanRoutes.hasil(skp, ke: alamat(bahan, "skp_dilepas"))
        }
    }

    /// "Susun SKP di jabatan baru", "Tetapkan ulang dengan penilai baru" and the like; only the owner.
    static func selaraskan(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanHidup(x)
        let id = try x.id("skp")
        return try await laku(x, masukan, .susunSKP) { bahan, tx in
            guard let tersimpan = try SKPStore.load(id: id, instansi: x.instansi.id, in: tx.db) else {
                throw WebFailure.notFound
            }
            let hasil = try SKPMutasiStore.selaraskan(
                masukan.jenis ?? "", tersimpan, oleh: x.me().pelaku, pada: x.world.today, idBaru: { x.world.newID() },
                in: tx
            )
            return try PutusanRoutes.hasil(hasil.skp, ke: hasil.alamat)
        }
    }

    /// To the rater's superior, after 31 January (K-114).
    static func teruskan(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanHidup(x)
        return try await laku(x, masukan, .susunSKP) { bahan, tx in
            var skp = bahan.skp
            if skp.keadaan == .disusun { skp.penilaiID = bahan.konteks.penilai?.id }
            let putusan = try skp.ajukanKeAtasan(
                oleh: x.me().pelaku, konteks: bahan.konteks, pada: x.world.today, waktu: tx.pencatat.waktu
            )
            try SKPStore.terapkan(
                putusan, dari: bahan.skp, potret: PotretSKP(bahan.konteks), jenis: "penerusan",
                alasan: bahan.konteks.atasanPenilai.map { "Kepada \($0.nama), \($0.jabatan)" } ?? "", in: tx
            )
            return try PutusanRoutes.hasil(putusan.keadaan, ke: "/skp/\(skp.tahun)?pesan=skp_diteruskan")
        }
    }

    /// Where an act leads back to: the own page or the rater's.
    static func alamat(_ bahan: PutusanRoutes.Bahan, _ pesan: String) -> String {
        bahan.hubungan.contains(.diri)
            ? "/skp/\(bahan.skp.tahun)?pesan=\(pesan)" : "/tim/skp/\(bahan.skp.id)?pesan=\(pesan)"
    }

    /// One act: right and version are checked in the transaction; after a refusal the page comes again with its reasons.
    static func laku(
        _ x: Exchange, _ masukan: MasukanHidup, _ tindakan: Tindakan,
        _ isi: @escaping @Sendable (PutusanRoutes.Bahan, Transaction) throws -> Outcome
    ) async throws -> Response {
        let id = try x.id("skp")
        let versi = masukan.versi
        do {
            return try await x.act { tx in
                let bahan = try PutusanRoutes.muat(x, id: id, in: tx.db)
                if tindakan == .susunSKP {
                    try x.authorise(.susunSKP, hubungan: bahan.hubungan.intersection([.diri]))
                } else {
                    try PutusanRoutes.authorisePenetap(x, bahan, tindakan)
                }
                try PutusanRoutes.cocokkan(versi, bahan.skp)
                return try isi(bahan, tx)
            }
        } catch {
            return try await ulangi(x, id: id, galat: error)
        }
    }

    /// The page on which the act stood, with the refusals on top and what was typed.
    static func ulangi(_ x: Exchange, id: String, galat: any Error) async throws -> Response {
        guard !x.route.isAPI, let faults = refusals(of: galat), let first = faults.first else { throw galat }
        if let model = try await SKPRoutes.muat(x, id: id) {
            return .page(skpPage(x, model, faults: faults), status: status(of: first))
        }
        return try await TimSKPRoutes.ulangi(x, id: id, alasan: [:], galat: galat)
    }
}
