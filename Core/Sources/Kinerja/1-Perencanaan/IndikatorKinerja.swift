/// Aspect of an indicator (Ps 9(2)); none is compulsory, one may repeat (h.51, 156).
public enum AspekIndikator: String, CaseIterable, Sendable, Hashable {
    case kuantitas, kualitas, waktu, biaya

    /// As the forms print it.
    public var tampil: String {
        switch self {
        case .kuantitas: "Kuantitas"
        case .kualitas: "Kualitas"
        case .waktu: "Waktu"
        case .biaya: "Biaya"
        }
    }
}

/// Which way is better.
public enum ArahIndikator: String, CaseIterable, Sendable, Hashable {
    case naik, turun, rentang

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .naik: "Makin besar makin baik"
        case .turun: "Makin kecil makin baik"
        case .rentang: "Di dalam rentang"
        }
    }

    /// The likely direction, where nobody chose one: ranges stay inside, "≤", time and cost fall, all else rises.
    public static func tebak(_ target: TargetKinerja, aspek: AspekIndikator) -> ArahIndikator {
        if target.maks != nil { return .rentang }
        if target.teks.hasPrefix("≤") || target.teks.hasPrefix("<") { return .turun }
        if target.teks.hasPrefix("≥") || target.teks.hasPrefix(">") { return .naik }
        return aspek == .waktu || aspek == .biaya ? .turun : .naik
    }
}

/// "Ukuran keberhasilan/ Indikator Kinerja Individu" with its target (Ps 9; L.II.A.7.a h.50-52).
public struct IndikatorKinerja: Sendable, Hashable {
    public var id: String
    public var aspek: AspekIndikator
    /// The indicator in words.
    public var ukuran: String
    public var target: TargetKinerja
    /// Unit of the figures, `%` or a word; empty for a target in words.
    public var satuan: String
    public var arah: ArahIndikator
    /// The standard it was taken from.
    public var standarID: String?
    public var standarKode: String?
    /// The version of the standard that was taken; a later version does not change the SKP.
    public var standarVersi: Int?
    /// The indicator of the Perjanjian Kinerja it carries.
    public var indikatorPKID: String?

    public init(
        id: String, aspek: AspekIndikator, ukuran: String, target: TargetKinerja, satuan: String = "",
        arah: ArahIndikator = .naik, standarID: String? = nil, standarKode: String? = nil,
        standarVersi: Int? = nil, indikatorPKID: String? = nil
    ) {
        self.id = id
        self.aspek = aspek
        self.ukuran = ukuran
        self.target = target
        self.satuan = satuan
        self.arah = arah
        self.standarID = standarID
        self.standarKode = standarKode
        self.standarVersi = standarVersi
        self.indikatorPKID = indikatorPKID
    }

    /// `14 sekolah`, `80–90%`, `tiap triwulan`: the one text of page and document.
    public var targetTampil: String { target.tampil(satuan: satuan) }

    /// The target as a figure to compare with, or nil where it is words only.
    public var targetTerukur: TargetIndikator? {
        guard let angka = target.angka else { return nil }
        switch arah {
        case .naik: return .naik(angka)
        case .turun: return .turun(target.maks ?? angka)
        case .rentang: return .rentang(angka, target.maks ?? angka)
        }
    }
}
