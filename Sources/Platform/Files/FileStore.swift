import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Files kept by the SHA-256 of their content, in a folder. A file is complete and on the disk before `save` returns, so
/// that a row which names it can be committed afterwards.
public struct FileStore: Sendable {
    public struct Failure: Error {
        public let reason: String
    }

    let root: URL

    public init(root: String) { self.root = URL(fileURLWithPath: root, isDirectory: true) }

    /// Stores the bytes and returns their hash. Storing the same bytes twice keeps one file.
    public func save(_ bytes: [UInt8]) throws -> String {
        let hash = sha256Hex(bytes)
        let target = path(hash)
        if FileManager.default.fileExists(atPath: target.path) { return hash }
        let folder = target.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let part = folder.appending(path: ".\(Identifier.secret(bytes: 8)).part")
        try writeDurably(bytes, to: part.path)
        guard rename(part.path, target.path) == 0 else { throw Failure(reason: "rename \(errno)") }
        try syncFolder(folder.path)
        return hash
    }

    /// The bytes, or `nil` when there is no such file.
    public func load(_ hash: String) -> [UInt8]? {
        guard hash.utf8.count == 64, hash.utf8.allSatisfy({ isHexDigit($0) }) else { return nil }
        return (try? Data(contentsOf: path(hash))).map { [UInt8]($0) }
    }

    /// Whether the file is there and still has the content it is named after.
    public func isIntact(_ hash: String) -> Bool {
        load(hash).map { sha256Hex($0) == hash } ?? false
    }

    func path(_ hash: String) -> URL {
        root.appending(path: String(hash.prefix(2))).appending(path: hash)
    }

    private func writeDurably(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw Failure(reason: "open \(errno)") }
        defer { close(descriptor) }
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                write(descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
            }
            guard written > 0 else { throw Failure(reason: "write \(errno)") }
            offset += written
        }
        guard fsync(descriptor) == 0 else { throw Failure(reason: "fsync \(errno)") }
    }

    func syncFolder(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { throw Failure(reason: "open \(errno)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Failure(reason: "fsync \(errno)") }
    }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...102).contains(byte)
}
