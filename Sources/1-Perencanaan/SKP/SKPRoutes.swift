import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// The owner's pages.
enum SKPRoutes {
    static func daftar(_ x: Exchange) async throws -> Response {
        let me = try x.me()
        let instansi = x.instansi.id
        let daftar = try await x.world.database.read { db in
            try SKPStore.daftar(pegawai: me.pegawaiID, instansi: instansi, in: db)
        }
        return .page(daftarSKPPage(x, daftar: daftar, tahunTerbuka: SKPBuka.tahunTerbuka(x.world.today)))
    }

    static func lihat(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        guard let model = try await muat(x, tahun: tahun) else {
            return .redirect("/skp/\(tahun)/susun/periode")
        }
        return .page(skpPage(x, model))
    }

    /// The page's model, or `nil` while no SKP is begun.
    static func muat(_ x: Exchange, tahun: Int) async throws -> HalamanSKP? {
        let instansi = x.instansi.id
        return try await x.world.database.read { db in
            guard let satu = try SKPBuka.milikSendiri(x, tahun: tahun, in: db) else { return nil }
            return HalamanSKP(
                skp: satu.skp, potret: satu.potret,
                dokumen: try DokumenStore.daftar(objek: "skp", objekID: satu.skp.id, instansi: instansi, in: db),
                riwayat: try SKPStore.riwayat(skp: satu.skp.id, instansi: instansi, in: db)
            )
        }
    }
}
