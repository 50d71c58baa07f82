import HTML
import Kinerja
import Platform

/// `/perjanjian/{tahun}/{unit}`.
struct HalamanPerjanjian: Sendable {
    let unitID: String
    var unit: String
    let tahun: Int
    let tersimpan: PerjanjianTersimpan?
    let sayaID: String
    let bolehKelola: Bool
    let semuaPembawa: [PembawaPK]
    let kepala: [SKPKepala]
    let sekitar: SekitarPerjanjian
    /// Loaded for those who may fix the draft.
    var pihak: PihakPerjanjian?
    var faults: [Penolakan] = []
    var isian: [String: String] = [:]

    var alamat: String { "/perjanjian/\(tahun)/\(unitID)" }
    /// The one signed in heads the unit.
    var saya: SKPKepala? { kepala.first { $0.pegawaiID == sayaID } }

    /// Who carries an item: by its link, and the head by its words.
    func pembawa(_ butir: IndikatorPK) -> [PembawaPK] {
        semuaPembawa.filter {
            $0.indikator.indikatorPKID == butir.id || ($0.isKepala && butir.isDibawa(oleh: $0.indikator))
        }
    }
}

func perjanjianPage(_ x: Exchange, _ model: HalamanPerjanjian) -> Markup {
    let judul = "Perjanjian kinerja \(model.tahun)"
    return layout(
        x,
        Page(
            title: (model.faults.isEmpty ? "" : "Galat: ") + "\(judul) \(model.unit)", active: "/perjanjian",
            period: "\(model.tahun) · Perencanaan"),
        """
        \(errorSummary(model.faults))
        \(pageHead(model.unit, above: judul, back: ("Perjanjian kinerja", "/perjanjian?tahun=\(model.tahun)")))
        \(model.tersimpan.map { isiPerjanjian(x, model, $0) } ?? belumAda(model))
        """
    )
}

private func belumAda(_ model: HalamanPerjanjian) -> Markup {
    emptyState(
        "Belum ada perjanjian kinerja \(model.tahun)",
        model.bolehKelola
            ? "Isi sasaran, indikator, dan targetnya, atau tempel tabelnya dari lembar kerja. Rancangan sudah boleh dipakai menyusun SKP."
            : "Pimpinan unit atau adminnya yang mengisi. SKP boleh disusun lebih dulu dari standar, lalu ditautkan.",
        action: model.bolehKelola ? ("Susun perjanjian kinerja", model.alamat + "/susun") : nil
    )
}

private func isiPerjanjian(_ x: Exchange, _ model: HalamanPerjanjian, _ satu: PerjanjianTersimpan) -> Markup {
    let pk = satu.pk
    let daftar = pk.perSasaran.enumerated().map { ($0.offset + 1, $0.element) }
    return """
        <p class="aksi jarak-b">\(tandaPerjanjian(pk.keadaan, revisi: pk.revisi))\(tag(pk.statusData.tampil, tone: pk.statusData == .terverifikasi ? "sukses" : ""))</p>
        \(pesanKeadaan(model, satu))
        <div class="dua"><section aria-labelledby="j-isi"><h2 id="j-isi" class="h-kecil jarak-b">\(pk.perSasaran.count) sasaran, \(pk.indikator.count) indikator</h2>
        \(if: pk.indikator.isEmpty, "<p class=\"meta\">Rancangan ini masih kosong.</p>")
        \(each: daftar, { kartuSasaran($0.0, $0.1.sasaran, $0.1.indikator, model) })</section>
        <aside class="tumpuk">\(panelKeSKP(x, model, pk))\(panelPihak(satu))\(panelKelola(x, model, pk))\(panelRevisi(model))</aside></div>
        """
}

