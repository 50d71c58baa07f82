import Crypto
import Foundation
public import Hummingbird
import NIOCore

#if canImport(Glibc)
    import Glibc
#endif

/// Files too large for memory: made in place, hashed and sent piece by piece.
extension FileStore {
    /// Bytes of one piece.
    private static let piece = 256 * 1024

    /// A store of its own inside this one, so that files with a short life can be removed without asking who else has the
    /// same content.
    public func section(_ name: String) -> FileStore { FileStore(root: root.appending(path: name).path) }

    /// A path for a new file that `adopt` takes over later.
    public func temporaryPath() throws -> String {
        let folder = root.appending(path: ".sementara")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appending(path: Identifier.secret(bytes: 12)).path
    }

    /// Keeps a finished temporary file under the hash of its content, durably.
    public func adopt(_ path: String) throws -> (hash: String, size: Int) {
        let (hash, size) = try digest(path)
        let target = self.path(hash)
        let folder = target.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0, fsync(descriptor) == 0 else { throw Failure(reason: "fsync \(errno)") }
        close(descriptor)
        guard rename(path, target.path) == 0 else { throw Failure(reason: "rename \(errno)") }
        try syncFolder(folder.path)
        return (hash, size)
    }

    /// Removes a temporary file that is not wanted after all.
    public func discard(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    /// Removes a file that nothing names any more.
    public func remove(_ hash: String) { try? FileManager.default.removeItem(at: path(hash)) }

    /// Removes temporary files that no process has written to for a day.
    public func sweepTemporary() {
        let folder = root.appending(path: ".sementara")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names {
            let path = folder.appending(path: name).path
            let changed = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            if let changed, changed.timeIntervalSinceNow < -86_400 { discard(path) }
        }
    }

    /// The file as the body of an answer, or `nil` when it is not there.
    public func body(_ hash: String, size: Int) -> ResponseBody? {
        let path = path(hash).path
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return ResponseBody(contentLength: size) { writer in
            guard let file = FileHandle(forReadingAtPath: path) else { throw Failure(reason: "open \(errno)") }
            defer { try? file.close() }
            while let bytes = try file.read(upToCount: Self.piece), !bytes.isEmpty {
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
        }
    }

    private func digest(_ path: String) throws -> (hash: String, size: Int) {
        guard let file = FileHandle(forReadingAtPath: path) else { throw Failure(reason: "open \(errno)") }
        defer { try? file.close() }
        var (hash, size) = (SHA256(), 0)
        while let bytes = try file.read(upToCount: Self.piece), !bytes.isEmpty {
            hash.update(data: bytes)
            size += bytes.count
        }
        return (hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(), size)
    }
}
