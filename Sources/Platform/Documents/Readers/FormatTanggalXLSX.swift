import Kinerja

/// What a number format makes of a number (ECMA-376 part 1, 18.8.30 and 18.8.31).
enum FormatTanggalXLSX: Equatable {
    case angka
    case tanggal
    case waktu

    /// Built-in formats: 14–17 dates, 18–21 and 45–47 times, 22 both; 27–36 and 50–58 dates of East Asian versions.
    init(nomorBawaan: Int) {
        switch nomorBawaan {
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .tanggal
        case 18...21, 32...35, 45...47, 55, 56: self = .waktu
        default: self = .angka
        }
    }

    /// A format written out, e.g. `[$-421]dd mmmm yyyy;@`.
    init(kode: String) {
        let huruf = Self.hurufBermakna(kode)
        if huruf.contains("y") || huruf.contains("d") {
            self = .tanggal
        } else if huruf.contains("h") || huruf.contains("s") {
            self = .waktu
        } else {
            self = huruf.contains("m") ? .tanggal : .angka
        }
    }

    /// Letters of the first section outside quotes, escapes and brackets; `[h]`, `[m]`, `[s]` (elapsed time) count.
    private static func hurufBermakna(_ kode: String) -> [Character] {
        var hasil: [Character] = []
        var dalamKutip = false
        var kurung: String?
        var lewati = false
        for huruf in kode.lowercased() {
            if lewati {
                lewati = false
            } else if huruf == "\"" {
                dalamKutip.toggle()
            } else if dalamKutip {
                continue
            } else if let isi = kurung {
                guard huruf == "]" else {
                    kurung = isi + String(huruf)
                    continue
                }
                if let awal = isi.first, "hms".contains(awal), isi.allSatisfy({ $0 == awal }) { hasil += ["h"] }
                kurung = nil
            } else if huruf == "[" {
                kurung = ""
            } else if huruf == "\\" || huruf == "_" || huruf == "*" {
                lewati = true
            } else if huruf == ";" {
                break
            } else {
                hasil.append(huruf)
            }
        }
        return hasil.contains("g") && String(hasil).contains("general") ? [] : hasil
    }

    /// The number as the sheet shows it: `YYYY-MM-DD`, with the time when there is one. Other numbers, and days no
    /// calendar knows, keep the digits as stored, so that damage such as `1.99013E+17` stays visible.
    func tulis(_ angka: String, sistem1904: Bool) -> String {
        guard self != .angka, let nilai = Double(angka), nilai.isFinite, nilai >= 0, nilai < 3_000_000 else {
            return angka
        }
        var hari = Int(nilai)
        var detik = Int(((nilai - Double(hari)) * 86_400).rounded())
        if detik == 86_400 { (hari, detik) = (hari + 1, 0) }
        let jam = [detik / 3600, detik / 60 % 60, detik % 60].map { ($0 < 10 ? "0" : "") + String($0) }
            .joined(separator: ":")
        if self == .waktu, hari == 0 { return jam }
        guard let tanggal = SerialTanggal.iso(hari, sistem1904: sistem1904) else { return angka }
        return detik == 0 ? tanggal : tanggal + " " + jam
    }
}
