import Dispatch
import Synchronization

@testable import Storage

/// Holds a database thread until the test lets it go.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func wait() { semaphore.wait() }
    func open() { semaphore.signal() }
}

extension SQLDatabase {
    /// How many transactions were committed.
    var commits: Int {
        switch self {
        case let database as SQLiteDatabase: database.commitCount
        case let database as PostgresDatabase: database.commitCount
        default: 0
        }
    }
}

/// Fires once.
final class Latch: Sendable {
    private let state = Mutex(false)

    var fired: Bool { state.withLock { $0 } }

    /// `true` the first time only.
    func fire() -> Bool {
        state.withLock { fired in
            defer { fired = true }
            return !fired
        }
    }
}
