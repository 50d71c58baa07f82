/// Golongan as exports write it: "IV/c", "IVc", "4c", "Penata (III/c)", a SIASN number, or "IX" for PPPK.
enum GolonganImpor {
    private static let romawi = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    ]
    private static let huruf = ["a", "b", "c", "d", "e"]

    /// "III/c" or "IX"; nil when nothing in the text is a golongan.
    static func baca(_ teks: String) -> String? {
        let bersih = String(teks.map { $0 == "(" || $0 == ")" || $0 == "," || $0 == ";" ? " " : $0 })
        let kata = bersih.split(separator: " ").map(String.init)
        // "IV c" is one golongan in two words; the words alone would give PPPK "IV".
        return satuKata(kata.suffix(2).joined()) ?? kata.reversed().lazy.compactMap(satuKata).first
    }

    /// SIASN ids of PNS ranks are two digits: rank 1–4, letter 1–5 (11 = I/a … 45 = IV/e).
    static func dariID(_ teks: String) -> String? {
        let angka = Array(teks.utf8)
        guard angka.count == 2, let pangkat = Angka.bulat(angka[..<1]), let ruang = Angka.bulat(angka[1...]) else {
            return nil
        }
        return pns(pangkat, ruang)
    }

    private static func satuKata(_ kata: String) -> String? {
        let polos = kata.filter { $0.isLetter || $0.isNumber }
        if romawi.contains(polos.uppercased()) { return polos.uppercased() }
        guard let akhir = polos.last?.lowercased(), let ruang = huruf.firstIndex(of: akhir) else { return nil }
        let depan = String(polos.dropLast()).uppercased()
        let pangkat = (romawi.prefix(4).firstIndex(of: depan)).map { $0 + 1 } ?? Angka.bulat(depan.utf8)
        return pangkat.flatMap { pns($0, ruang + 1) }
    }

    private static func pns(_ pangkat: Int, _ ruang: Int) -> String? {
        guard (1...4).contains(pangkat), (1...(pangkat == 4 ? 5 : 4)).contains(ruang) else { return nil }
        return romawi[pangkat - 1] + "/" + huruf[ruang - 1]
    }
}
