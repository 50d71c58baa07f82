import HTML
import Kinerja
import Platform

/// `/strategi`.
struct HalamanDaftarStrategi: Sendable {
    let tahun: Int
    let daftar: [BarisStrategi]
    let jumlah: Int
    /// The nearest agreement upward from the own unit.
    var pk: PerjanjianTersimpan?
    /// Its items that no strategy serves.
    var belum: [IndikatorPK] = []
    var bolehKelola = false
}

func daftarStrategiPage(_ x: Exchange, _ model: HalamanDaftarStrategi) -> Markup {
    layout(
        x,
        Page(
            title: "Strategi pencapaian \(model.tahun)", active: "/perjanjian", period: "\(model.tahun) · Perencanaan"),
        """
        \(pageHead("Bagaimana setiap indikator dicapai?", above: "Strategi pencapaian \(model.tahun)", lead: "Setiap indikator pimpinan punya strategi. Strategi lalu dibagikan sebagai peran kepada pegawai.", back: ("Perjanjian kinerja", "/perjanjian?tahun=\(model.tahun)")))
        \(belumBerstrategi(model))
        \(tabelStrategi(model))
        \(pager(x, total: model.jumlah, perPage: StrategiStore.perHalaman))
        """
    )
}

private func belumBerstrategi(_ model: HalamanDaftarStrategi) -> Markup {
    guard let pk = model.pk, !model.belum.isEmpty else { return .empty }
    let baru = "/strategi/baru?tahun=\(model.tahun)&unit=\(pk.pk.unitID)&butir="
    return message(
        """
        <b>\(model.belum.count) indikator \(pk.unit) belum punya strategi.</b> <span class="meta">Dasar: L.II.A.4 h.39</span>
        <ul>\(each: model.belum, { satu in "<li>\(satu.ukuran)\(if: model.bolehKelola, " · <a href=\"\(url: baru + satu.id)\">Susun strategi<span class=\"hanya-baca\"> untuk \(satu.ukuran)</span></a>")</li>" })</ul>
        """, tone: "waspada"
    )
}

private func tabelStrategi(_ model: HalamanDaftarStrategi) -> Markup {
    guard !model.daftar.isEmpty else {
        return emptyState(
            "Belum ada strategi", "Pimpinan unit menyusunnya dari indikator perjanjian kinerja.",
            action: ("Buka perjanjian kinerja", "/perjanjian?tahun=\(model.tahun)"))
    }
    return """
        <div class="tabel-bungkus tumpuk-hp sela"><table><caption>\(model.jumlah) strategi, unit Anda lebih dulu</caption>
        <thead><tr><th scope="col">Strategi</th><th scope="col">Indikator</th><th scope="col">Cara membagi</th><th scope="col">Pemilik</th><th scope="col" class="n">Peran</th></tr></thead>
        <tbody>\(each: model.daftar, barisStrategi)</tbody></table></div>
        """
}

private func barisStrategi(_ satu: BarisStrategi) -> Markup {
    """
    <tr><th scope="row"><a href="/strategi/\(satu.id)">\(satu.judul)</a>\(if: satu.isMilikSaya, " \(tag("Unit Anda", tone: "info"))")<br><span class="meta">\(satu.unit)</span></th>
    <td data-l="Indikator">\(satu.ukuran)</td><td data-l="Cara membagi">\(satu.metode?.tampil ?? "Belum dipilih")</td><td data-l="Pemilik">\(satu.pemilik)</td><td class="n" data-l="Peran">\(satu.peran)</td></tr>
    """
}

/// An indicator that a strategy may serve.
struct PilihanIndikator: Sendable {
    let pk: String?
    let skp: String?
    let tampil: String

    /// What the form sends.
    var nilai: String { pk.map { "pk:\($0)" } ?? "skp:\(skp ?? "")" }
}

/// `/strategi/{id}` and `/strategi/baru`.
struct HalamanStrategi: Sendable {
    let unitID: String
    let unit: String
    let tahun: Int
    let tersimpan: StrategiTersimpan?
    /// As stored or as typed.
    var isian: StrategiHasilKerja
    let bolehKelola: Bool
    let isUbah: Bool
    var pilihan: [PilihanIndikator] = []
    var faults: [Penolakan] = []

    var alamat: String { tersimpan.map { "/strategi/\($0.strategi.id)" } ?? "/strategi" }
}

func strategiPage(_ x: Exchange, _ model: HalamanStrategi) -> Markup {
    let isi = model.isian
    let indikator = model.tersimpan?.indikatorDanTarget ?? ""
    return layout(
        x, Page(title: "Strategi: \(isi.judul)", active: "/perjanjian", period: "\(model.tahun) · Perencanaan"),
        """
        \(pageHead(isi.judul, above: "Strategi pencapaian (A.1.4) · \(model.unit)", back: ("Strategi pencapaian", "/strategi?tahun=\(model.tahun)")))
        <div class="dua"><article class="kartu"><dl class="pasangan"><dt>Indikator dan target</dt><dd>\(indikator)</dd>
        <dt>Pemilik strategi</dt><dd>\(model.tersimpan?.pemilik ?? "")</dd><dt>Pihak yang terlibat</dt><dd>\(isi.pihak)</dd>
        <dt>Waktu penyelesaian</dt><dd>\(isi.waktuSelesai)</dd><dt>Penerima manfaat</dt><dd>\(isi.penerima)</dd>
        <dt>Tujuan</dt><dd>\(isi.tujuan)</dd><dt>Anggaran</dt><dd>\(isi.anggaran)</dd></dl>
        \(each: StrategiHasilKerja.Bagian.allCases, { bagianStrategi($0, isi[$0]) })</article>
        <aside class="tumpuk">\(panelMetode(isi.metode))
        <section class="kartu"><h2 class="h-kecil">Formulir A.1.4</h2><p class="aksi"><a href="\(url: model.alamat + "/dokumen.pdf")">PDF</a><a href="\(url: model.alamat + "/dokumen.xlsx")">XLSX</a></p>
        \(if: model.bolehKelola, "<p class=\"aksi sela-k\"><a class=\"tombol tombol-2\" href=\"\(url: model.alamat + "?ubah=1")\">Ubah strategi</a></p>")</section></aside></div>
        """
    )
}

private func bagianStrategi(_ bagian: StrategiHasilKerja.Bagian, _ daftar: [String]) -> Markup {
    guard !daftar.isEmpty else { return .empty }
    return "<h2 class=\"h-kecil sela\">\(bagian.tampil)</h2><ol>\(each: daftar, { "<li>\($0)</li>" })</ol>"
}

private func panelMetode(_ metode: PendekatanKaskade?) -> Markup {
    guard let metode else {
        return
            "<section class=\"kartu\"><h2 class=\"h-kecil\">Cara membagi ke bawah</h2><p>Belum dipilih.</p></section>"
    }
    return """
        <section class="kartu"><h2 class="h-kecil">Cara membagi ke bawah</h2><p><b>\(metode.tampil)</b></p><p class="meta">\(metode.kapanCocok) \(metode.arti)</p></section>
        """
}
