import HTML
import Kinerja
import Platform

/// The five parts of drafting, in the order of the screen (DESIGN 6.1).
enum BagianSusun: String, CaseIterable {
    case periode, hasil, perilaku, dukungan, periksa

    var tampil: String {
        switch self {
        case .periode: "Periode dan atasan"
        case .hasil: "Hasil kerja"
        case .perilaku: "Perilaku"
        case .dukungan: "Dukungan dan lampiran"
        case .periksa: "Periksa dan ajukan"
        }
    }

    func isSelesai(_ skp: SKP) -> Bool {
        switch self {
        case .periode: skp.isPeriodeDisetujui
        case .hasil: !skp.utama.isEmpty && skp.hasilKerja.allSatisfy { $0.isLengkap(skp.pendekatan) }
        case .perilaku: skp.isPerilakuDisetujui
        case .dukungan: skp.lampiran.bagianKosong.isEmpty
        case .periksa: false
        }
    }

    /// What the list says under the name.
    func keterangan(_ skp: SKP) -> String {
        switch self {
        case .periode: return skp.mulai == nil ? "Januari–Desember \(skp.tahun)" : skp.masaTampil
        case .hasil:
            if skp.hasilKerja.isEmpty { return "Belum ada hasil kerja" }
            return "\(skp.hasilKerja.count { $0.isLengkap(skp.pendekatan) }) dari \(skp.hasilKerja.count) lengkap"
        case .perilaku: return skp.isPerilakuDisetujui ? "Sudah diperiksa" : "Terisi dari standar, tinggal diperiksa"
        case .dukungan:
            let kosong = skp.lampiran.bagianKosong.count
            return kosong == 0 ? "Tiga bagian terisi" : "\(3 - kosong) dari 3 bagian terisi"
        case .periksa:
            let belum = BagianSusun.allCases.filter { $0 != .periksa && !$0.isSelesai(skp) }.count
            return belum == 0 ? "Siap diperiksa" : "\(belum) bagian belum selesai"
        }
    }

    func url(_ tahun: Int) -> String { "/skp/\(tahun)/susun/\(rawValue)" }
}

/// A page of the drafting task: head, list of parts, and the part itself.
func susunPage(
    _ x: Exchange, skp: SKP, bagian: BagianSusun, judul: String, pengantar: String, faults: [Penolakan] = [],
    _ isi: Markup
) -> Markup {
    let session = x.session
    let atas = "SKP \(skp.tahun) · \(session?.nama ?? ""), \(session?.jabatan ?? "")"
    return layout(
        x,
        Page(
            title: faults.isEmpty ? judul : "Galat: \(judul)", active: "/skp", isTask: true,
            period: "\(skp.tahun) · Perencanaan"),
        """
        \(errorSummary(faults))
        \(pageHead(judul, above: atas, lead: pengantar, back: ("SKP saya", "/skp/\(skp.tahun)")))
        <div class="dua dua-kiri"><nav class="lekat tumpuk-r" aria-label="Bagian SKP"><ol class="bagian-skp">
        \(each: Array(BagianSusun.allCases.enumerated()), { butirBagian($0.element, nomor: $0.offset + 1, skp, kini: bagian) })
        </ol><p class="meta-k">Anda boleh berhenti dan melanjutkan di gawai lain.</p></nav>
        <div class="tumpuk">\(isi)</div></div>
        """
    )
}

private func butirBagian(_ satu: BagianSusun, nomor: Int, _ skp: SKP, kini: BagianSusun) -> Markup {
    let isSelesai = satu.isSelesai(skp)
    let tanda: Markup = isSelesai && satu != kini ? Icon.centang.svg(small: true) : "\(nomor)"
    let nama: Markup =
        satu == kini ? "<b>\(satu.tampil)</b>" : "<a href=\"\(url: satu.url(skp.tahun))\">\(satu.tampil)</a>"
    return """
        <li\(if: isSelesai && satu != kini, " class=\"selesai\"")\(if: satu == kini, " aria-current=\"step\"")><span class="no">\(tanda)</span><span>\(nama)<small>\(satu.keterangan(skp))</small></span></li>
        """
}

/// The sticky bar at the foot of a drafting page; `tombol` is the one filled button.
func bilahSusun(_ keadaan: String, _ tombol: Markup) -> Markup {
    """
    <div class="bilah-lekat"><div><b>\(keadaan)</b></div><div class="kanan"><a class="tombol tombol-3" href="/skp">Lanjutkan nanti</a>\(tombol)</div></div>
    """
}

/// The hidden fields of every form about an SKP: keys and the version it was made from.
func kunciSKP(_ x: Exchange, _ skp: SKP) -> Markup {
    "\(formKeys(x))<input type=\"hidden\" name=\"versi\" value=\"\(skp.versi)\">"
}
