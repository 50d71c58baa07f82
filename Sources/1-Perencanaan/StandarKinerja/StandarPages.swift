import HTML
import Kinerja
import Platform

/// The catalogue as the page shows it.
struct HalamanStandar {
    let saringan: SaringanStandar
    let hasil: HasilCariStandar
    let urusan: [(urusan: String, jumlah: Int)]
}

/// `/standar`: search, filters, list.
func standarPage(_ x: Exchange, _ model: HalamanStandar) -> Markup {
    layout(
        x, Page(title: "Standar kinerja", active: "/standar"),
        """
        \(pageHead(
            "Standar kinerja",
            lead: "Ukuran yang disepakati untuk tiap urusan. Pakai langsung di SKP, dan lihat dari mana angkanya."
        ))
        \(kotakCari(model.saringan))
        <div class="dua dua-kiri">\(kotakSaring(model))
        <section aria-labelledby="j-hasil">
        <div class="judul-bagian"><h2 id="j-hasil" class="h-kecil">\(judulHasil(model))</h2></div>
        \(daftarStandar(model.hasil.daftar))
        \(pager(x, total: model.hasil.jumlah, perPage: StandarStore.perHalaman))
        </section></div>
        """
    )
}

private func judulHasil(_ model: HalamanStandar) -> String {
    let jumlah = Desimal(model.hasil.jumlah).tampil
    return model.saringan.kata.isEmpty ? "\(jumlah) standar" : "\(jumlah) standar untuk “\(model.saringan.kata)”"
}

private func kotakCari(_ saringan: SaringanStandar) -> Markup {
    """
    <form class="cari-isi" role="search" action="/standar" method="get">
    <label class="label" for="qs">Cari indikator, urusan, atau unit</label>
    <div class="gabung"><input class="isian" id="qs" name="q" type="search" value="\(saringan.kata)"><button class="tombol tombol-gabung" type="submit">Cari</button></div>
    \(each: saringan.urusan, { "<input type=\"hidden\" name=\"urusan\" value=\"\($0)\">" })
    \(each: saringan.aspek, { "<input type=\"hidden\" name=\"aspek\" value=\"\($0.rawValue)\">" })
    </form>
    """
}

private func kotakSaring(_ model: HalamanStandar) -> Markup {
    let dipilih = model.saringan.urusan.count + model.saringan.aspek.count
    let utama = model.urusan.prefix(8)
    let lain = model.urusan.dropFirst(8)
    let isLainTerbuka = lain.contains { model.saringan.urusan.contains($0.urusan) }
    return """
        <form class="saring lekat" action="/standar" method="get"><input type="hidden" name="q" value="\(model.saringan.kata)">
        <details class="lipat-hp"><summary class="tombol tombol-2">Saring\(if: dipilih > 0, " · \(dipilih) dipilih")</summary>
        <fieldset><legend>Urusan</legend>
        \(each: utama, { centangUrusan($0, model.saringan) })
        \(if: !lain.isEmpty, """
        <details class="lipat"\(if: isLainTerbuka, " open")><summary>\(lain.count) urusan lain</summary><div>\(each: lain, { centangUrusan($0, model.saringan) })</div></details>
        """)
        </fieldset>
        <fieldset><legend>Aspek</legend>\(each: AspekIndikator.allCases, { centangAspek($0, model.saringan) })</fieldset>
        <p class="aksi sela"><button class="tombol tombol-2 tombol-kecil" type="submit">Terapkan</button><a class="tombol tombol-3 tombol-kecil" href="/standar">Hapus saringan</a></p>
        </details></form>
        """
}

private func centangUrusan(_ satu: (urusan: String, jumlah: Int), _ saringan: SaringanStandar) -> Markup {
    """
    <label class="centang"><input type="checkbox" name="urusan" value="\(satu.urusan)"\(if: saringan.urusan.contains(satu.urusan), " checked")>\(satu.urusan)<span class="jml">\(satu.jumlah)</span></label>
    """
}

