import HTML
import Kinerja
import Platform

/// Everything `/skp/{tahun}/susun/hasil` shows.
struct HalamanHasil {
    let skp: SKP
    let atasan: Atasan?
    /// JPT and heads of unit kerja mandiri choose a perspective.
    let isPimpinan: Bool
    /// The result that is open for editing.
    var sunting: SuntingHasil?
    var standar: [Standar] = []
    var kataStandar = ""
    var sekitar = SekitarSKP()
    /// Hints by id of the result.
    var saran: [String: [TemuanSKP]] = [:]
    /// The version before the last act that added several things.
    var kembali: Int?
    /// Id of a result that was asked for.
    var buka = ""
    var faults: [Penolakan] = []

    /// Returned: only what the rater named is open, and what was written since.
    func isTertutup(_ hasil: RencanaHasilKerja) -> Bool {
        guard skp.keadaan == .dikembalikan, skp.isBercatatanKembali else { return false }
        return hasil.catatanKembali == nil && hasil.isLengkap(skp.pendekatan)
    }

    /// The superior has a plan to support.
    var isAtasanBerSKP: Bool { atasan?.hasil.isEmpty == false }
}

func hasilPage(_ x: Exchange, _ model: HalamanHasil) -> Markup {
    let skp = model.skp
    let dikenal = Set(model.atasan?.hasil.map(\.id) ?? [])
    let lain = skp.utama.filter { $0.rhkAtasanID.map { !dikenal.contains($0) } ?? true }
    return susunPage(
        x, skp: skp, bagian: .hasil, judul: "Hasil kerja apa yang akan Anda capai?",
        pengantar: "Pilih hasil kerja atasan yang Anda dukung, lalu tulis bagian Anda.", faults: model.faults,
        """
        \(garisKinerja(model))
        \(if: model.sunting == nil, caraMengisi(model))
        \(catatanAtasan(model))
        \(panelSekitar(x, model))
        \(each: Array((model.atasan?.hasil ?? []).enumerated()), { induk(x, model, $0.element, nomor: $0.offset + 1) })
        \(if: !lain.isEmpty, indukSendiri(x, model, id: "i-unit", judul: model.isAtasanBerSKP ? "Hasil kerja utama lain" : "Hasil kerja utama Anda", asal: model.isPimpinan ? "Hasil kerja utama" : "Belum tertaut ke hasil kerja atasan", lain))
        \(if: !skp.tambahan.isEmpty, indukSendiri(x, model, id: "i-tambahan", judul: "Tugas tambahan", asal: "Dapat ditambahkan pada tahun berjalan", skp.tambahan))
        \(tombolTambah(x, model))
        <div class="lekat-bawah">\(bilahUrung(x, model))
        \(bilahSusun(BagianSusun.hasil.keterangan(skp), lanjut(model)))</div>
        """
    )
}

private func lanjut(_ model: HalamanHasil) -> Markup {
    let kelas = model.sunting == nil ? "tombol" : "tombol tombol-2"
    return "<a class=\"\(kelas)\" href=\"\(url: BagianSusun.perilaku.url(model.skp.tahun))\">Lanjut ke perilaku</a>"
}

private func garisKinerja(_ model: HalamanHasil) -> Markup {
    let milik = model.skp.hasilKerja.count
    let atasan: Markup =
        model.atasan.map { atasan in
            if atasan.isKepalaDaerah { return "<li><span><b>\(atasan.jabatan)</b></span></li>" }
            let jumlah = atasan.hasil.isEmpty ? "belum ada hasil kerja" : "\(atasan.hasil.count) hasil kerja"
            return "<li><span><b>\(atasan.jabatan)</b> · \(jumlah)</span></li>"
        } ?? .empty
    return """
        <section aria-label="Garis kinerja"><ol class="garis-kinerja">\(atasan)<li><span><b>Anda</b> · \(milik == 0 ? "belum ada hasil kerja" : "\(milik) hasil kerja")</span></li></ol></section>
        """
}

/// The three ways to fill: from a standard, from last year, or by writing (DESIGN 6.1).
private func caraMengisi(_ model: HalamanHasil) -> Markup {
    let tahun = model.skp.tahun
    let lalu = model.sekitar.jumlahTahunLalu
    return """
        <p class="aksi"><a class="tombol tombol-2" href="/skp/\(tahun)/susun/standar">\(Icon.standar.svg())Ambil dari standar</a>
        \(if: lalu > 0, "<a class=\"tombol tombol-2\" href=\"/skp/\(tahun)/susun/salin\">Salin dari \(tahun - 1)<span class=\"hanya-baca\">: \(lalu) hasil kerja</span></a>")</p>
        """
}

