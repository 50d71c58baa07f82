/// Standing that decides whether an SKP is asked (L.II.C.8 h.65-66).
public typealias KedudukanPegawai = BarisPegawai.Kedudukan

/// Who everybody is on the day of an act, and what the plan refers to beside it: perjanjian kinerja of the unit, post, rater
/// and, for PPPK, the perjanjian kerja (Ps 8; P-14).
public struct KonteksSKP: Sendable, Hashable {
    public let pegawai: Identitas
    public let kedudukan: KedudukanPegawai
    public let penilai: Identitas?
    public let atasanPenilai: Identitas?
    /// PPPK, whose SKP also refers to the perjanjian kerja (Ps 8(2)).
    public let isPPPK: Bool
    /// Empty while no Perjanjian Kinerja of the unit is in the product.
    public let indikatorPK: [IndikatorPK]
    /// What is known of the indicators from before, by id; the hints about targets need it.
    public var sejarah: [String: SejarahIndikator] = [:]

    public init(
        pegawai: Identitas, kedudukan: KedudukanPegawai = .aktif, penilai: Identitas?, atasanPenilai: Identitas? = nil,
        indikatorPK: [IndikatorPK] = [], isPPPK: Bool = false
    ) {
        self.pegawai = pegawai
        self.kedudukan = kedudukan
        self.penilai = penilai
        self.atasanPenilai = atasanPenilai
        self.indikatorPK = indikatorPK
        self.isPPPK = isPPPK
    }

    /// Forms A.1.1/A.1.2 instead of A.1.6/A.1.7.
    public var isPimpinanTinggiAtauMandiri: Bool { pegawai.isPimpinanTinggiAtauMandiri }
}
