import Foundation
import HTTPTypes

/// A file in parts, so that no more than one part is in memory. Nothing is visible in the bucket before the end.
struct S3Upload {
    /// Bytes of one part; S3 wants at least 5 MiB and at most 10,000 parts.
    static let part = 16 << 20

    let bucket: S3Bucket
    let key: String

    func send(_ path: String) async throws {
        let begun = try await bucket.send(.post, key, query: [("uploads", "")])
        guard begun.status == .ok, let upload = Self.element("UploadId", in: begun.body) else {
            throw FileStore.Failure(reason: "S3 mulai unggah \(begun.status.code)")
        }
        do {
            try await finish(upload, tags: try await parts(path, upload))
        } catch {
            _ = try? await bucket.send(.delete, key, query: [("uploadId", upload)])
            throw error
        }
    }

    private func parts(_ path: String, _ upload: String) async throws -> [String] {
        guard let file = FileHandle(forReadingAtPath: path) else { throw FileStore.Failure(reason: "open \(errno)") }
        defer { try? file.close() }
        var tags: [String] = []
        while let bytes = try file.read(upToCount: Self.part), !bytes.isEmpty {
            let answer = try await bucket.send(
                .put, key, query: [("partNumber", "\(tags.count + 1)"), ("uploadId", upload)], body: [UInt8](bytes)
            )
            guard answer.status == .ok, let tag = answer.headers[.eTag] else {
                throw FileStore.Failure(reason: "S3 bagian \(answer.status.code)")
            }
            tags.append(tag)
        }
        return tags
    }

    private func finish(_ upload: String, tags: [String]) async throws {
        let list = tags.enumerated().map { number, tag in
            "<Part><PartNumber>\(number + 1)</PartNumber><ETag>\(Self.escaped(tag))</ETag></Part>"
        }
        let body = Array("<CompleteMultipartUpload>\(list.joined())</CompleteMultipartUpload>".utf8)
        let answer = try await bucket.send(.post, key, query: [("uploadId", upload)], body: body)
        // S3 may begin with 200 and fail afterwards, in the body.
        guard answer.status == .ok, Self.element("ETag", in: answer.body) != nil else {
            throw FileStore.Failure(reason: "S3 selesai unggah \(answer.status.code)")
        }
    }

    /// The text of the first element of that name.
    static func element(_ name: String, in xml: [UInt8]) -> String? {
        let text = String(decoding: xml, as: UTF8.self)
        guard let start = text.range(of: "<\(name)>"),
            let end = text.range(of: "</\(name)>", range: start.upperBound..<text.endIndex)
        else { return nil }
        let value = text[start.upperBound..<end.lowerBound]
        return value.isEmpty ? nil : String(value)
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    }
}
