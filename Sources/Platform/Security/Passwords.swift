import CSodium
import Dispatch

/// Argon2id by libsodium (RFC 9106), hashed on a bounded pool so that sign-ins cannot starve the request threads.
public struct Passwords: Sendable {
    /// Cost of one hash.
    public struct Cost: Sendable {
        public let operations: Int
        public let memoryBytes: Int

        /// 19 MiB and two passes: OWASP's minimum, 10 ms on one core.
        public static let standard = Cost(operations: 2, memoryBytes: 19 * 1024 * 1024)
        /// For tests and for seeding thousands of invented accounts only.
        public static let cheap = Cost(operations: 1, memoryBytes: 64 * 1024)

        public init(operations: Int, memoryBytes: Int) {
            self.operations = operations
            self.memoryBytes = memoryBytes
        }
    }

    public struct Failure: Error {}

    private let cost: Cost
    private static let pool = DispatchQueue(label: "kata-sandi", qos: .userInitiated)

    public init(cost: Cost = .standard) { self.cost = cost }

    /// The PHC string `$argon2id$v=19$…`.
    public func hash(_ password: String) async throws -> String {
        try await onPool { try hashNow(password, cost: cost) }
    }

    /// Whether `password` made `hash`. Takes as long for a `nil` hash, so that unknown accounts cannot be told apart.
    public func verify(_ password: String, against hash: String?) async -> Bool {
        let stored = hash ?? Self.decoy
        let isRight = (try? await onPool { verifyNow(password, stored) }) ?? false
        return isRight && hash != nil
    }

    private static let decoy = (try? hashNow("tidak-ada", cost: .standard)) ?? ""

    private func onPool<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            Self.pool.async { continuation.resume(with: Result { try work() }) }
        }
    }
}

private func hashNow(_ password: String, cost: Passwords.Cost) throws -> String {
    guard sodium_init() >= 0 else { throw Passwords.Failure() }
    var output = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
    let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
    let status = crypto_pwhash_str(
        &output, bytes, UInt64(bytes.count), UInt64(cost.operations), cost.memoryBytes
    )
    guard status == 0 else { throw Passwords.Failure() }
    return String(decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

private func verifyNow(_ password: String, _ hash: String) -> Bool {
    guard sodium_init() >= 0 else { return false }
    let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
    return hash.withCString { crypto_pwhash_str_verify($0, bytes, UInt64(bytes.count)) == 0 }
}
