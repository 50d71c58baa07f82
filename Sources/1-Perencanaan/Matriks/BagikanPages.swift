import HTML
import Kinerja
import Platform

/// `/tim/matriks/bagikan`: who carries this result?
func bagikanPage(_ x: Exchange, _ model: HalamanBagikan) -> Markup {
    layout(
        x,
        Page(
            title: model.faults.isEmpty ? "Bagikan hasil kerja" : "Galat: Bagikan hasil kerja", active: "/tim",
            isTask: true, period: "\(model.tahun) · Perencanaan"),
        """
        \(errorSummary(model.faults))
        \(pageHead("Siapa yang mendukung hasil kerja ini?", above: "Bagikan hasil kerja", lead: "Bawahan langsung menerimanya seketika di SKP. Orang lain menunggu persetujuan pejabat penilainya.", back: ("Pembagian peran", "/tim/matriks?tahun=\(model.tahun)")))
        \(model.pimpinan.kolom.isEmpty || !model.pimpinan.isPimpinan ? belumBisa(model) : formulir(x, model))
        """
    )
}

private func belumBisa(_ model: HalamanBagikan) -> Markup {
    model.pimpinan.isPimpinan
        ? emptyState(
            "Hasil kerja Anda \(model.tahun) belum ada",
            "Tulis dulu hasil kerja di SKP; konsepnya sudah dapat dibagikan.",
            action: ("Susun SKP \(model.tahun)", "/skp/\(model.tahun)/susun"))
        : emptyState(
            "Pembagian peran dikerjakan pimpinan",
            "Penugasan diberikan pejabat penilai, kepala unit, atau ketua tim. Anda dapat mengajukan diri.",
            action: ("Ajukan diri", "/penugasan/sukarela"))
}

private func formulir(_ x: Exchange, _ model: HalamanBagikan) -> Markup {
    let masukan = model.masukan
    return """
        <form class="tumpuk" action="/tim/matriks/bagikan" method="post" novalidate>\(formKeys(x))<input type="hidden" name="tahun" value="\(model.tahun)">
        <section class="kartu"><h2>Hasil</h2>
        \(selectField("kolom", "Hasil kerja Anda yang didukung", options: [("", "Pilih hasil kerja")] + model.pimpinan.kolom.map { ($0.kunci, label($0)) }, selected: masukan.kolom, faults: model.faults))
        \(Field("rumusan", "Hasil yang diharapkan", value: masukan.rumusan, hint: "Tulis hasilnya, bukan kegiatannya. Contoh: Pasien terdaftar sebelum dokter memanggil.", kind: .area(rows: 2)).markup(model.faults))
        \(selectField("kaskade", "Cara mendukung", options: [("", "Ditentukan nanti")] + PendekatanKaskade.allCases.map { ($0.rawValue, $0.tampil) }, selected: masukan.kaskade?.rawValue ?? "", faults: model.faults))
        \(if: !model.rujukan.strategi.isEmpty, selectField("strategi", "Strategi", options: [("", "Tanpa strategi")] + model.rujukan.strategi, selected: masukan.strategi ?? "", faults: model.faults))
        \(if: !model.rujukan.tim.isEmpty, selectField("tim", "Diberikan dalam tim kerja", options: [("", "Tidak dalam tim")] + model.rujukan.tim, selected: masukan.tim ?? "", faults: model.faults))
        </section>
        <section class="kartu"><h2>Penerima</h2>\(kelompok(model))
        <div class="ruas"><label class="label" for="cari">Cari orang di seluruh instansi</label><p class="aksi"><input class="isian lebar-kolom" id="cari" name="cari" value="\(model.cari)"><button class="tombol tombol-2" type="submit" name="aksi" value="cari">Cari nama</button></p></div>
        <fieldset class="ruas" id="orang"><legend class="label">\(model.cari.isEmpty ? "Orang" : "Hasil pencarian dan yang sudah dipilih")</legend>
        \(if: model.calon.isEmpty, "<p>\(model.cari.isEmpty ? "Belum ada bawahan langsung. Cari orangnya menurut nama." : "Tidak ada nama yang cocok. Periksa ejaannya, atau cari satu kata saja.")</p>")
        <ul class="pilih-orang">\(each: model.calon, { satuCalon($0, model) })</ul></fieldset></section>
        <div class="bilah-lekat"><div><b>Satu hasil, banyak orang</b><p class="meta-k">Tercatat satu kali untuk setiap orang.</p></div><div class="kanan"><button class="tombol" type="submit">Bagikan</button></div></div></form>
        \(if: model.cari.isEmpty, pager(x, total: model.jumlahCalon, perPage: PenerimaStore.perHalaman))
        """
}

private func label(_ kolom: MatriksPeran.Kolom) -> String {
    kolom.targetTampil.isEmpty ? kolom.judul : "\(kolom.judul) (\(kolom.targetTampil))"
}

private func kelompok(_ model: HalamanBagikan) -> Markup {
    let pilihan = model.masukan.pilihan
    return """
        <fieldset class="ruas"><legend class="label">Sekaligus</legend>
        \(centangKelompok("bawahan", "Semua bawahan langsung Anda", isDipilih: pilihan.isBawahan))
        \(each: model.rujukan.tim, { centangKelompok("tim:\($0.value)", "Semua anggota \($0.label)", isDipilih: pilihan.tim == $0.value) })
        \(each: model.kelompok, { centangKelompok("unit:\($0.id)", "Semua pegawai \($0.nama) (\($0.jumlah))", isDipilih: pilihan.unit.contains($0.id)) })</fieldset>
        """
}

private func centangKelompok(_ nilai: String, _ label: String, isDipilih: Bool) -> Markup {
    """
    <label class="centang"><input type="checkbox" name="kelompok" value="\(nilai)"\(if: isDipilih, " checked")><span>\(label)</span></label>
    """
}

private func satuCalon(_ calon: CalonPenerima, _ model: HalamanBagikan) -> Markup {
    let masukan = model.masukan
    let (rumusan, beban) = (masukan.rumusanOrang[calon.id] ?? "", masukan.beban[calon.id] ?? "")
    let salah = model.faults.contains { $0.isian == "beban[\(calon.id)]" || $0.isian == "rumusan[\(calon.id)]" }
    let isBuka = !rumusan.isEmpty || !beban.isEmpty || salah
    return """
        <li><label class="centang"><input type="checkbox" name="orang" value="\(calon.id)"\(if: masukan.pilihan.orang.contains(calon.id), " checked")><span>\(calon.nama)<small class="blok meta">\(calon.jabatan), \(calon.unit)</small>\(if: !calon.isBawahan, "<small class=\"blok meta\">\(calon.penilai.isEmpty ? "Belum punya pejabat penilai: minta admin mencatatnya" : "Menunggu persetujuan \(calon.penilai)")</small>")</span></label>
        <details class="lipat"\(if: isBuka, " open")><summary>Rumusan atau bagian sendiri<span class="hanya-baca"> untuk \(calon.nama)</span></summary><div>\(Field("rumusan[\(calon.id)]", "Rumusan untuk \(calon.nama)", value: rumusan, kind: .area(rows: 2), isOptional: true).markup(model.faults))\(Field("beban[\(calon.id)]", "Bagian target", value: beban, kind: .decimal, isOptional: true).markup(model.faults))</div></details></li>
        """
}
