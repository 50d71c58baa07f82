extension Desimal {
    /// Reads a number as people type it: spaces and both separators are welcome.
    ///
    /// With one dot or comma followed by exactly three digits, the mark groups thousands when only whole numbers make
    /// sense ("1.284 kunjungan"), otherwise it is a decimal mark ("1.284 ton" is a little over one). Where both marks
    /// occur, the last one is the decimal mark; a mark that repeats groups thousands.
    /// - Parameter bulatSaja: the unit is countable; a fraction is then not a number of it and gives nil.
    public static func bacaMasukan(_ teks: String, bulatSaja: Bool) -> Desimal? {
        var huruf = Array(teks.unicodeScalars.filter { !Angka.isBlank($0) })[...]
        let isMinus = huruf.first == "-" || huruf.first == "\u{2212}"
        if isMinus { huruf.removeFirst() }
        guard let polos = polos(huruf, bulatSaja: bulatSaja), let nilai = Desimal(polos) else { return nil }
        if bulatSaja && !nilai.isBulat { return nil }
        return isMinus ? -nilai : nilai
    }

    /// The same number with a dot as decimal mark and no groups; nil when the marks make no sense.
    private static func polos(_ huruf: ArraySlice<Unicode.Scalar>, bulatSaja: Bool) -> String? {
        guard huruf.allSatisfy({ isTanda($0) || ("0"..."9").contains($0) }) else { return nil }
        let tanda = huruf.filter(isTanda)
        let bagian = huruf.split(omittingEmptySubsequences: false, whereSeparator: isTanda).map {
            String(String.UnicodeScalarView($0))
        }
        guard let terakhir = tanda.last else { return bagian[0] }
        let isKelompok = isKelompokRibuan(bagian)
        switch (Set(tanda).count, tanda.count) {
        case (1, 1):
            if bulatSaja && isKelompok { return bagian.joined() }
            return (bagian[0].isEmpty ? "0" : bagian[0]) + "." + bagian[1]
        case (1, _):
            return isKelompok ? bagian.joined() : nil
        default:
            let depan = Array(bagian.dropLast())
            guard tanda.dropLast().allSatisfy({ $0 != terakhir }), isKelompokRibuan(depan) else { return nil }
            return depan.joined() + "." + bagian[bagian.count - 1]
        }
    }

    private static func isTanda(_ huruf: Unicode.Scalar) -> Bool { huruf == "." || huruf == "," }

    /// "1|284|500": one to three digits without a leading zero, then threes.
    private static func isKelompokRibuan(_ bagian: [String]) -> Bool {
        guard bagian.count > 1, let depan = bagian.first, (1...3).contains(depan.count), !depan.hasPrefix("0") else {
            return false
        }
        return bagian.dropFirst().allSatisfy { $0.count == 3 }
    }
}
