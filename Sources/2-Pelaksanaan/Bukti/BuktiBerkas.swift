import Platform

/// Where evidence files lie: in a section of their own, so that removing one never takes a document or an import with
/// the same content. A removed file waits a day beside it and comes back when somebody uploads the same again.
enum BuktiBerkas {
    static func simpan(_ bytes: [UInt8], _ world: World) async throws -> String { try await rumah(world).save(bytes) }

    /// The bytes, checked against the hash; nil when they are nowhere. Files from before the section are found too.
    static func muat(_ sidik: String, _ world: World) async throws -> [UInt8]? {
        if let bytes = try await rumah(world).load(sidik) { return bytes }
        if let bytes = try await buangan(world).load(sidik) { return bytes }
        return try await world.files.load(sidik)
    }

    /// Puts a file aside. Twice is as good as once.
    static func singkirkan(_ sidik: String, _ world: World) async throws {
        guard let bytes = try await rumah(world).load(sidik) else { return }
        _ = try await buangan(world).save(bytes)
        try await rumah(world).remove(sidik)
    }

    /// Brings a file back that was put aside.
    static func kembalikan(_ sidik: String, _ world: World) async throws {
        if let bytes = try await buangan(world).load(sidik) { _ = try await rumah(world).save(bytes) }
        try await buangan(world).remove(sidik)
    }

    static func musnahkan(_ sidik: String, _ world: World) async throws { try await buangan(world).remove(sidik) }

    /// Pieces of one upload; the section is its own, so its pieces go without asking anybody.
    static func bagian(_ unggahan: String, _ world: World) -> FileStore {
        world.files.section("unggahan").section(unggahan)
    }

    private static func rumah(_ world: World) -> FileStore { world.files.section("bukti") }
    private static func buangan(_ world: World) -> FileStore { world.files.section("bukti-buangan") }
}
