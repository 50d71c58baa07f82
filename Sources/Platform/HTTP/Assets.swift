import Foundation
import HTTPTypes
import Hummingbird
import Kinerja
import PublicAssets

/// The style sheet and the script, read once, compressed once and named by their content, so that a browser may keep
/// them for ever.
public struct Assets: Sendable {
    struct Asset: Sendable {
        let bytes: [UInt8]
        let compressed: [UInt8]?
        let type: String
    }

    private let byPath: [String: Asset]
    let stylePath: String
    let scriptPath: String

    public static let shared: Assets = Assets()

    private init() {
        let style = Self.read("tokens.css") + Self.read("app.css")
        let script = Self.read("app.js")
        stylePath = "/aset/\(sha256Hex(style).prefix(12)).css"
        scriptPath = "/aset/\(sha256Hex(script).prefix(12)).js"
        byPath = [
            stylePath: Self.asset(style, "text/css; charset=utf-8"),
            scriptPath: Self.asset(script, "text/javascript; charset=utf-8"),
        ]
    }

    private static func read(_ name: String) -> [UInt8] {
        (try? PublicAssets.load(name)).map { [UInt8]($0) } ?? []
    }

    private static func asset(_ bytes: [UInt8], _ type: String) -> Asset {
        Asset(bytes: bytes, compressed: gzip(bytes, level: 9), type: type)
    }

    func response(for exchange: Exchange) throws -> Response {
        guard let asset = byPath[exchange.path] else { throw WebFailure.notFound }
        let wantsGzip = exchange.request.headers[.acceptEncoding]?.contains("gzip") ?? false
        var response = Response.bytes(
            wantsGzip ? asset.compressed ?? asset.bytes : asset.bytes, type: asset.type
        )
        if wantsGzip, asset.compressed != nil { response.headers[.contentEncoding] = "gzip" }
        response.headers[.cacheControl] = "public, max-age=31536000, immutable"
        response.headers[.vary] = "Accept-Encoding"
        return response
    }

    /// The room that serves them.
    public static let room = Room(
        "Aset",
        routes: [
            .get("/aset/{nama}", .bukaHalamanUmum) { exchange in try shared.response(for: exchange) }
        ])
}
