public import Storage

/// A kind of long work that a room offers. `name` is stored with each job and never changes.
public struct JobKind: Sendable {
    /// For example `berkas_unit`.
    public let name: String
    /// What is counted, for the page: `pegawai`.
    public let unit: String
    /// Throws when the person of the request may not begin this job, repeat it or have its file (today).
    public let authorise: @Sendable (Exchange, Pekerjaan, any SQLConnection) throws -> Void
    /// Does the work. Failures of single items go to `JobContext.fail`; what it throws ends the whole job.
    public let run: @Sendable (JobContext) async throws -> JobOutcome

    public init(
        _ name: String, unit: String,
        authorise: @escaping @Sendable (Exchange, Pekerjaan, any SQLConnection) throws -> Void,
        run: @escaping @Sendable (JobContext) async throws -> JobOutcome
    ) {
        self.name = name
        self.unit = unit
        self.authorise = authorise
        self.run = run
    }
}

/// How a run came to its end.
public enum JobOutcome: Sendable {
    /// Everything was tried.
    case done(JobFile?)
    /// `JobContext.isStopping` was seen; the file holds what was done until then.
    case stopped(JobFile?)

    var file: JobFile? {
        switch self {
        case .done(let file), .stopped(let file): file
        }
    }
}

/// A finished file in the store of results.
public struct JobFile: Sendable {
    /// Path of a temporary file made with `FileStore.temporaryPath`; the runner takes it over.
    public let path: String
    /// As the person saves it.
    public let name: String
    /// Media type.
    public let type: String

    public init(path: String, name: String, type: String) {
        self.path = path
        self.name = name
        self.type = type
    }
}
