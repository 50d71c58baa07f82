import CZlib

/// gzip (RFC 1952) of a whole body, or `nil` when zlib has no memory.
public func gzip(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
    var stream = z_stream()
    guard czlib_gzip_init(&stream, level) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 32)
    var input = bytes
    let status = input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(target.count)
            return deflate(&stream, Z_FINISH)
        }
    }
    guard status == Z_STREAM_END else { return nil }
    output.removeLast(output.count - Int(stream.total_out))
    return output
}

/// What zlib data (`isRaw`: bare deflate, RFC 1951) unfold to, at most `limit` bytes; the rest is left folded. Broken data
/// give what could be read before the break.
public func inflate(_ bytes: [UInt8], isRaw: Bool, limit: Int) -> [UInt8] {
    var stream = z_stream()
    guard limit > 0, !bytes.isEmpty, czlib_inflate_init(&stream, isRaw ? -15 : 15) == Z_OK else { return [] }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: min(limit, 64 * 1024))
    var input = bytes
    input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        var status = Z_OK
        while status == Z_OK, output.count < limit {
            let room = min(piece.count, limit - output.count)
            let made = piece.withUnsafeMutableBufferPointer { target in
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(room)
                status = inflate(&stream, Z_NO_FLUSH)
                return room - Int(stream.avail_out)
            }
            output.append(contentsOf: piece[..<made])
            if made == 0 { break }
        }
    }
    return output
}
