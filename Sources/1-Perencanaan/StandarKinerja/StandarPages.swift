import HTML
import Kinerja
import Platform

/// The catalogue as the page shows it.
struct HalamanStandar {
    let saringan: SaringanStandar
    let hasil: HasilCariStandar
    let urusan: [(urusan: String, jumlah: Int)]
    /// What changed for the person who looks, not read yet.
    var berubah: [StandarBerubah] = []
}

/// `/standar`: search, filters, list.
func standarPage(_ x: Exchange, _ model: HalamanStandar) -> Markup {
    layout(
        x, Page(title: "Standar kinerja", active: "/standar"),
        """
        \(pageHead(
            "Standar kinerja",
            lead: "Ukuran yang disepakati untuk tiap jabatan. Pakai langsung di SKP, atau usulkan perubahan bila tidak cocok dengan lapangan."
        ))
        \(kotakBerubah(model.berubah))
        \(kotakCari(model.saringan))
        <div class="dua dua-kiri">\(kotakSaring(model))
        <section aria-labelledby="j-hasil">
        <div class="judul-bagian"><h2 id="j-hasil" class="h-kecil">\(judulHasil(model))</h2><a class="tombol tombol-3 tombol-kecil" href="/standar/usul">Usulkan standar baru</a></div>
        \(daftarStandar(model.hasil.daftar))
        \(if: model.hasil.isLebih, "<p class=\"meta sela-k\">Yang ditampilkan 1.000 pertama. Tambah kata atau saringan supaya lebih sempit.</p>")
        \(pager(x, total: model.hasil.jumlah, perPage: StandarStore.perHalaman))
        <p class="aksi sela"><a href="/standar/usulan">Usulan saya dan yang menunggu saya</a> <a href="/standar/cakupan">Jabatan yang belum punya standar</a></p>
        </section></div>
        """
    )
}

private func kotakBerubah(_ daftar: [StandarBerubah]) -> Markup {
    guard !daftar.isEmpty else { return .empty }
    let judul =
        daftar.count == 1 ? "1 standar dalam SKP Anda berubah" : "\(daftar.count) standar dalam SKP Anda berubah"
    return message(
        """
        <b>\(judul).</b> SKP Anda tetap memakai versi lama sampai Anda mengubahnya.
        <ul>\(each: daftar, barisBerubah)</ul>
        """, tone: "waspada"
    )
}

private func barisBerubah(_ satu: StandarBerubah) -> Markup {
    let alamat = "/standar/" + percentEncoded(satu.kode)
    return """
        <li><a href="\(url: alamat)">\(satu.kode) \(satu.indikator)</a>, versi \(satu.versi)\(satu.sejak.map { " berlaku sejak \($0.tampil)" as Markup })</li>
        """
}

private func judulHasil(_ model: HalamanStandar) -> String {
    let jumlah = (model.hasil.isLebih ? "Lebih dari " : "") + Desimal(model.hasil.jumlah).tampil
    return model.saringan.kata.isEmpty ? "\(jumlah) standar" : "\(jumlah) standar untuk “\(model.saringan.kata)”"
}

private func kotakCari(_ saringan: SaringanStandar) -> Markup {
    """
    <form class="cari-isi" role="search" action="/standar" method="get">
    <label class="label" for="qs">Cari jabatan, indikator, urusan, atau unit</label>
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
        let kosong = emptyState(
            "Belum ada yang cocok",
            "Coba kata yang lebih umum, misalnya “laporan” atau “tepat waktu”, hapus saringan, atau usulkan standar baru."
        )
        return """
            \(kosong)<p class="aksi sela-k"><a class="tombol tombol-2" href="/standar/usul">Usulkan standar baru</a></p>
            """
    }
    return "<ul class=\"kartu daftar-standar\">\(each: daftar, butirStandar)</ul>"
}

private func butirStandar(_ standar: Standar) -> Markup {
    let untuk = standar.jabatan.isEmpty ? standar.unitPelaksana : standar.isi.daftarJabatan
    return """
        <li class="standar"><p class="baris-r"><span class="kode">\(standar.kode)</span><span class="kanan">\(tandaStatus(standar.statusData))</span></p>
        <h3><a href="\(url: "/standar/" + percentEncoded(standar.kode))">\(standar.indikator)</a></h3>
        <p class="meta">\(untuk.isEmpty ? "Semua jabatan" : untuk) · \(standar.urusan) · \(standar.aspek.tampil)</p>
        <p class="meta">Rujukan: <b>\(standar.isi.rujukanTampil)</b> · \(standar.statusTarget.tampil.lowercased())</p></li>
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

/// The state of a version as a tag.
func tandaKeadaan(_ keadaan: KeadaanStandar) -> Markup {
    switch keadaan {
    case .berlaku: tag(keadaan.tampil, tone: "sukses")
    case .usulan: tag(keadaan.tampil, tone: "info")
    case .ditinjau, .dikembalikan: tag(keadaan.tampil, tone: "waspada")
    case .ditolak: tag(keadaan.tampil, tone: "bahaya")
    case .berakhir: tag(keadaan.tampil, tone: "polos")
    }
}
