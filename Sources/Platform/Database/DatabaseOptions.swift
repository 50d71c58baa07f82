/// How a database is opened; the defaults suit one kabupaten on two cores.
public struct DatabaseOptions: Sendable {
    /// How many reads run at the same time on threads of the database.
    public var readers = 4
    /// The longest that one statement may take, in milliseconds.
    public var statementTimeout = 15_000
    /// The longest wait for a connection to PostgreSQL, in seconds.
    public var connectTimeout = 5
    /// From how many milliseconds on a statement is reported to `onSlow`.
    public var slowMilliseconds = 250
    /// Hears of slow statements: their text, never their values, and the milliseconds they took.
    public var onSlow: (@Sendable (_ text: String, _ milliseconds: Int) -> Void)?

    /// The defaults.
    public init() {}
}

/// A setting that cannot be used; the sentence is for whoever installs the application.
public struct SettingFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong and how to mend it, in Indonesian.
    public let message: String

    /// A refusal with this sentence.
    public init(_ message: String) { self.message = message }

    public var description: String { message }
}
