import HTML
import Kinerja
import Platform

/// `/perjanjian/{tahun}/{unit}/susun`.
struct HalamanSusunPerjanjian: Sendable {
    let unitID: String
    let unit: String
    let tahun: Int
    let tersimpan: PerjanjianTersimpan?
    /// The item that is changed; empty for a new one.
    var butir: String
    /// As typed.
    var masukan: MasukanIndikatorPK
    /// What the last act was, while it can be taken back.
    var urung: String?
    var faults: [Penolakan] = []

    var alamat: String { "/perjanjian/\(tahun)/\(unitID)" }
    var versi: Int { tersimpan?.pk.versi ?? 0 }
}

func susunPerjanjianPage(_ x: Exchange, _ model: HalamanSusunPerjanjian) -> Markup {
    let pk = model.tersimpan?.pk
    return layout(
        x,
        Page(
            title: (model.faults.isEmpty ? "" : "Galat: ") + "Susun perjanjian kinerja \(model.unit)",
            active: "/perjanjian", isTask: true, period: "\(model.tahun) · Perencanaan"),
        """
        \(errorSummary(model.faults))
        \(pageHead("Apa yang dijanjikan \(model.unit)?", above: "Susun perjanjian kinerja \(model.tahun)", lead: "Tulis seperti pada dokumennya. Setiap perubahan langsung tersimpan.", back: ("Perjanjian kinerja", model.alamat)))
        \(kotakUrung(x, model))
        <div class="dua"><section aria-labelledby="j-isi"><div class="judul-bagian"><h2 id="j-isi" class="h-kecil">\(pk?.indikator.count ?? 0) indikator</h2><a class="tombol tombol-3 tombol-kecil" href="\(url: model.alamat + "/susun/impor")">\(Icon.impor.svg(small: true))Tempel tabel atau unggah berkas</a></div>
        \(daftarSusun(x, model))</section>
        <div>\(formButir(x, model))</div></div>
        """
    )
}

private func kotakUrung(_ x: Exchange, _ model: HalamanSusunPerjanjian) -> Markup {
    guard let urung = model.urung else { return .empty }
    return """
        <div class="urungkan jarak-b" role="status"><span>\(urung).</span>
        <form action="\(url: model.alamat + "/susun/pemulihan")" method="post">\(formKeys(x))<button class="tombol tombol-2 tombol-kecil" type="submit">Urungkan</button></form></div>
        """
}

private func daftarSusun(_ x: Exchange, _ model: HalamanSusunPerjanjian) -> Markup {
    guard let pk = model.tersimpan?.pk, !pk.indikator.isEmpty else {
        return emptyState(
            "Belum ada isinya", "Isi satu indikator di formulir ini, atau tempel seluruh tabelnya sekaligus.")
    }
    let daftar = pk.perSasaran.enumerated().map { ($0.offset + 1, $0.element) }
    return "\(each: daftar, { sasaranSusun(x, $0.0, $0.1.sasaran, $0.1.indikator, model) })"
}

private func sasaranSusun(
    _ x: Exchange, _ nomor: Int, _ sasaran: String, _ indikator: [IndikatorPK], _ model: HalamanSusunPerjanjian
) -> Markup {
    """
    <div class="kartu jarak-b"><h3>\(nomor). \(sasaran)</h3><ul class="daftar-ringkas">\(each: indikator, { butirSusun(x, $0, model) })</ul></div>
    """
}

private func butirSusun(_ x: Exchange, _ butir: IndikatorPK, _ model: HalamanSusunPerjanjian) -> Markup {
    """
    <li id="butir-\(butir.id)"><b>\(butir.ukuran)</b> \(if: butir.isIKU, tag("IKU", tone: "emas"))<br>Target \(butir.targetTampil) <span class="meta">\(butir.aspek.tampil) · \(butir.arah.tampil)</span>
    <div class="aksi"><a class="tombol tombol-3 tombol-kecil" href="\(url: model.alamat + "/susun?ubah=" + butir.id + "#formulir")">Ubah<span class="hanya-baca"> \(butir.ukuran)</span></a>
    <form action="\(url: model.alamat + "/susun/penghapusan")" method="post">\(formKeys(x))<input type="hidden" name="butir" value="\(butir.id)"><input type="hidden" name="versi" value="\(model.versi)"><button class="tombol tombol-3 tombol-kecil" type="submit">Hapus<span class="hanya-baca"> \(butir.ukuran)</span></button></form></div></li>
    """
}

private func formButir(_ x: Exchange, _ model: HalamanSusunPerjanjian) -> Markup {
    let isi = model.masukan
    let isBaru = model.butir.isEmpty
    return """
        <form class="kartu" id="formulir" action="\(url: model.alamat + "/susun")" method="post">\(formKeys(x))
        <input type="hidden" name="butir" value="\(model.butir)"><input type="hidden" name="versi" value="\(model.versi)">
        <h2 class="h-kecil">\(isBaru ? "Tambah indikator" : "Ubah indikator")</h2>
        \(Field("sasaran", "Sasaran", value: isi.sasaran, hint: "Indikator dengan sasaran yang sama dikelompokkan.", kind: .area(rows: 2)).markup(model.faults))
        \(Field("ukuran", "Indikator kinerja", value: isi.ukuran, kind: .area(rows: 2)).markup(model.faults))
        \(Field("target", "Target", value: isi.target, hint: "Angka, rentang, atau kata: 92,5; 80-90; WTP.").markup(model.faults))
        \(Field("satuan", "Satuan", value: isi.satuan, hint: "Misalnya persen, nilai, dokumen.", isOptional: true).markup(model.faults))
        \(Field("target_angka", "Angka untuk menghitung capaian", value: isi.targetAngka, hint: "Hanya bila targetnya ditulis dengan kata.", kind: .decimal, isOptional: true).markup(model.faults))
        \(pilihanButir(model))
        <p class="aksi sela"><button class="tombol" type="submit">\(isBaru ? "Tambahkan" : "Simpan perubahan")</button>\(if: !isBaru, "<a class=\"tombol tombol-3\" href=\"\(url: model.alamat + "/susun")\">Batal</a>")</p></form>
        """
}

private func pilihanButir(_ model: HalamanSusunPerjanjian) -> Markup {
    let isi = model.masukan
    let arah = [("", "Dibaca dari target")] + ArahIndikator.allCases.map { ($0.rawValue, $0.tampil) }
    let aspek = AspekIndikator.allCases.map { ($0.rawValue, $0.tampil) }
    let perspektif = [("", "Belum dipilih")] + Perspektif.allCases.map { ($0.rawValue, $0.tampil) }
    return """
        \(selectField("arah", "Arah", options: arah, selected: isi.arah, faults: model.faults))
        \(selectField("aspek", "Aspek", options: aspek, selected: isi.aspek, faults: model.faults))
        \(selectField("perspektif", "Perspektif", options: perspektif, selected: isi.perspektif, faults: model.faults))
        <label class="centang"><input type="checkbox" name="iku" value="ya"\(if: !isi.iku.isEmpty, " checked")>Indikator kinerja utama (IKU)</label>
        <label class="centang"><input type="checkbox" name="perlu_manual" value="ya"\(if: !isi.perluManual.isEmpty, " checked")>Perlu manual: belum dipahami semua pegawai</label>
        """
}
