/// Standing that decides whether an SKP is asked (L.II.C.8 h.65-66).
public typealias KedudukanPegawai = BarisPegawai.Kedudukan

/// One item of a Perjanjian Kinerja that an SKP of a JPT must hold (L.II.A.2.a.3 h.27).
public struct IndikatorPK: Sendable, Hashable {
    public let ukuran: String
    /// Taken from a draft, allowed while none is fixed by the second week of January (P-32).
    public let isRancangan: Bool

    public init(_ ukuran: String, isRancangan: Bool = false) {
        self.ukuran = ukuran
        self.isRancangan = isRancangan
    }
}

/// Who everybody is on the day of an act; the rules need it beside the SKP.
public struct KonteksSKP: Sendable, Hashable {
    public let pegawai: Identitas
    public let kedudukan: KedudukanPegawai
    public let penilai: Identitas?
    public let atasanPenilai: Identitas?
    /// Empty while no Perjanjian Kinerja of the unit is in the product.
    public let indikatorPK: [IndikatorPK]

    public init(
        pegawai: Identitas, kedudukan: KedudukanPegawai = .aktif, penilai: Identitas?, atasanPenilai: Identitas? = nil,
        indikatorPK: [IndikatorPK] = []
    ) {
        self.pegawai = pegawai
        self.kedudukan = kedudukan
        self.penilai = penilai
        self.atasanPenilai = atasanPenilai
        self.indikatorPK = indikatorPK
    }

    /// Forms A.1.1/A.1.2 instead of A.1.6/A.1.7.
    public var isPimpinanTinggiAtauMandiri: Bool { pegawai.isPimpinanTinggiAtauMandiri }
}
