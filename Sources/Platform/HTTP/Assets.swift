import Foundation
import HTTPTypes
import Hummingbird
import Kinerja
import PublicAssets

/// The style sheet, the scripts and the icons, read once, compressed once and named by their content, so that a browser
/// may keep them for ever. Only the service worker and the manifest have fixed names: a browser looks for them there.
public struct Assets: Sendable {
    struct Asset: Sendable {
        let bytes: [UInt8]
        let compressed: [UInt8]?
        let type: String
        let caching: String
    }

    private let byPath: [String: Asset]
    let stylePath: String
    let scriptPath: String
    let iconPath: String

    public static let shared: Assets = Assets()

    private init() {
        // The queue is the same on both sides: the page writes into it, the service worker sends from it.
        let queue = Self.read("antrean.js")
        let style = Named(Self.read("tokens.css") + Self.read("app.css"), "css", "text/css; charset=utf-8")
        let script = Named(queue + Self.read("app.js"), "js", "text/javascript; charset=utf-8")
        let icon = Named(Self.read("ikon.svg"), "svg", "image/svg+xml")
        let pictures = PictureSizes.all.map { size in
            (size, Named(Self.read(size.file), "png", "image/png"))
        }
        stylePath = style.path
        scriptPath = script.path
        iconPath = icon.path
        var byPath: [String: Asset] = [:]
        for named in [style, script, icon] + pictures.map(\.1) {
            byPath[named.path] = Self.asset(named.bytes, named.type, "public, max-age=31536000, immutable")
        }
        let kept = [style.path, script.path, icon.path].map { "\"\($0)\"" }.joined(separator: ",")
        let worker = Array("const ASET=[\(kept)];\n".utf8) + queue + Self.read("sw.js")
        byPath[workerPath] = Self.asset(worker, "text/javascript; charset=utf-8", "no-cache")
        byPath[manifestPath] = Self.asset(
            Array(manifest(icon: icon.path, pictures: pictures.map { ($0.0, $0.1.path) }).utf8),
            "application/manifest+json", "no-cache"
        )
        self.byPath = byPath
    }

    private struct Named {
        let bytes: [UInt8]
        let path: String
        let type: String

        init(_ bytes: [UInt8], _ suffix: String, _ type: String) {
            self.bytes = bytes
            self.type = type
            path = "/aset/\(sha256Hex(bytes).prefix(12)).\(suffix)"
        }
    }

    private static func read(_ name: String) -> [UInt8] {
        (try? PublicAssets.load(name)).map { [UInt8]($0) } ?? []
    }

    private static func asset(_ bytes: [UInt8], _ type: String, _ caching: String) -> Asset {
        let isText = !type.hasPrefix("image/png")
        return Asset(bytes: bytes, compressed: isText ? gzip(bytes, level: 9) : nil, type: type, caching: caching)
    }

    func response(for exchange: Exchange) throws -> Response {
        guard let asset = byPath[exchange.path] else { throw WebFailure.notFound }
        let wantsGzip = exchange.request.headers[.acceptEncoding]?.contains("gzip") ?? false
        var response = Response.bytes(
            wantsGzip ? asset.compressed ?? asset.bytes : asset.bytes, type: asset.type
        )
        if wantsGzip, asset.compressed != nil { response.headers[.contentEncoding] = "gzip" }
        response.headers[.cacheControl] = asset.caching
        response.headers[.vary] = "Accept-Encoding"
        return response
    }

    /// The room that serves them.
    public static let room = Room(
        "Aset",
        routes: [
            .get("/aset/{nama}", .bukaHalamanUmum) { exchange in try shared.response(for: exchange) },
            .get(workerPath, .bukaHalamanUmum) { exchange in try shared.response(for: exchange) },
            .get(manifestPath, .bukaHalamanUmum) { exchange in try shared.response(for: exchange) },
        ])
}

private let workerPath = "/sw.js"
private let manifestPath = "/manifest.webmanifest"

/// The icons that a phone asks for when the page is put on its screen.
private struct PictureSizes: Sendable {
    let file: String
    let side: Int
    let purpose: String

    static let all = [
        PictureSizes(file: "ikon-192.png", side: 192, purpose: "any"),
        PictureSizes(file: "ikon-512.png", side: 512, purpose: "any"),
        PictureSizes(file: "ikon-topeng-512.png", side: 512, purpose: "maskable"),
    ]
}

/// What the phone shows: name, colours, icons and where to begin.
private func manifest(icon: String, pictures: [(PictureSizes, String)]) -> String {
    let icons =
        ["{\"src\":\"\(icon)\",\"sizes\":\"any\",\"type\":\"image/svg+xml\"}"]
        + pictures.map { size, path in
            "{\"src\":\"\(path)\",\"sizes\":\"\(size.side)x\(size.side)\",\"type\":\"image/png\",\"purpose\":\"\(size.purpose)\"}"
        }
    return """
        {"id":"/","name":"Kinerja Bungo","short_name":"Kinerja","lang":"id","dir":"ltr","start_url":"/","scope":"/",\
        "display":"standalone","theme_color":"#0b4950","background_color":"#f5f6f2","icons":[\(icons.joined(separator: ","))]}
        """
}
