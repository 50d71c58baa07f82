import Foundation
import NIOPosix

#if canImport(Glibc)
    import Glibc
#endif

/// Keeps addresses that people type from reaching this machine or its neighbours.
enum PublicAddress {
    /// All addresses of a host as numbers, such as `10.0.0.1` or `fd00::1`; also of spellings like `0x7f.1`.
    typealias Resolve = @Sendable (_ host: String) async throws -> [[UInt8]]

    /// The host of the address as the client will spell it, and one checked address for it.
    ///
    /// Throws `notPublic` when any address of the host is private, `badAddress` when the text is no web address and
    /// `noAnswer` when the host has no address.
    static func pinned(
        _ url: String, resolve: Resolve = PublicAddress.resolve
    ) async throws -> (host: String, address: String) {
        guard let parsed = URL(string: url), ["http", "https"].contains(parsed.scheme?.lowercased() ?? ""),
            let host = parsed.host, !host.isEmpty
        else { throw OutgoingFailure.badAddress }
        let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        let addresses = try await resolve(bare)
        guard let first = addresses.first(where: { $0.count == 4 }) ?? addresses.first else {
            throw OutgoingFailure.noAnswer
        }
        guard addresses.allSatisfy(isPublic) else { throw OutgoingFailure.notPublic }
        return (host, text(first))
    }

    /// Whether four or sixteen bytes are an address of the public internet (RFC 6890 and its registries).
    static func isPublic(_ bytes: [UInt8]) -> Bool {
        switch bytes.count {
        case 4: isPublicV4(bytes)
        case 16: isPublicV6(bytes)
        default: false
        }
    }

    /// Not: this host, private use, shared, loopback, link local, protocol assignments, documentation, 6to4 relay,
    /// benchmarks, multicast, reserved.
    private static func isPublicV4(_ bytes: [UInt8]) -> Bool {
        switch (bytes[0], bytes[1], bytes[2]) {
        case (0, _, _), (10, _, _), (127, _, _), (169, 254, _), (192, 168, _), (224..., _, _): false
        case (100, 64...127, _), (172, 16...31, _), (198, 18...19, _): false
        case (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 51, 100), (203, 0, 113): false
        default: true
        }
    }

    /// Only global unicast (2000::/3), without protocol assignments and Teredo (2001::/23), documentation (2001:db8::/32,
    /// 3fff::/20) and 6to4 (2002::/16), behind which any IPv4 address may hide. Mapped IPv4 counts as IPv4.
    private static func isPublicV6(_ bytes: [UInt8]) -> Bool {
        if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return isPublicV4(Array(bytes[12...]))
        }
        guard bytes[0] & 0xE0 == 0x20 else { return false }
        switch (bytes[0], bytes[1]) {
        case (0x20, 0x01): return bytes[2] > 1 && !(bytes[2] == 0x0D && bytes[3] == 0xB8)
        case (0x20, 0x02): return false
        case (0x3F, 0xFF): return bytes[2] & 0xF0 != 0
        default: return true
        }
    }

    private static func text(_ bytes: [UInt8]) -> String {
        if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: bytes.count, by: 2)
            .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
    }

    /// Every address that the system's resolver knows, away from the threads that answer requests.
    static let resolve: Resolve = { host in
        try await NIOThreadPool.singleton.runIfActive { addresses(of: host) }
    }

    private static func addresses(of host: String) -> [[UInt8]] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [[UInt8]] = []
        var next = list
        while let info = next {
            if let bytes = bytes(info.pointee), !found.contains(bytes) { found.append(bytes) }
            next = info.pointee.ai_next
        }
        return found
    }

    private static func bytes(_ info: addrinfo) -> [UInt8]? {
        guard let address = UnsafeRawPointer(info.ai_addr) else { return nil }
        // Behind family and port (4 bytes), in IPv6 behind the flow label as well (8 bytes). Read by position, since two
        // modules define the C structures and the compiler takes now one, now the other.
        switch info.ai_family {
        case AF_INET: return [UInt8](UnsafeRawBufferPointer(start: address + 4, count: 4))
        case AF_INET6: return [UInt8](UnsafeRawBufferPointer(start: address + 8, count: 16))
        default: return nil
        }
    }
}
