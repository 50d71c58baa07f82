#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that runs beside a test until `stop` or for ten minutes at most.
public final class BackgroundTool: Sendable {
    private let process: Int32
    private let log: String

    /// - Parameter log: path of a file for what it says.
    public init(_ command: String, log: String) throws {
        let answer = try runTool("/bin/sh", ["-c", "timeout 600 \(command) >\(log) 2>&1 </dev/null & echo $!"])
        guard let process = Int32(answer.output.filter { $0.isNumber }) else { throw ToolNotStarted(program: command) }
        self.process = process
        self.log = log
    }

    public func stop() { kill(process, SIGTERM) }

    deinit { stop() }
}

/// A port of 127.0.0.1 that nobody listens on just now.
public func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
            bind(descriptor, raw, length) == 0 ? getsockname(descriptor, raw, &length) : -1
        }
    }
    guard status == 0 else { throw ToolNotStarted(program: "bind") }
    return Int(UInt16(bigEndian: address.sin_port))
}
