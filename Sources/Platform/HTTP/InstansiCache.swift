import Storage
import Synchronization

/// Which instansi a request belongs to: that of the session, else that of the host, else the one that is set. The few rows
/// are kept in memory for a minute. Each front door has its own: a cache for all databases of a process would take a new
/// database for an old one whose place in memory it got.
final class InstansiCache: Sendable {
    private struct Entry {
        let rows: [(instansi: Instansi, host: String?)]
        let until: Int64
    }

    private let entry = Mutex<Entry?>(nil)

    func find(for session: Session?, host: String?, world: World) async throws -> Instansi {
        let rows = try await load(world)
        if let session, let own = rows.first(where: { $0.instansi.id == session.instansiID }) { return own.instansi }
        let name = host.map { String($0.split(separator: ":").first ?? "") }
        let byHost = rows.first { $0.host != nil && $0.host == name }
        let byCode = rows.first { $0.instansi.kode == world.settings.instansi }
        guard let found = byHost ?? byCode ?? rows.first else {
            return Instansi(id: "", kode: "", nama: "Kinerja")
        }
        return found.instansi
    }

    private func load(_ world: World) async throws -> [(instansi: Instansi, host: String?)] {
        let now = world.now()
        if let entry = entry.withLock({ $0 }), entry.until > now, !entry.rows.isEmpty { return entry.rows }
        let rows = try await world.database.read { db in try InstansiStore.daftar(in: db) }
        entry.withLock { $0 = Entry(rows: rows, until: now + 60_000) }
        return rows
    }
}
