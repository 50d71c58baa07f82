import HTML
import Kinerja
import Platform

/// The matrix itself: a table where there is room, a list for each result on a phone.
func tabelMatriks(_ model: HalamanMatriks) -> Markup {
    let sel = SelMatriks(model)
    return """
        <div class="tabel-bungkus hanya-lebar" tabindex="0" role="region" aria-label="Matriks pembagian peran dan hasil">
        <table class="padat peran-tabel"><caption>Matriks pembagian peran dan hasil<small>Kolom adalah hasil kerja \(model.isMilikSendiri ? "Anda" : model.pimpinan.nama).</small></caption>
        <thead><tr><th scope="col">Pegawai</th>\(each: model.kolom, { kepalaKolom($0) })</tr></thead>
        <tbody>\(each: model.baris, { baris($0, model, sel) })</tbody></table></div>
        <div class="hanya-hp tumpuk">\(each: model.kolom, { kartuKolom($0, model, sel) })\(tanpaPeranHP(model, sel))</div>
        \(pindahKolom(model))
        """
}

/// Cells looked up once for the whole page.
struct SelMatriks {
    let peran: [String: [PeranHasil]]
    let tautan: [String: [TautanMatriks]]
    let lepas: [String: [TautanMatriks]]
    let berperan: Set<String>

    init(_ model: HalamanMatriks) {
        peran = model.isiSel()
        tautan = model.isiTautan()
        lepas = model.lepas()
        berperan = Set(model.peran.map(\.pegawaiID)).union(
            model.tautan.filter { $0.rhkAtasanID != nil }.map(\.pegawaiID)
        )
    }
}

private func kepalaKolom(_ kolom: MatriksPeran.Kolom) -> Markup {
    """
    <th scope="col">\(kolom.judul)\(if: !kolom.targetTampil.isEmpty, " <small class=\"blok\">\(kolom.targetTampil)</small>")</th>
    """
}

private func baris(_ orang: BarisMatriks, _ model: HalamanMatriks, _ sel: SelMatriks) -> Markup {
    """
    <tr\(if: orang.isKetuaTim, " class=\"ketua-tim\"")><th scope="row">\(orang.nama)<small class="blok">\(orang.jabatan)\(if: !orang.isBawahan, ", \(orang.unit)")</small>\(tandaOrang(orang, sel))</th>
    \(each: model.kolom, { "<td>\(isiSatuSel(orang, $0, model, sel))</td>" as Markup })</tr>
    """
}

private func tandaOrang(_ orang: BarisMatriks, _ sel: SelMatriks) -> Markup {
    let lepas = sel.lepas[orang.id] ?? []
    return """
        \(if: orang.isKetuaTim, tag("Ketua tim", tone: "info"))\(if: !orang.isBawahan && !orang.isKetuaTim, tag("Dari unit atau penilai lain", tone: "polos"))\(if: !sel.berperan.contains(orang.id), tag("Belum punya peran", tone: "waspada"))
        \(if: !lepas.isEmpty, "<details class=\"lipat\"><summary>\(lepas.count) hasil kerja belum mendukung apa pun</summary><ul>\(each: lepas.prefix(5), { "<li>\($0.rumusan)</li>" as Markup })</ul></details>")
        """
}

private func isiSatuSel(
    _ orang: BarisMatriks, _ kolom: MatriksPeran.Kolom, _ model: HalamanMatriks, _ sel: SelMatriks
) -> Markup {
    let peran = sel.peran[orang.id + kolom.kunci] ?? []
    let tautan = sel.tautan[orang.id + kolom.rhkID] ?? []
    let tambah: Markup =
        model.isMilikSendiri
        ? "<a class=\"tambah-peran\" href=\"/tim/matriks/bagikan?tahun=\(model.tahun)&amp;kolom=\(kolom.kunci)&amp;orang=\(orang.id)\">Tambah<span class=\"hanya-baca\"> peran \(orang.nama) untuk \(kolom.judul)</span></a>"
        : .empty
    guard !peran.isEmpty || !tautan.isEmpty else { return "<p class=\"tanpa-peran\">TIDAK ADA PERAN</p>\(tambah)" }
    return """
        <ul class="isi-peran">\(each: peran, { butirPeran($0, orang.nama, model) })\(each: tautan, { "<li>\($0.rumusan) \(tag("Dari SKP", tone: "polos"))</li>" as Markup })</ul>\(tambah)
        """
}

