import Hummingbird
import Kinerja
import Platform

/// The description of the API, made from the routes themselves.
enum APIRoom {
    static func room(for rooms: [Room]) -> Room {
        let text = OpenAPI(routes: rooms.flatMap(\.routes)).render()
        return Room(
            "API",
            routes: [
                .get("/api/v1/openapi.json", .bukaHalamanUmum) { _ in .json(text: text) }
            ])
    }
}
