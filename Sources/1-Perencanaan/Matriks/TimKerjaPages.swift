import HTML
import Kinerja
import Platform

/// `/tim/kerja`: which teams do I form or lead?
func timKerjaPage(_ x: Exchange, _ daftar: [BarisTim], jumlah: Int) -> Markup {
    layout(
        x, Page(title: "Tim kerja", active: "/tim"),
        """
        \(pageHead("Tim mana yang bekerja untuk Anda?", above: "Tim kerja", lead: "Ketua tim membagi hasil kerjanya kepada anggota di matriks tingkat kedua.", back: ("Pembagian peran", "/tim/matriks")))
        <p class="aksi jarak-b"><a class="tombol" href="/tim/kerja/baru">Bentuk tim</a></p>
        \(if: daftar.isEmpty, emptyState("Belum ada tim kerja", "Tim dibentuk pimpinan, boleh lintas unit, dengan satu ketua tim."))
        \(if: !daftar.isEmpty, "<ul class=\"tugas\">\(each: daftar, { satuTim($0, x) })</ul>")
        \(pager(x, total: jumlah, perPage: TimKerjaBacaStore.perHalaman))
        """
    )
}

private func satuTim(_ satu: BarisTim, _ x: Exchange) -> Markup {
    let isJalan = satu.tim.isBerjalan(pada: x.world.today)
    return """
        <li><span><a class="nama" href="/tim/kerja/\(satu.tim.id)">\(satu.tim.nama)</a><span class="meta blok">Ketua \(satu.ketua), \(satu.jumlahAnggota) anggota, \(satu.tim.tahun)</span></span><span class="sisi">\(isJalan ? tag("Berjalan", tone: "sukses") : tag("Berakhir", tone: "polos"))</span></li>
        """
}

/// `/tim/kerja/baru`.
func timBaruPage(_ x: Exchange, _ model: HalamanTimBaru) -> Markup {
    layout(
        x,
        Page(
            title: model.faults.isEmpty ? "Bentuk tim kerja" : "Galat: Bentuk tim kerja", active: "/tim", isTask: true),
        """
        \(errorSummary(model.faults))
        \(pageHead("Siapa yang bekerja dalam tim ini?", above: "Bentuk tim kerja \(model.tahun)", lead: "Orang dari unit lain dicatat di matriks unit Anda.", back: ("Tim kerja", "/tim/kerja")))
        \(if: !model.pimpinan.isPimpinan, message("Tim dibentuk pimpinan: pejabat penilai, kepala unit, atau ketua tim.", tone: "waspada"))
        <form class="tumpuk" action="/tim/kerja" method="post" novalidate>\(formKeys(x))<input type="hidden" name="tahun" value="\(model.tahun)">
        <section class="kartu">\(Field("nama", "Nama tim", value: model.nama, hint: "Contoh: Tim Antrean Daring").markup(model.faults))
        <div class="ruas"><label class="label" for="cari">Cari orang di seluruh instansi</label><p class="aksi"><input class="isian lebar-kolom" id="cari" name="cari" value="\(model.cari)"><button class="tombol tombol-2" type="submit" name="aksi" value="cari">Cari nama</button></p></div></section>
        <section class="kartu"><h2>Ketua dan anggota</h2>\(if: model.calon.isEmpty, "<p>Tidak ada nama yang cocok. Periksa ejaannya, atau cari satu kata saja.</p>")
        <ul class="pilih-orang" id="anggota">\(each: model.calon, { calonTim($0, model) })</ul></section>
        <div class="bilah-lekat"><div><b id="ketua" tabindex="-1">Satu ketua, sedikitnya satu anggota</b></div><div class="kanan"><button class="tombol" type="submit">Bentuk tim</button></div></div></form>
        \(if: model.cari.isEmpty, pager(x, total: model.jumlahCalon, perPage: PenerimaStore.perHalaman))
        """
    )
}

private func calonTim(_ calon: CalonPenerima, _ model: HalamanTimBaru) -> Markup {
    """
    <li><p><b>\(calon.nama)</b><small class="blok meta">\(calon.jabatan), \(calon.unit)</small></p><p class="aksi">
    <label class="centang"><input type="checkbox" name="anggota" value="\(calon.id)"\(if: model.anggota.contains(calon.id), " checked")><span>Anggota<span class="hanya-baca">: \(calon.nama)</span></span></label>
    <label class="centang"><input type="radio" name="ketua" value="\(calon.id)"\(if: model.ketua == calon.id, " checked")><span>Ketua tim<span class="hanya-baca">: \(calon.nama)</span></span></label></p></li>
    """
}

