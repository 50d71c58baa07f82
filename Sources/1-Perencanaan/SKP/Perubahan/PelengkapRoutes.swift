import Hummingbird
import Kinerja
import Platform
import Storage

/// Facts beside the content: rhythm of reports, first day, and for PPPK the perjanjian kerja.
enum PelengkapRoutes {
    static func simpan(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanHidup(x)
        return try await PerubahanRoutes.laku(x, masukan, .susunSKP) { bahan, tx in
            try bahan.skp.keadaan.periksa(.susun)
            var skp = try terapkan(masukan, bahan.skp, in: tx)
            try PelengkapStore.simpan(skp, in: tx)
            skp.versi += 1
            tx.catat(EntriJejak("skp.pelengkap_diubah", objek: "skp", id: skp.id, sesudah: "versi=\(skp.versi)"))
            return try PutusanRoutes.hasil(skp, ke: "/skp/\(skp.tahun)?pesan=tersimpan")
        }
    }

    private static func terapkan(_ masukan: MasukanHidup, _ lama: SKP, in tx: Transaction) throws -> SKP {
        var skp = lama
        if let ritme = masukan.ritme, !ritme.isEmpty {
            guard let satu = RitmePelaporan(rawValue: ritme) else {
                throw Penolakan("skp.ritme_salah", "Pilih seberapa sering hasil kerja dilaporkan", isian: "ritme")
            }
            skp.ritme = satu
        }
        if let nomor = masukan.nomor { skp.perjanjianKerja = MasukanHasil.rapi(nomor, 200) }
        if let mulai = masukan.mulai, !mulai.isEmpty, mulai != skp.hariPertama.description {
            guard let tanggal = Tanggal(mulai) else {
                throw Penolakan("skp.mulai_salah", "Isi tanggal mulai, misalnya 1 Maret \(skp.tahun)", isian: "mulai")
            }
            skp = try skp.mulaiBertugas(tanggal, sesudah: try PelengkapStore.hariTerakhirSebelumnya(skp, in: tx))
        }
        return skp
    }
}
