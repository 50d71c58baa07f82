/// A minute of a day on the wall clock of the instansi (WIB).
public struct SaatWIB: Hashable, Comparable, Sendable {
    public let tanggal: Tanggal
    /// Minutes since midnight, 0 to 1439.
    public let menit: Int

    /// Minutes outside the day are held inside it.
    public init(_ tanggal: Tanggal, menit: Int) {
        self.tanggal = tanggal
        self.menit = min(max(menit, 0), 1439)
    }

    /// The same clock time at a full hour, 0 to 23.
    public init(_ tanggal: Tanggal, jam: Int) { self.init(tanggal, menit: jam * 60) }

    public var jam: Int { menit / 60 }

    /// The earlier instant first.
    public static func < (kiri: SaatWIB, kanan: SaatWIB) -> Bool {
        (kiri.tanggal, kiri.menit) < (kanan.tanggal, kanan.menit)
    }
}
