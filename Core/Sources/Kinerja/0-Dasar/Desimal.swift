/// An exact decimal number, for counts, percentages, credits and rupiah.
///
/// At most 18 decimals and 19 digits before the mark. Sums and products of inputs (up to 9 decimals each) are exact; a
/// result with more than 18 decimals is rounded half up, one beyond the range is held at `terbesar`. Nothing traps.
public struct Desimal: Hashable, Sendable {
    /// The number is `mantissa / 10^skala`; trailing zeros are stripped, so equal numbers have equal parts.
    let mantissa: Int128
    let skala: Int

    private static let skalaMaks = 18
    private static let mantissaMaks = pangkatSepuluh(37)

    /// Normalises: strips trailing zeros, rounds to 18 decimals, holds inside the range.
    init(mantissa: Int128, skala: Int) {
        var nilai = mantissa
        var koma = max(skala, 0)
        if koma > Self.skalaMaks {
            nilai = Self.bagi(nilai, Self.pangkatSepuluh(min(koma - Self.skalaMaks, 38)))
            koma = Self.skalaMaks
        }
        while koma > 0, nilai % 10 == 0 {
            nilai /= 10
            koma -= 1
        }
        let batas = Self.mantissaMaks / Self.pangkatSepuluh(Self.skalaMaks - koma)
        self.mantissa = min(max(nilai, -batas), batas)
        self.skala = koma
    }

    /// A whole number.
    public init(_ nilai: Int) { self.init(mantissa: Int128(nilai), skala: 0) }

    /// 0.
    public static let nol = Desimal(0)
    /// 10^19, the largest value.
    public static let terbesar = Desimal(mantissa: pangkatSepuluh(19), skala: 0)

    /// Reads plain text such as "12.5", "-0.125", "100": digits, one dot, at most 18 digits before and 9 after it.
    public init?(_ teks: String) {
        var huruf = Array(teks.utf8)[...]
        let isMinus = huruf.first == UInt8(ascii: "-")
        if isMinus { huruf.removeFirst() }
        let bagian = huruf.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard bagian.count <= 2, let depan = bagian.first, (1...18).contains(depan.count),
            depan.allSatisfy(Angka.isDigit)
        else { return nil }
        let belakang = bagian.count == 2 ? bagian[1] : []
        guard bagian.count == 1 || (1...9).contains(belakang.count), belakang.allSatisfy(Angka.isDigit) else {
            return nil
        }
        let nilai = (depan + belakang).reduce(Int128(0)) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) }
        self.init(mantissa: isMinus ? -nilai : nilai, skala: belakang.count)
    }

    /// Below 0.
    public var isNegatif: Bool { mantissa < 0 }
    /// Exactly 0.
    public var isNol: Bool { mantissa == 0 }
    /// Without decimals.
    public var isBulat: Bool { skala == 0 }

    /// The whole number, when it is one that fits.
    public var bulat: Int? { skala == 0 ? Int(exactly: mantissa) : nil }

    /// Quotient rounded half up (away from zero) to `desimal` places; nil when dividing by zero.
    public func dibagi(_ pembagi: Desimal, desimal: Int) -> Desimal? {
        Pecahan(self, per: pembagi)?.bulatkan(desimal: desimal)
    }

    /// Rounded half up (away from zero for negatives) to `desimal` places, 0 to 18.
    public func bulatkan(desimal: Int) -> Desimal {
        let koma = min(max(desimal, 0), Self.skalaMaks)
        guard skala > koma else { return self }
        return Desimal(mantissa: Self.bagi(mantissa, Self.pangkatSepuluh(skala - koma)), skala: koma)
    }

    /// 10^n for 0 ≤ n ≤ 38.
    static func pangkatSepuluh(_ n: Int) -> Int128 { (0..<n).reduce(Int128(1)) { hasil, _ in hasil * 10 } }

    /// Integer quotient rounded half up (away from zero); the divisor is positive.
    static func bagi(_ pembilang: Int128, _ penyebut: Int128) -> Int128 {
        let (hasil, sisa) = pembilang.quotientAndRemainder(dividingBy: penyebut)
        let naik = sisa.magnitude >= penyebut.magnitude - sisa.magnitude
        return naik ? hasil + (pembilang < 0 ? -1 : 1) : hasil
    }
}
