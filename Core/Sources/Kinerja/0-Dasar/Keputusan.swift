/// Something that happened, for the audit trail. The shell adds who, when and the number.
public struct Peristiwa: Sendable, Hashable {
    /// Kind, in snake_case ("skp_diajukan").
    public let jenis: String
    /// Kind of the object ("skp").
    public let objek: String
    /// Id of the object.
    public let objekID: String
    /// Facts worth keeping, by name. No secrets and no full NIP.
    public let rincian: [String: String]

    /// A fact with its object.
    public init(jenis: String, objek: String, objekID: String, rincian: [String: String] = [:]) {
        self.jenis = jenis
        self.objek = objek
        self.objekID = objekID
        self.rincian = rincian
    }
}

/// What an act decides: the new state and what happened. The shell saves both in one transaction.
public struct Keputusan<Keadaan: Sendable>: Sendable {
    /// The new state.
    public let keadaan: Keadaan
    /// What happened, in order.
    public let peristiwa: [Peristiwa]

    /// A decision.
    public init(keadaan: Keadaan, peristiwa: [Peristiwa]) {
        self.keadaan = keadaan
        self.peristiwa = peristiwa
    }
}

extension Keputusan: Equatable where Keadaan: Equatable {}
