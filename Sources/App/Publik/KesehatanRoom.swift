import Hummingbird
import Kinerja
import Platform
import Storage

/// For load balancers: `/sehat` says the process lives, `/siap` that it can reach its data.
enum KesehatanRoom {
    static let room = Room("Kesehatan", routes: [
        .get("/sehat", .bukaHalamanUmum) { _ in .json(text: #"{"keadaan":"sehat"}"#) },
        .get("/siap", .bukaHalamanUmum, siap),
    ])

    private static func siap(_ x: Exchange) async throws -> Response {
        do {
            let jumlah = try await x.world.database.read { db in
                try db.run("SELECT count(*) AS jumlah FROM migrasi").first.map { try $0.get("jumlah", as: Int.self) }
            }
            return .json(text: #"{"keadaan":"siap","migrasi":\#(jumlah ?? 0)}"#)
        } catch {
            return .json(text: #"{"keadaan":"belum_siap"}"#, status: .serviceUnavailable)
        }
    }
}
