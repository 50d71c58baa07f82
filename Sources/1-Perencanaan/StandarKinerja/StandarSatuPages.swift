import HTML
import Kinerja
import Platform

/// One standard in one of its versions.
struct HalamanSatuStandar {
    /// The version that is shown.
    let tampil: Standar
    /// All versions that were ever in force, newest first.
    let terbit: [Standar]
    /// Proposals that wait for somebody.
    let usulan: [Standar]
    let hari: Tanggal
    let pemakaian: PemakaianStandar
    let baca: SudahBaca
    let riwayat: [PeristiwaStandar]
    var faults: [Penolakan] = []
    var isian: [String: String] = [:]

    /// The version before the one that is shown.
    var sebelumnya: Standar? { terbit.first { $0.versi < tampil.versi } }
    /// "Apa yang berubah" against the version before.
    var perbedaan: [PerbedaanRuas] { sebelumnya.map { tampil.isi.perbedaan(dari: $0.isi) } ?? [] }
    var keadaan: KeadaanStandar { tampil.tercatat.keadaan(pada: hari) }
    var isBerlaku: Bool { tampil.tercatat.isBerlaku(pada: hari) }
}

/// `/standar/{kode}?versi=`: what it says, how it is measured, what changed, who uses it.
func satuStandarPage(_ x: Exchange, _ model: HalamanSatuStandar) -> Markup {
    let standar = model.tampil
    let isGalat = !model.faults.isEmpty
    return layout(
        x, Page(title: (isGalat ? "Galat: " : "") + "\(standar.kode) \(standar.indikator)", active: "/standar"),
        """
        \(errorSummary(model.faults))
        \(pageHead(standar.indikator, above: "Standar \(standar.kode) · \(standar.urusan)", back: ("Standar kinerja", "/standar")))
        \(perluDibaca(x, model))
        \(if: !model.isBerlaku, catatanTidakBerlaku(model))
        <div class="dua"><article class="kartu panel-utama">
        <p class="aksi">\(tandaKeadaan(model.keadaan))\(tandaStatus(standar.statusData))\(tag(standar.statusTarget.tampil, tone: standar.isi.isRujukanNyata ? "" : "waspada"))</p>
        <p class="meta">\(masaBerlaku(standar))</p>
        \(tindakan(model))
        \(isiStandar(standar.isi))
        </article>
        <aside class="tumpuk">\(bagianPerubahan(model))\(bagianVersi(model))\(bagianPemakaian(x, model))\(bagianRiwayat(model.riwayat))\(bagianAkhiri(x, model))</aside></div>
        <div class="sela">\(message("\(standar.statusData.penjelasan) \(standar.statusTarget.penjelasan)", tone: standar.isi.isRujukanNyata ? "" : "waspada"))</div>
        """
    )
}

private func masaBerlaku(_ standar: Standar) -> String {
    let sejak = standar.tercatat.berlakuSejak.map { "berlaku sejak \($0.tampil)" } ?? "belum berlaku"
    let sampai = standar.tercatat.berlakuSampai.map { " sampai \($0.tampil)" } ?? ""
    return "Versi \(standar.versi), \(sejak)\(sampai)"
}

private func tindakan(_ model: HalamanSatuStandar) -> Markup {
    let kode = percentEncoded(model.tampil.kode)
    let pakai = "/skp/\(model.hari.tahun)/susun/hasil?q=\(kode)"
    return """
        <p class="aksi sela">\(if: model.isBerlaku, "<a class=\"tombol\" href=\"\(url: pakai)\">Pakai di SKP saya</a>")<a class="tombol tombol-2" href="\(url: "/standar/\(kode)/usul")">Usulkan perubahan</a></p>
        """
}

private func catatanTidakBerlaku(_ model: HalamanSatuStandar) -> Markup {
    let kode = percentEncoded(model.tampil.kode)
    if let kini = model.terbit.first(where: { $0.tercatat.isBerlaku(pada: model.hari) }) {
        return message(
            "Ini versi \(model.tampil.versi). Yang berlaku sekarang <a href=\"\(url: "/standar/\(kode)")\">versi \(kini.versi)</a>.",
            tone: "waspada")
    }
    return message(
        "Standar ini tidak berlaku, jadi tidak dapat dipakai di SKP baru. SKP yang sudah memakainya tetap.",
        tone: "waspada")
}

/// "Standar berubah" for those whose SKP has an earlier version.
private func perluDibaca(_ x: Exchange, _ model: HalamanSatuStandar) -> Markup {
    guard model.baca.isSaya, model.isBerlaku else { return .empty }
    if model.baca.isSayaSudah { return message("Anda sudah membaca perubahan standar ini.", tone: "sukses") }
    return message(
        """
        <b>Standar berubah.</b> SKP Anda memakai versi sebelumnya dan tetap begitu sampai Anda mengubahnya. Lihat apa yang berubah di bawah.
        <form action="\(url: "/standar/\(percentEncoded(model.tampil.kode))/pembacaan")" method="post">\(formKeys(x))<button class="tombol tombol-kecil" type="submit">Saya sudah baca</button></form>
        """, tone: "waspada"
    )
}

