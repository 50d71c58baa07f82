import HTML
import Kinerja
import Platform

/// Last year's results with the realised value beside each target.
func salinPage(_ x: Exchange, skp: SKP, daftar: [HasilTahunLalu], faults: [Penolakan] = []) -> Markup {
    let ada = Set(skp.hasilKerja.map(\.rumusan))
    return susunPage(
        x, skp: skp, bagian: .hasil, judul: "Hasil kerja \(skp.tahun - 1) mana yang dilanjutkan?",
        pengantar:
            "Rumusan dan indikator disalin. Tautan ke atasan kami usulkan dari kata yang sama; targetnya dapat Anda ubah.",
        faults: faults,
        """
        \(if: daftar.isEmpty, emptyState("Tidak ada SKP \(skp.tahun - 1)", "Ambil dari standar, atau tulis sendiri hasil kerjanya.", action: ("Kembali ke hasil kerja", BagianSusun.hasil.url(skp.tahun))))
        \(if: !daftar.isEmpty, """
        <form class="tumpuk" action="/skp/\(skp.tahun)/susun/salin" method="post">\(kunciSKP(x, skp))
        <fieldset id="hasil"><legend class="hanya-baca">Hasil kerja \(skp.tahun - 1)</legend><div class="tumpuk-r">\(each: daftar, { satuTahunLalu($0, skp, isAda: ada.contains($0.hasil.rumusan)) })</div></fieldset>
        \(bilahSusun("Dapat diurungkan", "<button class=\"tombol\" type=\"submit\">Salin yang dicentang</button>"))</form>
        """)
        """
    )
}

private func satuTahunLalu(_ satu: HasilTahunLalu, _ skp: SKP, isAda: Bool) -> Markup {
    let hasil = satu.hasil
    return """
        <section class="kartu"><label class="centang"><input type="checkbox" name="hasil" value="\(hasil.id)"><span><b>\(hasil.rumusan)</b><span class="meta blok">\(hasil.jenis.tampil)\(if: isAda, " · sudah ada di SKP \(skp.tahun)")</span></span></label>
        <table class="indikator"><thead><tr><th scope="col">Indikator</th><th scope="col">Target \(skp.tahun - 1)</th><th scope="col">Realisasi</th></tr></thead><tbody>
        \(each: hasil.indikator, { "<tr><td>\($0.ukuran)</td><td>\($0.target.isKosong ? "Tidak ada" : $0.targetTampil)</td><td>\(satu.realisasi[$0.id] ?? "Belum ada")</td></tr>" })</tbody></table></section>
        """
}
