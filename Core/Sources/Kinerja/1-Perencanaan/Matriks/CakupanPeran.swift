/// How far a Pimpinan's results and the team's work meet, in both directions (h.24, h.46-47; produk for the figures).
public struct CakupanPeran: Sendable, Hashable {
    public var kolom: Int
    public var kolomDidukung: Int
    public var orang: Int
    public var orangBerperan: Int
    /// Results of the team.
    public var hasil: Int
    public var hasilMendukung: Int

    public init(
        kolom: Int = 0, kolomDidukung: Int = 0, orang: Int = 0, orangBerperan: Int = 0, hasil: Int = 0,
        hasilMendukung: Int = 0
    ) {
        self.kolom = kolom
        self.kolomDidukung = kolomDidukung
        self.orang = orang
        self.orangBerperan = orangBerperan
        self.hasil = hasil
        self.hasilMendukung = hasilMendukung
    }

    public static func + (kiri: CakupanPeran, kanan: CakupanPeran) -> CakupanPeran {
        CakupanPeran(
            kolom: kiri.kolom + kanan.kolom, kolomDidukung: kiri.kolomDidukung + kanan.kolomDidukung,
            orang: kiri.orang + kanan.orang, orangBerperan: kiri.orangBerperan + kanan.orangBerperan,
            hasil: kiri.hasil + kanan.hasil, hasilMendukung: kiri.hasilMendukung + kanan.hasilMendukung
        )
    }

    /// Whole percent, rounded down: 100 only where nothing is missing. Nil where there is nothing to count.
    public static func persen(_ ada: Int, dari semua: Int) -> Int? {
        semua > 0 ? min(max(ada, 0), semua) * 100 / semua : nil
    }

    public var persenKolom: Int? { Self.persen(kolomDidukung, dari: kolom) }
    public var persenOrang: Int? { Self.persen(orangBerperan, dari: orang) }
    public var persenHasil: Int? { Self.persen(hasilMendukung, dari: hasil) }

    /// Nothing is missing in either direction.
    public var isUtuh: Bool { kolom == kolomDidukung && orang == orangBerperan && hasil == hasilMendukung }
}
