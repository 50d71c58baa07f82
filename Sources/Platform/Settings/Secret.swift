/// A word that must not appear in logs, messages or dumps.
public struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The word itself, for the one place that sends it.
    public let value: String

    public init(_ value: String) { self.value = value }

    public var description: String { "(rahasia)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
