import Foundation

/// Where a store that speaks S3 is and who we are there.
public struct S3Settings: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How the bucket is named in the address.
    public enum Style: String, Sendable, CaseIterable {
        /// `https://server/bucket/key`.
        case path = "jalur"
        /// `https://bucket.server/key`.
        case host
    }

    /// Without a trailing slash.
    public let address: String
    public let bucket: String
    public let region: String
    public let style: Style
    let key: String
    let secret: Secret

    /// What is wrong, in one sentence that names the setting but never its secret value.
    public struct Wrong: Error {
        public let sentence: String
    }

    /// Throws `Wrong` for anything that could never work.
    public init(
        address: String, bucket: String, region: String, key: String, secret: String, style: String
    ) throws(Wrong) {
        guard let url = URL(string: address), let scheme = url.scheme, ["http", "https"].contains(scheme),
            let host = url.host, !host.isEmpty, url.user == nil, url.query == nil, ["", "/"].contains(url.path)
        else {
            throw Wrong(
                sentence:
                    "KINERJA_S3_ALAMAT harus alamat lengkap tanpa jalur, misalnya https://s3.bungokab.go.id, bukan \"\(address)\"."
            )
        }
        guard Self.isBucket(bucket) else {
            throw Wrong(
                sentence:
                    "KINERJA_S3_WADAH harus 3 sampai 63 huruf kecil, angka, titik, atau tanda hubung, bukan \"\(bucket)\"."
            )
        }
        guard let style = Style(rawValue: style) else {
            throw Wrong(sentence: "KINERJA_S3_GAYA harus \"jalur\" atau \"host\", bukan \"\(style)\".")
        }
        guard !key.isEmpty, !secret.isEmpty else {
            throw Wrong(
                sentence: "KINERJA_S3_KUNCI dan KINERJA_S3_RAHASIA harus diisi bila KINERJA_S3_ALAMAT diisi.")
        }
        guard !region.isEmpty, region.utf8.allSatisfy({ Self.isBucketByte($0) }) else {
            throw Wrong(sentence: "KINERJA_S3_WILAYAH harus kode wilayah, misalnya us-east-1, bukan \"\(region)\".")
        }
        self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
        self.bucket = bucket
        self.region = region
        self.style = style
        self.key = key
        self.secret = Secret(secret)
    }

    /// Says nothing that is secret, however it gets into a log.
    public var description: String { "S3 \(address) \(bucket)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["address": address, "bucket": bucket]) }

    private static func isBucket(_ name: String) -> Bool {
        (3...63).contains(name.utf8.count) && name.utf8.allSatisfy { isBucketByte($0) || $0 == 46 }
            && name.first.map { $0.isLetter || $0.isNumber } == true
    }

    private static func isBucketByte(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
    }
}