private func catatanAtasan(_ model: HalamanHasil) -> Markup {
    guard let atasan = model.atasan else {
        return message(
            "Pejabat penilai Anda belum tercatat. Susun dulu berdasarkan perjanjian kinerja unit; nanti kami tautkan.")
    }
    if atasan.isKepalaDaerah {
        return message(
            "Ambil hasil kerja dari perjanjian kinerja, Renstra, rencana kerja tahunan, dan direktif kepala daerah.")
    }
    switch atasan.keadaan {
    case nil:
        return message(
            "Atasan Anda belum menyusun SKP. Susun dulu berdasarkan perjanjian kinerja unit; nanti kami tautkan."
        )
    case .disusun, .dikembalikan, .diajukan:
        return message("SKP atasan Anda belum disetujui, jadi bunyi hasil kerjanya masih dapat berubah.")
    default:
        return .empty
    }
}

private func induk(_ x: Exchange, _ model: HalamanHasil, _ atasan: HasilAtasan, nomor: Int) -> Markup {
    let anak = model.skp.hasilKerja.filter { $0.rhkAtasanID == atasan.id && $0.jenis == .utama }
    let id = "i\(nomor)"
    let pendukung = atasan.pendukung == 0 ? "" : "Didukung \(atasan.pendukung) pegawai lain"
    if anak.isEmpty {
        return """
            <section class="induk induk-sunyi" aria-labelledby="\(id)"><div class="induk-kepala"><p class="asal"><span>Hasil kerja atasan \(nomor)</span><span>\(pendukung.isEmpty ? "Belum Anda dukung" : pendukung + ", belum Anda dukung")</span></p>
            <h2 id="\(id)" class="h-kecil">\(atasan.rumusan)</h2>
            <form class="aksi" action="/skp/\(model.skp.tahun)/susun/hasil" method="post">\(kunciSKP(x, model.skp))<input type="hidden" name="atasan" value="\(atasan.id)"><button class="tombol tombol-2 tombol-kecil" type="submit" name="jenis" value="utama">Dukung hasil kerja ini<span class="hanya-baca"> \(nomor)</span></button><a class="tombol tombol-3 tombol-kecil" href="/skp/\(model.skp.tahun)/susun/standar?atasan=\(atasan.id)">Ambil dari standar<span class="hanya-baca"> untuk hasil kerja atasan \(nomor)</span></a></form></div></section>
            """
    }
    return """
        <section class="induk" aria-labelledby="\(id)"><div class="induk-kepala"><p class="asal"><span>Hasil kerja atasan \(nomor)</span><span>\(pendukung)</span></p>
        <h2 id="\(id)" class="h-kecil">\(atasan.rumusan)</h2><span class="meta">\(atasan.indikator.first?.targetTampil)</span></div>
        \(each: anak, { anakHasil(x, model, $0) })</section>
        """
}

private func indukSendiri(
    _ x: Exchange, _ model: HalamanHasil, id: String, judul: String, asal: String, _ anak: [RencanaHasilKerja]
) -> Markup {
    """
    <section class="induk" aria-labelledby="\(id)"><div class="induk-kepala"><p class="asal"><span>\(asal)</span></p><h2 id="\(id)" class="h-kecil">\(judul)</h2></div>
    \(each: anak, { anakHasil(x, model, $0) })</section>
    """
}

private func tombolTambah(_ x: Exchange, _ model: HalamanHasil) -> Markup {
    """
    <form class="aksi" action="/skp/\(model.skp.tahun)/susun/hasil" method="post">\(kunciSKP(x, model.skp))
    <button class="tombol tombol-2" type="submit" name="jenis" value="utama">\(Icon.tambah.svg())Tambah hasil kerja utama</button>
    <button class="tombol tombol-2" type="submit" name="jenis" value="tambahan">\(Icon.tambah.svg())Tambah tugas tambahan</button></form>
    """
}

/// Undo of the last deletion, or of the last act that added several things at once.
private func bilahUrung(_ x: Exchange, _ model: HalamanHasil) -> Markup {
    let tahun = model.skp.tahun
    if let terhapus = model.sekitar.terhapus {
        return """
            <form class="urungkan" action="/skp/\(tahun)/susun/pemulihan" method="post">\(kunciSKP(x, model.skp))<span role="status">\(terhapus.judul)</span><button class="tombol tombol-kecil" type="submit" name="terhapus" value="\(terhapus.id)">\(Icon.urung.svg(small: true))Urungkan</button></form>
            """
    }
    guard let kembali = model.kembali, kembali < model.skp.versi else { return .empty }
    return """
        <form class="urungkan" action="/skp/\(tahun)/riwayat/pemulihan" method="post">\(kunciSKP(x, model.skp))<span role="status">Perubahan tersimpan.</span><button class="tombol tombol-kecil" type="submit" name="ke" value="\(kembali)">\(Icon.urung.svg(small: true))Urungkan</button></form>
        """
}
