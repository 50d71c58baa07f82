import Crypto
import Foundation
import Kinerja

/// AWS Signature Version 4 for S3: the path is encoded once and not normalised
/// (docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html).
struct SigV4: Sendable {
    let key: String
    let secret: String
    let region: String
    var service = "s3"

    /// What is signed. `headers` carry every header that is to be signed, `host` and `x-amz-date` among them.
    struct Request {
        var method: String
        /// Not yet encoded.
        var path: String
        var query: [(name: String, value: String)] = []
        var headers: [(name: String, value: String)]
        /// SHA-256 of the body in hex.
        var payloadHash: String
    }

    /// The value of `Authorization`.
    ///
    /// - Parameter time: `20130524T000000Z`, the same as in `x-amz-date`.
    func authorization(_ request: Request, time: String) -> String {
        let day = String(time.prefix(8))
        let scope = "\(day)/\(region)/\(service)/aws4_request"
        let canonical = Self.canonical(request)
        let text = "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(sha256Hex(canonical.text))"
        let signature = Self.mac(signingKey(day), text).map { Self.hex($0) }.joined()
        return "AWS4-HMAC-SHA256 Credential=\(key)/\(scope),SignedHeaders=\(canonical.signed),Signature=\(signature)"
    }

    static func canonical(_ request: Request) -> (text: String, signed: String) {
        let headers = request.headers.map { ($0.name.lowercased(), trimmed($0.value)) }.sorted { $0.0 < $1.0 }
        let signed = headers.map(\.0).joined(separator: ";")
        let query = canonicalQuery(request.query)
        let lines =
            [request.method, encoded(request.path, keepsSlash: true), query]
            + headers.map { "\($0.0):\($0.1)" } + ["", signed, request.payloadHash]
        return (lines.joined(separator: "\n"), signed)
    }

    static func canonicalQuery(_ query: [(name: String, value: String)]) -> String {
        query.map { (encoded($0.name, keepsSlash: false), encoded($0.value, keepsSlash: false)) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            .map { "\($0.0)=\($0.1)" }.joined(separator: "&")
    }

    /// RFC 3986 with upper-case hex, byte by byte.
    static func encoded(_ text: String, keepsSlash: Bool) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: result.append(byte)
            case 47 where keepsSlash: result.append(byte)
            default: result += Array("%\(hex(byte).uppercased())".utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `20130524T000000Z` of an instant in epoch milliseconds.
    static func time(_ milliseconds: Int64) -> String {
        let seconds = Int(milliseconds / 1000)
        let day = Tanggal(hariSejak1970: seconds / 86_400).description.filter { $0 != "-" }
        let rest = seconds % 86_400
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return "\(day)T\(clock)Z"
    }

    private func signingKey(_ day: String) -> [UInt8] {
        [day, region, service, "aws4_request"].reduce(Array("AWS4\(secret)".utf8)) { Self.mac($0, $1) }
    }

    private static func mac(_ key: [UInt8], _ text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: key)))
    }

    private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

    /// Without blanks at the ends, and single blanks inside.
    private static func trimmed(_ value: String) -> String {
        value.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
}
