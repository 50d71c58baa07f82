import HTML
import Kinerja
import Platform

/// `/tim/matriks`: does somebody support all my results?
func matriksPage(
    _ x: Exchange, tahun: Int, _ pimpinan: PimpinanMatriks, _ lembar: IngatanMatriks.Lembar
) -> Markup {
    let isSendiri = pimpinan.id == x.session?.pegawaiID
    let judul = isSendiri ? "Pembagian peran" : "Peran dari \(pimpinan.nama)"
    return layout(
        x, Page(title: judul, active: "/tim", period: "\(tahun) · Perencanaan"),
        """
        \(if: isSendiri, bilahUrung(x))
        \(pageHead("Apakah semua hasil kerja \(isSendiri ? "Anda" : "ini") ada yang mendukung?", above: "\(judul) \(tahun)", lead: "\(pimpinan.jabatan), \(pimpinan.unit)", back: ("Tim saya", "/tim")))
        \(lembar.isi)
        \(if: !pimpinan.kolom.isEmpty, pager(x, total: lembar.jumlahBaris, perPage: BarisMatriksStore.perHalaman))
        """
    )
}

/// All of the page that is the same for everybody who may see it as its owner, or as a reader: it is kept until something
/// is written, so nothing of the request may enter.
func isiMatriks(_ model: HalamanMatriks) -> Markup {
    if !model.pimpinan.isPimpinan && model.baris.isEmpty {
        return emptyState(
            "Pembagian peran dikerjakan pimpinan",
            "Pejabat penilai, kepala unit, dan ketua tim membagi hasil kerjanya di sini. Peran yang diberikan kepada Anda ada di Penugasan.",
            action: ("Buka penugasan saya", "/penugasan")
        )
    }
    guard !model.pimpinan.kolom.isEmpty else { return tanpaHasil(model) }
    return """
        \(tindakanMatriks(model))
        \(cakupanMatriks(model))
        \(temuanMatriks(model))
        \(if: model.baris.isEmpty, emptyState("Belum ada orang di matriks ini", "Bawahan langsung, anggota tim kerja, dan orang yang Anda beri peran muncul di sini."))
        \(if: !model.baris.isEmpty, tabelMatriks(model))
        """
}

private func tanpaHasil(_ model: HalamanMatriks) -> Markup {
    model.isMilikSendiri
        ? emptyState(
            "Hasil kerja Anda \(model.tahun) belum ada",
            "Kolom matriks adalah hasil kerja Anda. Tulis dulu di SKP; konsepnya sudah dapat dibagikan.",
            action: ("Susun SKP \(model.tahun)", "/skp/\(model.tahun)/susun")
        )
        : emptyState(
            "Hasil kerja \(model.pimpinan.nama) \(model.tahun) belum ada",
            "Matriks muncul sesudah SKP-nya mulai disusun."
        )
}

private func tindakanMatriks(_ model: HalamanMatriks) -> Markup {
    let kueri = "?tahun=\(model.tahun)"
    let dokumen = kueri + (model.isMilikSendiri ? "" : "&orang=\(model.pimpinan.id)")
    return """
        <p class="aksi jarak-b">\(if: model.isMilikSendiri, "<a class=\"tombol\" href=\"/tim/matriks/bagikan\(kueri)\">Bagikan hasil kerja</a><a class=\"tombol tombol-2\" href=\"/tim/kerja\">Tim kerja</a>")\(if: model.isMilikSendiri && model.pimpinan.isKepalaUnit, "<a href=\"/tim/matriks/cakupan\(kueri)\">Cakupan unit</a>")
        <a href="/tim/matriks/dokumen.pdf\(dokumen)">A.1.5 PDF</a> <a href="/tim/matriks/dokumen.xlsx\(dokumen)">A.1.5 XLSX</a></p>
        """
}

/// Both directions, each with its percentage.
private func cakupanMatriks(_ model: HalamanMatriks) -> Markup {
    let cakupan = model.ringkas.cakupan
    let milik = model.isMilikSendiri ? "hasil kerja Anda" : "hasil kerja pimpinan"
    return """
        <section class="kisi-3 jarak-b" aria-label="Cakupan">
        \(kartuCakupan(cakupan.persenKolom, "\(milik) sudah ada pendukungnya", "\(cakupan.kolomDidukung) dari \(cakupan.kolom)"))
        \(kartuCakupan(cakupan.persenOrang, "orang sudah punya peran", "\(cakupan.orangBerperan) dari \(cakupan.orang)"))
        \(kartuCakupan(cakupan.persenHasil, "hasil kerja tim mendukung pimpinan", "\(cakupan.hasilMendukung) dari \(cakupan.hasil)"))
        </section>
        \(if: model.ringkas.menunggu > 0, message("<strong>\(model.ringkas.menunggu) peran menunggu pejabat penilai</strong> Peran itu masuk SKP setelah disetujui pejabat penilai pegawainya."))
        \(if: model.ringkas.belumMasuk > 0, message("<strong>\(model.ringkas.belumMasuk) peran disepakati tetapi belum masuk SKP</strong> Pemiliknya memasukkannya di halaman Penugasan; bila SKP-nya sudah disetujui, lewat perubahan SKP."))
        """
}

private func kartuCakupan(_ persen: Int?, _ teks: String, _ rincian: String) -> Markup {
    let angka = persen.map { "\($0)%" } ?? "–"
    return """
        <div class="kartu cakupan\(if: persen == 100, " penuh")"><p><b>\(angka)</b> \(teks)</p><p class="meta">\(rincian)</p></div>
        """
}

/// What to mend, the columns nobody supports first. At most six of each kind; the rest stands in the rows.
private func temuanMatriks(_ model: HalamanMatriks) -> Markup {
    let kosong = model.kolomTanpaPendukung
    let lain = model.temuan
    guard !kosong.isEmpty || !lain.isEmpty else {
        return model.ringkas.cakupan.isUtuh
            ? message("Semua hasil kerja ada pendukungnya dan semua orang punya peran.", tone: "sukses") : .empty
    }
    let tampil = lain.prefix(6)
    return """
        <section class="kartu jarak-b"><h2>Yang perlu dilengkapi</h2><ul class="daftar-temuan">
        \(each: kosong.prefix(6), { kolomKosong($0, model) })
        \(each: tampil, { "<li>\($0.pesan) <span class=\"meta\">\($0.dasar)</span></li>" as Markup })
        </ul>\(if: lain.count > tampil.count || kosong.count > 6, "<p class=\"meta\">Dan \(max(0, lain.count - 6) + max(0, kosong.count - 6)) hal lain; lihat tabel di bawah.</p>")</section>
        """
}

private func kolomKosong(_ kolom: MatriksPeran.Kolom, _ model: HalamanMatriks) -> Markup {
    """
    <li>Belum ada yang mendukung “\(kolom.judul)”\(if: model.isMilikSendiri, ". <a href=\"/tim/matriks/bagikan?tahun=\(model.tahun)&amp;kolom=\(kolom.kunci)\">Bagikan<span class=\"hanya-baca\"> \(kolom.judul)</span></a>")</li>
    """
}

/// After a withdrawal: one tap takes it back.
private func bilahUrung(_ x: Exchange) -> Markup {
    let id = x.query["urung"]
    guard Identifier.isValid(id) else { return .empty }
    return """
        <form class="urungkan jarak-b" action="/tim/matriks/peran/\(id)/pemulihan" method="post" role="status">\(formKeys(x))<span>Peran dicabut.</span>
        <button class="tombol tombol-kecil" type="submit">Urungkan</button></form>
        """
}