private func pesanKeadaan(_ model: HalamanPerjanjian, _ satu: PerjanjianTersimpan) -> Markup {
    let pk = satu.pk
    switch pk.keadaan {
    case .diganti:
        return message(
            "Perjanjian ini sudah diganti dan hanya dapat dibaca. <a href=\"\(url: model.alamat)\">Lihat yang berlaku</a>.",
            tone: "waspada")
    case .rancangan:
        let ganti: Markup = pk.revisi > 0 ? " Menggantikan yang ditetapkan sebelumnya: \(pk.alasan)" : .empty
        return message(
            "Ini rancangan. SKP boleh memakainya dan ditandai, sampai perjanjian ini ditetapkan. <span class=\"meta\">Dasar: L.II.A.2.a.3 h.27</span>\(ganti)",
            tone: "waspada")
    case .ditetapkan:
        return pk.alasan.isEmpty ? .empty : message("Menggantikan perjanjian sebelumnya: \(pk.alasan)")
    }
}

private func kartuSasaran(
    _ nomor: Int, _ sasaran: String, _ indikator: [IndikatorPK], _ model: HalamanPerjanjian
) -> Markup {
    """
    <div class="tabel-bungkus tumpuk-hp jarak-b"><table><caption>\(nomor). \(sasaran)</caption>
    <thead><tr><th scope="col">Indikator</th><th scope="col">Target</th><th scope="col">Ada di SKP</th></tr></thead>
    <tbody>\(each: indikator, { barisIndikator($0, model) })</tbody></table></div>
    """
}

private func barisIndikator(_ butir: IndikatorPK, _ model: HalamanPerjanjian) -> Markup {
    let manual = model.alamat + "/manual/" + butir.id
    let isManual = model.sekitar.bermanual.contains(butir.id)
    let isTetap = model.tersimpan?.pk.keadaan != .diganti
    return """
        <tr class="butir-pk"><th scope="row">\(butir.ukuran)<br>\(if: butir.isIKU, tag("IKU", tone: "emas"))\(if: butir.isPerluManual && !isManual, tag("Manual wajib, belum ada", tone: "waspada"))
        <span class="meta">\(butir.aspek.tampil) · \(butir.arah.tampil)\(if: butir.perspektif != nil, " · \(butir.perspektif?.tampil ?? "")")</span>
        \(if: isTetap, "<div class=\"aksi\"><a href=\"\(url: manual)\">\(labelManual(isManual, model))<span class=\"hanya-baca\"> \(butir.ukuran)</span></a>\(tautanStrategi(butir, model))</div>")</th>
        <td data-l="Target">\(butir.targetTampil)</td><td data-l="Ada di SKP">\(pembawaPK(model.pembawa(butir)))</td></tr>
        """
}

private func labelManual(_ isManual: Bool, _ model: HalamanPerjanjian) -> String {
    if isManual { return "Manual indikator" }
    return model.bolehKelola ? "Buat manual" : "Manual belum dibuat"
}

private func tautanStrategi(_ butir: IndikatorPK, _ model: HalamanPerjanjian) -> Markup {
    let daftar = model.sekitar.strategi[butir.id] ?? []
    guard daftar.isEmpty else {
        return "\(each: daftar, { "<a href=\"/strategi/\($0.id)\">Strategi: \($0.judul)</a>" })"
    }
    guard model.bolehKelola else { return .empty }
    return """
        <a href="/strategi/baru?tahun=\(model.tahun)&amp;unit=\(model.unitID)&amp;butir=\(butir.id)">Susun strategi<span class="hanya-baca"> untuk \(butir.ukuran)</span></a>
        """
}

private func pembawaPK(_ daftar: [PembawaPK]) -> Markup {
    guard !daftar.isEmpty else { return tag("Belum ada", tone: "waspada") }
    return """
        <ul class="daftar-ringkas">\(each: daftar.prefix(5), pembawaSatu)\(if: daftar.count > 5, "<li class=\"meta\">dan \(daftar.count - 5) SKP lain</li>")</ul>
        """
}

private func pembawaSatu(_ satu: PembawaPK) -> Markup {
    """
    <li>\(satu.nama)<br><span class="meta">\(satu.jabatan) · SKP \(satu.keadaan.tampil.lowercased())\(if: satu.jenis == .tambahan, " · masih tambahan")</span></li>
    """
}
