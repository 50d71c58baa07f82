import HTML
import Kinerja

/// A predikat on screen: word, five-step ladder, colour, in this order of weight (DESIGN 8).
enum PredikatTag {
    static func kelas(_ predikat: Predikat) -> String {
        switch predikat {
        case .sangatBaik: "sb"
        case .baik: "b"
        case .butuhPerbaikan: "bp"
        case .kurang: "k"
        case .sangatKurang: "sk"
        }
    }

    /// The tag with its own ladder.
    static func markup(_ predikat: Predikat, besar: Bool = false) -> Markup {
        """
        <span class="predikat \(kelas(predikat))\(if: besar, " predikat-besar")"><svg viewBox="0 0 18 12" aria-hidden="true">\(tangga(predikat))</svg>\(predikat.tampil)</span>
        """
    }

    /// All five, of which CSS shows the one the radios of the row give; `kini` is the server's value for older browsers.
    static func kelima(kini: Predikat?) -> Markup {
        "\(each: Predikat.allCases, { satu($0, kini: $0 == kini) })"
    }

    private static func satu(_ predikat: Predikat, kini: Bool) -> Markup {
        let kelas = kelas(predikat)
        return """
            <span class="predikat \(kelas)\(if: kini, " kini")"><svg viewBox="0 0 18 12" aria-hidden="true"><use href="#t-\(kelas)"/></svg>\(predikat.tampil)</span>
            """
    }

    /// The ladders that `kelima` refers to, once on its page.
    static let simbol: Markup = """
        <svg width="0" height="0" aria-hidden="true" focusable="false" hidden>\(each: Predikat.allCases, { "<symbol id=\"t-\(kelas($0))\" viewBox=\"0 0 18 12\">\(tangga($0))</symbol>" as Markup })</svg>
        """

    private static func tangga(_ predikat: Predikat) -> Markup {
        "\(each: 0..<5, { anak($0, isi: $0 < 6 - predikat.urutan) })"
    }

    private static let letak: [(x: Markup, y: Markup, tinggi: Markup)] = [
        ("0", "9", "3"), ("3.8", "7", "5"), ("7.6", "5", "7"), ("11.4", "3", "9"), ("15.2", "1", "11"),
    ]

    private static func anak(_ ke: Int, isi: Bool) -> Markup {
        let (x, y, tinggi) = letak[ke]
        return """
            <rect\(if: !isi, " opacity=\".28\"") x="\(x)" y="\(y)" width="2.8" height="\(tinggi)" rx=".6"/>
            """
    }
}

/// The bar of one achievement: 100% stands at four fifths, where the expected mark is.
func bilahCapaian(_ persen: Int) -> Markup {
    let lebar = min(max(persen, 0), 125) * 8 / 10
    let kelas = persen >= 100 ? "nilai-l" : (persen >= 75 ? "nilai" : "nilai-r")
    return """
        <svg class="capaian" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true"><rect class="jalur" x="0" y="4" width="100" height="8" rx="1"/><rect class="\(kelas)" x="0" y="4" width="\(lebar)" height="8" rx="1"/><line class="harap" x1="80" x2="80" y1="0" y2="16"/></svg>
        """
}
