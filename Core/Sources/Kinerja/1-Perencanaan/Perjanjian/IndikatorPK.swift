/// One item of a Perjanjian Kinerja: a sasaran, an indicator and its target. An SKP of a JPT or mandiri head must hold it
/// (L.II.A.2.a.3 h.27).
public struct IndikatorPK: Sendable, Hashable {
    /// Stays the same when the agreement is replaced, so that an SKP that carries it goes on carrying it.
    public var id: String
    public var sasaran: String
    /// The indicator in words.
    public var ukuran: String
    public var target: TargetKinerja
    /// Unit of the figures, `%` or a word; empty for a target in words.
    public var satuan: String
    public var arah: ArahIndikator
    public var aspek: AspekIndikator
    /// Known or not; the rater checks it in the SKP (h.29).
    public var perspektif: Perspektif?
    /// "Indikator Kinerja Utama".
    public var isIKU: Bool
    /// Not yet understood by every Pegawai: the manual A.1.3 becomes compulsory (P-41 h.37).
    public var isPerluManual: Bool
    /// The standard that says how it is measured.
    public var standarID: String?
    /// Taken from a draft, allowed while none is fixed by the second week of January (P-32).
    public var isRancangan: Bool

    public init(
        id: String, sasaran: String, ukuran: String, target: TargetKinerja, satuan: String = "",
        arah: ArahIndikator = .naik, aspek: AspekIndikator = .kuantitas, perspektif: Perspektif? = nil,
        isIKU: Bool = false, isPerluManual: Bool = false, standarID: String? = nil, isRancangan: Bool = false
    ) {
        self.id = id
        self.sasaran = sasaran
        self.ukuran = ukuran
        self.target = target
        self.satuan = satuan
        self.arah = arah
        self.aspek = aspek
        self.perspektif = perspektif
        self.isIKU = isIKU
        self.isPerluManual = isPerluManual
        self.standarID = standarID
        self.isRancangan = isRancangan
    }

    /// Known by its words alone.
    public init(_ ukuran: String, isRancangan: Bool = false) {
        self.init(id: "", sasaran: "", ukuran: ukuran, target: .kosong, isRancangan: isRancangan)
    }

    /// `14 sekolah`, `80–90%`: the one text of page and document.
    public var targetTampil: String { target.tampil(satuan: satuan) }

    /// Whether an indicator of an SKP carries this one: by the link, else by the same words (K-100).
    public func isDibawa(oleh indikator: IndikatorKinerja) -> Bool {
        if !id.isEmpty, indikator.indikatorPKID == id { return true }
        return Teks.kata(indikator.ukuran) == Teks.kata(ukuran)
    }

    /// The indicator of an SKP that carries this one, in the words of the approach (keputusan 6).
    func indikatorKinerja(id baru: String, pendekatan: SKP.Pendekatan) -> IndikatorKinerja {
        let terukur = IndikatorKinerja(
            id: baru, aspek: aspek, ukuran: ukuran, target: target, satuan: satuan, arah: arah, standarID: standarID,
            indikatorPKID: id
        )
        guard pendekatan == .kualitatif else { return terukur }
        return IndikatorKinerja(
            id: baru, aspek: aspek, ukuran: terukur.narasi, target: .kosong, arah: arah, standarID: standarID,
            indikatorPKID: id
        )
    }
}
