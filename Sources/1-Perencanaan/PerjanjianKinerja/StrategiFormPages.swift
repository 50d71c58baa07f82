import HTML
import Kinerja
import Platform

/// The sheet as a form, new or changed.
func formStrategiPage(_ x: Exchange, _ model: HalamanStrategi) -> Markup {
    let judul = model.tersimpan == nil ? "Susun strategi" : "Ubah strategi"
    let kembali =
        model.tersimpan == nil
        ? ("Perjanjian kinerja", "/perjanjian/\(model.tahun)/\(model.unitID)") : ("Strategi", model.alamat)
    return layout(
        x,
        Page(
            title: (model.faults.isEmpty ? "" : "Galat: ") + "\(judul) \(model.unit)", active: "/perjanjian",
            isTask: true,
            period: "\(model.tahun) · Perencanaan"),
        """
        \(errorSummary(model.faults))
        \(pageHead("Bagaimana indikator ini dicapai?", above: "\(judul) (A.1.4) · \(model.unit)", back: kembali))
        <form class="kartu lebar-kolom" action="\(url: model.alamat)" method="post">\(formKeys(x))
        <input type="hidden" name="tahun" value="\(model.tahun)"><input type="hidden" name="unit" value="\(model.unitID)"><input type="hidden" name="versi" value="\(model.isian.versi)">
        \(pilihIndikator(model))\(ruasStrategi(model))\(pilihMetode(model))\(ruasButir(model))
        <p class="aksi sela"><button class="tombol" type="submit">Simpan strategi</button></p></form>
        \(formHapusStrategi(x, model))
        """
    )
}

private func pilihIndikator(_ model: HalamanStrategi) -> Markup {
    guard !model.pilihan.isEmpty else {
        return message(
            "Unit ini belum punya indikator untuk \(model.tahun). <a href=\"/perjanjian/\(model.tahun)/\(model.unitID)\">Isi perjanjian kinerjanya</a> lebih dulu.",
            tone: "waspada")
    }
    let isi = model.isian
    let terpilih = model.pilihan.first {
        isi.indikatorPKID != nil ? $0.pk == isi.indikatorPKID : $0.pk == nil && $0.skp == isi.indikatorID
    }
    return selectField(
        "indikator", "Indikator dan target yang diintervensi", options: model.pilihan.map { ($0.nilai, $0.tampil) },
        selected: terpilih?.nilai ?? "", faults: model.faults)
}

private func ruasStrategi(_ model: HalamanStrategi) -> Markup {
    let isi = model.isian
    return """
        \(Field("judul", "Judul inisiatif strategi", value: isi.judul).markup(model.faults))
        \(Field("tujuan", "Tujuan", value: isi.tujuan, kind: .area(rows: 2), isOptional: true).markup(model.faults))
        \(Field("pihak", "Pihak yang terlibat", value: isi.pihak, isOptional: true).markup(model.faults))
        \(Field("penerima", "Penerima manfaat", value: isi.penerima, isOptional: true).markup(model.faults))
        \(Field("waktu_selesai", "Waktu penyelesaian", value: isi.waktuSelesai, hint: "Misalnya September.", isOptional: true).markup(model.faults))
        \(Field("anggaran", "Anggaran", value: isi.anggaran, isOptional: true).markup(model.faults))
        """
}

/// The method with its question; the one choice of P-51.
private func pilihMetode(_ model: HalamanStrategi) -> Markup {
    """
    <fieldset class="sela"><legend class="label">Cara membagi ke bawah</legend><p class="petunjuk">Pilih yang pertama cocok. Boleh dipilih belakangan.</p>
    \(each: PendekatanKaskade.allCases, { cara in
        "<label class=\"centang\"><input type=\"radio\" name=\"metode\" value=\"\(cara.rawValue)\"\(if: model.isian.metode == cara, " checked")><span><b>\(cara.tampil)</b><br><span class=\"meta\">\(cara.kapanCocok) \(cara.arti)</span></span></label>"
    })</fieldset>
    """
}

private func ruasButir(_ model: HalamanStrategi) -> Markup {
    """
    <fieldset class="sela"><legend class="label">Strategi dan keluaran kunci</legend><p class="petunjuk">Satu baris untuk satu butir.</p>
    \(each: StrategiHasilKerja.Bagian.allCases, { bagian in
        Field(bagian.rawValue, bagian.tampil, value: model.isian[bagian].joined(separator: "\n"), kind: .area(rows: 3), isOptional: true).markup(model.faults)
    })</fieldset>
    """
}

private func formHapusStrategi(_ x: Exchange, _ model: HalamanStrategi) -> Markup {
    guard let satu = model.tersimpan?.strategi else { return .empty }
    return """
        <details class="lipat sela"><summary>Hapus strategi ini</summary><form action="\(url: model.alamat + "/penghapusan")" method="post">\(formKeys(x))<input type="hidden" name="versi" value="\(satu.versi)">
        <p>Strategi yang belum dibagikan kepada pegawai dapat dihapus.</p><p class="aksi sela-k"><button class="tombol tombol-bahaya" type="submit">Hapus strategi</button></p></form></details>
        """
}
