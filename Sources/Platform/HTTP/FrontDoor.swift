import Foundation
public import HTTPTypes
public import Hummingbird
import Kinerja
import Logging
import NIOCore
import NIOHTTP1
import Storage

/// Turns rooms into a router. Everything that holds for all requests stands here, in the order in which it happens.
public struct FrontDoor: Sendable {
    private let world: World
    private let routes: [Route]
    private let metrics: MetricsRegistry
    private let jobKinds: [String: JobKind]
    private let instansiCache = InstansiCache()

    public init(world: World, rooms: [Room], metrics: MetricsRegistry = MetricsRegistry()) {
        var world = world
        world.pemeriksaan = rooms.flatMap(\.checks)
        self.world = world
        self.routes = rooms.flatMap(\.routes)
        self.metrics = metrics
        jobKinds = Dictionary(
            rooms.flatMap(\.jobs).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }
        )
    }

    public func router() -> Router<AppContext> {
        let router = Router(context: AppContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: Fallback(door: self))
        for route in routes {
            router.on(RouterPath(stringLiteral: route.path), method: route.method) { request, context in
                await handle(request, context, route)
            }
        }
        return router
    }

    private func handle(_ request: Request, _ context: AppContext, _ route: Route) async -> Response {
        let started = ContinuousClock.now
        let requestID = Identifier.make(at: world.now())
        var response = await counted(request, context, route, requestID)
        finish(&response, request: request, requestID: requestID)
        let elapsed = ContinuousClock.now - started
        metrics.record(route: route, status: response.status.code, elapsed: elapsed)
        log(route, response.status.code, elapsed, requestID)
        return response
    }

    /// The answer, with the number of its statements in a header when an operator asked for it.
    private func counted(
        _ request: Request, _ context: AppContext, _ route: Route, _ requestID: String
    ) async -> Response {
        guard world.settings.countsStatements else { return await answer(request, context, route, requestID) }
        let counter = StatementCounter.current ?? StatementCounter()
        let before = counter.count
        var response = await StatementCounter.$current.withValue(counter) {
            await answer(request, context, route, requestID)
        }
        response.headers[statementsHeader] = String(counter.count - before)
        return response
    }

    private func answer(
        _ request: Request, _ context: AppContext, _ route: Route, _ requestID: String
    ) async -> Response {
        var exchange: Exchange?
        do {
            let opened = try await open(request, context, route, requestID)
            exchange = opened
            try guardEntry(opened)
            var response = try await route.handler(try await withBody(opened))
            if let session = opened.session { mark(&response, as: session) }
            return response
        } catch {
            // A line that broke in the middle of a body is the network's fault, and nobody is there to be answered.
            if refusals(of: error) == nil, !(error is WebFailure), !(error is HTTPParserError) {
                world.log.error(
                    "galat",
                    metadata: [
                        "permintaan": "\(requestID)", "rute": "\(route.path)", "galat": "\(type(of: error))",
                        "rinci": "\(scrubbed(error))",
                    ]
                )
            }
            return failureResponse(
                error, route: route, path: request.uri.path, exchange: exchange, requestID: requestID
            )
        }
    }

    /// No shared cache keeps it; the copies on the device know whose it is.
    private func mark(_ response: inout Response, as session: Session) {
        response.headers[.cacheControl] = response.headers[.cacheControl] ?? "no-store"
        if response.headers[.contentType]?.hasPrefix("text/html") ?? false {
            response.headers[personHeader] = session.pegawaiID
        }
    }

    /// Who asks, and in which instansi. No body is read yet.
    private func open(
        _ request: Request, _ context: AppContext, _ route: Route, _ requestID: String
    ) async throws -> Exchange {
        let query = try Form(urlEncoded: (request.uri.query ?? "").utf8)
        var session: Session?
        if let secret = secret(of: request), let found = try await SessionStore.load(secret: secret, world: world) {
            session = found.session
            if world.now() - found.terakhir > 60_000 { try await SessionStore.touch(found.session.sidik, world: world) }
        }
        let instansi = try await instansiCache.find(for: session, host: request.head.authority, world: world)
        var parameters: [String: String] = [:]
        for (name, value) in context.parameters {
            parameters[String(name)] = String(value).removingPercentEncoding ?? ""
        }
        return Exchange(
            world: world, instansi: instansi, request: request, parameters: parameters, query: query, form: Form(),
            files: [], body: [], session: session, requestID: requestID, peer: peer(of: request, context),
            route: route, jobKinds: jobKinds
        )
    }

    private func guardEntry(_ exchange: Exchange) throws {
        let tindakan = exchange.route.tindakan
        if Wewenang.isUmum(tindakan) { return }
        guard let session = exchange.session else { throw WebFailure.notSignedIn }
        guard RouteGate.mayEnter(tindakan, session: session) else { throw WebFailure.notFound }
    }

    /// The same exchange with its form, files or JSON. Forged submissions are refused here.
    private func withBody(_ exchange: Exchange) async throws -> Exchange {
        guard exchange.request.method != .get, exchange.request.method != .head else { return exchange }
        let body = try await BodyReader(exchange).read()
        let complete = exchange.with(form: body.form, files: body.files, body: body.bytes)
        try guardOrigin(complete)
        return complete
    }

    private func guardOrigin(_ exchange: Exchange) throws {
        let headers = exchange.request.headers
        if let origin = headers[.origin], origin != "null" {
            let host = URL(string: origin).flatMap { url in url.port.map { "\(url.host ?? ""):\($0)" } ?? url.host }
            guard host == exchange.request.head.authority else { throw WebFailure.csrf }
        }
        guard let session = exchange.session, headers[.authorization] == nil else { return }
        let token = exchange.form.optional("_csrf") ?? headers[csrfHeader] ?? ""
        guard isEqualConstantTime(token, session.csrf) else { throw WebFailure.csrf }
    }

    private func secret(of request: Request) -> String? {
        if let bearer = request.headers[.authorization], bearer.hasPrefix("Bearer ") {
            return String(bearer.dropFirst(7))
        }
        return request.cookies[sessionCookieName]?.value
    }

    private func peer(of request: Request, _ context: AppContext) -> String {
        if world.settings.trustsProxy, let forwarded = request.headers[forwardedHeader] {
            return forwarded.split(separator: ",").last.map { trim(String($0)) } ?? context.peer
        }
        return context.peer
    }

    /// Compression and the headers that every answer carries.
    func finish(_ response: inout Response, request: Request, requestID: String) {
        SecurityHeaders.apply(to: &response, isSecure: world.settings.isSecure)
        response.headers[requestIDHeader] = requestID
        compress(&response, request: request)
    }

    func notFound(_ request: Request, _ error: any Error) -> Response {
        let requestID = Identifier.make(at: world.now())
        let allowed = routes.filter { matches($0.path, request.uri.path) }.map(\.method.rawValue)
        var response: Response
        if allowed.isEmpty {
            response = failureResponse(
                error, route: nil, path: request.uri.path, exchange: nil, requestID: requestID
            )
        } else {
            response = failureResponse(
                HTTPError(.methodNotAllowed), route: nil, path: request.uri.path, exchange: nil, requestID: requestID
            )
            response.headers[.allow] = Set(allowed).sorted().joined(separator: ", ")
        }
        finish(&response, request: request, requestID: requestID)
        return response
    }

    private func log(_ route: Route, _ status: Int, _ elapsed: Duration, _ requestID: String) {
        world.log.info(
            "permintaan",
            metadata: [
                "permintaan": "\(requestID)", "metode": "\(route.method.rawValue)", "rute": "\(route.path)",
                "status": "\(status)", "mikrodetik": "\(elapsed.components.attoseconds / 1_000_000_000_000)",
            ]
        )
    }
}

