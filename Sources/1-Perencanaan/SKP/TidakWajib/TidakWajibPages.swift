import HTML
import Kinerja
import Platform

/// Everything `/admin/pegawai/{id}/tidak-wajib` shows.
struct HalamanTidakWajib: Sendable {
    let id: String
    let nama: String
    let kedudukan: KedudukanPegawai
    let masa: [MasaTersimpan]
    var faults: [Penolakan] = []
}

func tidakWajibAdminPage(_ x: Exchange, _ model: HalamanTidakWajib) -> Markup {
    let judul = "Kapan SKP tidak diminta?"
    let alasan = WajibSKP.alasanTidakWajib(model.kedudukan)
    return layout(
        x, Page(title: model.faults.isEmpty ? judul : "Galat: \(judul)", active: "/admin/pegawai"),
        """
        \(errorSummary(model.faults))
        \(pageHead(judul, above: model.nama, back: ("Data pegawai", "/admin/pegawai/\(model.id)")))
        \(if: alasan == nil, message("Kedudukan \(model.nama) sekarang \(model.kedudukan.tampil.lowercased()), jadi SKP tetap diminta. Ubah kedudukannya lebih dulu bila ia CLTN, MPP, diberhentikan sementara, atau pejabat negara. Dasarnya \(WajibSKP.dasar)."))
        \(if: alasan != nil, formMasa(x, model, alasan ?? ""))
        \(if: model.masa.isEmpty, "<p class=\"meta sela\">Belum ada masa yang dicatat.</p>")
        \(if: !model.masa.isEmpty, "<h2>Yang tercatat</h2><ul class=\"daftar-ringkas\">\(each: model.masa, { "<li>\($0.kedudukan.tampil), sejak \($0.sejak.tampil)\(if: $0.sampai != nil, " sampai \($0.sampai?.tampil ?? "")")</li>" })</ul>")
        """
    )
}

private func formMasa(_ x: Exchange, _ model: HalamanTidakWajib, _ alasan: String) -> Markup {
    """
    <form class="kartu tumpuk-r" action="/admin/pegawai/\(model.id)/tidak-wajib" method="post">\(formKeys(x))
    <p>\(model.nama) \(alasan). Dasarnya \(WajibSKP.dasar).</p>
    \(Field("sejak", "Sejak", value: x.form["sejak"], kind: .date).markup(model.faults))
    \(Field("sampai", "Sampai", value: x.form["sampai"], hint: "Kosongkan bila belum diketahui.", kind: .date, isOptional: true).markup(model.faults))
    <p class="aksi"><button class="tombol" type="submit">Simpan</button></p></form>
    """
}
