import Hummingbird

/// Where the files of a `FileStore` really lie. Hashes have been checked for their form before they come here.
protocol FileBackend: Sendable {
    func section(_ name: String) -> any FileBackend
    /// Durable when it returns.
    func put(_ bytes: [UInt8], hash: String) async throws
    /// Takes over a finished temporary file of this machine; durable when it returns.
    func put(file path: String, hash: String, size: Int) async throws
    /// The bytes as they lie there, unchecked; `nil` when there is no such file.
    func get(_ hash: String) async throws -> [UInt8]?
    func body(_ hash: String, size: Int) async throws -> ResponseBody?
    func remove(_ hash: String) async throws
    /// Bytes of the file, or `nil` when there is none.
    func size(_ hash: String) async throws -> Int?
}
