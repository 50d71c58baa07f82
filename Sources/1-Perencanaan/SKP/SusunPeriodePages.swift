import HTML
import Kinerja
import Platform

/// `/skp/{tahun}/susun/periode`: is this your superior?
func periodePage(_ x: Exchange, skp: SKP, konteks: KonteksSKP, faults: [Penolakan] = []) -> Markup {
    let bentuk = bentukFormulir(skp, konteks)
    return susunPage(
        x, skp: skp, bagian: .periode,
        judul: konteks.penilai == nil ? "Siapa atasan Anda?" : "Benarkah ini atasan Anda?",
        pengantar:
            "Data ini diambil dari data kepegawaian. Bila ada yang salah, laporkan; Anda tetap boleh melanjutkan.",
        faults: faults,
        """
        <section class="kartu" aria-labelledby="j-periode"><h2 id="j-periode">Periode</h2>
        <dl class="pasangan"><dt>Tahun kinerja</dt><dd>\(skp.masaTampil)</dd>
        <dt>Pendekatan</dt><dd>\(skp.pendekatan.tampil)<span class="meta blok">Dipilih pejabat penilai</span></dd><dt>Formulir</dt><dd>\(bentuk)</dd></dl></section>
        <div class="kisi-2">\(kartuOrang("Anda", konteks.pegawai))\(kartuPenilai(konteks.penilai))</div>
        <form action="/skp/\(skp.tahun)/susun/periode" method="post">\(kunciSKP(x, skp))
        \(if: konteks.penilai == nil, formulirSalah(faults, terbuka: true))
        \(if: konteks.penilai != nil, """
        <details class="lipat"\(if: !faults.isEmpty, " open")><summary>Ada yang salah</summary><div>\(formulirSalah(faults, terbuka: false))</div></details>
        """)
        \(bilahSusun(skp.isPeriodeDisetujui ? "Sudah Anda setujui" : "Bagian 1 dari 5", "<button class=\"tombol\" type=\"submit\" name=\"aksi\" value=\"benar\">\(konteks.penilai == nil ? "Lanjut ke hasil kerja" : "Ya, benar")</button>"))
        </form>
        """
    )
}

/// The form that the approach and the post ask for (keputusan 6).
private func bentukFormulir(_ skp: SKP, _ konteks: KonteksSKP) -> String {
    switch (konteks.isPimpinanTinggiAtauMandiri, skp.pendekatan) {
    case (true, .kuantitatif): "A.1.2, pejabat pimpinan tinggi dan pimpinan unit kerja mandiri"
    case (true, .kualitatif): "A.1.1, pejabat pimpinan tinggi dan pimpinan unit kerja mandiri"
    case (false, .kuantitatif): "A.1.7, pejabat administrasi dan pejabat fungsional"
    case (false, .kualitatif): "A.1.6, pejabat administrasi dan pejabat fungsional"
    }
}

private func kartuOrang(_ judul: String, _ orang: Identitas) -> Markup {
    """
    <section class="kartu"><h2>\(judul)</h2><p><b>\(orang.nama)</b></p><p class="meta">\(orang.jabatan)</p><p class="meta">\(orang.unit)</p></section>
    """
}

private func kartuPenilai(_ penilai: Identitas?) -> Markup {
    guard let penilai else {
        return """
            <section class="kartu"><h2>Pejabat penilai</h2><p>Belum ada</p><p class="meta">Tulis siapa atasan Anda di bawah. Admin akan mencatatnya, dan SKP ini menyesuaikan sendiri.</p></section>
            """
    }
    return kartuOrang("Pejabat penilai", penilai)
}

private func formulirSalah(_ faults: [Penolakan], terbuka: Bool) -> Markup {
    """
    \(Field(
        "alasan", "Apa yang salah?", hint: "Contoh: “Sejak 1 Januari atasan saya Kepala Bidang Sarana”. Permintaan ini dibaca admin.",
        kind: .area(rows: 2)
    ).markup(faults))
    <p class="aksi sela-k"><button class="tombol tombol-2 tombol-kecil" type="submit" name="aksi" value="salah">Kirim permintaan, lalu lanjut</button></p>
    """
}

/// Shown instead of the task where no SKP is asked (K-117).
func tidakWajibPage(_ x: Exchange, tahun: Int, alasan: String) -> Markup {
    layout(
        x, Page(title: "SKP \(tahun)", active: "/skp"),
        """
        \(pageHead("SKP \(tahun) tidak diminta", back: ("SKP saya", "/skp")))
        \(message("Tidak ada SKP yang perlu Anda susun karena Anda \(alasan). Dasarnya \(WajibSKP.dasar)."))
        <p class="meta">Bila keadaan ini sudah berubah, hubungi admin unit Anda.</p>
        """
    )
}

/// `/skp/{tahun}/susun`: which part is not done yet?
func daftarBagianPage(_ x: Exchange, skp: SKP) -> Markup {
    let berikut = BagianSusun.allCases.first { !$0.isSelesai(skp) } ?? .periksa
    return layout(
        x, Page(title: "Susun SKP \(skp.tahun)", active: "/skp", period: "\(skp.tahun) · Perencanaan"),
        """
        \(pageHead("Bagian mana yang belum?", above: "SKP \(skp.tahun)", back: ("SKP saya", "/skp")))
        <ol class="tugas">\(each: BagianSusun.allCases, { butirTugas($0, skp, isBerikut: $0 == berikut) })</ol>
        """
    )
}

private func butirTugas(_ satu: BagianSusun, _ skp: SKP, isBerikut: Bool) -> Markup {
    let sisi: Markup =
        isBerikut
        ? "<a class=\"tombol\" href=\"\(url: satu.url(skp.tahun))\">Lanjutkan</a>"
        : (satu.isSelesai(skp) ? "<span class=\"meta\">Selesai</span>" : tag("Belum"))
    return """
        <li\(if: isBerikut, " class=\"utama\"")><span><a class="nama" href="\(url: satu.url(skp.tahun))">\(satu.tampil)</a><span class="meta blok">\(satu.keterangan(skp))</span></span><span class="sisi">\(sisi)</span></li>
        """
}
