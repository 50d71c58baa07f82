import Hummingbird
import Kinerja
import Platform
import Storage

/// For load balancers: `/sehat` says the process lives, `/siap` that it can reach its data.
enum KesehatanRoom {
    static let room = Room(
        "Kesehatan",
        routes: [
            .get("/sehat", .bukaHalamanUmum) { _ in .json(text: #"{"keadaan":"sehat"}"#) },
            .get("/siap", .bukaHalamanUmum, siap),
        ])

    private static func siap(_ x: Exchange) async throws -> Response {
        do {
            let jumlah = try await migrationCount(x.world.database)
            return .json(text: #"{"keadaan":"siap","migrasi":\#(jumlah)}"#)
        } catch {
            return .json(text: #"{"keadaan":"belum_siap"}"#, status: .serviceUnavailable)
        }
    }
}
