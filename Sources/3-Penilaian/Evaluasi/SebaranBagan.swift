import HTML
import Kinerja

/// Five columns against the guide curve, drawn on the server. The curve shows a shape and no quota
/// (PermenPANRB 6/2022 h.94-96).
enum SebaranBagan {
    private static let kaki = 128
    private static let tinggi = 108
    private static let tengah = [27, 88, 150, 212, 273]

    static func markup(_ sebaran: SebaranTim, capaian: CapaianOrganisasi) -> Markup {
        let puncak = max(KurvaPola.sumbu.map { sebaran.jumlah[$0, default: 0] }.max() ?? 0, 1)
        let kata = KurvaPola.sumbu.reversed().map { "\($0.tampil) \(sebaran.jumlah[$0, default: 0])" }
        let terbanyak = capaian.predikatTerbanyak.tampil
        return """
            <svg class="bagan" viewBox="0 0 300 170" role="img" aria-labelledby="kv-j kv-k"><title id="kv-j">Sebaran predikat tim</title><desc id="kv-k">\(kata.joined(separator: ", ")). Pola panduan: sebagian besar \(terbanyak).</desc>
            \(each: [20, 47, 74, 101], { "<line class=\"kisi\" x1=\"0\" x2=\"300\" y1=\"\($0)\" y2=\"\($0)\"/>" as Markup })
            \(each: 0..<5, { batang($0, sebaran, puncak: puncak) })
            <path class="kurva" d="\(kurva(capaian))"/>
            \(each: 0..<5, { label($0, sebaran, puncak: puncak) })
            <line class="sumbu-g" x1="0" x2="300" y1="128" y2="128"/></svg>
            <ul class="legenda"><li><svg viewBox="0 0 14 14" aria-hidden="true"><rect class="f-b" width="14" height="14" rx="3"/></svg>Penilaian Anda</li><li><svg class="bagan" viewBox="0 0 14 14" aria-hidden="true"><path class="kurva" d="M0 7h14"/></svg>Bentuk pola panduan</li></ul>
            """
    }

    /// The highest column leaves room for its number.
    private static func tinggiBatang(_ ke: Int, _ sebaran: SebaranTim, puncak: Int) -> Int {
        sebaran.jumlah[KurvaPola.sumbu[ke], default: 0] * (tinggi - 16) / puncak
    }

    private static func batang(_ ke: Int, _ sebaran: SebaranTim, puncak: Int) -> Markup {
        let t = tinggiBatang(ke, sebaran, puncak: puncak)
        guard t > 0 else { return .empty }
        return """
            <rect class="f-\(PredikatTag.kelas(KurvaPola.sumbu[ke]))" x="\(tengah[ke] - 17)" y="\(kaki - t)" width="34" height="\(t)" rx="3"/>
            """
    }

    private static func label(_ ke: Int, _ sebaran: SebaranTim, puncak: Int) -> Markup {
        let predikat = KurvaPola.sumbu[ke]
        let x = tengah[ke]
        let y = kaki - tinggiBatang(ke, sebaran, puncak: puncak) - 6
        let kata = predikat.tampil.split(separator: " ").map(String.init)
        return """
            <text x="\(x)" y="\(y)" text-anchor="middle" class="t-kuat t-tepi">\(sebaran.jumlah[predikat, default: 0])</text>
            \(each: Array(kata.enumerated()), { "<text x=\"\(x)\" y=\"\(144 + $0.offset * 14)\" text-anchor=\"middle\" class=\"t-redup\">\($0.element)</text>" as Markup })
            """
    }

    /// Flat at each point, so that the line never overshoots (monotone).
    private static func kurva(_ capaian: CapaianOrganisasi) -> String {
        let y = KurvaPola.tinggi(capaian).map { satu in
            let naik = (satu * Desimal(tinggi)).dibagi(Desimal(KurvaPola.jumlahBaris), desimal: 0)?.bulat ?? 0
            return kaki - naik
        }
        return (0..<5).map { ke in
            guard ke > 0 else { return "M\(tengah[0]) \(y[0])" }
            let m = (tengah[ke - 1] + tengah[ke]) / 2
            return "C\(m) \(y[ke - 1]) \(m) \(y[ke]) \(tengah[ke]) \(y[ke])"
        }.joined(separator: " ")
    }
}
