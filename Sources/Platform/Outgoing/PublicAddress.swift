import Foundation
import NIOCore
import NIOPosix

/// Keeps addresses that people type from reaching this machine or its neighbours.
enum PublicAddress {
    /// Throws `notPublic` when any address of the host is private, and `badAddress` when there is none.
    static func check(_ url: String) async throws {
        guard let components = URLComponents(string: url), let host = components.host, !host.isEmpty,
            ["http", "https"].contains(components.scheme?.lowercased() ?? "")
        else { throw OutgoingFailure.badAddress }
        let addresses = try await resolve(host, port: components.port ?? 443)
        guard !addresses.isEmpty else { throw OutgoingFailure.noAnswer }
        guard addresses.allSatisfy(isPublic) else { throw OutgoingFailure.notPublic }
    }

    private static func resolve(_ host: String, port: Int) async throws -> [SocketAddress] {
        let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        if let literal = try? SocketAddress(ipAddress: bare, port: port) { return [literal] }
        return try await NIOThreadPool.singleton.runIfActive {
            guard let one = try? SocketAddress.makeAddressResolvingHost(bare, port: port) else { return [] }
            return [one]
        }
    }

    static func isPublic(_ address: SocketAddress) -> Bool {
        guard let text = address.ipAddress else { return false }
        return text.contains(":") ? isPublicV6(text.lowercased()) : isPublicV4(text)
    }

    /// RFC 6890: this host, private use, shared, loopback, link local, documentation, multicast, reserved.
    private static func isPublicV4(_ text: String) -> Bool {
        let parts = text.split(separator: ".").compactMap { Int($0) }
        guard parts.count == 4 else { return false }
        switch (parts[0], parts[1]) {
        case (0, _), (10, _), (127, _), (169, 254), (192, 168), (192, 0), (198, 18...19), (224..., _): return false
        case (172, 16...31), (100, 64...127): return false
        default: return true
        }
    }

    private static func isPublicV6(_ text: String) -> Bool {
        if text.hasPrefix("::ffff:"), let mapped = text.split(separator: ":").last, mapped.contains(".") {
            return isPublicV4(String(mapped))
        }
        let isLocal = ["::", "fc", "fd", "fe8", "fe9", "fea", "feb", "ff", "64:ff9b"].contains(where: text.hasPrefix)
        return !isLocal
    }
}
