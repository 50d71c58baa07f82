import HTTPTypes
import Platform

/// One sentence for each operation of the API. A test holds it against the routes.
enum RingkasanAPI {
    static func teks(_ route: Route) -> String { tabel["\(route.method.rawValue) \(route.path)"] ?? "" }

    static let tabel: [String: String] = [
        "POST /api/v1/sesi": "Masuk dengan NIP dan kata sandi; menjawab token.",
        "GET /api/v1/saya": "Siapa yang sedang masuk.",
        "GET /api/v1/beranda": "Yang menunggu dikerjakan.",
        "GET /api/v1/dokumen/{id}": "Keterangan satu dokumen yang diterbitkan.",
        "GET /api/v1/v/{kode}": "Keaslian dokumen menurut kodenya.",
        "GET /api/v1/openapi.json": "Uraian API ini.",
    ]
}
