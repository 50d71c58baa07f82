public import HTTPTypes
public import Hummingbird
public import Kinerja
public import Storage

/// What a room offers to the house.
public struct Room: Sendable {
    public let name: String
    public let routes: [Route]
    public let migrations: [Migration]
    /// Kinds of long work.
    public let jobs: [JobKind]
    /// Checks of the data before a period opens.
    public let checks: [PemeriksaanTambahan]
    /// What is done by itself from time to time.
    public let chores: [Chore]

    public init(
        _ name: String, routes: [Route], migrations: [Migration] = [], jobs: [JobKind] = [],
        checks: [PemeriksaanTambahan] = [], chores: [Chore] = []
    ) {
        self.name = name
        self.routes = routes
        self.migrations = migrations
        self.jobs = jobs
        self.checks = checks
        self.chores = chores
    }
}

/// One URL and method. `tindakan` is looked up in `Wewenang` before the handler runs, and again by the handler for the
/// object it has loaded.
public struct Route: Sendable {
    public typealias Handler = @Sendable (Exchange) async throws -> Response

    public let method: HTTPRequest.Method
    /// Hummingbird's form: `/skp/{tahun}`.
    public let path: String
    public let tindakan: Tindakan
    /// Largest accepted upload in bytes; 0 where no file is expected.
    public let maximumFileBytes: Int
    public let handler: Handler

    public init(
        _ method: HTTPRequest.Method, _ path: String, _ tindakan: Tindakan, maximumFileBytes: Int = 0,
        _ handler: @escaping Handler
    ) {
        self.method = method
        self.path = path
        self.tindakan = tindakan
        self.maximumFileBytes = maximumFileBytes
        self.handler = handler
    }

    public static func get(_ path: String, _ tindakan: Tindakan, _ handler: @escaping Handler) -> Route {
        Route(.get, path, tindakan, handler)
    }

    public static func post(
        _ path: String, _ tindakan: Tindakan, maximumFileBytes: Int = 0, _ handler: @escaping Handler
    ) -> Route {
        Route(.post, path, tindakan, maximumFileBytes: maximumFileBytes, handler)
    }

    /// Answers with JSON and problem details instead of pages.
    public var isAPI: Bool { path.hasPrefix("/api/") }
}
