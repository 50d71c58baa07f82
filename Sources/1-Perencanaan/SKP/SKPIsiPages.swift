import HTML
import Kinerja
import Platform

/// The results of an SKP for reading, in the order and with the numbers of the forms. `kaki` stands under each result.
func isiHasilKerja(_ skp: SKP, kaki: (RencanaHasilKerja) -> Markup = { _ in .empty }) -> Markup {
    """
    \(pita("Hasil kerja utama", skp.bernomor.filter { $0.hasil.jenis == .utama }, kosong: "Belum ada hasil kerja utama", skp.pendekatan, kaki))
    \(pita("Hasil kerja tambahan", skp.bernomor.filter { $0.hasil.jenis == .tambahan }, kosong: "Belum ada. Dapat ditambahkan pada tahun berjalan", skp.pendekatan, kaki))
    """
}

private func pita(
    _ judul: String, _ daftar: [(nomor: Int, hasil: RencanaHasilKerja)], kosong: String,
    _ pendekatan: SKP.Pendekatan, _ kaki: (RencanaHasilKerja) -> Markup
) -> Markup {
    """
    <section class="induk"><div class="induk-kepala"><h3 class="h-kecil">\(judul)</h3></div>
    \(if: daftar.isEmpty, "<p class=\"anak meta\">\(kosong)</p>")
    \(each: daftar, { satuHasil($0.nomor, $0.hasil, pendekatan, kaki($0.hasil)) })</section>
    """
}

private func satuHasil(
    _ nomor: Int, _ hasil: RencanaHasilKerja, _ pendekatan: SKP.Pendekatan, _ kaki: Markup
) -> Markup {
    let tugas = hasil.pemberiTugas.isEmpty ? "" : "Penugasan dari \(hasil.pemberiTugas)"
    let rincian = [tugas, hasil.perspektif.map { "Perspektif \($0.tampil)" } ?? "", hasil.klasifikasi?.tampil ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    return """
        <article class="anak" aria-labelledby="h\(nomor)"><h4 id="h\(nomor)">\(nomor). \(hasil.rumusan.isEmpty ? "Belum ada rumusan" : hasil.rumusan)</h4>
        \(if: !hasil.rhkAtasan.isEmpty, "<p class=\"meta\">Mendukung: \(hasil.rhkAtasan)</p>")
        \(if: !rincian.isEmpty, "<p class=\"meta\">\(rincian)</p>")
        \(tandaHasil(hasil))
        \(hasil.catatanKembali.map { message("<strong>Dikembalikan atasan</strong>\($0)", tone: "waspada") })
        \(hasil.catatanAmbilAlih.map { message("<strong>Diambil alih pimpinan</strong>\($0)", tone: "waspada") })
        \(tabelIndikator(hasil.indikator, pendekatan))\(kaki)</article>
        """
}

/// Origin and state of a result, where they say more than the usual.
private func tandaHasil(_ hasil: RencanaHasilKerja) -> Markup {
    let isAsal = hasil.asal == .plt || hasil.asal == .plh || hasil.asal == .tugasBelajar || hasil.asal == .direktif
    let isKeadaan = hasil.keadaan == .diambilAlih || hasil.keadaan == .selesai
    guard isAsal || isKeadaan else { return .empty }
    return """
        <p class="aksi">\(if: isAsal, tag(hasil.asal.tampil))\(if: isKeadaan, tag(hasil.keadaan.tampil, tone: "waspada"))</p>
        """
}

/// The seven values; `kaki` stands inside each one's fold, `tanda` behind its name.
func isiPerilaku(
    _ skp: SKP, tanda: (PerilakuKerja) -> String = { _ in "" }, kaki: (PerilakuKerja) -> Markup = { _ in .empty }
) -> Markup {
    let khusus = skp.perilaku.filter { !$0.ekspektasi.isEmpty }
    return """
        <section class="kartu"><ol class="daftar-ringkas">\(each: skp.perilaku, { satuPerilaku($0, tanda($0), kaki($0)) })</ol>
        \(if: khusus.isEmpty, "<p class=\"meta\">Tanpa ekspektasi khusus pimpinan.</p>")</section>
        """
}

private func satuPerilaku(_ perilaku: PerilakuKerja, _ tanda: String, _ kaki: Markup) -> Markup {
    """
    <li><details class="lipat"><summary>\(perilaku.nilai.rawValue). \(perilaku.nilai.tampil)\(tanda)</summary><ul>\(each: perilaku.nilai.panduan, { "<li>\($0)</li>" })</ul>\(kaki)</details>
    \(if: !perilaku.ekspektasi.isEmpty, "<p><b>Ekspektasi khusus pimpinan:</b> \(perilaku.ekspektasi)</p>")</li>
    """
}

func isiLampiran(_ skp: SKP, kaki: Markup = .empty) -> Markup {
    "<section class=\"kartu\">\(each: LampiranSKP.Bagian.allCases, { satuLampiran($0, skp.lampiran[$0]) })\(kaki)</section>"
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
