import HTTPTypes
import Hummingbird

/// Headers of every answer. No inline script or style, nothing from another host, no framing.
enum SecurityHeaders {
    static let policy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:", "connect-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "manifest-src 'self'",
        "worker-src 'self'",
    ].joined(separator: "; ")

    static func apply(to response: inout Response, isSecure: Bool) {
        response.headers[.contentSecurityPolicy] = response.headers[.contentSecurityPolicy] ?? policy
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[HTTPField.Name(constant: "referrer-policy")] = "same-origin"
        response.headers[HTTPField.Name(constant: "x-frame-options")] = "DENY"
        response.headers[HTTPField.Name(constant: "cross-origin-opener-policy")] = "same-origin"
        response.headers[HTTPField.Name(constant: "permissions-policy")] =
            "camera=(self), geolocation=(), microphone=()"
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
    }
}

extension HTTPField.Name {
    /// A constant name; the literals in this product are valid tokens (RFC 9110).
    init(constant name: String) {
        self = HTTPField.Name(name) ?? .trailer
    }
}
