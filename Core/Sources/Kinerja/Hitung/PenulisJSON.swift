extension NilaiJSON {
    /// Compact JSON text on one line.
    public var json: String {
        var keluaran = ""
        tulis(ke: &keluaran)
        return keluaran
    }

    /// The elements of an array one a line, for people and line tools; other values as `json`.
    public var jsonPerBaris: String {
        guard case .larik(let isi) = self, !isi.isEmpty else { return json }
        return "[" + isi.map(\.json).joined(separator: ",\n ") + "]"
    }

    private func tulis(ke keluaran: inout String) {
        switch self {
        case .null: keluaran += "null"
        case .bool(let nilai): keluaran += nilai ? "true" : "false"
        case .angka(let teks): keluaran += teks
        case .teks(let teks): Self.tulis(teks, ke: &keluaran)
        case .larik(let isi):
            keluaran += "["
            for (indeks, nilai) in isi.enumerated() {
                if indeks > 0 { keluaran += "," }
                nilai.tulis(ke: &keluaran)
            }
            keluaran += "]"
        case .objek(let anggota):
            keluaran += "{"
            for (indeks, satu) in anggota.enumerated() {
                if indeks > 0 { keluaran += "," }
                Self.tulis(satu.kunci, ke: &keluaran)
                keluaran += ":"
                satu.nilai.tulis(ke: &keluaran)
            }
            keluaran += "}"
        }
    }

    private static func tulis(_ teks: String, ke keluaran: inout String) {
        keluaran += "\""
        for huruf in teks.unicodeScalars {
            switch huruf {
            case "\"": keluaran += "\\\""
            case "\\": keluaran += "\\\\"
            case "\n": keluaran += "\\n"
            case "\r": keluaran += "\\r"
            case "\t": keluaran += "\\t"
            case _ where huruf.value < 0x20 || huruf.value == 0x7F:
                let heksa = String(huruf.value, radix: 16)
                keluaran += "\\u" + String(repeating: "0", count: 4 - heksa.count) + heksa
            default: keluaran.unicodeScalars.append(huruf)
            }
        }
        keluaran += "\""
    }
}
