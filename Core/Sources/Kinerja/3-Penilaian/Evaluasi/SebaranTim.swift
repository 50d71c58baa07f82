/// The ratings of the people of one rater, counted (step 2, Ps 24(1): "pola distribusi").
public struct SebaranTim: Sendable, Hashable {
    /// Both ratings of each person who has them.
    public struct Letak: Sendable, Hashable {
        public let hasil: Ekspektasi
        public let perilaku: Ekspektasi

        public init(hasil: Ekspektasi, perilaku: Ekspektasi) {
            self.hasil = hasil
            self.perilaku = perilaku
        }
    }

    public let jumlah: [Predikat: Int]
    /// People per cell of the 3×3 map, by id, in the order given.
    public let peta: [Letak: [String]]
    /// People without a predikat yet.
    public let belumDinilai: Int

    public init(_ orang: [(id: String, hasil: Ekspektasi?, perilaku: Ekspektasi?)]) {
        var jumlah: [Predikat: Int] = [:]
        var peta: [Letak: [String]] = [:]
        var belum = 0
        for satu in orang {
            guard let hasil = satu.hasil, let perilaku = satu.perilaku else {
                belum += 1
                continue
            }
            jumlah[KuadranKinerja.predikat(hasil: hasil, perilaku: perilaku), default: 0] += 1
            peta[Letak(hasil: hasil, perilaku: perilaku), default: []].append(satu.id)
        }
        self.jumlah = jumlah
        self.peta = peta
        belumDinilai = belum
    }

    public var dinilai: Int { jumlah.values.reduce(0, +) }

    /// The comparison with the pattern; nil while nobody is rated.
    public func pola(_ capaian: CapaianOrganisasi) -> PolaDistribusi? {
        try? PolaDistribusi.periksa(jumlah, capaian: capaian)
    }

    /// The rater signs with a pattern of his own: allowed after a reason, never refused (h.94-97, K-35).
    public func periksaAlasan(_ alasan: String, capaian: CapaianOrganisasi) throws(Penolakan) {
        do {
            try pola(capaian)?.periksaAlasan(alasan)
        } catch {
            throw Penolakan(error.kode, error.pesan, isian: "alasan_pola", perbaikan: error.perbaikan)
        }
    }
}
