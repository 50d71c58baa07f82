import Synchronization

/// Counts the statements that the current task sends to the data, so that a test can hold a page to a number of them.
///
/// ```swift
/// let counter = StatementCounter()
/// try await StatementCounter.$current.withValue(counter) { try await page() }
/// #expect(counter.count <= 6)
/// ```
///
/// BEGIN, SAVEPOINT and COMMIT are not counted. A closure that runs again after a serialisation failure counts again.
public final class StatementCounter: Sendable {
    /// The counter of this task and its children; `nil` when nobody counts.
    @TaskLocal public static var current: StatementCounter?

    private let seen = Mutex<[String]>([])

    /// A counter at zero.
    public init() {}

    /// How many statements ran.
    public var count: Int { seen.withLock { $0.count } }

    /// The statements' text, without their values, in the order they ran.
    public var texts: [String] { seen.withLock { $0 } }

    func add(_ text: String) { seen.withLock { $0.append(text) } }
}
