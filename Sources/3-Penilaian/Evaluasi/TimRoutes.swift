import Hummingbird
import Kinerja
import Platform
import Storage

enum TimRoutes {
    static let all: [Route] = [
        .get("/tim", .bukaTim, tim)
    ]

    private static func tim(_ x: Exchange) async throws -> Response {
        let me = try x.me().pegawaiID
        let tim = try await x.world.database.read { db in
            try x.authorise(.bukaTim, hubungan: [.instansi])
            return try TimStore.load(
                penilai: me, tahun: x.world.today.tahun, pada: x.world.today, halaman: x.halaman,
                instansi: x.instansi.id, in: db
            )
        }
        return .page(TimPages.page(x, tim))
    }
}
