import Crypto
import Foundation
import NIOPosix

/// Files too large for memory: made in place, hashed and sent piece by piece.
extension FileStore {
    /// Bytes of one piece.
    static let piece = 256 * 1024

    /// A path for a new file that `adopt` takes over later.
    public func temporaryPath() throws -> String {
        let folder = root.appending(path: ".sementara")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appending(path: Identifier.secret(bytes: 12)).path
    }

    /// Keeps a finished temporary file under the hash of its content, durably.
    public func adopt(_ path: String) async throws -> (hash: String, size: Int) {
        let (hash, size) = try await NIOThreadPool.singleton.runIfActive { try Self.digest(path) }
        try await backend.put(file: path, hash: hash, size: size)
        return (hash, size)
    }

    /// Removes a temporary file that is not wanted after all.
    public func discard(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

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

    static func digest(_ path: String) throws -> (hash: String, size: Int) {
        guard let file = FileHandle(forReadingAtPath: path) else { throw Failure(reason: "open \(errno)") }
        defer { try? file.close() }
        var (hash, size) = (SHA256(), 0)
        while let bytes = try file.read(upToCount: piece), !bytes.isEmpty {
            hash.update(data: bytes)
            size += bytes.count
        }
        return (hexText(hash.finalize()), size)
    }
}
