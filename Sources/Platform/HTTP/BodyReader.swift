import HTTPTypes
import Hummingbird
import Kinerja
import NIOCore

/// Reads a request's body within the route's limits.
struct BodyReader {
    private let exchange: Exchange
    private static let textLimit = 2 * 1024 * 1024

    init(_ exchange: Exchange) { self.exchange = exchange }

    func read() async throws -> (form: Form, files: [UploadedFile], bytes: [UInt8]) {
        let type = exchange.request.headers[.contentType] ?? ""
        if type.lowercased().hasPrefix("multipart/form-data") { return try await multipart(type) }
        if isRaw(type) { return (Form(), [], try await raw()) }
        let bytes = try await collect()
        if type.lowercased().hasPrefix("application/json") || exchange.route.isAPI {
            guard bytes.isEmpty || String(validating: bytes, as: UTF8.self) != nil else { throw brokenText }
            return (Form(), [], bytes)
        }
        return (try Form(urlEncoded: bytes), [], bytes)
    }

    /// Pieces of an upload, where the route takes files.
    private func isRaw(_ type: String) -> Bool {
        let kind = type.lowercased()
        return exchange.route.maximumFileBytes > 0
            && (kind.hasPrefix("application/offset+octet-stream") || kind.hasPrefix("application/octet-stream"))
    }

    private func raw() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await buffer in exchange.request.body {
            guard bytes.count + buffer.readableBytes <= exchange.route.maximumFileBytes else {
                throw Penolakan(
                    "berkas.terlalu_besar", "Bagian kiriman terlalu besar. Kirim dalam bagian yang lebih kecil")
            }
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        return bytes
    }

    private func collect() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await buffer in exchange.request.body {
            bytes.append(contentsOf: buffer.readableBytesView)
            guard bytes.count <= Self.textLimit else {
                throw Penolakan("masukan.terlalu_panjang", "Kiriman terlalu besar. Bagi menjadi beberapa bagian")
            }
        }
        return bytes
    }

    private func multipart(_ type: String) async throws -> (form: Form, files: [UploadedFile], bytes: [UInt8]) {
        let limits = MultipartReader.Limits(fileBytes: exchange.route.maximumFileBytes)
        guard var reader = MultipartReader(contentType: type, limits: limits) else {
            throw Penolakan("masukan.rusak", "Kiriman tidak lengkap. Muat ulang halaman lalu kirim lagi")
        }
        for try await buffer in exchange.request.body { try reader.take(buffer.readableBytesView) }
        try reader.finish()
        return (Form(reader.fields), reader.files, [])
    }
}
