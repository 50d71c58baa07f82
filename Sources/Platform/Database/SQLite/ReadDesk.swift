import Synchronization

/// Decides where a read runs: on the thread of its caller, or on a reader thread.
///
/// A point read takes a few microseconds, a change of threads some forty. So a few reads may run where they are asked,
/// but always fewer than there are cores: a long export can never hold all threads of the cooperative pool.
final class ReadDesk: Sendable {
    enum Place {
        case here
        case thread
        case closed
    }

    private struct State {
        var busy = 0
        var closed = false
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) { self.limit = limit }

    func enter() -> Place {
        state.withLock { state in
            if state.closed { return .closed }
            if state.busy >= limit { return .thread }
            state.busy += 1
            return .here
        }
    }

    func leave() {
        let resumed = state.withLock { state in
            state.busy -= 1
            guard state.busy == 0 else { return [CheckedContinuation<Void, Never>]() }
            defer { state.closers = [] }
            return state.closers
        }
        for closer in resumed { closer.resume() }
    }

    /// Returns when no read runs here any more; later reads are refused.
    func close() async {
        await withCheckedContinuation { continuation in
            let idle = state.withLock { state in
                state.closed = true
                if state.busy > 0 { state.closers.append(continuation) }
                return state.busy == 0
            }
            if idle { continuation.resume() }
        }
    }
}
