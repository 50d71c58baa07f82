import HTML
import Kinerja
import Platform

/// How far the agreement stands in SKP, and the one act of the head.
func panelKeSKP(_ x: Exchange, _ model: HalamanPerjanjian, _ pk: PerjanjianKinerja) -> Markup {
    guard pk.keadaan != .diganti else { return .empty }
    let belum = pk.indikator.filter { model.pembawa($0).isEmpty }.count
    let ringkas =
        belum == 0 && !pk.indikator.isEmpty
        ? "Semua indikator sudah ada di SKP."
        : "\(belum) dari \(pk.indikator.count) indikator belum ada di SKP mana pun."
    return """
        <section class="kartu"><h2 class="h-kecil">Ke SKP</h2><p>\(ringkas)</p>\(model.saya.map { tindakanSKP(x, model, pk, $0) } ?? kepalaLain(model))</section>
        """
}

private func kepalaLain(_ model: HalamanPerjanjian) -> Markup {
    guard let kepala = model.kepala.first else {
        return "<p class=\"meta\">Unit ini belum punya pimpinan yang tercatat.</p>"
    }
    let keadaan = kepala.keadaan.map { "SKP \($0.tampil.lowercased())" } ?? "belum menyusun SKP"
    return "<p class=\"meta\">\(kepala.nama) \(keadaan).</p>"
}

private func tindakanSKP(
    _ x: Exchange, _ model: HalamanPerjanjian, _ pk: PerjanjianKinerja, _ saya: SKPKepala
) -> Markup {
    if let keadaan = saya.keadaan, !keadaan.isTerbuka {
        return """
            <p>SKP Anda \(keadaan.tampil.lowercased())\(keadaan == .ditetapkan ? "; isi baru masuk lewat perubahan dengan alasan" : ", jadi belum dapat ditambah").</p><p class="aksi"><a class="tombol tombol-2" href="/skp/\(model.tahun)">Buka SKP saya\(if: keadaan == .ditetapkan, " untuk ajukan perubahan")</a></p>
            """
    }
    guard !pk.indikator.isEmpty else { return .empty }
    return """
        <form action="\(url: model.alamat + "/skp")" method="post">\(formKeys(x))
        <p class="petunjuk">Setiap sasaran menjadi hasil kerja utama dengan indikator dan targetnya. Yang sudah ada tidak digandakan.</p>
        <p class="aksi"><button class="tombol lebar-hp" type="submit">Masukkan semua ke SKP saya</button></p></form>
        """
}

/// Who signed, when, and where the content comes from.
func panelPihak(_ satu: PerjanjianTersimpan) -> Markup {
    let pk = satu.pk
    let tanggal = pk.tanggal.map(\.tampil) ?? "Belum ditandatangani"
    return """
        <section class="kartu"><h2 class="h-kecil">Penandatanganan</h2><dl class="pasangan">
        \(if: !pk.nomor.isEmpty, "<dt>Nomor</dt><dd>\(pk.nomor)</dd>")<dt>Tanggal</dt><dd>\(tanggal)</dd>
        \(satu.pihakPertama.map { "<dt>Pihak pertama</dt><dd>\($0)</dd>" as Markup })\(satu.pihakKedua.map { "<dt>Pihak kedua</dt><dd>\($0)</dd>" as Markup })
        <dt>Sumber</dt><dd>\(pk.sumber.isEmpty ? "Diisi unit" : pk.sumber)</dd></dl></section>
        """
}

/// What the head of the unit or its admin may do in this state.
func panelKelola(_ x: Exchange, _ model: HalamanPerjanjian, _ pk: PerjanjianKinerja) -> Markup {
    guard model.bolehKelola else { return .empty }
    switch pk.keadaan {
    case .rancangan:
        return """
            <section class="kartu"><h2 class="h-kecil">Rancangan</h2><p class="aksi"><a class="tombol tombol-2" href="\(url: model.alamat + "/susun")">Ubah isi</a></p></section>
            \(formPenetapan(x, model, pk))\(if: pk.revisi > 0, formPelepasan(x, model, pk))
            """
    case .ditetapkan: return formPenggantian(x, model, pk)
    case .diganti: return .empty
    }
}

private func versi(_ x: Exchange, _ pk: PerjanjianKinerja) -> Markup {
    "\(formKeys(x))<input type=\"hidden\" name=\"versi\" value=\"\(pk.versi)\">"
}

