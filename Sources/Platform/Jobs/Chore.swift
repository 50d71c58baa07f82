import Logging
public import Storage

/// Something the house does by itself from time to time: reminders, escalations, emptying the trash. It must be safe to
/// run twice, since a process that dies in the middle leaves it half done.
public struct Chore: Sendable {
    public let name: String
    /// Least time between two runs, in milliseconds.
    public let interval: Int64
    public let run: @Sendable (World) async throws -> Void

    public init(_ name: String, every interval: Duration, _ run: @escaping @Sendable (World) async throws -> Void) {
        self.name = name
        self.interval = interval.components.seconds * 1000
        self.run = run
    }
}

/// Runs what is due. Several processes may share one database: each run is claimed by one of them.
public struct ChoreRunner: Sendable {
    private let world: World
    private let chores: [Chore]

    public init(world: World, chores: [Chore]) {
        self.world = world
        self.chores = chores
    }

    /// One round. A chore that fails is logged and tried again at its next time; the others go on.
    public func runDue() async {
        for chore in chores {
            do {
                let (now, name, interval) = (world.now(), chore.name, chore.interval)
                let isMine = try await world.database.write { db in
                    try ChoreStore.claim(name, before: now - interval, at: now, in: db)
                }
                if isMine { try await chore.run(world) }
            } catch {
                let rinci = (error as? SQLFailure)?.kind ?? String(describing: type(of: error))
                world.log.error("galat", metadata: ["bagian": "\(chore.name)", "rinci": "\(rinci)"])
            }
        }
    }
}
