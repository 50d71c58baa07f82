/// One fault: what it is about, and who or what it concerns.
public struct TemuanOrganisasi: Sendable, Hashable {
    public let jenis: JenisTemuan
    /// Identifier of what is at fault: a person, a rater or a unit.
    public let kunci: String
    /// Name for the list and for sorting.
    public let nama: String
    /// People concerned: the members of a circle, the people of an absent rater, the double records.
    public let pegawai: [String]
    /// The unit concerned.
    public let unit: String?
    /// Why it is a fault, one sentence.
    public let keterangan: String

    public init(
        _ jenis: JenisTemuan, kunci: String, nama: String, pegawai: [String] = [], unit: String? = nil,
        keterangan: String
    ) {
        self.jenis = jenis
        self.kunci = kunci
        self.nama = nama
        self.pegawai = pegawai
        self.unit = unit
        self.keterangan = keterangan
    }
}
