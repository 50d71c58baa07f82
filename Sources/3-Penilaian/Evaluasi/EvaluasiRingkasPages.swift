import HTML
import Kinerja
import Platform

/// The team at a glance: the 3×3 map and the distribution against the guide pattern.
enum EvaluasiRingkasPages {
    static func samping(_ tim: TimEvaluasi) -> Markup {
        """
        <aside class="tumpuk lekat" aria-label="Ringkasan tim">\(peta(tim))\(sebaran(tim))</aside>
        """
    }

    // MARK: - Peta tim

    private static func peta(_ tim: TimEvaluasi) -> Markup {
        let sebaran = tim.sebaran
        let inisial = Dictionary(tim.anggota.map { ($0.id, $0.inisial) }) { lama, _ in lama }
        return """
            <section class="kartu kartu-rapat" aria-labelledby="j-mx"><h2 id="j-mx">Peta tim</h2>
            <p class="sumbu"><span>Hasil kerja ↓</span><span>Perilaku kerja →</span></p>
            <table class="matriks"><caption class="hanya-baca">Jumlah pegawai menurut hasil kerja dan perilaku</caption>
            \(kepalaMatriks)<tbody>\(each: Letak.urutan.reversed(), { baris($0, sebaran, inisial) })</tbody></table></section>
            """
    }

    static let kepalaMatriks: Markup =
        "<thead><tr><td></td><th scope=\"col\">Bawah</th><th scope=\"col\">Sesuai</th><th scope=\"col\">Atas</th></tr></thead>"

    private static func baris(_ hasil: Ekspektasi, _ sebaran: SebaranTim, _ inisial: [String: String]) -> Markup {
        """
        <tr><th scope="row">\(EvaluasiBarisPages.pendek(hasil))</th>\(each: Letak.urutan, { sel(hasil, $0, sebaran, inisial) })</tr>
        """
    }

    private static func sel(
        _ hasil: Ekspektasi, _ perilaku: Ekspektasi, _ sebaran: SebaranTim, _ inisial: [String: String]
    ) -> Markup {
        let predikat = KuadranKinerja.predikat(hasil: hasil, perilaku: perilaku)
        let orang = sebaran.peta[.init(hasil: hasil, perilaku: perilaku)] ?? []
        let siapa = orang.prefix(6).compactMap { inisial[$0] } + (orang.count > 6 ? ["…"] : [])
        return """
            <td><div class="sel \(PredikatTag.kelas(predikat))\(if: orang.isEmpty, " hampa")"><span>\(predikat.tampil)</span><span><span class="jml">\(orang.count)</span> <span class="siapa">\(siapa.joined(separator: " "))</span></span></div></td>
            """
    }

    // MARK: - Sebaran predikat

    static func sebaran(_ tim: TimEvaluasi) -> Markup {
        let sebaran = tim.sebaran
        guard let capaian = tim.konteks.capaian else { return .empty }
        // Groups smaller than five are not charted (DESIGN 10, 16); their table is enough.
        let bagan: Markup = tim.ikutDinilai.count >= 5 ? SebaranBagan.markup(sebaran, capaian: capaian.nilai) : .empty
        return """
            <section class="kartu kartu-rapat" aria-labelledby="j-sb"><h2 id="j-sb">Sebaran predikat</h2>
            \(bagan)\(tabel(sebaran))
            <ul class="periksa">\(each: PolaKalimat.daftar(sebaran, capaian: capaian.nilai), { temuan($0) })\(belum(sebaran.belumDinilai))</ul>
            \(mengapa(tim, capaian))</section>
            """
    }

    private static func temuan(_ satu: PolaKalimat) -> Markup {
        """
        <li\(if: !satu.isTerpenuhi, " class=\"belum\"")>\((satu.isTerpenuhi ? Icon.centang : Icon.waspada).svg())<span>\(if: !satu.isTerpenuhi, "<span class=\"hanya-baca\">Berbeda dari pola: </span>")\(satu.kalimat)</span></li>
        """
    }

    private static func belum(_ jumlah: Int) -> Markup {
        guard jumlah > 0 else { return .empty }
        return "<li class=\"belum\">\(Icon.waspada.svg())<span>\(jumlah) orang belum dinilai.</span></li>"
    }

    private static func tabel(_ sebaran: SebaranTim) -> Markup {
        """
        <details class="lipat"><summary>Lihat sebagai tabel</summary><table class="padat"><caption class="hanya-baca">Jumlah pegawai per predikat</caption><tbody>\(each: Predikat.allCases, { "<tr><th scope=\"row\">\($0.tampil)</th><td class=\"n\">\(sebaran.jumlah[$0, default: 0])</td></tr>" as Markup })</tbody></table></details>
        """
    }

    private static func mengapa(_ tim: TimEvaluasi, _ capaian: CapaianBerlaku) -> Markup {
        let tahun = capaian.isTahunSebelumnya ? " (capaian tahun sebelumnya, \(capaian.tahun))" : ""
        return """
            <details class="lipat"><summary>Mengapa ada pola ini?</summary><p class="meta">Capaian organisasi \(tim.konteks.unitNama) “\(capaian.nilai.tampil)”\(tahun), sehingga idealnya sebagian besar pegawai \(capaian.nilai.predikatTerbanyak.tampil). Pola adalah bahan pertimbangan, bukan kuota. Bila bukti berkata lain, tulis alasannya; tim penilai kinerja akan membacanya.</p>
            <p class="meta-k">Bentuk kurva: PermenPANRB 6/2022 hlm. 94–96. Batas angka: \(TabelPola.riwayat.terkini.sumber).</p></details>
            """
    }
}
