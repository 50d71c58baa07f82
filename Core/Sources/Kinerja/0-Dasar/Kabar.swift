/// What a notice is about; people choose by it how they are told.
public enum JenisKabar: String, CaseIterable, Sendable, Hashable {
    case skp, realisasi, bukti, evaluasi, kendala, bimbingan, konseling, tugas, data
    case umpanBalik = "umpan_balik"
    case pengingat

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .skp: "SKP"
        case .realisasi: "Realisasi"
        case .bukti: "Bukti"
        case .umpanBalik: "Umpan balik"
        case .kendala: "Kendala"
        case .bimbingan: "Bimbingan"
        case .konseling: "Konseling"
        case .evaluasi: "Evaluasi"
        case .tugas: "Penugasan"
        case .data: "Data"
        case .pengingat: "Pengingat"
        }
    }
}

/// One notice, before it has receivers and a time.
public struct Kabar: Sendable, Hashable {
    public let jenis: JenisKabar
    /// Names what it is about and what happened, such as "kendala:0a…:diakui": told once to each person.
    public let kunci: String
    /// One sentence, at most 120 letters.
    public let judul: String
    /// More words, or empty.
    public let isi: String
    /// Path with fragment, so that it lands on the right field.
    public let tautan: String
    /// Nothing but "Ada kabar baru" leaves the product by e-mail, push or webhook.
    public let isRahasia: Bool

    public init(
        _ jenis: JenisKabar, kunci: String, judul: String, isi: String = "", tautan: String, isRahasia: Bool = false
    ) {
        self.jenis = jenis
        self.kunci = kunci
        self.judul = judul
        self.isi = isi
        self.tautan = tautan
        self.isRahasia = isRahasia
    }
}
