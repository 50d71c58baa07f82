/// Why a sent month deserves a look before it is accepted. None of them is a verdict.
public enum TandaRealisasi: String, CaseIterable, Sendable, Hashable {
    case belumLengkap = "belum_lengkap"
    case adaKendala = "ada_kendala"
    case tanpaBukti = "tanpa_bukti"
    case terlambat

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .belumLengkap: "Belum lengkap"
        case .adaKendala: "Ada kendala"
        case .tanpaBukti: "Tanpa bukti"
        case .terlambat: "Lewat batas"
        }
    }

    /// One indicator of the month, as far as the flags need it.
    public struct Butir: Sendable, Hashable {
        public let isTerisi: Bool
        public let isNihil: Bool
        public let hasKendala: Bool
        public let jumlahBukti: Int

        public init(isTerisi: Bool, isNihil: Bool, hasKendala: Bool, jumlahBukti: Int) {
            self.isTerisi = isTerisi
            self.isNihil = isNihil
            self.hasKendala = hasKendala
            self.jumlahBukti = jumlahBukti
        }
    }

    /// The flags of a month, in a fixed order. One piece of evidence for an indicator is enough; nihil needs none.
    public static func periksa(_ butir: [Butir], isTerlambat: Bool) -> [TandaRealisasi] {
        var tanda: [TandaRealisasi] = []
        if butir.contains(where: { !$0.isTerisi }) { tanda.append(.belumLengkap) }
        if butir.contains(where: \.hasKendala) { tanda.append(.adaKendala) }
        if butir.contains(where: { $0.isTerisi && !$0.isNihil && $0.jumlahBukti == 0 }) { tanda.append(.tanpaBukti) }
        if isTerlambat { tanda.append(.terlambat) }
        return tanda
    }
}