/// Indicator, levels and manual: the same on the standard's page and on a proposal.
func isiStandar(_ isi: IsiStandar) -> Markup {
    """
    <h2 class="h-kecil sela">Indikator dan target rujukan</h2>
    <table class="indikator"><thead class="hanya-baca"><tr><th scope="col">Aspek</th><th scope="col">Indikator</th><th scope="col">Rujukan</th></tr></thead>
    <tbody><tr><td>\(isi.aspek.tampil)</td><td>\(isi.indikator)</td><td>\(isi.rujukanTampil)</td></tr></tbody></table>
    \(tingkatStandar(isi.tingkat))
    <dl class="pasangan sela">
    <dt>Jabatan</dt><dd>\(isi.jabatan.isEmpty ? "Semua jabatan di unit pelaksana" : isi.daftarJabatan)</dd>
    <dt>Unit pelaksana</dt><dd>\(isi.unitPelaksana.isEmpty ? "Semua unit" : isi.unitPelaksana)</dd>
    <dt>Satuan</dt><dd>\(isi.satuan)</dd><dt>Arah</dt><dd>\(isi.arah.tampil)</dd>
    <dt>Kelompok</dt><dd>\(ada(isi.kelompok))</dd>
    <dt>Sumber</dt><dd>\(isi.sumber)</dd><dt>Dasar hukum</dt><dd>\(ada(isi.dasarHukum))</dd></dl>
    \(manualStandar(isi))
    """
}

private func ada(_ teks: String) -> String { teks.isEmpty ? "Belum ada" : teks }

private func manualStandar(_ isi: IsiStandar) -> Markup {
    guard !isi.manual.isKosong else {
        return "<p class=\"meta sela\">Manual indikator belum ditulis. Usulkan bila Anda tahu cara mengukurnya.</p>"
    }
    return """
        <h2 class="h-kecil sela">Manual indikator</h2>
        <dl class="pasangan"><dt>Tujuan</dt><dd>\(ada(isi.manual.tujuan))</dd><dt>Definisi</dt><dd>\(ada(isi.manual.definisi))</dd>
        <dt>Formula</dt><dd>\(ada(isi.manual.formula))</dd>
        <dt>Kualitas dan tingkat kendali</dt><dd>\(isi.manual.kendali?.tampil ?? "Belum ada")</dd>
        <dt>Sumber data</dt><dd>\(ada(isi.manual.sumberData))</dd>
        <dt>Periode pelaporan</dt><dd>\(isi.manual.periode?.tampil ?? "Belum ada")</dd></dl>
        """
}

private func tingkatStandar(_ tingkat: TingkatStandar) -> Markup {
    guard !tingkat.isKosong else { return .empty }
    return """
        <h2 class="h-kecil sela">Seperti apa di lapangan?</h2>
        <dl class="tingkat">\(satuTingkat("Di atas ekspektasi", 5, tingkat.diAtas))\(satuTingkat("Sesuai ekspektasi", 4, tingkat.sesuai))\(satuTingkat("Di bawah ekspektasi", 2, tingkat.diBawah))</dl>
        """
}

/// `penuh` of the five bars are filled.
private func satuTingkat(_ nama: String, _ penuh: Int, _ teks: String) -> Markup {
    let batang = [("0.0", 9, 3), ("3.8", 7, 5), ("7.6", 5, 7), ("11.4", 3, 9), ("15.2", 1, 11)]
    return """
        <div><dt><svg viewBox="0 0 18 12" aria-hidden="true">\(each: batang.enumerated(), { nomor, satu in
            "<rect\(if: nomor >= penuh, " class=\"kosong\"") x=\"\(satu.0)\" y=\"\(satu.1)\" width=\"2.8\" height=\"\(satu.2)\" rx=\".6\"/>"
        })</svg>\(nama)</dt><dd>\(ada(teks))</dd></div>
        """
}

private func bagianPerubahan(_ model: HalamanSatuStandar) -> Markup {
    guard let lama = model.sebelumnya else { return .empty }
    return """
        <section class="kartu" aria-labelledby="j-berubah"><h2 id="j-berubah" class="h-kecil">Apa yang berubah dari versi \(lama.versi)</h2>
        \(tabelPerbedaan(model.perbedaan))</section>
        """
}

/// Field by field, before and after.
func tabelPerbedaan(_ daftar: [PerbedaanRuas]) -> Markup {
    guard !daftar.isEmpty else { return "<p class=\"meta\">Bunyinya sama.</p>" }
    return "<ul class=\"daftar-ringkas\">\(each: daftar, barisPerbedaan)</ul>"
}

