import HTML
import Kinerja
import Platform

/// `/perjanjian`: every unit that has an agreement or should have one.
struct HalamanDaftarPerjanjian: Sendable {
    let tahun: Int
    let kata: String
    let saringan: PerjanjianBacaStore.Saringan
    let daftar: [BarisPerjanjian]
    let jumlah: Int
}

func daftarPerjanjianPage(_ x: Exchange, _ model: HalamanDaftarPerjanjian) -> Markup {
    layout(
        x,
        Page(title: "Perjanjian kinerja \(model.tahun)", active: "/perjanjian", period: "\(model.tahun) · Perencanaan"),
        """
        \(pageHead("Apa yang dijanjikan setiap unit?", above: "Perjanjian kinerja \(model.tahun)", lead: "Sasaran, indikator, dan target unit menjadi hasil kerja pimpinannya, lalu dibagi sampai ke setiap pegawai."))
        \(saringPerjanjian(x, model))
        \(tabelPerjanjian(model))
        \(pager(x, total: model.jumlah, perPage: PerjanjianBacaStore.perHalaman))
        <p class="aksi sela"><a href="/strategi?tahun=\(model.tahun)">Strategi pencapaian (A.1.4)</a></p>
        """
    )
}

private func saringPerjanjian(_ x: Exchange, _ model: HalamanDaftarPerjanjian) -> Markup {
    let kini = x.world.today.tahun
    let tahun = Set([kini - 1, kini, kini + 1, model.tahun]).sorted().map { (String($0), String($0)) }
    let keadaan = [
        ("semua", "Semua"), ("ditetapkan", "Ditetapkan"), ("rancangan", "Rancangan"), ("belum", "Belum ada"),
    ]
    return """
        <form class="kartu saring-pk jarak-b" role="search" action="/perjanjian" method="get">
        \(selectField("tahun", "Tahun", options: tahun, selected: String(model.tahun)))
        \(selectField("keadaan", "Keadaan", options: keadaan, selected: model.saringan.rawValue))
        \(Field("q", "Nama unit", value: model.kata, isOptional: true).markup())
        <button class="tombol tombol-2" type="submit">Tampilkan</button></form>
        """
}

private func tabelPerjanjian(_ model: HalamanDaftarPerjanjian) -> Markup {
    guard !model.daftar.isEmpty else {
        return emptyState(
            "Tidak ada unit yang cocok", "Ganti tahun atau keadaan, atau kosongkan nama unit.",
            action: ("Tampilkan semua", "/perjanjian?tahun=\(model.tahun)"))
    }
    return """
        <div class="tabel-bungkus tumpuk-hp"><table><caption>\(model.jumlah) unit, unit Anda lebih dulu</caption>
        <thead><tr><th scope="col">Unit</th><th scope="col">Pimpinan</th><th scope="col">Keadaan</th><th scope="col" class="n">Indikator</th><th scope="col" class="n">Ada di SKP</th></tr></thead>
        <tbody>\(each: model.daftar, { barisUnit($0, tahun: model.tahun) })</tbody></table></div>
        """
}

private func barisUnit(_ satu: BarisPerjanjian, tahun: Int) -> Markup {
    """
    <tr><th scope="row"><a href="/perjanjian/\(tahun)/\(satu.unitID)">\(satu.unit)</a>\(if: satu.isMilikSaya, " \(tag("Unit Anda", tone: "info"))")</th>
    <td data-l="Pimpinan">\(satu.kepala ?? "Belum tercatat")</td><td data-l="Keadaan">\(tandaPerjanjian(satu.keadaan, revisi: satu.revisi))</td>
    <td class="n" data-l="Indikator">\(satu.jumlah)</td><td class="n" data-l="Ada di SKP">\(satu.dibawa)</td></tr>
    """
}

/// The state of an agreement as a tag.
func tandaPerjanjian(_ keadaan: KeadaanPerjanjian?, revisi: Int = 0) -> Markup {
    let ekor = revisi > 0 ? ", perubahan ke-\(revisi)" : ""
    switch keadaan {
    case nil: return tag("Belum ada", tone: "polos")
    case .rancangan: return tag("Rancangan\(ekor)", tone: "waspada")
    case .ditetapkan: return tag("Ditetapkan\(ekor)", tone: "sukses")
    case .diganti: return tag("Diganti", tone: "polos")
    }
}
