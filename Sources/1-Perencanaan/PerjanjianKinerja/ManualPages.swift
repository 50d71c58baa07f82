import HTML
import Kinerja
import Platform

/// `/perjanjian/{tahun}/{unit}/manual/{indikator}`.
struct HalamanManual: Sendable {
    let unitID: String
    let unit: String
    let tahun: Int
    let butir: IndikatorPK
    /// As stored or as typed.
    var manual: ManualIndikatorKinerja
    let bolehKelola: Bool
    let versiPK: Int
    var faults: [Penolakan] = []

    var alamat: String { "/perjanjian/\(tahun)/\(unitID)/manual/\(butir.id)" }
    var isAda: Bool { manual.versi > 0 }
}

func manualPage(_ x: Exchange, _ model: HalamanManual) -> Markup {
    let isi = model.bolehKelola ? formManual(x, model) : bacaManual(model)
    return layout(
        x,
        Page(
            title: (model.faults.isEmpty ? "" : "Galat: ") + "Manual indikator: \(model.butir.ukuran)",
            active: "/perjanjian", isTask: model.bolehKelola, period: "\(model.tahun) · Perencanaan"),
        """
        \(errorSummary(model.faults))
        \(pageHead(model.butir.ukuran, above: "Manual indikator kinerja (A.1.3)", lead: "Bagaimana indikator ini diukur, supaya semua orang menghitungnya dengan cara yang sama.", back: ("Perjanjian kinerja \(model.unit)", "/perjanjian/\(model.tahun)/\(model.unitID)")))
        \(if: model.butir.isPerluManual && !model.isAda, message("Indikator ini ditandai belum dipahami semua pegawai, jadi manualnya wajib dibuat. <span class=\"meta\">Dasar: L.II.A.3.b h.37</span>", tone: "waspada"))
        <div class="dua"><div>\(isi)</div><aside class="tumpuk">
        <section class="kartu"><dl class="pasangan"><dt>Sasaran</dt><dd>\(model.butir.sasaran)</dd><dt>Target</dt><dd>\(model.butir.targetTampil)</dd></dl></section>
        \(if: model.isAda, cetak(model))\(if: model.bolehKelola, formTanda(x, model))</aside></div>
        """
    )
}

private func cetak(_ model: HalamanManual) -> Markup {
    """
    <section class="kartu"><h2 class="h-kecil">Formulir A.1.3</h2><p class="aksi"><a href="\(url: model.alamat + "/dokumen.pdf")">PDF</a><a href="\(url: model.alamat + "/dokumen.xlsx")">XLSX</a></p></section>
    """
}

private func formManual(_ x: Exchange, _ model: HalamanManual) -> Markup {
    let manual = model.manual
    let kendali = [("", "Belum dipilih")] + ManualIndikatorKinerja.kendaliPilihan.map { ($0.rawValue, $0.tampil) }
    let periode = [("", "Belum dipilih")] + RitmePelaporan.allCases.map { ($0.rawValue, $0.tampil) }
    return """
        <form class="kartu" action="\(url: model.alamat)" method="post">\(formKeys(x))<input type="hidden" name="versi" value="\(manual.versi)">
        \(Field("tujuan", "Tujuan", value: manual.tujuan, hint: "Apa yang ingin diketahui dengan mengukurnya.", kind: .area(rows: 2)).markup(model.faults))
        \(Field("definisi", "Definisi", value: manual.definisi, hint: "Apa yang dihitung dan apa yang tidak.", kind: .area(rows: 3)).markup(model.faults))
        \(Field("formula", "Formula", value: manual.formula, kind: .area(rows: 2), isOptional: true).markup(model.faults))
        \(Field("satuan", "Satuan pengukuran", value: manual.satuan, isOptional: true).markup(model.faults))
        \(selectField("kendali", "Kualitas dan tingkat kendali", options: kendali, selected: manual.kendali?.rawValue ?? "", faults: model.faults))
        \(Field("sumber_data", "Sumber data", value: manual.sumberData, hint: "Catatan atau laporan asal angkanya.", kind: .area(rows: 2)).markup(model.faults))
        \(selectField("periode", "Periode pelaporan", options: periode, selected: manual.periode?.rawValue ?? "", faults: model.faults))
        <p class="aksi sela"><button class="tombol" type="submit">Simpan manual</button></p></form>
        """
}

private func formTanda(_ x: Exchange, _ model: HalamanManual) -> Markup {
    let isPerlu = model.butir.isPerluManual
    return """
        <section class="kartu"><h2 class="h-kecil">Perlukah manual?</h2><p>\(isPerlu ? "Ditandai wajib: indikator ini belum dipahami semua pegawai." : "Manual dianjurkan untuk setiap indikator. Tandai wajib bila indikatornya belum dipahami semua pegawai.")</p>
        <form action="\(url: model.alamat + "/tanda")" method="post">\(formKeys(x))<input type="hidden" name="perlu_manual" value="\(isPerlu ? "tidak" : "ya")"><button class="tombol tombol-2 tombol-kecil" type="submit">\(isPerlu ? "Hapus tanda wajib" : "Tandai wajib")</button></form></section>
        """
}

private func bacaManual(_ model: HalamanManual) -> Markup {
    guard model.isAda else {
        return emptyState(
            "Manual belum dibuat",
            "Pimpinan unit atau adminnya yang menulis. Tanyakan kepada mereka bila Anda memerlukannya.")
    }
    let manual = model.manual
    return """
        <article class="kartu"><dl class="pasangan"><dt>Tujuan</dt><dd>\(manual.tujuan)</dd><dt>Definisi</dt><dd>\(manual.definisi)</dd>
        <dt>Formula</dt><dd>\(manual.formula.isEmpty ? "Tidak ada" : manual.formula)</dd><dt>Satuan</dt><dd>\(manual.satuan.isEmpty ? model.butir.satuan : manual.satuan)</dd>
        <dt>Tingkat kendali</dt><dd>\(manual.kendali?.tampil ?? "Belum dipilih")</dd><dt>Sumber data</dt><dd>\(manual.sumberData)</dd>
        <dt>Pelaporan</dt><dd>\(manual.periode?.tampil ?? "Belum dipilih")</dd></dl></article>
        """
}
