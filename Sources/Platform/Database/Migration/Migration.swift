/// One step of the schema, applied once and never changed afterwards.
///
/// The statements are portable DDL. `{int}` becomes INTEGER or BIGINT, `{blob}` BLOB or BYTEA, `{strict}` (at the end of
/// CREATE TABLE) STRICT or nothing. `{sqlite: …}` and `{postgres: …}` stand for one engine only; they may hold tokens and
/// span lines. Inside '…' and after `--` braces are plain text. A statement that is empty on an engine is skipped.
public struct Migration: Sendable {
    /// For example `2026-11-24-pegawai`: unique, never reused.
    public let id: String
    /// What it does, in this order, in one transaction.
    public let statements: [String]

    /// A migration with this id.
    public init(_ id: String, _ statements: [String]) {
        self.id = id
        self.statements = statements
    }
}

/// A schema that this program must not touch; the sentence says why and what to do.
public struct MigrationFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// In Indonesian, for the operator.
    public let message: String

    init(_ message: String) { self.message = message }

    public var description: String { message }
}
