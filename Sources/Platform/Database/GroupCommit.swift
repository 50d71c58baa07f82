import Foundation
import Synchronization

/// Commits writes that wait together with one fsync, each closure behind its own savepoint.
///
/// No caller hears of success before the commit has returned. A closure that fails is undone alone; when the whole
/// transaction is lost (a serialisation failure, a deferred constraint at the commit), the closures run again one by one.
struct GroupCommit<Engine: TransactionEngine> {
    let engine: Engine
    let commits: CommitCounter

    /// How often a closure runs before a serialisation failure is given to its caller.
    private static var attempts: Int { 10 }

    private enum Outcome {
        case settled
        case oneByOne
    }

    func run(_ batch: [any DatabaseJob]) {
        if batch.count > 1, together(batch) == .settled { return }
        for job in batch { alone(job) }
    }

    private func together(_ batch: [any DatabaseJob]) -> Outcome {
        do {
            engine.start(nil)
            try engine.begin()
        } catch {
            return settle(batch, error)
        }
        var failed: [(job: any DatabaseJob, error: any Error)] = []
        var good: [any DatabaseJob] = []
        for job in batch {
            do {
                engine.start(job.counter)
                try engine.savepoint()
                try perform(job)
                try engine.release()
                good.append(job)
            } catch {
                if isWorthAnotherRun(error) || !engine.isInTransaction || undo() == false {
                    engine.rollback()
                    return .oneByOne
                }
                failed.append((job, error))
            }
        }
        do {
            try engine.commit()
        } catch {
            engine.rollback()
            return settle(batch, error)
        }
        commits.increment()
        for job in good { job.succeed() }
        for (job, error) in failed { job.fail(Self.forCaller(error)) }
        return .settled
    }

    /// A BEGIN or COMMIT of the batch was refused.
    private func settle(_ batch: [any DatabaseJob], _ error: any Error) -> Outcome {
        if isWorthAnotherRun(error) || (error as? StatementFailure)?.reason.isConstraint == true { return .oneByOne }
        for job in batch { job.fail(Self.forCaller(error)) }
        return .settled
    }

    private func undo() -> Bool { (try? engine.rollbackToSavepoint()) != nil }

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
                Thread.sleep(forTimeInterval: Double.random(in: 0...0.004) * Double(attempt))
            }
        }
    }

    private func perform(_ job: any DatabaseJob) throws {
        try job.perform(engine)
        if let failure = engine.failure { throw failure }
        if !engine.isInTransaction { throw StatementFailure(reason: .other("transaksi diakhiri di dalam write")) }
    }

    private func isWorthAnotherRun(_ error: any Error) -> Bool {
        (error as? StatementFailure)?.retry ?? engine.failure?.retry ?? false
    }

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
