/// `KINERJA_SMTP_*`: the server that takes our e-mail.
public struct SMTPSettings: Sendable, Equatable {
    /// How the connection is protected.
    public enum Protection: String, Sendable, CaseIterable {
        /// TLS from the first byte (port 465).
        case tls
        /// Plain at first, TLS before anything is said (port 587).
        case starttls
        /// Never protected: only for a server on this machine.
        case polos
    }

    public var host: String
    public var port: Int
    public var protection: Protection
    /// Empty when the server asks for no account.
    public var user: String
    public var password: Secret
    /// The address that stands in From, such as `kinerja@bungokab.go.id`.
    public var from: String

    public init(
        host: String, port: Int, protection: Protection, user: String = "", password: Secret = Secret(""), from: String
    ) {
        self.host = host
        self.port = port
        self.protection = protection
        self.user = user
        self.password = password
        self.from = from
    }
}

/// `KINERJA_WEBHOOK_*`: the gateway that carries short messages on, such as to WhatsApp; `docs/webhook.md`.
public struct WebhookSettings: Sendable, Equatable {
    public var address: String
    /// Key of the signature.
    public var key: Secret

    public init(address: String, key: Secret) {
        self.address = address
        self.key = key
    }
}
