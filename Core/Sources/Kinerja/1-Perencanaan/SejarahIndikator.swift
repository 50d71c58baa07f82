/// What is known about an indicator from before: it helps to see whether a target is worth agreeing on (P-92 h.51-52).
public struct SejarahIndikator: Sendable, Hashable {
    /// The year the realised value is of.
    public let tahun: Int
    /// Realised in that year, summed or latest as `RingkasanCapaian` does; nil where nothing was reported.
    public let realisasi: Desimal?
    /// What its standard calls "sesuai ekspektasi"; nil without a standard or where each unit sets its own.
    public let standar: TargetIndikator?

    /// The facts about one indicator.
    public init(tahun: Int, realisasi: Desimal?, standar: TargetIndikator? = nil) {
        self.tahun = tahun
        self.realisasi = realisasi
        self.standar = standar
    }
}

/// One indicator of last year's SKP with what was realised.
public struct UkuranTahunLalu: Sendable, Hashable {
    public let indikator: IndikatorKinerja
    /// Of the whole year; nil where nothing was reported or the target is words.
    public let realisasi: Desimal?

    /// An indicator with its realised value.
    public init(_ indikator: IndikatorKinerja, realisasi: Desimal?) {
        self.indikator = indikator
        self.realisasi = realisasi
    }
}

extension SejarahIndikator {
    /// The history of each indicator of an SKP, by its id: last year's value of the same standard, else of the same words.
    /// Values in another unit are left out.
    public static func susun(
        _ skp: SKP, tahunLalu: [UkuranTahunLalu], standar: [String: TargetIndikator] = [:]
    ) -> [String: SejarahIndikator] {
        var hasil: [String: SejarahIndikator] = [:]
        for satu in skp.hasilKerja.flatMap(\.indikator) {
            let dulu = tahunLalu.first { isSama(satu, $0.indikator) }
            let sesuai = satu.standarID.flatMap { standar[$0] }
            guard dulu?.realisasi != nil || sesuai != nil else { continue }
            hasil[satu.id] = SejarahIndikator(tahun: skp.tahun - 1, realisasi: dulu?.realisasi, standar: sesuai)
        }
        return hasil
    }

    private static func isSama(_ kini: IndikatorKinerja, _ dulu: IndikatorKinerja) -> Bool {
        guard Satuan.isSama(kini.satuan, dulu.satuan) else { return false }
        if let standar = kini.standarID, standar == dulu.standarID { return true }
        let kata = Teks.kata(kini.ukuran)
        return !kata.isEmpty && kata == Teks.kata(dulu.ukuran)
    }
}
