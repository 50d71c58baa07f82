public import Foundation
public import Hummingbird
public import Kinerja
public import Storage

/// One request on its way through a handler: what was asked, by whom, and the world to answer from.
public struct Exchange: Sendable {
    public let world: World
    public let instansi: Instansi
    public let request: Request
    /// Values of the `{names}` in the route's path.
    public let parameters: [String: String]
    public let query: Form
    public let form: Form
    public let files: [UploadedFile]
    /// The raw body of a JSON request.
    public let body: [UInt8]
    public let session: Session?
    public let requestID: String
    /// The client's address, without port.
    public let peer: String
    public let route: Route
    /// The kinds of long work that the rooms of this house offer, by name.
    public let jobKinds: [String: JobKind]

    public var path: String { request.uri.path }

    func with(form: Form, files: [UploadedFile], body: [UInt8]) -> Exchange {
        Exchange(
            world: world, instansi: instansi, request: request, parameters: parameters, query: query, form: form,
            files: files, body: body, session: session, requestID: requestID, peer: peer, route: route,
            jobKinds: jobKinds
        )
    }

    /// Who is signed in. Routes that need it are refused before; this throws only where a public page asks.
    public func me() throws -> Session {
        guard let session else { throw WebFailure.notSignedIn }
        return session
    }

    public func parameter(_ name: String) -> String { parameters[name] ?? "" }

    /// The path parameter as an identifier; anything else cannot exist.
    public func id(_ name: String = "id") throws -> String {
        let value = parameter(name)
        guard Identifier.isValid(value) else { throw WebFailure.notFound }
        return value
    }

    /// A year in a path, within what the product can hold.
    public func tahun(_ name: String = "tahun") throws -> Int {
        guard let value = Int(parameter(name)), (2022...2100).contains(value), parameter(name).count == 4 else {
            throw WebFailure.notFound
        }
        return value
    }

    /// Refuses what `Wewenang` does not grant; outside it looks like something that does not exist.
    public func authorise(
        _ tindakan: Tindakan, hubungan: Set<Hubungan> = [], keadaan: Set<KeadaanWewenang> = []
    ) throws {
        let semua = session == nil ? hubungan : hubungan.union([.instansi])
        let peran = session?.peran ?? [.publik]
        guard Wewenang.boleh(tindakan, peran: peran, hubungan: semua, keadaan: keadaan) else {
            throw WebFailure.notFound
        }
    }

    /// Who the audit trail names for this request.
    public func pencatat() -> Pencatat {
        Pencatat(
            instansi: instansi.id, pelaku: session?.pegawaiID ?? "publik", permintaan: requestID, waktu: world.now()
        )
    }

    /// The page number of a list, from `?hal=`, at least 1.
    public var halaman: Int { min(max(Int(query["hal"]) ?? 1, 1), 100_000) }

    /// Decodes a JSON body, with a refusal that names the field.
    public func json<T: Decodable>(_ type: T.Type) throws -> T {
        do {
            return try JSONDecoder().decode(T.self, from: Data(body))
        } catch let error as DecodingError {
            throw refusal(of: error)
        }
    }
}

private func refusal(of error: DecodingError) -> Penolakan {
    let path: [any CodingKey]
    switch error {
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        path = context.codingPath
    @unknown default: path = []
    }
    let name = path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    return Penolakan(
        "masukan.bukan_json",
        name.isEmpty ? "Isi permintaan bukan JSON yang sah" : "Isian \(name) tidak ada atau salah bentuk",
        isian: name.isEmpty ? nil : name
    )
}

/// What a handler may throw beside a `Penolakan`.
public enum WebFailure: Error, Sendable {
    /// Missing, foreign or not allowed: one answer for all three.
    case notFound
    case notSignedIn
    case csrf
}
