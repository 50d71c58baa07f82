import Foundation
import Synchronization

/// Decides where a read runs: on the thread of its caller, or on a reader thread.
///
/// A point read takes some microseconds, two changes of threads ten times as many. So a read may run where it is asked for.
/// But when it would take the last core, and another has been running there for a while (an export), it goes to a reader
/// thread: long reads never hold all threads of the cooperative pool.
final class ReadDesk: Sendable {
    enum Place {
        case here(SQLiteLink, slot: Int)
        case thread
        case closed
    }

    private struct State {
        /// When the read in each slot began; `nil` when the slot is free.
        var since: [ContinuousClock.Instant?]
        var closed = false
        var closers: [CheckedContinuation<Void, Never>] = []

        var isIdle: Bool { since.allSatisfy { $0 == nil } }
    }

    private static let patience = Duration.milliseconds(2)

    private let links: [SQLiteLink]
    private let state: Mutex<State>

    /// A desk with one connection per core.
    init(open: () throws -> SQLiteLink) rethrows {
        links = try (0..<ProcessInfo.processInfo.activeProcessorCount).map { _ in try open() }
        state = Mutex(State(since: Array(repeating: nil, count: links.count)))
    }

    func enter() -> Place {
        let now = ContinuousClock.now
        return state.withLock { state in
            if state.closed { return .closed }
            guard let slot = state.since.firstIndex(of: nil) else { return .thread }
            let others = state.since.compactMap { $0 }
            let isLast = others.count == links.count - 1
            if isLast, others.isEmpty || others.contains(where: { now - $0 > Self.patience }) { return .thread }
            state.since[slot] = now
            return .here(links[slot], slot: slot)
        }
    }

    func leave(_ slot: Int) {
        let resumed = state.withLock { state in
            state.since[slot] = nil
            guard state.isIdle else { return [CheckedContinuation<Void, Never>]() }
            defer { state.closers = [] }
            return state.closers
        }
        for closer in resumed { closer.resume() }
    }

    /// Returns when no read runs here any more and the connections are closed; later reads are refused.
    func close() async {
        await withCheckedContinuation { continuation in
            let idle = state.withLock { state in
                if !state.isIdle { state.closers.append(continuation) }
                state.closed = true
                return state.isIdle
            }
            if idle { continuation.resume() }
        }
        for link in links { link.close() }
    }
}
