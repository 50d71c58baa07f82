import HTML
import Kinerja
import Platform

/// `/tim/matriks/cakupan`: where does the cascade break?
func cakupanPage(_ x: Exchange, _ model: HalamanCakupan) -> Markup {
    layout(
        x, Page(title: "Cakupan kaskade", active: "/tim", period: "\(model.tahun) · Perencanaan"),
        """
        \(pageHead("Di mana kaskade terputus?", above: "Cakupan \(model.unit) \(model.tahun)", lead: "Dua arah: hasil pimpinan yang didukung, dan pegawai yang mendukung.", back: ("Pembagian peran", "/tim/matriks?tahun=\(model.tahun)")))
        <section class="kisi-3 jarak-b" aria-label="Seluruh unit">\(kartu(model.jumlah.persenKolom, "hasil kerja kepala unit ada pendukungnya", model.jumlah.kolomDidukung, model.jumlah.kolom))\(kartu(model.jumlah.persenOrang, "pegawai punya peran", model.jumlah.orangBerperan, model.jumlah.orang))\(kartu(model.jumlah.persenHasil, "hasil kerja pegawai mendukung pimpinan", model.jumlah.hasilMendukung, model.jumlah.hasil))</section>
        <div class="tabel-bungkus tumpuk-hp"><table class="padat"><caption>Menurut unit</caption><thead><tr><th scope="col">Unit</th><th scope="col">Hasil kepala didukung</th><th scope="col">Pegawai berperan</th><th scope="col">Hasil mendukung</th></tr></thead>
        <tbody>\(each: model.daftar, { barisUnit($0, model) })</tbody></table></div>
        \(pager(x, total: model.jumlahUnit, perPage: CakupanUnitStore.perHalaman))
        """
    )
}

private func kartu(_ persen: Int?, _ teks: String, _ ada: Int, _ semua: Int) -> Markup {
    """
    <div class="kartu cakupan\(if: persen == 100, " penuh")"><p><b>\(persen.map { "\($0)%" } ?? "–")</b> \(teks)</p><p class="meta">\(ada) dari \(semua)</p></div>
    """
}

private func barisUnit(_ satu: CakupanUnit, _ model: HalamanCakupan) -> Markup {
    let isAkar = satu.id == model.unitID
    return """
        <tr><th scope="row">\(if: isAkar, "\(satu.nama)")\(if: !isAkar, "<a href=\"/tim/matriks/cakupan?tahun=\(model.tahun)&amp;unit=\(satu.id)\">\(satu.nama)</a>")\(if: satu.tingkat > 0, "<small class=\"blok meta\">Tingkat \(satu.tingkat)</small>")</th>
        \(sel("Hasil kepala didukung", satu.cakupan.persenKolom, satu.cakupan.kolomDidukung, satu.cakupan.kolom))\(sel("Pegawai berperan", satu.cakupan.persenOrang, satu.cakupan.orangBerperan, satu.cakupan.orang))\(sel("Hasil mendukung", satu.cakupan.persenHasil, satu.cakupan.hasilMendukung, satu.cakupan.hasil))</tr>
        """
}

private func sel(_ label: String, _ persen: Int?, _ ada: Int, _ semua: Int) -> Markup {
    guard let persen else { return "<td data-l=\"\(label)\">–</td>" }
    return """
        <td data-l="\(label)"><span><b>\(persen)%</b> <span class="meta">\(ada) dari \(semua)</span>\(if: persen < 100, tag("Kurang \(semua - ada)", tone: "waspada"))</span></td>
        """
}
