public import Kinerja

/// Who is signed in. Read once for each request.
public struct Session: Sendable {
    public let instansiID: String
    public let pegawaiID: String
    public let nama: String
    public let jabatan: String
    public let unitID: String?
    public let unitNama: String
    public let peran: Set<Peran>
    /// The unit an admin unit looks after, with everything below it.
    public let unitAdminID: String?
    /// Whether the person rates anybody today.
    public let isPenilai: Bool
    /// Token that every form of this session carries.
    public let csrf: String
    /// Hash of the cookie; the key of the session's row.
    public let sidik: String
    /// Notices that were not read yet, for the bell.
    public let kabarBaru: Int

    /// `Melati Umpama` becomes `MU`.
    public var inisial: String { initials(of: nama) }

    public var pelaku: Pelaku { Pelaku(id: pegawaiID, nama: nama, peran: peran) }
}

/// First letters of the first two names, academic titles left out.
public func initials(of nama: String) -> String {
    var letters = ""
    for word in nama.utf8.prefix(while: { $0 != 44 }).split(separator: 32) where !word.contains(46) {
        guard letters.count < 2, let first = Substring(word).first else { continue }
        letters += first.isASCII ? String(first) : first.uppercased()
    }
    return letters.utf8.allSatisfy { $0 < 97 || $0 > 122 } ? letters : letters.uppercased()
}

/// The organisation whose data a request sees.
public struct Instansi: Sendable {
    public let id: String
    public let kode: String
    public let nama: String

    public init(id: String, kode: String, nama: String) {
        self.id = id
        self.kode = kode
        self.nama = nama
    }
}
