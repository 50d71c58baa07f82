extension Desimal: Comparable {
    /// By value.
    public static func < (kiri: Desimal, kanan: Desimal) -> Bool {
        kiri.mantissa(padaSkala: max(kiri.skala, kanan.skala)) < kanan.mantissa(padaSkala: max(kiri.skala, kanan.skala))
    }
}

extension Desimal: ExpressibleByIntegerLiteral, AdditiveArithmetic {
    /// A whole number written in code.
    public init(integerLiteral value: Int) { self.init(value) }

    /// 0.
    public static var zero: Desimal { nol }

    /// Exact; held at `terbesar`.
    public static func + (kiri: Desimal, kanan: Desimal) -> Desimal {
        let skala = max(kiri.skala, kanan.skala)
        return Desimal(mantissa: kiri.mantissa(padaSkala: skala) + kanan.mantissa(padaSkala: skala), skala: skala)
    }

    /// Exact; held at `terbesar`.
    public static func - (kiri: Desimal, kanan: Desimal) -> Desimal { kiri + -kanan }

    /// The opposite number.
    public static prefix func - (nilai: Desimal) -> Desimal { Desimal(mantissa: -nilai.mantissa, skala: nilai.skala) }

    /// Exact up to 18 decimals, then rounded half up; held at `terbesar`.
    public static func * (kiri: Desimal, kanan: Desimal) -> Desimal {
        let isMinus = kiri.isNegatif != kanan.isNegatif
        let penuh = kiri.mantissa.magnitude.multipliedFullWidth(by: kanan.mantissa.magnitude)
        let skala = kiri.skala + kanan.skala
        let buang = UInt128(pangkatSepuluh(max(0, skala - 18)))
        guard penuh.high < buang else { return isMinus ? -terbesar : terbesar }
        let (hasil, sisa) = buang.dividingFullWidth(penuh)
        guard let mantissa = Int128(exactly: hasil), mantissa < Int128.max else {
            return isMinus ? -terbesar : terbesar
        }
        let bulat = sisa > 0 && sisa >= buang - sisa ? mantissa + 1 : mantissa
        return Desimal(mantissa: isMinus ? -bulat : bulat, skala: min(skala, 18))
    }

    /// At most 10^37, so that sums of two never overflow.
    func mantissa(padaSkala baru: Int) -> Int128 { mantissa * Self.pangkatSepuluh(baru - skala) }
}

extension Desimal: CustomStringConvertible, LosslessStringConvertible {
    /// Plain text with a dot and no trailing zeros: "12.5".
    public var description: String { teks(desimal: skala) }

    /// Plain text with a dot and exactly so many decimals, rounded half up: "2.083". Never "-0.00".
    public func teks(desimal: Int) -> String {
        let (depan, belakang) = bagianTeks(desimal: desimal)
        return belakang.isEmpty ? depan : depan + "." + belakang
    }

    /// Indonesian, no trailing zeros: "1.284,5".
    public var tampil: String { tampil(desimal: skala) }

    /// Indonesian with exactly so many decimals, rounded half up: "1.284,50".
    public func tampil(desimal: Int) -> String {
        let (depan, belakang) = bagianTeks(desimal: desimal)
        let isMinus = depan.hasPrefix("-")
        let angka = Array(isMinus ? depan.dropFirst() : depan[...])
        var hasil = ""
        for (indeks, huruf) in angka.enumerated() {
            if indeks > 0, (angka.count - indeks).isMultiple(of: 3) { hasil.append(".") }
            hasil.append(huruf)
        }
        return (isMinus ? "-" : "") + hasil + (belakang.isEmpty ? "" : "," + belakang)
    }

    private func bagianTeks(desimal: Int) -> (depan: String, belakang: String) {
        let koma = min(max(desimal, 0), 18)
        let bulat = bulatkan(desimal: koma)
        let pangkat = Self.pangkatSepuluh(koma)
        let (depan, belakang) = bulat.mantissa(padaSkala: koma).magnitude.quotientAndRemainder(
            dividingBy: UInt128(pangkat)
        )
        let teks = (bulat.isNegatif ? "-" : "") + String(depan)
        guard koma > 0 else { return (teks, "") }
        let ekor = String(belakang)
        return (teks, String(repeating: "0", count: koma - ekor.count) + ekor)
    }
}
