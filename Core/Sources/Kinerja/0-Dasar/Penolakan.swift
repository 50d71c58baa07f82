/// A refusal of a rule, as a value: page, JSON and log render the same one.
public struct Penolakan: Error, Sendable, Hashable {
    /// Stable code, for programs and tests ("skp.target_kosong", "lewat_tenggat").
    public let kode: String
    /// A plain Indonesian sentence that says what is wrong and what to mend.
    public let pesan: String
    /// Name of the field it belongs to, when there is one.
    public let isian: String?
    /// Who can mend it, or what to do next.
    public let perbaikan: String?

    /// A refusal with its code and its sentence.
    public init(_ kode: String, _ pesan: String, isian: String? = nil, perbaikan: String? = nil) {
        self.kode = kode
        self.pesan = pesan
        self.isian = isian
        self.perbaikan = perbaikan
    }
}

/// Several faults of one form, in the order of its fields.
public struct DaftarPenolakan: Error, Sendable, Hashable {
    /// Never empty when made by `periksa`.
    public let daftar: [Penolakan]

    /// The faults in the order of the fields.
    public init(daftar: [Penolakan]) { self.daftar = daftar }

    /// Throws the list unless it is empty.
    public static func periksa(_ daftar: [Penolakan]) throws(DaftarPenolakan) {
        if !daftar.isEmpty { throw DaftarPenolakan(daftar: daftar) }
    }
}
