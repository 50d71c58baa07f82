/// Names of files as people's devices send them, made safe to show, to send in a header and to save on any system.
public enum NamaBerkas {
    private static let hurufMaks = 120
    private static let byteMaks = 200
    private static let terlarang: Set<Unicode.Scalar> = ["<", ">", ":", "\"", "|", "?", "*", "%", ";", "\\", "/"]
    /// Names that Windows keeps for devices, whatever their ending.
    private static let perangkat: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// The last part of the path without control, direction and invisible letters, at most 120 letters with its ending;
    /// "tanpa nama" when nothing is left.
    public static func bersih(_ asal: String) -> String {
        var skalar = asal.unicodeScalars[...]
        if let akhir = skalar.lastIndex(where: { $0 == "/" || $0 == "\\" }) {
            skalar = skalar[skalar.index(after: akhir)...]
        }
        var nama = ""
        for satu in skalar where !isGaib(satu) { nama.unicodeScalars.append(terlarang.contains(satu) ? "_" : satu) }
        nama = pangkas(nama)
        guard nama.contains(where: { $0 != "_" }) else { return "tanpa nama" }
        let (pokok, akhiran) = belah(nama)
        let isPerangkat = perangkat.contains(String(nama.prefix { $0 != "." }).lowercased())
        return pendek((isPerangkat ? "_" : "") + pokok, akhiran)
    }

    /// Control, formatting (bidirectional overrides among them), private and unassigned code points.
    private static func isGaib(_ skalar: Unicode.Scalar) -> Bool {
        switch skalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// Blanks and dots at the ends vanish on Windows and hide the ending elsewhere.
    private static func pangkas(_ teks: String) -> String {
        var isi = Substring(teks)
        while let awal = isi.first, awal.isWhitespace || awal == "." { isi.removeFirst() }
        while let akhir = isi.last, akhir.isWhitespace || akhir == "." { isi.removeLast() }
        return String(isi)
    }

    private static func belah(_ nama: String) -> (String, String) {
        guard let titik = nama.lastIndex(of: "."), titik != nama.startIndex else { return (nama, "") }
        let akhiran = nama[titik...]
        return akhiran.utf8.count <= 12 ? (String(nama[..<titik]), String(akhiran)) : (nama, "")
    }

    private static func pendek(_ pokok: String, _ akhiran: String) -> String {
        var isi = String(pokok.prefix(max(1, hurufMaks - akhiran.count)))
        while isi.utf8.count + akhiran.utf8.count > byteMaks, !isi.isEmpty { isi.removeLast() }
        return pangkas(isi) + akhiran
    }
}
