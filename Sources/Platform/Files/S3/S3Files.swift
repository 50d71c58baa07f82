import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Files in a bucket, at `ab/<hash>`.
struct S3Files: FileBackend {
    let bucket: S3Bucket
    var prefix = ""

    /// The largest file that is read whole.
    private static let maximum = 256 << 20
    /// Bytes of one piece of a long answer.
    private static let piece = 8 << 20

    func section(_ name: String) -> any FileBackend { S3Files(bucket: bucket, prefix: "\(prefix)\(name)/") }

    func key(_ hash: String) -> String { "\(prefix)\(hash.prefix(2))/\(hash)" }

    func put(_ bytes: [UInt8], hash: String) async throws {
        let answer = try await bucket.send(.put, key(hash), body: bytes, payloadHash: hash)
        try expect(answer, "PUT")
    }

    func put(file path: String, hash: String, size: Int) async throws {
        if size <= S3Upload.part {
            try await put([UInt8](Data(contentsOf: URL(fileURLWithPath: path))), hash: hash)
        } else {
            try await S3Upload(bucket: bucket, key: key(hash)).send(path)
        }
        try? FileManager.default.removeItem(atPath: path)
    }

    func get(_ hash: String) async throws -> [UInt8]? {
        let answer = try await bucket.send(.get, key(hash), maximum: Self.maximum)
        if answer.status == .notFound { return nil }
        try expect(answer, "GET")
        return answer.body
    }

    func remove(_ hash: String) async throws {
        let answer = try await bucket.send(.delete, key(hash))
        guard answer.status != .notFound else { return }
        try expect(answer, "DELETE")
    }

    /// Size of the object, or `nil` when there is none.
    func size(_ hash: String) async throws -> Int? {
        let answer = try await bucket.send(.head, key(hash), maximum: 0)
        if answer.status == .notFound { return nil }
        try expect(answer, "HEAD")
        return answer.headers[.contentLength].flatMap { Int($0) } ?? 0
    }

    /// Fetched piece by piece while it is sent. The last piece leaves only when the whole has the right hash, so that a
    /// changed file ends as a broken download.
    func body(_ hash: String, size: Int) async throws -> ResponseBody? {
        guard let stored = try await self.size(hash) else { return nil }
        guard stored == size else { throw FileStore.Failure(reason: FileStore.Failure.altered) }
        return ResponseBody(contentLength: size) { writer in
            var (digest, offset) = (SHA256(), 0)
            while offset < size {
                let end = min(offset + Self.piece, size)
                let bytes = try await piece(hash, offset..<end)
                digest.update(data: bytes)
                offset = end
                if offset == size, hexText(digest.finalize()) != hash {
                    throw FileStore.Failure(reason: FileStore.Failure.altered)
                }
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
        }
    }

    private func piece(_ hash: String, _ range: Range<Int>) async throws -> [UInt8] {
        let answer = try await bucket.send(
            .get, key(hash), headers: [("range", "bytes=\(range.lowerBound)-\(range.upperBound - 1)")],
            maximum: Self.piece
        )
        try expect(answer, "GET")
        guard answer.body.count == range.count else { throw FileStore.Failure(reason: "S3 GET terpotong") }
        return answer.body
    }

    private func expect(_ answer: OutgoingAnswer, _ what: String) throws {
        guard answer.status.kind == .successful else {
            throw FileStore.Failure(reason: "S3 \(what) \(answer.status.code)")
        }
    }
}
