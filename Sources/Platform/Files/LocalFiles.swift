import Foundation
import Hummingbird
import NIOCore
import NIOPosix

#if canImport(Glibc)
    import Glibc
#endif

/// Files in a folder, at `ab/<hash>`. Waiting for the disk happens on threads that may wait.
struct LocalFiles: FileBackend {
    let root: URL

    func section(_ name: String) -> any FileBackend { LocalFiles(root: root.appending(path: name)) }

    func path(_ hash: String) -> URL {
        root.appending(path: String(hash.prefix(2))).appending(path: hash)
    }

    func put(_ bytes: [UInt8], hash: String) async throws {
        try await NIOThreadPool.singleton.runIfActive { try keep(bytes, hash: hash) }
    }

    private func keep(_ bytes: [UInt8], hash: String) throws {
        let target = path(hash)
        if FileManager.default.fileExists(atPath: target.path) { return }
        let folder = target.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let part = folder.appending(path: ".\(Identifier.secret(bytes: 8)).part")
        try DurableFile.create(part.path, bytes)
        try DurableFile.move(part.path, to: target.path)
    }

    func put(file path: String, hash: String, size: Int) async throws {
        let target = self.path(hash)
        try await NIOThreadPool.singleton.runIfActive {
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try DurableFile.sync(path)
            try DurableFile.move(path, to: target.path)
        }
    }

    func get(_ hash: String) async throws -> [UInt8]? {
        let path = path(hash)
        return try await NIOThreadPool.singleton.runIfActive {
            guard FileManager.default.fileExists(atPath: path.path) else { return nil }
            return [UInt8](try Data(contentsOf: path))
        }
    }

    func remove(_ hash: String) async throws { try? FileManager.default.removeItem(at: path(hash)) }

    func size(_ hash: String) async throws -> Int? {
        let path = path(hash).path
        return try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    }

    func body(_ hash: String, size: Int) async throws -> ResponseBody? {
        let path = path(hash).path
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return ResponseBody(contentLength: size) { writer in
            guard let file = FileHandle(forReadingAtPath: path) else {
                throw FileStore.Failure(reason: "open \(errno)")
            }
            defer { try? file.close() }
            while let bytes = try file.read(upToCount: FileStore.piece), !bytes.isEmpty {
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
        }
    }
}

/// The few system calls after which a file is still there when the power fails.
enum DurableFile {
    /// Creates the file, readable by this user only.
    static func create(_ path: String, _ bytes: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw FileStore.Failure(reason: "open \(errno)") }
        defer { close(descriptor) }
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                write(descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
            }
            guard written > 0 else { throw FileStore.Failure(reason: "write \(errno)") }
            offset += written
        }
        guard fsync(descriptor) == 0 else { throw FileStore.Failure(reason: "fsync \(errno)") }
    }

    static func sync(_ path: String, flags: Int32 = O_RDONLY) throws {
        let descriptor = open(path, flags)
        guard descriptor >= 0 else { throw FileStore.Failure(reason: "open \(errno)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw FileStore.Failure(reason: "fsync \(errno)") }
    }

    static func move(_ path: String, to target: String) throws {
        guard rename(path, target) == 0 else { throw FileStore.Failure(reason: "rename \(errno)") }
        try sync(URL(fileURLWithPath: target).deletingLastPathComponent().path, flags: O_RDONLY | O_DIRECTORY)
    }
}
