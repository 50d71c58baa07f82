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
    var terhapus: (id: String, judul: String)?
    var faults: [Penolakan] = []
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
        \(catatanAtasan(model.atasan))
        \(each: Array((model.atasan?.hasil ?? []).enumerated()), { induk(x, model, $0.element, nomor: $0.offset + 1) })
        \(if: !lain.isEmpty, indukSendiri(x, model, id: "i-unit", judul: model.atasan?.keadaan == nil ? "Perjanjian kinerja unit" : "Hasil kerja utama lain", asal: model.isPimpinan ? "Hasil kerja utama" : "Belum tertaut ke hasil kerja atasan", lain))
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

private func catatanAtasan(_ atasan: Atasan?) -> Markup {
    guard let atasan else {
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
            <form action="/skp/\(model.skp.tahun)/susun/hasil" method="post">\(kunciSKP(x, model.skp))<input type="hidden" name="atasan" value="\(atasan.id)"><button class="tombol tombol-2 tombol-kecil" type="submit" name="jenis" value="utama">Dukung hasil kerja ini</button></form></div></section>
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

private func anakHasil(_ x: Exchange, _ model: HalamanHasil, _ hasil: RencanaHasilKerja) -> Markup {
    if let sunting = model.sunting, sunting.hasil.id == hasil.id { return anakSunting(x, model, sunting) }
    let nomor = model.skp.bernomor.first { $0.hasil.id == hasil.id }?.nomor ?? 0
    let saran = HasilBukanKegiatan.saran(hasil.rumusan)
    return """
        <article class="anak" aria-labelledby="r\(nomor)" id="\(fieldID("hasil[\(hasil.id)]"))">
        <h3 id="r\(nomor)">\(hasil.rumusan.isEmpty ? "Belum ada rumusan" : hasil.rumusan)</h3>
        \(hasil.catatanKembali.map { message("<strong>Dikembalikan atasan</strong>\($0)", tone: "waspada") })
        \(if: hasil.rhkAtasanID == nil && !hasil.rhkAtasan.isEmpty, "<p class=\"meta\">Mendukung: \(hasil.rhkAtasan)</p>")
        \(tabelIndikator(hasil.indikator))
        \(saran.map { "<p class=\"meta\">\($0)</p>" as Markup })
        <p class="aksi aksi-rapat">\(each: hasil.indikator.compactMap(\.standarKode), tandaStandar)\(if: !hasil.isLengkap, tag("Belum lengkap", tone: "waspada"))<a class="tombol tombol-3 tombol-kecil" href="?ubah=\(hasil.id)#sunting">Ubah<span class="hanya-baca"> hasil kerja \(nomor)</span></a></p>
        </article>
        """
}

private func tandaStandar(_ kode: String) -> Markup {
    "<span class=\"tanda\">\(Icon.standar.svg(small: true))\(kode)</span>"
}

/// The indicators of a result as page rows: the same texts as the document's.
func tabelIndikator(_ daftar: [IndikatorKinerja]) -> Markup {
    guard !daftar.isEmpty else { return "<p class=\"meta\">Belum ada indikator</p>" }
    return """
        <table class="indikator"><thead class="hanya-baca"><tr><th scope="col">Aspek</th><th scope="col">Indikator</th><th scope="col">Target</th></tr></thead><tbody>
        \(each: daftar, barisIndikator)</tbody></table>
        """
}

private func barisIndikator(_ satu: IndikatorKinerja) -> Markup {
    """
    <tr><td>\(satu.aspek.tampil)</td><td>\(satu.ukuran.isEmpty ? "Belum ada" : satu.ukuran)</td><td>\(satu.target.isKosong ? "Belum ada" : satu.targetTampil)</td></tr>
    """
}

private func tombolTambah(_ x: Exchange, _ model: HalamanHasil) -> Markup {
    """
    <form class="aksi" action="/skp/\(model.skp.tahun)/susun/hasil" method="post">\(kunciSKP(x, model.skp))
    <button class="tombol tombol-2" type="submit" name="jenis" value="utama">\(Icon.tambah.svg())Tambah hasil kerja utama</button>
    <button class="tombol tombol-2" type="submit" name="jenis" value="tambahan">\(Icon.tambah.svg())Tambah tugas tambahan</button></form>
    """
}

private func bilahUrung(_ x: Exchange, _ model: HalamanHasil) -> Markup {
    guard let terhapus = model.terhapus else { return .empty }
    return """
        <form class="urungkan" action="/skp/\(model.skp.tahun)/susun/pemulihan" method="post">\(kunciSKP(x, model.skp))<span role="status">\(terhapus.judul)</span><button class="tombol tombol-kecil" type="submit" name="terhapus" value="\(terhapus.id)">\(Icon.urung.svg(small: true))Urungkan</button></form>
        """
}