private func butirPeran(_ peran: PeranHasil, _ nama: String, _ model: HalamanMatriks) -> Markup {
    """
    <li>\(peran.rumusan)\(peran.beban.map { " <b>(\($0.tampil))</b>" as Markup }) \(tandaPeran(peran.keadaan))\(if: model.isMilikSendiri, " <a href=\"/tim/matriks/peran/\(peran.id)\">Ubah<span class=\"hanya-baca\"> peran \(nama): \(peran.rumusan)</span></a>")</li>
    """
}

/// A state as a tag; what stands in the SKP needs none.
func tandaPeran(_ keadaan: KeadaanPeran) -> Markup {
    switch keadaan {
    case .masukSKP: .empty
    case .menungguPenilai: tag(keadaan.tampil, tone: "waspada")
    case .disepakati: tag(keadaan.tampil, tone: "info")
    case .ditolak, .dicabut: tag(keadaan.tampil, tone: "polos")
    }
}

/// On a phone: one result with those who carry it.
private func kartuKolom(_ kolom: MatriksPeran.Kolom, _ model: HalamanMatriks, _ sel: SelMatriks) -> Markup {
    let berisi = model.baris.filter {
        sel.peran[$0.id + kolom.kunci] != nil || sel.tautan[$0.id + kolom.rhkID] != nil
    }
    return """
        <section class="kartu"><h2 class="judul-kolom">\(kolom.judul)</h2>\(if: !kolom.targetTampil.isEmpty, "<p class=\"meta\">\(kolom.targetTampil)</p>")
        \(if: berisi.isEmpty, "<p class=\"tanpa-peran\">Belum ada yang mendukung di halaman ini</p>")
        <ul class="orang-peran">\(each: berisi, { orangHP($0, kolom, model, sel) })</ul>
        \(if: model.isMilikSendiri, "<p class=\"aksi\"><a class=\"tombol tombol-2 tombol-kecil\" href=\"/tim/matriks/bagikan?tahun=\(model.tahun)&amp;kolom=\(kolom.kunci)\">Bagikan hasil ini<span class=\"hanya-baca\">: \(kolom.judul)</span></a></p>")</section>
        """
}

private func orangHP(
    _ orang: BarisMatriks, _ kolom: MatriksPeran.Kolom, _ model: HalamanMatriks, _ sel: SelMatriks
) -> Markup {
    let peran = sel.peran[orang.id + kolom.kunci] ?? []
    let tautan = sel.tautan[orang.id + kolom.rhkID] ?? []
    return """
        <li><b>\(orang.nama)</b> <span class="meta">\(orang.jabatan)</span>\(if: orang.isKetuaTim, tag("Ketua tim", tone: "info"))<ul class="isi-peran">\(each: peran, { butirPeran($0, orang.nama, model) })\(each: tautan, { "<li>\($0.rumusan)</li>" as Markup })</ul></li>
        """
}

private func tanpaPeranHP(_ model: HalamanMatriks, _ sel: SelMatriks) -> Markup {
    let kosong = model.baris.filter { !sel.berperan.contains($0.id) }
    guard !kosong.isEmpty else { return .empty }
    return """
        <section class="kartu"><h2 class="judul-kolom">Belum punya peran</h2><ul class="orang-peran">\(each: kosong, { "<li><b>\($0.nama)</b> <span class=\"meta\">\($0.jabatan)</span></li>" as Markup })</ul></section>
        """
}

private func pindahKolom(_ model: HalamanMatriks) -> Markup {
    let (kini, akhir) = (model.halamanKolom, model.jumlahHalamanKolom)
    guard akhir > 1 else { return .empty }
    let dasar = "?tahun=\(model.tahun)" + (model.isMilikSendiri ? "" : "&orang=\(model.pimpinan.id)")
    return """
        <nav class="aksi sela" aria-label="Kolom"><span class="meta">Kolom bagian \(kini) dari \(akhir)</span>
        \(if: kini > 1, "<a class=\"tombol tombol-2 tombol-kecil\" href=\"\(dasar)&amp;kolom=\(kini - 1)\">Hasil kerja sebelumnya</a>")\(if: kini < akhir, "<a class=\"tombol tombol-2 tombol-kecil\" href=\"\(dasar)&amp;kolom=\(kini + 1)\">Hasil kerja berikutnya</a>")</nav>
        """
}
