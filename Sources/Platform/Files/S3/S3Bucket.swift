import Foundation
import HTTPTypes
import Kinerja

/// One bucket: signed requests, repeated when the other side stumbles.
public struct S3Bucket: Sendable {
    let settings: S3Settings
    private let http: any OutgoingHTTP
    private let now: @Sendable () -> Int64
    /// Milliseconds before the first repeat; each further one waits twice as long.
    private let pause: Int
    private static let attempts = 4

    /// - Parameter now: epoch milliseconds; the other side refuses a clock that is a quarter of an hour off.
    public init(
        _ settings: S3Settings, http: any OutgoingHTTP, now: @escaping @Sendable () -> Int64, pause: Int = 200
    ) {
        self.settings = settings
        self.http = http
        self.now = now
        self.pause = pause
    }

    /// What is wrong with the bucket, in one sentence, or `nil` when it answers or cannot be reached just now.
    public func fault() async -> String? {
        guard let answer = try? await send(.head, "", maximum: 0) else { return nil }
        switch answer.status.code {
        case 200...299: return nil
        case 404: return "KINERJA_S3_WADAH: wadah \"\(settings.bucket)\" tidak ada di \(settings.address)."
        case 401, 403: return "KINERJA_S3_KUNCI dan KINERJA_S3_RAHASIA ditolak oleh \(settings.address)."
        case 300...399: return "KINERJA_S3_WILAYAH atau KINERJA_S3_ALAMAT bukan tempat wadah \"\(settings.bucket)\"."
        default: return nil
        }
    }

    /// Sends until there is an answer that is not the other side's trouble.
    func send(
        _ method: HTTPRequest.Method, _ key: String, query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = [], body: [UInt8] = [], payloadHash: String? = nil,
        maximum: Int = 1 << 20
    ) async throws -> OutgoingAnswer {
        let hash = payloadHash ?? sha256Hex(body)
        for attempt in 1... {
            let isLast = attempt == Self.attempts
            do {
                let request = signed(method, key, query, headers, body, hash, maximum)
                let answer = try await http.send(request)
                if isLast || !Self.isTrouble(answer.status) { return answer }
            } catch OutgoingFailure.noAnswer where !isLast {
                // Tried again below.
            } catch is OutgoingFailure {
                throw FileStore.Failure(reason: "S3 \(method.rawValue) tanpa jawaban")
            }
            let wait = pause << (attempt - 1)
            try await Task.sleep(for: .milliseconds(wait + Int.random(in: 0...wait)))
        }
        throw FileStore.Failure(reason: "S3 \(method.rawValue)")
    }

    private static func isTrouble(_ status: HTTPResponse.Status) -> Bool {
        status.code >= 500 || status.code == 429 || status.code == 408
    }

    private func signed(
        _ method: HTTPRequest.Method, _ key: String, _ query: [(name: String, value: String)],
        _ headers: [(name: String, value: String)], _ body: [UInt8], _ hash: String, _ maximum: Int
    ) -> OutgoingRequest {
        let (base, host, path) = place(key)
        let time = SigV4.time(now())
        let all = headers + [("host", host), ("x-amz-content-sha256", hash), ("x-amz-date", time)]
        let signer = SigV4(key: settings.key, secret: settings.secret.value, region: settings.region)
        let authorization = signer.authorization(
            .init(method: method.rawValue, path: path, query: query, headers: all, payloadHash: hash), time: time
        )
        var fields = HTTPFields()
        for (name, value) in all + [("authorization", authorization)] where name != "host" {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        let suffix = query.isEmpty ? "" : "?\(SigV4.canonicalQuery(query))"
        return OutgoingRequest(
            method, base + SigV4.encoded(path, keepsSlash: true) + suffix, headers: fields, body: body, timeout: 60,
            maximumAnswer: maximum
        )
    }

    /// Address, `Host` and path of a key; the empty key is the bucket itself.
    func place(_ key: String) -> (base: String, host: String, path: String) {
        let parts = settings.address.components(separatedBy: "://")
        let (scheme, server) = (parts[0], parts.count > 1 ? parts[1] : "")
        let isDefault = server.hasSuffix(scheme == "https" ? ":443" : ":80")
        let host = isDefault ? String(server.prefix { $0 != ":" }) : server
        switch settings.style {
        case .path: return (settings.address, host, "/\(settings.bucket)\(key.isEmpty ? "" : "/\(key)")")
        case .host:
            return ("\(scheme)://\(settings.bucket).\(server)", "\(settings.bucket).\(host)", "/\(key)")
        }
    }
}
