/// A `read` or `write` that waits for a database thread.
protocol DatabaseJob: AnyObject, Sendable {
    var counter: StatementCounter? { get }

    /// Runs the closure and keeps its result. May be called again after a rollback.
    func perform(_ connection: any SQLConnection) throws
    /// Hands the kept result to the caller. Exactly one of `succeed` and `fail` is called, once.
    func succeed()
    func fail(_ error: any Error)
}

/// Only one thread at a time holds a job, hence unchecked.
final class Job<T: Sendable>: DatabaseJob, @unchecked Sendable {
    let counter: StatementCounter?
    private let body: @Sendable (any SQLConnection) throws -> T
    private let continuation: CheckedContinuation<T, any Error>
    private var value: T?

    init(_ body: @escaping @Sendable (any SQLConnection) throws -> T, _ continuation: CheckedContinuation<T, any Error>)
    {
        counter = StatementCounter.current
        self.body = body
        self.continuation = continuation
    }

    func perform(_ connection: any SQLConnection) throws {
        value = nil
        value = try body(connection)
    }

    func succeed() {
        guard let value else { return fail(SQLFailure.other("hasil transaksi hilang")) }
        continuation.resume(returning: value)
    }

    func fail(_ error: any Error) { continuation.resume(throwing: error) }
}
