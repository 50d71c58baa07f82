/// An exact fraction, for results that no decimal holds (2/12 of a year). Rounded only when shown.
///
/// Where 127 bits no longer hold the exact result, it is computed from both sides rounded to 15 decimals; with the
/// sizes of this domain (months, credits, rupiah) that does not happen. Nothing traps.
public struct Pecahan: Sendable, Hashable {
    let pembilang: Int128
    /// Always positive; the fraction is in lowest terms.
    let penyebut: Int128

    /// 0.
    public static let nol = Pecahan(Desimal.nol)

    /// The same number.
    public init(_ nilai: Desimal) {
        self.init(nilai.mantissa, Desimal.pangkatSepuluh(nilai.skala))
    }

    /// `pembilang / penyebut`; nil when the divisor is zero.
    public init?(_ pembilang: Desimal, per penyebut: Desimal) {
        guard !penyebut.isNol else { return nil }
        let skala = max(pembilang.skala, penyebut.skala)
        let bawah = penyebut.mantissa(padaSkala: skala)
        let atas = pembilang.mantissa(padaSkala: skala)
        self.init(bawah < 0 ? -atas : atas, bawah < 0 ? -bawah : bawah)
    }

    /// The divisor must be positive.
    private init(_ pembilang: Int128, _ penyebut: Int128) {
        var (a, b) = (pembilang.magnitude, penyebut.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        let pembagi = max(Int128(clamping: a), 1)
        self.pembilang = pembilang / pembagi
        self.penyebut = penyebut / pembagi
    }

    /// Exact.
    public static func + (kiri: Pecahan, kanan: Pecahan) -> Pecahan {
        let (a, isA) = kiri.pembilang.multipliedReportingOverflow(by: kanan.penyebut)
        let (b, isB) = kanan.pembilang.multipliedReportingOverflow(by: kiri.penyebut)
        let (atas, isC) = a.addingReportingOverflow(b)
        let (bawah, isD) = kiri.penyebut.multipliedReportingOverflow(by: kanan.penyebut)
        guard !isA, !isB, !isC, !isD else { return Pecahan(kiri.kasar + kanan.kasar) }
        return Pecahan(atas, bawah)
    }

    /// Exact.
    public static func * (kiri: Pecahan, kanan: Pecahan) -> Pecahan {
        // Cross-reduced first, so that only truly large results overflow.
        let silangA = Pecahan(kiri.pembilang, kanan.penyebut)
        let silangB = Pecahan(kanan.pembilang, kiri.penyebut)
        let (atas, isA) = silangA.pembilang.multipliedReportingOverflow(by: silangB.pembilang)
        let (bawah, isB) = silangA.penyebut.multipliedReportingOverflow(by: silangB.penyebut)
        guard !isA, !isB else { return Pecahan(kiri.kasar * kanan.kasar) }
        return Pecahan(atas, bawah)
    }

    /// Rounded half up (away from zero) to so many places, 0 to 18.
    public func bulatkan(desimal: Int) -> Desimal {
        let koma = min(max(desimal, 0), 18)
        let (depan, sisa) = pembilang.quotientAndRemainder(dividingBy: penyebut)
        guard depan.magnitude < UInt128(Desimal.pangkatSepuluh(20)) else {
            return pembilang < 0 ? -Desimal.terbesar : Desimal.terbesar
        }
        let penuh = sisa.magnitude.multipliedFullWidth(by: UInt128(Desimal.pangkatSepuluh(koma)))
        // |sisa| < penyebut, so the quotient is below 10^koma and fits.
        let (angka, ekor) = penyebut.magnitude.dividingFullWidth(penuh)
        let naik = ekor > 0 && ekor >= penyebut.magnitude - ekor
        let belakang = Desimal(mantissa: Int128(clamping: naik ? angka + 1 : angka), skala: koma)
        let utuh = Desimal(mantissa: depan, skala: 0)
        return pembilang < 0 ? utuh - belakang : utuh + belakang
    }

    /// Plain text with exactly so many decimals, rounded half up.
    public func teks(desimal: Int) -> String { bulatkan(desimal: desimal).teks(desimal: desimal) }

    private var kasar: Desimal { bulatkan(desimal: 15) }
}

extension Pecahan: Comparable {
    /// By value, exact.
    public static func < (kiri: Pecahan, kanan: Pecahan) -> Bool {
        let kiriPenuh = kiri.pembilang.multipliedFullWidth(by: kanan.penyebut)
        let kananPenuh = kanan.pembilang.multipliedFullWidth(by: kiri.penyebut)
        return (kiriPenuh.high, kiriPenuh.low) < (kananPenuh.high, kananPenuh.low)
    }
}