/// What the router itself refuses: unknown paths and methods.
private struct Fallback: RouterMiddleware {
    let door: FrontDoor

    @concurrent
    func handle(
        _ request: Request, context: AppContext, next: @concurrent (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return door.notFound(request, error)
        }
    }
}

public let sessionCookieName = "kinerja_sesi"
private let csrfHeader = HTTPField.Name(constant: "x-csrf-token")
private let forwardedHeader = HTTPField.Name(constant: "x-forwarded-for")
private let statementsHeader = HTTPField.Name(constant: "x-pernyataan-sql")
private let personHeader = HTTPField.Name(constant: "x-orang")
private let requestIDHeader = HTTPField.Name(constant: "x-permintaan")

private func matches(_ pattern: String, _ path: String) -> Bool {
    let expected = pattern.split(separator: "/")
    let actual = path.split(separator: "/")
    guard expected.count == actual.count else { return false }
    return zip(expected, actual).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
}

private func scrubbed(_ error: any Error) -> String {
    // Engine messages may quote values; a column's or constraint's name is enough for the log.
    switch error {
    case let failure as SQLFailure: failure.kind
    default: String(describing: type(of: error))
    }
}

private func compress(_ response: inout Response, request: Request) {
    guard request.headers[.acceptEncoding]?.contains("gzip") ?? false, response.headers[.contentEncoding] == nil,
        let type = response.headers[.contentType], type.hasPrefix("text/") || type.contains("json"),
        let length = response.body.contentLength, length > 1024
    else { return }
    response = response.gzipped()
}
