import HTML
import Kinerja
import Platform

/// What others prepared: roles of the matrix, links to propose, and the Perjanjian Kinerja while the superior has no plan.
func panelSekitar(_ x: Exchange, _ model: HalamanHasil) -> Markup {
    guard model.sunting == nil else { return .empty }
    return """
        \(panelPeran(x, model))\(panelTautan(x, model))\(panelPK(x, model))
        """
}

private func panelPeran(_ x: Exchange, _ model: HalamanHasil) -> Markup {
    let daftar = model.sekitar.peran
    guard !daftar.isEmpty else { return .empty }
    return """
        <section class="kartu" aria-labelledby="j-peran"><h2 id="j-peran" class="h-kecil">Tugas dari pimpinan</h2>
        <form action="/skp/\(model.skp.tahun)/susun/peran" method="post">\(kunciSKP(x, model.skp))
        <ul class="daftar-ringkas">\(each: daftar, satuPeran)</ul></form></section>
        """
}

private func satuPeran(_ peran: PeranUntukSaya) -> Markup {
    """
    <li class="aksi"><span><b>\(peran.rumusan)</b><span class="meta blok">Dari \(peran.pemberi)\(if: !peran.rhkAtasan.isEmpty, ", mendukung \(peran.rhkAtasan)")</span></span><button class="tombol tombol-2 tombol-kecil" type="submit" name="peran" value="\(peran.id)">\(Icon.tambah.svg(small: true))Masukkan ke SKP<span class="hanya-baca">: \(peran.rumusan)</span></button></li>
    """
}

/// The superior has a plan now: links by the words they share, each to be changed before saving.
private func panelTautan(_ x: Exchange, _ model: HalamanHasil) -> Markup {
    guard let atasan = model.atasan, model.isAtasanBerSKP, !model.isPimpinan else { return .empty }
    let pasangan = atasan.hasil.map { (id: $0.id, rumusan: $0.rumusan) }
    let usulan = UsulanTautan.susun(model.skp, atasan: pasangan)
    guard !usulan.isEmpty else { return .empty }
    return """
        <section class="kartu" aria-labelledby="j-tautan"><h2 id="j-tautan" class="h-kecil">Atasan Anda kini punya SKP: tautkan \(usulan.count) hasil kerja</h2>
        <p class="meta">Pasangannya kami usulkan dari kata yang sama. Ubah yang tidak sesuai.</p>
        <form class="tumpuk-r" action="/skp/\(model.skp.tahun)/susun/tautan" method="post">\(kunciSKP(x, model.skp))
        \(each: usulan, { ruasTautan($0, model.skp, pasangan) })
        <p class="aksi"><button class="tombol tombol-2" type="submit">Tautkan \(usulan.count) hasil kerja</button></p></form></section>
        """
}

private func ruasTautan(_ usulan: UsulanTautan, _ skp: SKP, _ atasan: [(id: String, rumusan: String)]) -> Markup {
    let rumusan = skp.hasilKerja.first { $0.id == usulan.hasilID }?.rumusan ?? ""
    let pilihan = [(value: "", label: "Belum ditautkan")] + atasan.map { (value: $0.id, label: $0.rumusan) }
    return selectField(
        "tautan[\(usulan.hasilID)]", "“\(rumusan)” mendukung", options: pilihan, selected: usulan.atasanID ?? "")
}

/// The performance agreement: what a JPT takes over whole, and what others support while the superior has no plan.
private func panelPK(_ x: Exchange, _ model: HalamanHasil) -> Markup {
    let sekitar = model.sekitar
    guard !sekitar.pk.isEmpty, model.isPimpinan || !model.isAtasanBerSKP else { return .empty }
    let ada = Set(model.skp.hasilKerja.flatMap(\.indikator).compactMap(\.indikatorPKID))
    let belum = sekitar.pk.filter { !ada.contains($0.id) }
    let tanda: Markup = sekitar.isRancangan ? tag("Rancangan", tone: "waspada") : .empty
    return """
        <section class="kartu" aria-labelledby="j-pk"><h2 id="j-pk" class="h-kecil">Perjanjian kinerja \(sekitar.unitPK) \(model.skp.tahun) \(tanda)</h2>
        <form action="/skp/\(model.skp.tahun)/susun/pk" method="post">\(kunciSKP(x, model.skp))
        \(each: kelompokPK(sekitar.pk), { sasaranPK($0.sasaran, $0.butir, ada, model) })
        \(if: model.isPimpinan && !belum.isEmpty, "<p class=\"aksi sela\"><button class=\"tombol tombol-2\" type=\"submit\" name=\"semua\" value=\"1\">Masukkan semua ke SKP</button></p>")
        \(if: model.isPimpinan, "\(each: belum, { "<input type=\"hidden\" name=\"pk\" value=\"\($0.id)\">" })")</form></section>
        """
}

/// By sasaran, in the order of the agreement.
private func kelompokPK(_ daftar: [ButirPKUnit]) -> [(sasaran: String, butir: [ButirPKUnit])] {
    var hasil: [(sasaran: String, butir: [ButirPKUnit])] = []
    for satu in daftar {
        if let letak = hasil.firstIndex(where: { $0.sasaran == satu.sasaran }) {
            hasil[letak].butir.append(satu)
        } else {
            hasil.append((satu.sasaran, [satu]))
        }
    }
    return hasil
}

private func sasaranPK(_ sasaran: String, _ butir: [ButirPKUnit], _ ada: Set<String>, _ model: HalamanHasil) -> Markup {
    let isAda = butir.allSatisfy { ada.contains($0.id) }
    let didukung = model.skp.hasilKerja.contains { $0.rhkAtasan.hasPrefix(sasaran) }
    return """
        <h3 class="h-kecil sela">\(sasaran)</h3><ul class="daftar-ringkas">\(each: butir, { "<li>\($0.ukuran): \($0.target)</li>" })</ul>
        \(if: model.isPimpinan && isAda, tag("Sudah di SKP", tone: "sukses"))
        \(if: !model.isPimpinan && didukung, tag("Anda dukung", tone: "sukses"))
        \(if: !model.isPimpinan && !didukung, "<p class=\"aksi\"><button class=\"tombol tombol-2 tombol-kecil\" type=\"submit\" name=\"pk\" value=\"\(butir.first?.id ?? "")\">Dukung sasaran ini<span class=\"hanya-baca\">: \(sasaran)</span></button></p>")
        """
}