private func formPenetapan(_ x: Exchange, _ model: HalamanPerjanjian, _ pk: PerjanjianKinerja) -> Markup {
    let status = PerjanjianKinerja.StatusData.allCases.map { ($0.rawValue, $0.tampil) }
    let dipilih = model.isian["status_data"] ?? pk.statusData.rawValue
    return """
        <section class="kartu"><h2 class="h-kecil">Tetapkan</h2>\(calonPihak(model.pihak))
        <form action="\(url: model.alamat + "/penetapan")" method="post">\(versi(x, pk))
        \(Field("nomor", "Nomor", value: model.isian["nomor"] ?? "", hint: "Seperti tertulis pada dokumen.").markup(model.faults))
        \(Field("tanggal", "Tanggal ditandatangani", value: model.isian["tanggal"] ?? "", kind: .date).markup(model.faults))
        \(Field("sumber", "Sumber", value: model.isian["sumber"] ?? pk.sumber, hint: "Misalnya nama berkas atau alamat dokumennya.", isOptional: true).markup(model.faults))
        \(selectField("status_data", "Kesesuaian dengan dokumen", options: status, selected: dipilih, faults: model.faults))
        <p class="aksi sela-k"><button class="tombol" type="submit">Tetapkan perjanjian</button></p>
        <p class="petunjuk">Setelah ditetapkan isinya tidak dapat diubah; yang ada hanya penggantian dengan alasan.</p></form></section>
        """
}

private func calonPihak(_ pihak: PihakPerjanjian?) -> Markup {
    guard let pertama = pihak?.pertama else {
        return message(
            "Unit ini belum punya pimpinan yang tercatat. Minta admin mencatatnya lebih dulu.", tone: "waspada")
    }
    return """
        <dl class="pasangan"><dt>Pihak pertama</dt><dd>\(pertama.nama)<br><span class="meta">\(pertama.jabatan)</span></dd>
        \(pihak?.kedua.map { "<dt>Pihak kedua</dt><dd>\($0.nama)<br><span class=\"meta\">\($0.jabatan)</span></dd>" as Markup })</dl>
        """
}

private func formPenggantian(_ x: Exchange, _ model: HalamanPerjanjian, _ pk: PerjanjianKinerja) -> Markup {
    """
    <details class="lipat kartu"\(if: !model.faults.isEmpty, " open")><summary>Ganti perjanjian ini</summary><form action="\(url: model.alamat + "/penggantian")" method="post">\(versi(x, pk))
    <p class="petunjuk">Yang ditetapkan tetap tersimpan. Isinya dibawa ke rancangan baru; SKP yang sudah memuatnya tetap tertaut.</p>
    \(Field("alasan", "Alasan penggantian", value: model.isian["alasan"] ?? "", hint: "Misalnya perubahan anggaran atau mutasi pimpinan.", kind: .area(rows: 3)).markup(model.faults))
    <p class="aksi sela-k"><button class="tombol tombol-2" type="submit">Mulai penggantian</button></p></form></details>
    """
}

private func formPelepasan(_ x: Exchange, _ model: HalamanPerjanjian, _ pk: PerjanjianKinerja) -> Markup {
    """
    <details class="lipat kartu"><summary>Batalkan penggantian</summary><form action="\(url: model.alamat + "/pelepasan")" method="post">\(versi(x, pk))
    <p>Rancangan ini dibuang, dan perjanjian yang ditetapkan sebelumnya berlaku lagi seperti semula.</p>
    <p class="aksi sela-k"><button class="tombol tombol-bahaya" type="submit">Buang rancangan ini</button></p></form></details>
    """
}

/// Replaced revisions, newest first.
func panelRevisi(_ model: HalamanPerjanjian) -> Markup {
    guard !model.sekitar.riwayat.isEmpty else { return .empty }
    return """
        <section class="kartu"><h2 class="h-kecil">Yang sudah diganti</h2><ul class="daftar-ringkas">\(each: model.sekitar.riwayat, { satu in
            "<li><a href=\"\(url: model.alamat + "?revisi=" + satu.id)\">\(satu.revisi == 0 ? "Perjanjian semula" : "Perubahan ke-\(satu.revisi)")</a><br><span class=\"meta\">\(satu.nomor)\(if: !satu.tanggal.isEmpty, " · \(Tanggal(satu.tanggal)?.tampil ?? "")")</span></li>"
        })</ul></section>
        """
}
