public import Foundation
public import HTML
import HTTPTypes
public import Hummingbird
import NIOCore

extension Response {
    /// A whole page.
    public static func page(_ markup: Markup, status: HTTPResponse.Status = .ok) -> Response {
        bytes(Array(markup.text.utf8), type: "text/html; charset=utf-8", status: status)
    }

    /// Post, redirect, get.
    public static func redirect(_ location: String) -> Response {
        Response(status: .seeOther, headers: [.location: location])
    }

    public static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        .json(text: try jsonText(value), status: status)
    }

    public static func json(text: String, status: HTTPResponse.Status = .ok) -> Response {
        bytes(Array(text.utf8), type: "application/json; charset=utf-8", status: status)
    }

    public static func bytes(_ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// A file that is always downloaded, or shown only for the types a browser cannot execute.
    public static func file(_ bytes: [UInt8], type: String, name: String, inline: Bool) -> Response {
        var response = Response.bytes(bytes, type: type)
        let encoded = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "berkas"
        response.headers[.contentDisposition] = "\(inline ? "inline" : "attachment"); filename*=UTF-8''\(encoded)"
        return response
    }
}

/// Compact JSON with stable key order and unescaped slashes.
public func jsonText(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

extension Response {
    /// The same answer with its body compressed. Bodies here are one buffer, so the result is one gzip member.
    func gzipped() -> Response {
        var packedHeaders = headers
        packedHeaders[.contentLength] = nil
        packedHeaders[.contentEncoding] = "gzip"
        packedHeaders[.vary] = "Accept-Encoding"
        let packed = body.map { buffer in
            ByteBuffer(bytes: gzip(Array(buffer.readableBytesView), level: 4) ?? [])
        }
        return Response(status: status, headers: packedHeaders, body: packed)
    }
}
