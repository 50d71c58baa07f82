/// Cells of a spreadsheet, freed of what spreadsheets and exports leave in them.
enum Sel {
    /// Words that exports write for "nothing".
    private static let kosong: Set<String> = ["", "-", "--", "null", "none", "nan", "nil", "n/a", "(null)"]
    /// What a broken formula shows.
    private static let galatRumus: Set<String> = [
        "#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!", "#getting_data",
    ]

    /// Blanks at the ends cut, blanks inside made one space, zero-width characters dropped.
    static func rapikan(_ teks: String) -> String {
        if teks.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return teks }
        var hasil = String.UnicodeScalarView()
        var jeda = false
        for huruf in teks.unicodeScalars where !isTanpaLebar(huruf) {
            if huruf.properties.isWhitespace {
                jeda = !hasil.isEmpty
            } else {
                if jeda { hasil.append(" ") }
                jeda = false
                hasil.append(huruf)
            }
        }
        return String(hasil)
    }

    /// The content, or nil for one of the ways to write nothing.
    static func isi(_ teks: String) -> String? {
        let rapi = rapikan(teks)
        let kecil = rapi.utf8.count <= 16 ? rapi.lowercased() : rapi
        return kosong.contains(kecil) || galatRumus.contains(kecil) ? nil : rapi
    }

    static func isGalatRumus(_ teks: String) -> Bool {
        teks.utf8.first == UInt8(ascii: "#") && galatRumus.contains(teks.lowercased())
    }

    /// Without the text guard of spreadsheets, an apostrophe before the content.
    static func tanpaPetik(_ teks: String) -> String {
        guard let awal = teks.unicodeScalars.first, isPetik(awal) else { return teks }
        return String(teks.unicodeScalars.dropFirst())
    }

    static func isPetik(_ huruf: Unicode.Scalar) -> Bool {
        huruf == "'" || huruf == "\u{2018}" || huruf == "\u{2019}" || huruf == "`"
    }

    /// Zero-width space, joiners, word joiner, byte order mark, soft hyphen, direction marks.
    static func isTanpaLebar(_ huruf: Unicode.Scalar) -> Bool {
        switch huruf.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
        default: false
        }
    }
}
