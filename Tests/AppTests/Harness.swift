import App
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kinerja
import Logging
import NIOCore
import Platform
import Storage
import Synchronization
import TestTools

/// A product of its own for one test: a fresh SQLite file, the demo kabupaten, a clock that the test moves, and a client
/// that goes through the front door.
final class House: Sendable {
    let world: World
    let clock: TestClock
    private let folder: URL
    private let application: Application<RouterResponder<AppContext>>

    /// The kabupaten of the seed, at 10 in the morning of `day`.
    /// `isDenganDuaDinas` adds the complete plans of two dinas.
    /// `arrange` changes the world before anything happens in it.
    static func demo(
        at day: String = "2026-10-05", on engine: TestEngine = .sqlite, isDenganDuaDinas: Bool = false,
        arrange: (inout World) -> Void = { _ in }
    ) async throws -> House {
        let house = try House(at: day, on: engine, arrange: arrange)
        _ = try await Storage.migrate(house.world.database, Rooms.migrations)
        try await BenihDemo.tanam(
            house.world, sandi: House.password, isDenganDokumen: false, isDenganDuaDinas: isDenganDuaDinas
        )
        return house
    }

    /// An empty database.
    static func empty(at day: String = "2026-10-05") async throws -> House {
        let house = try House(at: day)
        _ = try await Storage.migrate(house.world.database, Rooms.migrations)
        return house
    }

    static let password = "sungai-batang-bungo"

    private init(
        at day: String, on engine: TestEngine = .sqlite, arrange: (inout World) -> Void = { _ in }
    ) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kinerja-uji-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let clock = TestClock(day: day)
        self.clock = clock
        var log = Logger(label: "uji") { _ in SwiftLogNoOpLogHandler() }
        log.logLevel = .critical
        var settings = Settings()
        settings.acceptsSyntheticNIP = true
        settings.countsStatements = true
        var world = World(
            now: { clock.now }, database: try openDatabase(url: try engine.url(folder: folder.path)),
            files: FileStore(root: folder.appending(path: "berkas").path), passwords: Passwords(cost: .cheap),
            settings: settings, log: log
        )
        arrange(&world)
        self.world = world
        application = Application(router: FrontDoor(world: world, rooms: Rooms.all).router(), logger: log)
    }

    /// Where a stored file lies, for tests that damage it.
    func filePath(_ hash: String) -> URL {
        folder.appending(path: "berkas").appending(path: String(hash.prefix(2))).appending(path: hash)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The program after a restart: a new front door on the same data.
    func afterRestart<T: Sendable>(_ body: @escaping @Sendable (Visitor) async throws -> T) async throws -> T {
        let again = Application(router: FrontDoor(world: world, rooms: Rooms.all).router(), logger: world.log)
        return try await again.test(.router) { client in try await body(Visitor(client: client, house: self)) }
    }

    /// Runs `body` with a client that is not signed in.
    func visit<T: Sendable>(_ body: @escaping @Sendable (Visitor) async throws -> T) async throws -> T {
        try await application.test(.router) { client in try await body(Visitor(client: client, house: self)) }
    }
}

/// Time stands still until a test moves it.
final class TestClock: Sendable {
    private let value: Mutex<Int64>

    init(day: String) {
        let start = Tanggal(day).map { Waktu.awal($0) + 10 * 3_600_000 } ?? 0
        value = Mutex(start)
    }

    /// Each reading is a millisecond later, so that identifiers keep their order.
    var now: Int64 {
        value.withLock {
            $0 += 1; return $0
        }
    }

    func move(days: Int) { value.withLock { $0 += Int64(days) * 86_400_000 } }
    func move(minutes: Int) { value.withLock { $0 += Int64(minutes) * 60_000 } }
}

/// An answer with its text.
struct Answer: Sendable {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var location: String { headers[.location] ?? "" }

    /// The value of a hidden or text input.
    func field(_ name: String) -> String? {
        guard let tag = text.range(of: "name=\"\(name)\"[^>]*value=\"([^\"]*)\"", options: .regularExpression) else {
            return nil
        }
        let piece = text[tag]
        guard let start = piece.range(of: "value=\"") else { return nil }
        return String(piece[start.upperBound...].dropLast())
    }
}

