import Storage

/// The files that jobs made.
public enum JobResults {
    /// Removes those whose time is over, and what runs that never ended left behind.
    public static func sweep(_ world: World) async throws {
        let sebelum = world.now() - PekerjaanStore.masaSimpan
        let bebas = try await world.database.write { db in try AntreanStore.sapu(sebelum: sebelum, in: db) }
        let results = world.files.section("hasil")
        for berkas in bebas { try await results.remove(berkas) }
        results.sweepTemporary()
    }
}
