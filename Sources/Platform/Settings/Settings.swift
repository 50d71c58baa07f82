/// What an operator may set; `docs/operasi.md` has the table.
public struct Settings: Sendable {
    /// `KINERJA_ALAMAT`: the address that documents and QR codes carry, without a trailing slash.
    public var baseURL: String
    /// `KINERJA_INSTANSI`: code of the instansi that answers when no host matches.
    public var instansi: String
    /// `KINERJA_NAMA_BADAN`: what screens call the personnel agency.
    public var agency: String
    /// `KINERJA_SESI_DIAM_MENIT`: a session ends after this many idle minutes.
    public var sessionIdleMinutes: Int
    /// `KINERJA_SESI_MAKS_JAM`: and never lasts longer than this.
    public var sessionMaximumHours: Int
    /// `KINERJA_PERCAYA_PROXY`: take the client's address from `X-Forwarded-For`.
    public var trustsProxy: Bool
    /// `KINERJA_DATA_SINTETIS`: NIPs that nobody can have are accepted (demo and tests).
    public var acceptsSyntheticNIP: Bool
    /// `KINERJA_HITUNG_SQL`: say in a header of each answer how many statements it took (benchmarks and tests).
    public var countsStatements: Bool
    /// `KINERJA_SMTP_*`; without it no e-mail leaves.
    public var smtp: SMTPSettings?
    /// `KINERJA_WEBHOOK_*`; without it no gateway is called.
    public var webhook: WebhookSettings?
    /// `KINERJA_CLAMD*`; without it uploads are not looked at.
    public var clamd: ClamdSettings?

    public init(
        baseURL: String = "http://127.0.0.1:8080", instansi: String = "BGO", agency: String = "BKPSDM",
        sessionIdleMinutes: Int = 30, sessionMaximumHours: Int = 12, trustsProxy: Bool = false,
        acceptsSyntheticNIP: Bool = false, countsStatements: Bool = false
    ) {
        self.baseURL = baseURL
        self.instansi = instansi
        self.agency = agency
        self.sessionIdleMinutes = sessionIdleMinutes
        self.sessionMaximumHours = sessionMaximumHours
        self.trustsProxy = trustsProxy
        self.acceptsSyntheticNIP = acceptsSyntheticNIP
        self.countsStatements = countsStatements
    }

    public var isSecure: Bool { baseURL.hasPrefix("https://") }
}
