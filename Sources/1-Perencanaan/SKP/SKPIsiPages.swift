import HTML
import Kinerja
import Platform

/// The results of an SKP for reading, in the order and with the numbers of the forms. `kaki` stands under each result.
func isiHasilKerja(_ skp: SKP, kaki: (RencanaHasilKerja) -> Markup = { _ in .empty }) -> Markup {
    """
    \(pita("Hasil kerja utama", skp.bernomor.filter { $0.hasil.jenis == .utama }, kosong: "Belum ada hasil kerja utama", kaki))
    \(pita("Hasil kerja tambahan", skp.bernomor.filter { $0.hasil.jenis == .tambahan }, kosong: "Belum ada. Dapat ditambahkan pada tahun berjalan", kaki))
    """
}

private func pita(
    _ judul: String, _ daftar: [(nomor: Int, hasil: RencanaHasilKerja)], kosong: String,
    _ kaki: (RencanaHasilKerja) -> Markup
) -> Markup {
    """
    <section class="induk"><div class="induk-kepala"><h3 class="h-kecil">\(judul)</h3></div>
    \(if: daftar.isEmpty, "<p class=\"anak meta\">\(kosong)</p>")
    \(each: daftar, { satuHasil($0.nomor, $0.hasil, kaki($0.hasil)) })</section>
    """
}

private func satuHasil(_ nomor: Int, _ hasil: RencanaHasilKerja, _ kaki: Markup) -> Markup {
    let tugas = hasil.pemberiTugas.isEmpty ? "" : "Penugasan dari \(hasil.pemberiTugas)"
    let rincian = [tugas, hasil.perspektif.map { "Perspektif \($0.tampil)" } ?? "", hasil.klasifikasi?.tampil ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    return """
        <article class="anak" aria-labelledby="h\(nomor)"><h4 id="h\(nomor)">\(nomor). \(hasil.rumusan.isEmpty ? "Belum ada rumusan" : hasil.rumusan)</h4>
        \(if: !hasil.rhkAtasan.isEmpty, "<p class=\"meta\">Mendukung: \(hasil.rhkAtasan)</p>")
        \(if: !rincian.isEmpty, "<p class=\"meta\">\(rincian)</p>")
        \(hasil.catatanKembali.map { message("<strong>Dikembalikan atasan</strong>\($0)", tone: "waspada") })
        \(tabelIndikator(hasil.indikator))\(kaki)</article>
        """
}

func isiPerilaku(_ skp: SKP) -> Markup {
    let khusus = skp.perilaku.filter { !$0.ekspektasi.isEmpty }
    return """
        <section class="kartu"><ol class="daftar-ringkas">\(each: skp.perilaku, satuPerilaku)</ol>
        \(if: khusus.isEmpty, "<p class=\"meta\">Tanpa ekspektasi khusus pimpinan.</p>")</section>
        """
}

private func satuPerilaku(_ perilaku: PerilakuKerja) -> Markup {
    """
    <li><details class="lipat"><summary>\(perilaku.nilai.rawValue). \(perilaku.nilai.tampil)</summary><ul>\(each: perilaku.nilai.panduan, { "<li>\($0)</li>" })</ul></details>
    \(if: !perilaku.ekspektasi.isEmpty, "<p><b>Ekspektasi khusus pimpinan:</b> \(perilaku.ekspektasi)</p>")</li>
    """
}

func isiLampiran(_ skp: SKP) -> Markup {
    "<section class=\"kartu\">\(each: LampiranSKP.Bagian.allCases, { satuLampiran($0, skp.lampiran[$0]) })</section>"
}

private func satuLampiran(_ bagian: LampiranSKP.Bagian, _ isi: [String]) -> Markup {
    """
    <h3>\(bagian.tampil)</h3>\(if: isi.isEmpty, "<p class=\"meta\">Belum ada</p>")<ol>\(each: isi, { "<li>\($0)</li>" })</ol>
    """
}

/// The state as a tag.
func tandaKeadaan(_ keadaan: KeadaanSKP) -> Markup {
    switch keadaan {
    case .ditetapkan: tag(keadaan.tampil, tone: "sukses")
    case .diajukan: tag(keadaan.tampil, tone: "info")
    case .dikembalikan: tag(keadaan.tampil, tone: "waspada")
    default: tag(keadaan.tampil)
    }
}
