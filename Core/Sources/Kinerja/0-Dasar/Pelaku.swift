/// Who acts: the account and the hats it wears in this request.
public struct Pelaku: Sendable, Hashable {
    /// Id of the Pegawai (opaque to the rules).
    public let id: String
    /// Name as shown in the audit trail.
    public let nama: String
    /// The roles held in this request.
    public let peran: Set<Peran>

    /// The one who acts.
    public init(id: String, nama: String, peran: Set<Peran>) {
        self.id = id
        self.nama = nama
        self.peran = peran
    }
}
