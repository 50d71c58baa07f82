import HTML
import Kinerja
import Platform

/// `/skp/{tahun}/susun/perilaku`: seven values with their panduan; the special expectation is optional.
func perilakuPage(_ x: Exchange, skp: SKP, faults: [Penolakan] = []) -> Markup {
    susunPage(
        x, skp: skp, bagian: .perilaku, judul: "Perilaku apa yang diharapkan atasan?",
        pengantar:
            "Panduan tujuh nilai sudah terisi. Tambahkan ekspektasi khusus bila atasan menyampaikannya dalam dialog.",
        faults: faults,
        """
        \(skp.catatanPerilaku.map { message("<strong>Dikembalikan atasan</strong>\($0)", tone: "waspada") })
        <form class="tumpuk" action="/skp/\(skp.tahun)/susun/perilaku" method="post" data-otomatis data-draf="perilaku-\(skp.id)">\(kunciSKP(x, skp))
        \(each: skp.perilaku, { kartuPerilaku($0, faults) })
        <p class="meta-k" data-simpan role="status"></p>
        \(bilahSusun(skp.isPerilakuDisetujui ? "Sudah Anda periksa" : "Bagian 3 dari 5", "<button class=\"tombol\" type=\"submit\">Lanjut ke dukungan</button>"))
        </form>
        """
    )
}

private func kartuPerilaku(_ perilaku: PerilakuKerja, _ faults: [Penolakan]) -> Markup {
    """
    <section class="kartu"><h2>\(perilaku.nilai.rawValue). \(perilaku.nilai.tampil)</h2>
    <ul>\(each: perilaku.nilai.panduan, { "<li>\($0)</li>" })</ul>
    <div class="sela">\(Field("ekspektasi[\(perilaku.nilai.rawValue)]", "Ekspektasi khusus pimpinan", value: perilaku.ekspektasi, kind: .area(rows: 2), isOptional: true).markup(faults))</div></section>
    """
}

/// `/skp/{tahun}/susun/dukungan`: the three lists of A.1.8, usual answers to tick and own lines.
func dukunganPage(_ x: Exchange, skp: SKP, faults: [Penolakan] = []) -> Markup {
    susunPage(
        x, skp: skp, bagian: .dukungan, judul: "Apa yang Anda perlukan agar berhasil?",
        pengantar: "Centang yang sesuai, lalu tambahkan yang lain. Bagian ini menjadi lampiran SKP (A.1.8).",
        faults: faults,
        """
        \(skp.catatanDukungan.map { message("<strong>Dikembalikan atasan</strong>\($0)", tone: "waspada") })
        \(if: isBaru(skp), "<p class=\"meta\">Jawaban yang lazim sudah tercentang. Hapus centang yang tidak sesuai.</p>")
        <form class="tumpuk" action="/skp/\(skp.tahun)/susun/dukungan" method="post" data-otomatis data-draf="dukungan-\(skp.id)">\(kunciSKP(x, skp))
        \(each: LampiranSKP.Bagian.allCases, { kartuLampiran($0, isBaru(skp) ? lazim($0, x, skp) : skp.lampiran[$0], faults) })
        <p class="meta-k" data-simpan role="status"></p>
        \(bilahSusun(BagianSusun.dukungan.keterangan(skp), "<button class=\"tombol\" type=\"submit\">Lanjut ke pemeriksaan</button>"))
        </form>
        """
    )
}

/// Nothing was agreed yet: the usual answers stand ticked, and count only when they are sent.
private func isBaru(_ skp: SKP) -> Bool { skp.lampiran.bagianKosong.count == LampiranSKP.Bagian.allCases.count }

/// The usual answers, the accountability scheme by the rhythm of the post (Ps 12; L-04).
private func lazim(_ bagian: LampiranSKP.Bagian, _ x: Exchange, _ skp: SKP) -> [String] {
    let umum = LampiranSKP.lazim(bagian)
    guard bagian == .skema, let saya = x.session else { return umum }
    let ritme = skp.ritme ?? .bawaan(jabatan: saya.jabatan, unit: saya.unitNama)
    guard ritme != .bulanan else { return umum }
    return [ritme.saranSkema] + umum.filter { $0 != RitmePelaporan.bulanan.saranSkema }
}

private func kartuLampiran(_ bagian: LampiranSKP.Bagian, _ isi: [String], _ faults: [Penolakan]) -> Markup {
    let umum = LampiranSKP.umum(bagian)
    let lain = isi.filter { !umum.contains($0) }.joined(separator: "\n")
    return """
        <section class="kartu"><fieldset><legend class="label label-besar">\(bagian.tampil)</legend><p class="petunjuk">\(petunjuk(bagian))</p>
        \(each: Array(umum.enumerated()), { centang(bagian, $0.offset, $0.element, terpilih: isi.contains($0.element)) })</fieldset>
        <div class="sela">\(Field("\(bagian.rawValue)_lain", "Lainnya, satu butir satu baris", value: lain, kind: .area(rows: 3), isOptional: true).markup(faults))</div></section>
        """
}

private func petunjuk(_ bagian: LampiranSKP.Bagian) -> String {
    switch bagian {
    case .dukungan: "Yang Anda butuhkan untuk memenuhi ekspektasi pimpinan."
    case .skema: "Kapan hasil kerja dilaporkan, dan data apa yang dilaporkan."
    case .konsekuensi: "Yang terjadi apabila ekspektasi terpenuhi, dan apabila tidak."
    }
}

