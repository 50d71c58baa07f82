import Hummingbird
import Kinerja
public import Platform
import Storage

/// The catalogue of standards of performance.
public enum StandarRoom {
    public static let room = Room("Standar", routes: routes, migrations: StandarMigrations.all)

    private static let routes: [Route] = [
        .get("/standar", .lihatStandar, daftar),
        .get("/standar/{kode}", .lihatStandar, satu),
        .get("/api/v1/standar", .lihatStandar, daftarJSON),
        .get("/api/v1/standar/{kode}", .lihatStandar, satuJSON),
    ]

    private static func daftar(_ x: Exchange) async throws -> Response {
        let saringan = saringan(x)
        let instansi = x.instansi.id
        let halaman = x.halaman
        let model = try await x.world.database.read { db in
            HalamanStandar(
                saringan: saringan,
                hasil: try StandarStore.cari(saringan, halaman: halaman, instansi: instansi, in: db),
                urusan: try StandarStore.jumlahPerUrusan(instansi: instansi, in: db)
            )
        }
        return .page(standarPage(x, model))
    }

    private static func satu(_ x: Exchange) async throws -> Response {
        let (standar, dipakai) = try await muat(x)
        return .page(satuStandarPage(x, standar, dipakai: dipakai, tahun: x.world.today.tahun))
    }

    private static func daftarJSON(_ x: Exchange) async throws -> Response {
        let saringan = saringan(x)
        let instansi = x.instansi.id
        let halaman = x.halaman
        let hasil = try await x.world.database.read { db in
            try StandarStore.cari(saringan, halaman: halaman, instansi: instansi, in: db)
        }
        return try .json(
            JSONDaftarStandar(
                jumlah: hasil.jumlah, halaman: halaman, per_halaman: StandarStore.perHalaman,
                daftar: hasil.daftar.map(JSONStandar.init)
            )
        )
    }

    private static func satuJSON(_ x: Exchange) async throws -> Response {
        try .json(JSONStandar(try await muat(x).0))
    }

    private static func muat(_ x: Exchange) async throws -> (Standar, Int) {
        let kode = x.parameter("kode")
        let instansi = x.instansi.id
        let hasil = try await x.world.database.read { db in
            try StandarStore.load(kode: kode, instansi: instansi, in: db)
        }
        guard let hasil else { throw WebFailure.notFound }
        return (hasil.standar, hasil.dipakai)
    }

    private static func saringan(_ x: Exchange) -> SaringanStandar {
        SaringanStandar(
            kata: String(x.query["q"].prefix(200)), urusan: x.query.all("urusan").filter { !$0.isEmpty },
            aspek: x.query.all("aspek").compactMap(AspekIndikator.init(rawValue:))
        )
    }
}
