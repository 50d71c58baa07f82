public import Kinerja
public import Logging
public import Storage

/// Everything outside the program, built once by `Server` and passed by initialiser. A test builds its own.
public struct World: Sendable {
    /// Epoch milliseconds.
    public var now: @Sendable () -> Int64
    public var database: any SQLDatabase
    public var files: FileStore
    public var passwords: Passwords
    public var settings: Settings
    public var log: Logger
    /// Checks of the data that rooms add; `FrontDoor` fills the list from its rooms.
    public var pemeriksaan: [PemeriksaanTambahan] = []
    /// The way to other servers; commands and tests that need none have one that never answers.
    public var http: any OutgoingHTTP = NoOutgoingHTTP()
    /// The way to people's mailboxes.
    public var mail: any OutgoingMail = NoMail()
    /// The way to people's devices; `nil` where nothing is pushed.
    public var push: PushKeys?

    /// Looks at uploads before they are stored.
    public var antivirus: any Antivirus = NoAntivirus()
    /// Seals what only the named persons may read; `Server` puts the lasting key here.
    public var vault = Vault.passing()

    public init(
        now: @escaping @Sendable () -> Int64, database: any SQLDatabase, files: FileStore, passwords: Passwords,
        settings: Settings, log: Logger
    ) {
        self.now = now
        self.database = database
        self.files = files
        self.passwords = passwords
        self.settings = settings
        self.log = log
    }

    /// A fresh identifier of this moment.
    public func newID() -> String { Identifier.make(at: now()) }

    /// The calendar day at the instansi (WIB, UTC+7: Jambi has no daylight saving time).
    public var today: Tanggal { Waktu.tanggal(now()) }
}

/// Instants as the instansi's clock shows them.
public enum Waktu {
    private static let zoneMilliseconds: Int64 = 7 * 3_600_000
    private static let dayMilliseconds: Int64 = 86_400_000

    /// The day in WIB of an instant in epoch milliseconds.
    public static func tanggal(_ milliseconds: Int64) -> Tanggal {
        // Years 1 to 9999: whatever somebody sends as an instant stops nothing.
        let local = min(max(milliseconds, -62_135_596_800_000), 253_402_300_799_999) + zoneMilliseconds
        return Tanggal(hariSejak1970: Int((local >= 0 ? local : local - dayMilliseconds + 1) / dayMilliseconds))
    }

    /// `09.42 WIB`.
    public static func jam(_ milliseconds: Int64) -> String {
        let minutes = ((milliseconds + zoneMilliseconds) % dayMilliseconds) / 60_000
        let hour = minutes / 60
        let minute = minutes % 60
        return "\(hour < 10 ? "0" : "")\(hour).\(minute < 10 ? "0" : "")\(minute) WIB"
    }

    /// `7 Oktober 2026 pukul 09.42 WIB`.
    public static func tampil(_ milliseconds: Int64) -> String {
        "\(tanggal(milliseconds).tampil) pukul \(jam(milliseconds))"
    }

    /// The first instant of a day in WIB.
    public static func awal(_ tanggal: Tanggal) -> Int64 {
        Int64(tanggal.hariSejak1970) * dayMilliseconds - zoneMilliseconds
    }
}
