import Foundation
public import Hummingbird

/// Files kept by the SHA-256 of their content, in a local folder or in a store that speaks S3. A file is complete and
/// durable before `save` returns, so that a row which names it can be committed afterwards; what is read is compared with
/// the hash it was asked by.
public struct FileStore: Sendable {
    /// The storage did not do what it should, or holds something else than what was put there.
    public struct Failure: Error {
        public let reason: String
        /// The content no longer matches its hash.
        public var isAltered: Bool { reason == Self.altered }

        static let altered = "isi berubah"
    }

    let root: URL
    let backend: any FileBackend

    /// Everything in one folder of this machine.
    public init(root: String) {
        self.root = URL(fileURLWithPath: root, isDirectory: true)
        backend = LocalFiles(root: self.root)
    }

    /// Files in a bucket; only unfinished ones lie in the folder.
    public init(root: String, bucket: S3Bucket) {
        self.root = URL(fileURLWithPath: root, isDirectory: true)
        backend = S3Files(bucket: bucket)
    }

    private init(root: URL, backend: any FileBackend) {
        self.root = root
        self.backend = backend
    }

    /// A store of its own inside this one, so that files with a short life can be removed without asking who else has the
    /// same content.
    public func section(_ name: String) -> FileStore {
        FileStore(root: root.appending(path: name), backend: backend.section(name))
    }

    /// Stores the bytes and returns their hash. Storing the same bytes twice keeps one file.
    public func save(_ bytes: [UInt8]) async throws -> String {
        let hash = sha256Hex(bytes)
        try await backend.put(bytes, hash: hash)
        return hash
    }

    /// The bytes, or `nil` when there is no such file. Throws `Failure` when the storage does not answer or the content
    /// was changed.
    public func load(_ hash: String) async throws -> [UInt8]? {
        guard Self.isHash(hash), let bytes = try await backend.get(hash) else { return nil }
        guard sha256Hex(bytes) == hash else { throw Failure(reason: Failure.altered) }
        return bytes
    }

    /// Whether the file is there and still has the content it is named after. Throws when the storage does not answer.
    public func isIntact(_ hash: String) async throws -> Bool {
        do {
            return try await load(hash) != nil
        } catch let failure as Failure where failure.isAltered {
            return false
        }
    }

    /// Removes a file that nothing names any more.
    public func remove(_ hash: String) async throws {
        guard Self.isHash(hash) else { return }
        try await backend.remove(hash)
    }

    /// The file as the body of an answer, or `nil` when it is not there.
    public func body(_ hash: String, size: Int) async throws -> ResponseBody? {
        guard Self.isHash(hash) else { return nil }
        return try await backend.body(hash, size: size)
    }

    static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