private func centangAspek(_ aspek: AspekIndikator, _ saringan: SaringanStandar) -> Markup {
    """
    <label class="centang"><input type="checkbox" name="aspek" value="\(aspek.rawValue)"\(if: saringan.aspek.contains(aspek), " checked")>\(aspek.tampil)</label>
    """
}

private func daftarStandar(_ daftar: [Standar]) -> Markup {
    guard !daftar.isEmpty else {
        return emptyState(
            "Belum ada yang cocok",
            "Coba kata yang lebih umum, misalnya “laporan” atau “tepat waktu”, atau hapus saringan."
        )
    }
    return "<ul class=\"kartu daftar-standar\">\(each: daftar, butirStandar)</ul>"
}

private func butirStandar(_ standar: Standar) -> Markup {
    """
    <li class="standar"><p class="baris-r"><span class="kode">\(standar.kode)</span><span class="kanan">\(tandaStatus(standar.statusData))</span></p>
    <h3><a href="\(url: "/standar/" + percentEncoded(standar.kode))">\(standar.indikator)</a></h3>
    <p class="meta">\(standar.urusan) · \(standar.aspek.tampil) · \(standar.unitPelaksana)</p>
    <p class="meta">Rujukan: <b>\(standar.rujukanTampil)</b> · \(standar.statusTarget.tampil.lowercased())</p></li>
    """
}

/// The status of a standard's wording as a tag; a reconstructed one stands out.
func tandaStatus(_ status: StandarMasukan.StatusData) -> Markup {
    switch status {
    case .terverifikasi: tag(status.tampil, tone: "sukses")
    case .pengetahuanUmum: tag(status.tampil, tone: "info")
    case .rekonstruksi: tag(status.tampil, tone: "waspada")
    }
}

/// `/standar/{kode}`: one standard with its source.
func satuStandarPage(_ x: Exchange, _ standar: Standar, dipakai: Int, tahun: Int) -> Markup {
    let pakai = "/skp/\(tahun)/susun/hasil?q=\(percentEncoded(standar.kode))"
    return layout(
        x, Page(title: "\(standar.kode) \(standar.indikator)", active: "/standar"),
        """
        \(pageHead(standar.indikator, above: "Standar \(standar.kode) · \(standar.urusan)", back: ("Standar kinerja", "/standar")))
        <article class="kartu panel-utama">
        <p class="aksi">\(tandaStatus(standar.statusData))\(tag(standar.statusTarget.tampil, tone: standar.isRujukanNyata ? "" : "waspada"))</p>
        <table class="indikator sela"><thead class="hanya-baca"><tr><th scope="col">Aspek</th><th scope="col">Indikator</th><th scope="col">Rujukan</th></tr></thead>
        <tbody><tr><td>\(standar.aspek.tampil)</td><td>\(standar.indikator)</td><td>\(standar.rujukanTampil)</td></tr></tbody></table>
        <dl class="pasangan sela">
        <dt>Satuan</dt><dd>\(standar.satuan)</dd><dt>Arah</dt><dd>\(standar.arah.tampil)</dd>
        <dt>Kelompok</dt><dd>\(standar.kelompok.isEmpty ? "Belum ada" : standar.kelompok)</dd>
        <dt>Unit pelaksana</dt><dd>\(standar.unitPelaksana)</dd><dt>Sumber</dt><dd>\(standar.sumber)</dd>
        <dt>Dipakai</dt><dd>\(dipakai == 0 ? "Belum dipakai dalam SKP" : "\(Desimal(dipakai).tampil) SKP")</dd></dl>
        <p class="aksi sela"><a class="tombol" href="\(url: pakai)">Pakai di SKP saya</a></p>
        </article>
        <div class="sela">\(message("\(standar.statusData.penjelasan) \(standar.statusTarget.penjelasan)", tone: standar.isRujukanNyata ? "" : "waspada"))</div>
        """
    )
}