/// Somebody with a browser: keeps cookies, sends forms with the session's token.
final class Visitor: Sendable {
    private let client: any TestClientProtocol
    let house: House
    private let cookies = Mutex<[String: String]>([:])
    private let csrf = Mutex<String>("")

    init(client: any TestClientProtocol, house: House) {
        self.client = client
        self.house = house
    }

    /// Another person on the same house.
    func another() -> Visitor { Visitor(client: client, house: house) }

    func signIn(_ nip: String, password: String = House.password) async throws {
        let answer = try await post("/masuk", ["nip": nip, "kata_sandi": password])
        guard answer.status == .seeOther else { throw SignInFailed(text: answer.text) }
        csrf.withLock { $0 = "" }
        let profile = try await get("/profil")
        csrf.withLock { $0 = profile.field("_csrf") ?? "" }
    }

    struct SignInFailed: Error { let text: String }

    @discardableResult
    func get(_ path: String) async throws -> Answer {
        try await send(path, method: .get, headers: [:], body: [])
    }

    @discardableResult
    func post(_ path: String, _ fields: [String: String], key: String? = nil) async throws -> Answer {
        var all = fields
        let token = csrf.withLock { $0 }
        if !token.isEmpty, all["_csrf"] == nil { all["_csrf"] = token }
        if let key { all["_kunci"] = key }
        let body = all.map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }.joined(separator: "&")
        return try await send(
            path, method: .post, headers: [.contentType: "application/x-www-form-urlencoded"], body: Array(body.utf8)
        )
    }

    /// A form with a file.
    func upload(
        _ path: String, _ fields: [String: String], file: (field: String, name: String, bytes: [UInt8])
    ) async throws -> Answer {
        let boundary = "batas-uji-7f3a"
        var all = fields
        all["_csrf"] = csrf.withLock { $0 }
        var body: [UInt8] = []
        for (name, value) in all {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        let head =
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n\r\n"
        body += Array(head.utf8) + file.bytes + Array("\r\n--\(boundary)--\r\n".utf8)
        return try await send(
            path, method: .post, headers: [.contentType: "multipart/form-data; boundary=\(boundary)"], body: body
        )
    }

    @discardableResult
    func postJSON(_ path: String, _ json: String, headers extra: HTTPFields = [:]) async throws -> Answer {
        var headers = extra
        headers[.contentType] = "application/json"
        if let name = HTTPField.Name("x-csrf-token") { headers[name] = csrf.withLock { $0 } }
        return try await send(path, method: .post, headers: headers, body: Array(json.utf8))
    }

    func send(_ path: String, method: HTTPRequest.Method, headers: HTTPFields, body: [UInt8]) async throws -> Answer {
        var headers = headers
        let jar = cookies.withLock { $0 }
        if !jar.isEmpty { headers[.cookie] = jar.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        let response = try await client.execute(
            uri: path, method: method, headers: headers, body: body.isEmpty ? nil : ByteBuffer(bytes: body)
        ) { $0 }
        for cookie in response.headers[values: .setCookie] {
            let pair = cookie.split(separator: ";")[0].split(separator: "=", maxSplits: 1).map(String.init)
            cookies.withLock { $0[pair[0]] = pair.count > 1 ? pair[1] : "" }
        }
        return Answer(
            status: response.status, headers: response.headers, bytes: Array(response.body.readableBytesView)
        )
    }
}

/// Where a house of a test keeps its data.
enum TestEngine: String, CaseIterable, Sendable {
    case sqlite
    case postgres

    struct NoCluster: Error { let text: String }

    /// PostgreSQL gets a database of its own in the cluster that `bin/test` has started.
    func url(folder: String) throws -> String {
        guard self == .postgres else { return "sqlite:\(folder)/uji.sqlite" }
        guard let cluster = ProcessInfo.processInfo.environment["KINERJA_UJI_POSTGRES"],
            let end = cluster.range(of: "/", options: .backwards)
        else {
            throw NoCluster(text: "KINERJA_UJI_POSTGRES is missing: run bin/test, or bin/postgres-uji run swift test")
        }
        let name = "uji_\(Identifier.secret(bytes: 6))"
        let create = try runTool("/usr/bin/psql", ["-w", "-q", cluster, "-c", "CREATE DATABASE \(name)"])
        guard create.status == 0 else { throw NoCluster(text: "psql \(create.status): \(create.output)") }
        return cluster[..<end.upperBound] + name
    }
}
