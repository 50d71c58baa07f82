import HTML
import Kinerja
import Platform

/// Twelve columns of one indicator, the month of the page dark; the table under it says the same.
enum RealisasiBagan {
    private static let tinggi = 84
    private static let alas = 108
    private static let lebarKolom = 25

    static func kartu(_ butir: ButirRealisasi, bulan: Bulan, jumlahBulan: Int = 1) -> Markup {
        guard butir.indikator.isAngka else { return .empty }
        let daftar = Periode.tahunan(bulan.tahun).daftarBulan.map { ($0, butir.riwayat[$0]?.angka) }
        guard daftar.contains(where: { $0.1 != nil }) else { return .empty }
        let target = garisTarget(butir.indikator, jumlahBulan)
        let atas = max(daftar.compactMap(\.1).max() ?? .nol, target ?? .nol)
        let id = "bagan-\(butir.nomor)"
        return """
            <figure class="kartu bagan-kotak"><figcaption><b>\(judul(butir, bulan))</b><span>\(butir.indikator.ukuran) per bulan\(target.map { ". Garis putus: target \($0.tampil)" } ?? "")</span></figcaption>
            <svg class="bagan" viewBox="0 0 300 128" role="img" aria-labelledby="\(id)-j \(id)-k"><title id="\(id)-j">\(butir.indikator.ukuran) per bulan, \(String(bulan.tahun))</title><desc id="\(id)-k">\(uraian(daftar, target, butir.indikator))</desc>
            \(each: Array(daftar.enumerated()), { kolom($0.offset, $0.element.0, $0.element.1, atas: atas, kini: bulan) })
            \(target.map { "<path class=\"acuan\" d=\"M0 \(alas - tinggi(of: $0, atas))H300\"/>" as Markup })<line class="sumbu-g" x1="0" x2="300" y1="\(alas)" y2="\(alas)"/></svg>
            \(tabel(daftar, butir.indikator))</figure>
            """
    }

    /// The answer, not the topic.
    private static func judul(_ butir: ButirRealisasi, _ bulan: Bulan) -> String {
        let tahun = RingkasanCapaian.hitung(butir.indikator, isi: butir.riwayat, periode: .tahunan(bulan.tahun))
        return butir.indikator.sifat == .jumlah
            ? "\(tahun.teks) dari target \(butir.indikator.targetTeks) tahun ini"
            : "Terakhir \(tahun.teks), target \(butir.indikator.targetTeks)"
    }

    private static func garisTarget(_ indikator: IndikatorRealisasi, _ jumlahBulan: Int) -> Desimal? {
        if indikator.sifat == .jumlah { return indikator.target(jumlahBulan: jumlahBulan) }
        switch indikator.target {
        case .naik(let nilai), .turun(let nilai): return nilai
        case .rentang, nil: return nil
        }
    }

    private static func tinggi(of nilai: Desimal, _ atas: Desimal) -> Int {
        (nilai * Desimal(tinggi)).dibagi(atas, desimal: 0)?.bulat ?? 0
    }

    private static func kolom(_ nomor: Int, _ bulan: Bulan, _ nilai: Desimal?, atas: Desimal, kini: Bulan) -> Markup {
        let tengah = nomor * lebarKolom + 12
        let nama: Markup =
            "<text x=\"\(tengah)\" y=\"123\" text-anchor=\"middle\" class=\"t-redup\">\(String(bulan.nama.prefix(3)))</text>"
        guard let nilai else { return nama }
        let naik = tinggi(of: nilai, atas)
        // Long numbers would run into each other; the month of the page and the table still show them.
        let angka = nilai.tampil.count <= 4 || bulan == kini ? nilai.tampil : ""
        return """
            <rect class="\(bulan == kini ? "f-sb" : "f-b")" x="\(tengah - 9)" y="\(alas - naik)" width="18" height="\(naik)" rx="2"/><text x="\(tengah)" y="\(alas - naik - 5)" text-anchor="middle" class="t-tepi \(bulan == kini ? "t-kuat" : "t-redup")">\(angka)</text>\(nama)
            """
    }

    private static func uraian(_ daftar: [(Bulan, Desimal?)], _ target: Desimal?, _ indikator: IndikatorRealisasi)
        -> String
    {
        let isi = daftar.compactMap { bulan, nilai in nilai.map { "\(bulan.nama) \($0.tampil)" } }.joined(
            separator: ", ")
        return isi + "." + (target.map { " Target \(indikator.tampil($0)) per bulan." } ?? "")
    }

    private static func tabel(_ daftar: [(Bulan, Desimal?)], _ indikator: IndikatorRealisasi) -> Markup {
        """
        <details class="lipat"><summary>Lihat sebagai tabel</summary><table class="padat"><caption class="hanya-baca">\(indikator.ukuran) per bulan</caption><thead><tr><th scope="col">Bulan</th><th scope="col" class="n">\(indikator.satuan.isEmpty ? "Realisasi" : indikator.satuan.kapital)</th></tr></thead><tbody>\(each: daftar, { "<tr><th scope=\"row\">\($0.0.nama)</th><td class=\"n\">\($0.1?.tampil ?? "Belum ada")</td></tr>" })</tbody></table></details>
        """
    }
}
