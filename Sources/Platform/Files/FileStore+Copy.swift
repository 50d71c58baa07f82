import Foundation

/// Moving house: from the folder to a bucket.
extension FileStore {
    /// What a copy found.
    public struct Copied: Sendable {
        public internal(set) var copied = 0
        /// Were there already, with the right size.
        public internal(set) var present = 0
        /// Paths, inside the folder, of files that no longer match their name.
        public internal(set) var damaged: [String] = []
    }

    /// Copies every file of the local folder into this store, sections included; begins again where it stopped. Nothing is
    /// removed.
    ///
    /// - Parameter progress: called every hundred files and at the end.
    public func copyLocal(progress: (_ done: Int, _ total: Int) -> Void) async throws -> Copied {
        let names = Self.names(in: root)
        var result = Copied()
        for (number, name) in names.enumerated() {
            try await copy(name, into: &result)
            if (number + 1) % 100 == 0 || number + 1 == names.count { progress(number + 1, names.count) }
        }
        return result
    }

    private func copy(_ name: String, into result: inout Copied) async throws {
        let parts = name.split(separator: "/").map(String.init)
        let (path, hash) = (root.appending(path: name).path, parts[parts.count - 1])
        let target = parts.dropLast(2).reduce(self) { $0.section($1) }.backend
        let (found, size) = try Self.digest(path)
        guard found == hash else { return result.damaged.append(name) }
        if try await target.size(hash) == size {
            result.present += 1
            return
        }
        let copy = try temporaryPath()
        defer { discard(copy) }
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        try await target.put(file: copy, hash: hash, size: size)
        guard try await target.size(hash) == size else { throw Failure(reason: "salinan tidak lengkap") }
        result.copied += 1
    }

    /// `ab/HASH` and `section/ab/HASH`, sorted.
    private static func names(in root: URL) -> [String] {
        let all = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return all.filter { name in
            let parts = name.split(separator: "/")
            guard parts.count >= 2, let hash = parts.last, isHash(String(hash)) else { return false }
            return parts[parts.count - 2] == hash.prefix(2) && !parts.contains { $0.hasPrefix(".") }
        }.sorted()
    }
}
