/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers on every machine.
public struct Pengacak: Sendable {
    private var keadaan: UInt64

    public init(benih: UInt64) { keadaan = benih }

    /// A generator of its own for one numbered thing, so that any person can be made without the ones before.
    public init(benih: UInt64, nomor: Int, ragam: UInt64 = 0) {
        var awal = Pengacak(benih: benih ^ (ragam &* 0xD6E8_FEB8_6659_FD93))
        keadaan = awal.berikutnya() ^ (UInt64(truncatingIfNeeded: nomor) &* 0x9E37_79B9_7F4A_7C15)
    }

    /// The next 64 bits.
    public mutating func berikutnya() -> UInt64 {
        keadaan &+= 0x9E37_79B9_7F4A_7C15
        var z = keadaan
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// 0 up to, not including, `batas`; 0 when `batas` is less than 2. The bias of the remainder is below 2⁻⁵⁰ here.
    public mutating func angka(_ batas: Int) -> Int {
        batas < 2 ? 0 : Int(berikutnya() % UInt64(batas))
    }

    /// One element; `daftar` must not be empty.
    public mutating func pilih<T>(_ daftar: [T]) -> T { daftar[angka(daftar.count)] }

    /// One value by weight; the last one when all weights are 0.
    public mutating func pilih<T>(berbobot daftar: [(nilai: T, bobot: Int)]) -> T {
        var sisa = angka(daftar.reduce(0) { $0 + $1.bobot })
        for satu in daftar {
            if sisa < satu.bobot { return satu.nilai }
            sisa -= satu.bobot
        }
        return daftar[daftar.count - 1].nilai
    }
}
