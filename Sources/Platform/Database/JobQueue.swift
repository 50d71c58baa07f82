import Foundation

/// First come, first served, between the tasks that ask and the threads that own connections.
///
/// Threads of its own, because a wait for a disk or a server must not hold a thread of Swift's cooperative pool.
final class JobQueue: @unchecked Sendable {
    private let condition = NSCondition()
    private var waiting: [any DatabaseJob] = []
    private var closed = false
    private var threads = 0
    private var closers: [CheckedContinuation<Void, Never>] = []

    /// Starts one thread that lives until `close`. `loop` calls `take` until it answers an empty list.
    func startThread(_ name: String, _ loop: @escaping @Sendable (JobQueue) -> Void) {
        condition.withLock { threads += 1 }
        let thread = Thread { [self] in
            loop(self)
            finishThread()
        }
        thread.name = name
        thread.start()
    }

    /// Puts a job at the end of the line; a closed queue fails it.
    func add(_ job: any DatabaseJob) {
        condition.lock()
        let refused = closed
        if !refused {
            waiting.append(job)
            condition.signal()
        }
        condition.unlock()
        if refused { job.fail(SQLFailure.closed) }
    }

    /// Waits for work and takes up to `limit` jobs; empty means closed and nothing left.
    func take(_ limit: Int) -> [any DatabaseJob] {
        condition.lock()
        defer { condition.unlock() }
        while waiting.isEmpty && !closed { condition.wait() }
        let taken = Array(waiting.prefix(limit))
        waiting.removeFirst(taken.count)
        return taken
    }

    /// Refuses new jobs; those that wait are still done.
    func close() {
        condition.withLock {
            closed = true
            condition.broadcast()
        }
    }

    /// Returns when every thread has ended.
    func waitUntilClosed() async {
        await withCheckedContinuation { continuation in
            let done = condition.withLock {
                if threads > 0 { closers.append(continuation) }
                return threads == 0
            }
            if done { continuation.resume() }
        }
    }

    private func finishThread() {
        let resumed = condition.withLock {
            threads -= 1
            guard threads == 0 else { return [CheckedContinuation<Void, Never>]() }
            defer { closers = [] }
            return closers
        }
        for closer in resumed { closer.resume() }
    }
}
