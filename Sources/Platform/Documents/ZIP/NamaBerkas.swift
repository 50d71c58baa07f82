/// Names of files and folders that every system accepts and that lead nowhere but here.
public enum NamaBerkas {
    /// Bytes of UTF-8; with its folders a path stays below the 255 of most systems.
    private static let terpanjang = 120
    private static let dilarang: Set<Unicode.Scalar> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|"]
    /// Device names of Windows.
    private static let terpakai: Set<String> = ["con", "prn", "aux", "nul"]

    /// One part of a path: forbidden characters become `-`, control characters and marks that turn the direction of
    /// writing go, dots and blanks at the ends go, and a long name is cut before its extension. Never empty.
    public static func aman(_ nama: String) -> String {
        var teks = String.UnicodeScalarView()
        for huruf in nama.unicodeScalars {
            if dilarang.contains(huruf) { teks.append("-") } else if !isTersembunyi(huruf) { teks.append(huruf) }
        }
        let rapi = potong(pangkas(String(teks)))
        if rapi.isEmpty { return "tanpa nama" }
        return terpakai.contains(rapi.lowercased()) ? rapi + "-" : rapi
    }

    private static func isTersembunyi(_ huruf: Unicode.Scalar) -> Bool {
        switch huruf.value {
        case 0..<32, 127..<160, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: true
        default: false
        }
    }

    private static func pangkas(_ teks: String) -> String {
        let awal = teks.drop { $0 == "." || $0 == " " }
        guard let akhir = awal.lastIndex(where: { $0 != "." && $0 != " " }) else { return "" }
        return String(awal[...akhir])
    }

    private static func potong(_ teks: String) -> String {
        guard teks.utf8.count > terpanjang else { return teks }
        let titik = teks.suffix(5).lastIndex(of: ".")
        let akhiran = titik.map { String(teks[$0...]) } ?? ""
        var pangkal = String(teks.dropLast(akhiran.count))
        while pangkal.utf8.count + akhiran.utf8.count > terpanjang { pangkal.removeLast() }
        return pangkas(pangkal) + akhiran
    }
}
