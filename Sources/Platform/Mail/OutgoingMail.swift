/// One e-mail of plain text.
public struct MailMessage: Sendable, Equatable {
    public var to: String
    public var subject: String
    public var text: String
    /// Without angle brackets; stays the same when the message is sent again.
    public var messageID: String
    /// Address of the page where the receiver chooses what is sent.
    public var settingsURL: String

    public init(to: String, subject: String, text: String, messageID: String, settingsURL: String = "") {
        self.to = to
        self.subject = subject
        self.text = text
        self.messageID = messageID
        self.settingsURL = settingsURL
    }
}

/// What became of a message. The reasons are codes and kinds, never content or addresses.
public enum MailResult: Sendable, Equatable {
    case sent
    /// Worth another try: no connection, no answer, a 4xx.
    case temporary(String)
    /// The server will not take it: a 5xx, or an address that is none.
    case permanent(String)
}

/// The one way out of the program by e-mail.
public protocol OutgoingMail: Sendable {
    /// Whether an operator has named a server.
    var isConfigured: Bool { get }
    /// One result for each message, in the same order.
    func send(_ batch: [MailMessage]) async -> [MailResult]
}

/// For installations without a mail server, commands and tests.
public struct NoMail: OutgoingMail {
    public init() {}
    public var isConfigured: Bool { false }
    public func send(_ batch: [MailMessage]) async -> [MailResult] {
        batch.map { _ in .permanent("surel belum disetel") }
    }
}
