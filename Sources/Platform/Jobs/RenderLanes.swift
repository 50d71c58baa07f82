import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Threads of their own for work that keeps a processor busy (drawing pages, packing files): Swift's cooperative pool has
/// one thread for each core and answers requests with them. On Linux the lanes yield to everything else.
public final class RenderLanes: Sendable {
    /// The lanes of this process.
    public static let shared = RenderLanes(count: 2)

    private let queue = LaneQueue()
    private let count: Int

    /// - Parameter count: how many pieces of work run at once.
    public init(count: Int) {
        self.count = count
        for number in 1...count { queue.startThread("lajur-\(number)") }
    }

    deinit { queue.close() }

    /// Runs `work` on a lane.
    public func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            queue.add { continuation.resume(with: Result { try work() }) }
        }
    }

    /// Runs `work` for every item on all lanes and hands the results to `take` in the order of the items, holding no more
    /// than a few at once. Ends early when `take` answers false.
    public func inOrder<Item: Sendable, Made: Sendable>(
        _ items: [Item], work: @escaping @Sendable (Item) throws -> Made,
        take: (Item, Result<Made, any Error>) async throws -> Bool
    ) async throws {
        var ahead: [Task<Made, any Error>] = []
        var next = 0
        defer { ahead.forEach { $0.cancel() } }
        for item in items {
            while next < items.count, ahead.count < count * 2 {
                let later = items[next]
                ahead.append(Task { try await self.run { try work(later) } })
                next += 1
            }
            let made = await ahead.removeFirst().result
            guard try await take(item, made) else { return }
        }
    }
}

/// First come, first served, for the threads of the lanes.
private final class LaneQueue: @unchecked Sendable {
    private let condition = NSCondition()
    private var waiting: [@Sendable () -> Void] = []
    private var isClosed = false

    func startThread(_ name: String) {
        let thread = Thread { [self] in
            #if canImport(Glibc)
                _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
            #endif
            while let work = take() { work() }
        }
        thread.name = name
        // Pango shapes long texts recursively.
        thread.stackSize = 4 << 20
        thread.start()
    }

    func add(_ work: @escaping @Sendable () -> Void) {
        condition.withLock {
            waiting.append(work)
            condition.signal()
        }
    }

    /// `nil` when closed and nothing is left.
    private func take() -> (@Sendable () -> Void)? {
        condition.lock()
        defer { condition.unlock() }
        while waiting.isEmpty && !isClosed { condition.wait() }
        return waiting.isEmpty ? nil : waiting.removeFirst()
    }

    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }
}