private func centang(_ bagian: LampiranSKP.Bagian, _ nomor: Int, _ teks: String, terpilih: Bool) -> Markup {
    """
    <label class="centang"><input type="checkbox" name="\(bagian.rawValue)" value="\(nomor)"\(if: terpilih, " checked")>\(teks)</label>
    """
}

/// `/skp/{tahun}/susun/periksa`: everything once more, what is missing on top.
/// `tetap` is the version in force, where this is a change of it.
func periksaPage(
    _ x: Exchange, skp: SKP, konteks: KonteksSKP, tetap: SKP? = nil, faults: [Penolakan] = []
) -> Markup {
    let temuan = DaftarAturanSKP.periksa(skp, konteks)
    let kurang = temuan.filter { $0.tingkat == .tolak }
    let penilai = konteks.penilai.map { "\($0.nama), \($0.jabatan)" } ?? "pejabat penilai"
    return susunPage(
        x, skp: skp, bagian: .periksa, judul: "Sudah benar semua?",
        pengantar:
            "Dengan mengajukan, Anda menandatangani SKP ini. Pejabat penilai lalu menyetujui atau mengembalikannya.",
        faults: faults.filter { satu in !kurang.contains { $0.kode == satu.kode } },
        """
        \(if: !kurang.isEmpty, daftarKurang(kurang, skp, isGalat: !faults.isEmpty))
        \(if: kurang.isEmpty, message("Semua bagian wajib sudah terisi.", tone: "sukses"))
        \(daftarCatatan(temuan.filter { $0.tingkat != .tolak }))
        \(tetap.map { perubahanSKP($0, skp) })
        \(judulUbah("Hasil kerja", BagianSusun.hasil.url(skp.tahun)))\(isiHasilKerja(skp))
        \(judulUbah("Perilaku kerja", BagianSusun.perilaku.url(skp.tahun)))\(isiPerilaku(skp))
        \(judulUbah("Dukungan dan lampiran", BagianSusun.dukungan.url(skp.tahun)))\(isiLampiran(skp))
        \(tautanKonsep(skp, alamat: "/skp/\(skp.tahun)"))
        <form action="/skp/\(skp.id)/pengajuan" method="post">\(kunciSKP(x, skp))
        \(bilahSusun(kurang.isEmpty ? "Diajukan kepada \(penilai)" : "\(kurang.count) hal belum terisi", "<button class=\"tombol\" type=\"submit\">Ajukan SKP</button>"))</form>
        """
    )
}

/// What differs from the version in force, each marked in words.
private func perubahanSKP(_ tetap: SKP, _ skp: SKP) -> Markup {
    let perbedaan = BandingSKP.banding(tetap, skp)
    let judul =
        perbedaan.isEmpty ? "Belum ada yang berubah dari versi yang disetujui" : "Berubah dari versi yang disetujui"
    return """
        <h2>\(judul)</h2>\(daftarPerbedaan(perbedaan, lama: "Disetujui", baru: "Sekarang"))
        """
}

private func judulUbah(_ judul: String, _ alamat: String) -> Markup {
    """
    <div class="judul-bagian"><h2>\(judul)</h2><a href="\(url: alamat)">Ubah<span class="hanya-baca"> \(judul.lowercased())</span></a></div>
    """
}

/// What stands in the way, each with a link to its place; after a refused submission as the page's error summary.
private func daftarKurang(_ kurang: [TemuanSKP], _ skp: SKP, isGalat: Bool) -> Markup {
    if isGalat {
        return """
            <div class="ringkasan-galat" role="alert" tabindex="-1" id="galat"><h2>\(kurang.count == 1 ? "Ada 1 hal yang perlu diperbaiki" : "Ada \(kurang.count) hal yang perlu diperbaiki")</h2><ul>\(each: kurang, { butirKurang($0, skp) })</ul></div>
            """
    }
    return """
        <div class="pesan pesan-waspada">\(Icon.waspada.svg())<div><strong>Yang masih perlu diisi</strong><ul>\(each: kurang, { butirKurang($0, skp) })</ul></div></div>
        """
}

private func butirKurang(_ temuan: TemuanSKP, _ skp: SKP) -> Markup {
    let tail: Markup = temuan.perbaikan.map { " <span class=\"meta\">\($0)</span>" } ?? .empty
    return "<li><a href=\"\(url: alamat(temuan, skp))\">\(temuan.pesan)</a>\(tail)</li>"
}

private func alamat(_ temuan: TemuanSKP, _ skp: SKP) -> String {
    if let rhk = temuan.rhkID { return BagianSusun.hasil.url(skp.tahun) + "?ubah=\(rhk)#sunting" }
    switch temuan.kode {
    case LampiranTerisi.kode: return BagianSusun.dukungan.url(skp.tahun)
    case PenilaiDikenal.kode, PejabatPenetap.kode, WajibSKP.kode: return BagianSusun.periode.url(skp.tahun)
    default: return BagianSusun.hasil.url(skp.tahun)
    }
}

/// Warnings and hints, each with its source behind "Mengapa begini?".
func daftarCatatan(_ temuan: [TemuanSKP], terbuka: Bool = false) -> Markup {
    guard !temuan.isEmpty else { return .empty }
    return """
        <details class="lipat"\(if: terbuka, " open")><summary>\(temuan.count) catatan untuk dipertimbangkan</summary><ul class="daftar-ringkas">\(each: temuan, { "<li>\($0.pesan). <span class=\"meta\">Dasar: \($0.dasar)</span></li>" })</ul></details>
        """
}
