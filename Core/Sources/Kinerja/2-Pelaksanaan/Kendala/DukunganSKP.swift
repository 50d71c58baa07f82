/// One promised support of the plan in one period, as the Pegawai found it (A.1.8, Ps 11–12, L-31 h.70).
public struct DukunganSKP: Sendable, Hashable {
    public enum Keadaan: String, CaseIterable, Sendable, Hashable {
        case tersedia, sebagian, belum

        public var tampil: String {
            switch self {
            case .tersedia: "Tersedia"
            case .sebagian: "Sebagian"
            case .belum: "Belum"
            }
        }
    }

    /// Place in the plan's list, from 1.
    public let nomor: Int
    public let teks: String
    public let keadaan: Keadaan?
    /// The obstacle that was made of it.
    public let kendalaID: String?

    public init(nomor: Int, teks: String, keadaan: Keadaan? = nil, kendalaID: String? = nil) {
        self.nomor = nomor
        self.teks = teks
        self.keadaan = keadaan
        self.kendalaID = kendalaID
    }

    /// Promised, and wholly or partly missing.
    public var isBelumTerpenuhi: Bool { keadaan == .sebagian || keadaan == .belum }

    /// The kind of obstacle that the promise's words point at; `lain` where they do not say.
    public var jenisKendala: JenisKendala {
        let kata = teks.lowercased()
        let petunjuk: [(String, JenisKendala)] = [
            ("manusia", .orang), ("pendampingan", .orang), ("personel", .orang), ("anggaran", .anggaran),
            ("peralatan", .alat), ("alat", .alat), ("jaringan", .jaringan), ("internet", .jaringan),
            ("sarana", .sarana), ("prasarana", .sarana), ("aturan", .aturan), ("peraturan", .aturan),
        ]
        return petunjuk.first { kata.contains($0.0) }?.1 ?? .lain
    }
}
