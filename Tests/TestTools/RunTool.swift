#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a program answered: its exit status and what it wrote, both streams together.
public struct ToolAnswer: Sendable {
    public let status: Int32
    public let output: String
}

public struct ToolNotStarted: Error {
    public let program: String
}

/// Runs a program to its end. `Foundation.Process` is not used: on Linux its `run` reads past a directory entry of
/// `/proc/self/fd` and crashes when the process holds more than a thousand descriptors, as a parallel test run does.
public func runTool(_ program: String, _ arguments: [String] = []) throws -> ToolAnswer {
    let command = ([program] + arguments).map(quoted).joined(separator: " ") + " 2>&1"
    guard let stream = popen(command, "r") else { throw ToolNotStarted(program: program) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = fread(&buffer, 1, buffer.count, stream)
        if count == 0 { break }
        bytes += buffer[..<count]
    }
    let status = pclose(stream)
    return ToolAnswer(
        status: status < 0 ? status : (status >> 8) & 0xFF, output: String(decoding: bytes, as: UTF8.self))
}

private func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
