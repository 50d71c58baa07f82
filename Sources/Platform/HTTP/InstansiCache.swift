import Foundation
public import Storage
import Synchronization

/// Which instansi a request belongs to: that of the session, else that of the host, else the one that is set. The few rows
/// are kept in memory for a minute.
public final class InstansiCache: Sendable {
    public static let shared = InstansiCache()

    private struct Entry {
        let rows: [(instansi: Instansi, host: String?)]
        let until: Int64
    }

    private let entries = Mutex<[ObjectIdentifier: Entry]>([:])

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
        let key = ObjectIdentifier(world.database as AnyObject)
        let now = world.now()
        if let entry = entries.withLock({ $0[key] }), entry.until > now, !entry.rows.isEmpty { return entry.rows }
        let rows = try await world.database.read { db in try InstansiStore.daftar(in: db) }
        entries.withLock { $0[key] = Entry(rows: rows, until: now + 60_000) }
        return rows
    }
}
