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
        let (daftar, wajib) = try await x.world.database.read { db in
            (
                try SKPStore.daftar(pegawai: me.pegawaiID, instansi: instansi, in: db),
                try KeadaanWajibStore.load(pegawai: me.pegawaiID, instansi: instansi, in: db)
            )
        }
        return .page(
            daftarSKPPage(
                x, daftar: daftar, tahunTerbuka: SKPBuka.tahunTerbuka(x.world.today), tidakWajib: wajib
            )
        )
    }

    /// The running SKP of a year, or one of the own by its id: a closed segment.
    static func lihat(_ x: Exchange) async throws -> Response {
        if Identifier.isValid(x.parameter("skp")) {
            guard let model = try await muat(x, id: x.parameter("skp")) else { throw WebFailure.notFound }
            return .page(skpPage(x, model))
        }
        let tahun = try x.tahun("skp")
        guard let model = try await muat(x, tahun: tahun) else { return .redirect("/skp/\(tahun)/susun/periode") }
        return .page(skpPage(x, model))
    }

    /// The page's model, or `nil` while no SKP is begun.
    static func muat(_ x: Exchange, tahun: Int) async throws -> HalamanSKP? {
        try await x.world.database.read { db in
            guard let satu = try SKPBuka.milikSendiri(x, tahun: tahun, in: db) else { return nil }
            return try susun(x, satu, in: db)
        }
    }

    /// The same by id; `nil` for what is not one's own.
    static func muat(_ x: Exchange, id: String) async throws -> HalamanSKP? {
        let me = try x.me()
        try x.authorise(.susunSKP, hubungan: [.diri])
        return try await x.world.database.read { db in
            guard let satu = try SKPStore.load(id: id, instansi: x.instansi.id, in: db),
                satu.skp.pegawaiID == me.pegawaiID
            else { return nil }
            return try susun(x, satu, in: db)
        }
    }

    /// Three statements beside those of the SKP.
    private static func susun(_ x: Exchange, _ satu: SKPTersimpan, in db: any SQLConnection) throws -> HalamanSKP {
        let instansi = x.instansi.id
        return HalamanSKP(
            tersimpan: satu,
            dokumen: try DokumenStore.daftar(objek: "skp", objekID: satu.skp.id, instansi: instansi, in: db),
            catatan: try CatatanSKPStore.load(satu.skp, instansi: instansi, in: db),
            tempat: try TempatStore.load(satu.skp.id, instansi: instansi, pada: x.world.today, in: db)
        )
    }
}