private func barisPerbedaan(_ satu: PerbedaanRuas) -> Markup {
    """
    <li><span class="meta">\(satu.nama)</span><br><span class="hanya-baca">Sebelum: </span><del>\(ada(satu.lama))</del> <span class="hanya-baca">Sesudah: </span><ins>\(ada(satu.baru))</ins></li>
    """
}

private func bagianVersi(_ model: HalamanSatuStandar) -> Markup {
    """
    <section class="kartu" aria-labelledby="j-versi"><h2 id="j-versi" class="h-kecil">Versi</h2><ul class="daftar-ringkas">
    \(each: model.terbit, { barisVersi($0, model) })\(each: model.usulan, barisUsulanTerbuka)</ul></section>
    """
}

private func barisVersi(_ versi: Standar, _ model: HalamanSatuStandar) -> Markup {
    let alamat = "/standar/\(percentEncoded(versi.kode))?versi=\(versi.versi)"
    let isKini = versi.versi == model.tampil.versi
    return """
        <li><a href="\(url: alamat)"\(if: isKini, " aria-current=\"true\"")>\(masaBerlaku(versi))</a> \(tandaKeadaan(versi.tercatat.keadaan(pada: model.hari)))</li>
        """
}

private func barisUsulanTerbuka(_ usulan: Standar) -> Markup {
    """
    <li><a href="\(url: "/standar/usulan/\(usulan.versiID)")">Usulan perubahan, \(Waktu.tanggal(usulan.dibuat).tampil)</a> \(tandaKeadaan(usulan.tercatat.keadaan))</li>
    """
}

private func bagianPemakaian(_ x: Exchange, _ model: HalamanSatuStandar) -> Markup {
    let pakai = model.pemakaian
    let isAdmin = x.session?.peran.contains(.adminInstansi) ?? false
    let lain = pakai.jumlahUnit - pakai.unit.count
    return """
        <section class="kartu" aria-labelledby="j-pakai"><h2 id="j-pakai" class="h-kecil">Dipakai</h2>
        <p>\(pakai.jumlah == 0 ? "Belum dipakai dalam SKP \(model.hari.tahun)." : "\(Desimal(pakai.jumlah).tampil) pegawai di \(Desimal(pakai.jumlahUnit).tampil) unit, SKP \(model.hari.tahun).")</p>
        \(if: isAdmin && model.baca.terdampak > 0, "<p><b>\(Desimal(model.baca.sudah).tampil) dari \(Desimal(model.baca.terdampak).tampil)</b> pegawai yang memakai versi sebelumnya sudah membaca perubahannya.</p>")
        \(if: !pakai.unit.isEmpty, "<details class=\"lipat\"><summary>Unit yang memakai</summary><ul class=\"daftar-ringkas\">\(each: pakai.unit, { "<li>\($0.nama) <span class=\"meta\">\($0.jumlah) pegawai</span></li>" })</ul>\(if: lain > 0, "<p class=\"meta\">dan \(lain) unit lain</p>")</details>")</section>
        """
}

/// Who did what, when and why.
func bagianRiwayat(_ riwayat: [PeristiwaStandar]) -> Markup {
    guard !riwayat.isEmpty else { return .empty }
    return """
        <details class="lipat"><summary>Riwayat</summary><ul class="daftar-ringkas">\(each: riwayat.reversed(), barisRiwayat)</ul></details>
        """
}

private func barisRiwayat(_ satu: PeristiwaStandar) -> Markup {
    """
    <li><b>\(satu.judul)</b> \(satu.pelaku)<br><span class="meta">\(Waktu.tampil(satu.waktu))</span>\(if: !satu.teks.isEmpty, "<br>\(satu.teks)")</li>
    """
}

private func bagianAkhiri(_ x: Exchange, _ model: HalamanSatuStandar) -> Markup {
    let isAdmin = x.session?.peran.contains(.adminInstansi) ?? false
    guard isAdmin, model.keadaan == .berlaku, model.tampil.versi == model.terbit.first?.versi else { return .empty }
    let akhir = Field(
        "berlaku_sampai", "Hari terakhir", value: model.isian["berlaku_sampai"] ?? model.hari.description, kind: .date)
    let alasan = Field("alasan", "Alasan", value: model.isian["alasan"] ?? "", kind: .area(rows: 2))
    return """
        <details class="lipat"\(if: !model.faults.isEmpty, " open")><summary>Akhiri standar ini</summary>
        <p>SKP yang sudah memakainya tetap. Sesudah hari terakhir, standar ini tidak dapat dipakai di SKP baru.</p>
        <form action="\(url: "/admin/standar/\(percentEncoded(model.tampil.kode))/pengakhiran")" method="post">\(formKeys(x))
        \(akhir.markup(model.faults))\(alasan.markup(model.faults))
        <p class="aksi sela-k"><button class="tombol tombol-bahaya" type="submit">Akhiri standar \(model.tampil.kode)</button></p></form></details>
        """
}