/// `/tim/kerja/{id}`.
func timPage(_ x: Exchange, _ model: HalamanTim) -> Markup {
    let tim = model.tim
    let nama = Dictionary(model.orang.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let isJalan = tim.isBerjalan(pada: x.world.today) && tim.berakhir == nil
    let kunci: Markup = "\(formKeys(x))<input type=\"hidden\" name=\"versi\" value=\"\(tim.versi)\">"
    return layout(
        x, Page(title: model.faults.isEmpty ? tim.nama : "Galat: \(tim.nama)", active: "/tim", period: "\(tim.tahun)"),
        """
        \(errorSummary(model.faults))
        \(pageHead(tim.nama, above: "Tim kerja \(tim.tahun)", lead: "Dibentuk \(nama[tim.pimpinanID]?.nama ?? "")\(tim.berakhir.map { ", berakhir \($0.tampil)" } ?? "")", back: ("Tim kerja", "/tim/kerja")))
        <section class="kartu"><h2>Ketua tim</h2><p><b>\(nama[tim.ketuaID]?.nama)</b> <span class="meta">\(nama[tim.ketuaID]?.jabatan), \(nama[tim.ketuaID]?.unit)</span></p>
        \(if: tim.ketuaID == x.session?.pegawaiID && isJalan, "<p class=\"aksi\"><a class=\"tombol\" href=\"/tim/matriks/bagikan?tahun=\(tim.tahun)\">Bagikan hasil kepada anggota</a></p>")</section>
        <section class="kartu sela" id="anggota"><h2>Anggota (\(tim.anggota.count))</h2><ul class="orang-peran">\(each: tim.anggota.compactMap { nama[$0] }, { anggota($0, tim, isUbah: model.isPimpinan && isJalan, kunci) })</ul></section>
        \(if: model.isPimpinan && isJalan, kelolaTim(x, model, kunci))
        """
    )
}

private func anggota(_ satu: AnggotaTim, _ tim: TimKerja, isUbah: Bool, _ kunci: Markup) -> Markup {
    """
    <li><b>\(satu.nama)</b> <span class="meta">\(satu.jabatan), \(satu.unit)</span>\(if: isUbah, "<form class=\"aksi\" action=\"/tim/kerja/\(tim.id)/keluar\" method=\"post\">\(kunci)<input type=\"hidden\" name=\"anggota\" value=\"\(satu.id)\"><button class=\"tombol tombol-3\" type=\"submit\">Keluarkan<span class=\"hanya-baca\"> \(satu.nama)</span></button></form>")</li>
    """
}

private func kelolaTim(_ x: Exchange, _ model: HalamanTim, _ kunci: Markup) -> Markup {
    """
    <section class="kartu sela"><h2>Tambah anggota</h2><form class="aksi" action="/tim/kerja/\(model.tim.id)" method="get" role="search"><label class="hanya-baca" for="cari-anggota">Nama</label><input class="isian lebar-kolom" id="cari-anggota" name="cari" value="\(model.cari)" placeholder="Nama di seluruh instansi"><button class="tombol tombol-2" type="submit">Cari nama</button></form>
    \(if: !model.cari.isEmpty && model.calon.isEmpty, "<p class=\"sela-k\">Tidak ada nama yang cocok.</p>")
    \(if: !model.calon.isEmpty, "<form class=\"sela-k\" action=\"/tim/kerja/\(model.tim.id)/anggota\" method=\"post\">\(kunci)<ul class=\"pilih-orang\">\(each: model.calon, { calonAnggota($0) })</ul><p class=\"aksi\"><button class=\"tombol\" type=\"submit\">Tambahkan yang dipilih</button></p></form>")</section>
    <form class="kartu sela" action="/tim/kerja/\(model.tim.id)/pengakhiran" method="post">\(kunci)<h2>Akhiri tim</h2><p>Peran yang sudah dibagikan tetap ada sampai pemberinya mencabut.</p><p class="aksi"><button class="tombol tombol-2" type="submit">Akhiri tim hari ini</button></p></form>
    """
}

private func calonAnggota(_ calon: CalonPenerima) -> Markup {
    """
    <li><label class="centang"><input type="checkbox" name="anggota" value="\(calon.id)"><span>\(calon.nama)<small class="blok meta">\(calon.jabatan), \(calon.unit)</small></span></label></li>
    """
}
