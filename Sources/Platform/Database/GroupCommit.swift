import Foundation
import Synchronization

/// Commits writes that wait together with one fsync, each closure behind its own savepoint.
///
/// No caller hears of success before the commit has returned. A closure that fails is undone alone; when the whole
/// transaction is lost (a serialisation failure, a deferred constraint at the commit), the closures run again one by one.
struct GroupCommit<Engine: TransactionEngine> {
    let engine: Engine
    let commits: CommitCounter

    /// How often a lone closure runs before a serialisation failure is given to its caller.
    private static var attempts: Int { 20 }
    /// How often a whole batch runs before its closures run one by one.
    private static var batchAttempts: Int { 3 }

    private enum Outcome {
        case settled
        /// The whole transaction met another process; nobody in it is to blame.
        case again
        case oneByOne
    }

    /// Settles every job of the batch.
    func run(_ batch: [any DatabaseJob]) {
        for attempt in 1...Self.batchAttempts where batch.count > 1 {
            switch together(batch) {
            case .settled: return
            case .again: pause(attempt)
            case .oneByOne: return batch.forEach(alone)
            }
        }
        batch.forEach(alone)
    }

    private func together(_ batch: [any DatabaseJob]) -> Outcome {
        var failures: [(any Error)?] = []
        do {
            engine.start(nil)
            try engine.begin()
            for job in batch {
                failures.append(try behindSavepoint(job))
            }
            engine.start(nil)
            try engine.commit()
        } catch {
            engine.rollback()
            return outcome(of: error, batch)
        }
        commits.increment()
        for (job, failure) in zip(batch, failures) {
            if let failure { job.fail(Self.forCaller(failure)) } else { job.succeed() }
        }
        return .settled
    }

    /// The job's own error, undone. Throws when the whole transaction is lost.
    private func behindSavepoint(_ job: any DatabaseJob) throws -> (any Error)? {
        engine.start(job.counter)
        try engine.savepoint()
        do {
            try perform(job)
        } catch {
            if isWorthAnotherRun(error) { throw StatementFailure(reason: .busy("transaksi diulang"), retry: true) }
            if !engine.isInTransaction { throw TransactionGone() }
            try engine.rollbackToSavepoint()
            return error
        }
        try engine.release()
        return nil
    }

    /// What becomes of a batch of which the transaction failed as a whole.
    private func outcome(of error: any Error, _ batch: [any DatabaseJob]) -> Outcome {
        guard let failure = error as? StatementFailure else { return .oneByOne }
        if failure.retry { return .again }
        if failure.reason.isConstraint { return .oneByOne }
        for job in batch { job.fail(failure.reason) }
        return .settled
    }

    private func alone(_ job: any DatabaseJob) {
        for attempt in 1... {
            do {
                engine.start(job.counter)
                try engine.begin()
                try perform(job)
                try engine.commit()
                commits.increment()
                return job.succeed()
            } catch {
                engine.rollback()
                guard isWorthAnotherRun(error), attempt < Self.attempts else { return job.fail(Self.forCaller(error)) }
                pause(attempt)
            }
        }
    }

    /// A short wait of random length, so that two processes do not meet again.
    private func pause(_ attempt: Int) {
        Thread.sleep(forTimeInterval: Double.random(in: 0...0.004) * Double(min(attempt, 8)))
    }

    private func perform(_ job: any DatabaseJob) throws {
        try job.perform(engine)
        if let failure = engine.failure { throw failure }
        if !engine.isInTransaction { throw StatementFailure(reason: .other("transaksi diakhiri di dalam write")) }
    }

    private func isWorthAnotherRun(_ error: any Error) -> Bool {
        (error as? StatementFailure)?.retry ?? engine.failure?.retry ?? false
    }

    /// The engine has ended the transaction by itself (disk full, for example).
    private struct TransactionGone: Error {}

    private static func forCaller(_ error: any Error) -> any Error { (error as? StatementFailure)?.reason ?? error }
}

/// How many transactions were committed; tests prove the batching with it.
final class CommitCounter: Sendable {
    private let number = Atomic(0)

    var count: Int { number.load(ordering: .relaxed) }
    func increment() { number.add(1, ordering: .relaxed) }
}

extension SQLFailure {
    /// Whether the data, not the circumstances, were refused.
    var isConstraint: Bool {
        switch self {
        case .unique, .foreignKey, .check: true
        case .busy, .column, .closed, .other: false
        }
    }
}
