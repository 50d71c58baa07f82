/// A target as it was agreed: words, a figure or a range ("80 - 90%", "5-7 menit", h.151-156).
public struct TargetKinerja: Sendable, Hashable {
    /// What is shown, without the unit; empty while it is missing.
    public let teks: String
    /// The figure; of a range the lower end.
    public let angka: Desimal?
    /// The upper end of a range.
    public let maks: Desimal?

    /// Values that were read before, from the store or a seed.
    public init(teks: String, angka: Desimal? = nil, maks: Desimal? = nil) {
        self.teks = teks
        self.angka = angka
        self.maks = maks
    }

    /// A plain figure.
    public init(_ angka: Desimal) { self.init(teks: angka.tampil, angka: angka) }

    public static let kosong = TargetKinerja(teks: "")

    public var isKosong: Bool { teks.isEmpty }

    /// With its unit: no blank before `%`, one before words, and never the unit twice.
    public func tampil(satuan: String) -> String {
        guard !teks.isEmpty, !satuan.isEmpty, angka != nil else { return teks }
        if satuan == "%" || satuan.lowercased() == "persen" { return teks + "%" }
        return teks + " " + satuan
    }

    /// Reads what a person typed. Understands "84", "1.284", "80-90%", "≥ 80", "5 sampai 7 menit"; anything else stays
    /// words. A `%` or a word after the figure becomes the unit while that is empty.
    public static func baca(_ masukan: String, satuan: String) -> (target: TargetKinerja, satuan: String) {
        let rapi = Teks.rapikan(masukan)
        guard !rapi.isEmpty else { return (.kosong, satuan) }
        var pembaca = PembacaTarget(rapi, satuan: Teks.rapikan(satuan))
        guard let target = pembaca.baca() else { return (TargetKinerja(teks: rapi), pembaca.satuan) }
        return (target, pembaca.satuan)
    }

    /// The reference figure of a standard; 100 percent needs no sign, since nothing lies above it.
    public static func rujukan(
        _ operatorTarget: StandarMasukan.OperatorTarget?, angka: Desimal?, maks: Desimal?, teks: String, satuan: String
    ) -> TargetKinerja {
        guard let angka else { return TargetKinerja(teks: teks) }
        if let maks { return TargetKinerja(teks: angka.tampil + "–" + maks.tampil, angka: angka, maks: maks) }
        let isPenuh = Satuan.isSama(satuan, "%") && angka == 100
        switch operatorTarget {
        case .palingSedikit where !isPenuh: return TargetKinerja(teks: "≥ " + angka.tampil, angka: angka)
        case .palingBanyak: return TargetKinerja(teks: "≤ " + angka.tampil, angka: angka)
        default: return TargetKinerja(angka)
        }
    }

    /// Refuses a range whose ends are swapped and figures below zero.
    public func periksa(isian: String) throws(Penolakan) {
        if let angka, let maks, maks < angka {
            throw Penolakan("skp.rentang_terbalik", "Tulis angka terkecil lebih dulu, misalnya 80-90", isian: isian)
        }
        if angka?.isNegatif == true {
            throw Penolakan("skp.target_negatif", "Tulis target dengan angka nol atau lebih, misalnya 7", isian: isian)
        }
    }
}

/// Reads one target.
private struct PembacaTarget {
    private var sisa: Substring
    private(set) var satuan: String

    init(_ teks: String, satuan: String) {
        sisa = teks[...]
        self.satuan = satuan
    }

    mutating func baca() -> TargetKinerja? {
        let tanda = tanda()
        guard let angka = angka() else { return nil }
        let maks = rentang()
        if maks == nil, isRentangTanggung { return nil }
        guard ambilSatuan() else { return nil }
        let teks = maks.map { angka.tampil + "–" + $0.tampil } ?? tanda + angka.tampil
        return TargetKinerja(teks: teks, angka: angka, maks: maks)
    }

    /// "≥ " for `>=` and the like; nothing where none is written.
    private mutating func tanda() -> String {
        let daftar = [(">=", "≥ "), ("≥", "≥ "), ("<=", "≤ "), ("≤", "≤ "), (">", "> "), ("<", "< ")]
        for (tulis, tampil) in daftar where sisa.hasPrefix(tulis) {
            sisa = sisa.dropFirst(tulis.count).drop { $0 == " " }
            return tampil
        }
        return ""
    }

    private mutating func angka() -> Desimal? {
        let huruf = sisa.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
        guard let awal = huruf.first, awal.isNumber, let akhir = huruf.last, akhir.isNumber else { return nil }
        let isCacah = Satuan.isCacah(satuan.isEmpty ? Self.kata(sisa.dropFirst(huruf.count)) : satuan)
        let nilai =
            (isCacah ? Desimal.bacaMasukan(String(huruf), bulatSaja: true) : nil)
            ?? Desimal.bacaMasukan(String(huruf), bulatSaja: false)
        guard let nilai else { return nil }
        sisa = sisa.dropFirst(huruf.count)
        return nilai
    }

    /// The upper end after "-", "–" or a word between.
    private mutating func rentang() -> Desimal? {
        let semula = sisa
        sisa = sisa.drop { $0 == " " || $0 == "%" }
        for pemisah in ["-", "–", "—", "s.d.", "sd ", "sampai "] where sisa.lowercased().hasPrefix(pemisah) {
            sisa = sisa.dropFirst(pemisah.count).drop { $0 == " " }
            if let atas = angka() { return atas }
        }
        sisa = semula
        return nil
    }

    /// A dash that no figure follows: the text is words.
    private var isRentangTanggung: Bool { sisa.first == "-" || sisa.first == "–" || sisa.first == "/" }

    /// What follows the figure: nothing, the unit that is known already, or the unit while none is known.
    private mutating func ambilSatuan() -> Bool {
        let ekor = Teks.rapikan(String(sisa))
        if ekor.isEmpty { return true }
        guard ekor.first.map({ $0.isLetter || $0 == "%" }) == true, Teks.kata(ekor).count <= 3 else { return false }
        if satuan.isEmpty, ekor == "%" || ekor.first != "%" {
            satuan = ekor
            return true
        }
        return Satuan.isSama(ekor, satuan)
    }

    private static func kata(_ teks: Substring) -> String { Teks.rapikan(String(teks)) }
}
