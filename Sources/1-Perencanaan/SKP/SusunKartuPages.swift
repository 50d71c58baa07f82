import HTML
import Kinerja
import Platform

/// One own result on the drafting page: the editor, or the result with its hints and buttons.
func anakHasil(_ x: Exchange, _ model: HalamanHasil, _ hasil: RencanaHasilKerja) -> Markup {
    if let sunting = model.sunting, sunting.hasil.id == hasil.id { return anakSunting(x, model, sunting) }
    let skp = model.skp
    let nomor = skp.bernomor.first { $0.hasil.id == hasil.id }?.nomor ?? 0
    return """
        <article class="anak" aria-labelledby="r\(nomor)" id="\(fieldID("hasil[\(hasil.id)]"))">
        <h3 id="r\(nomor)">\(hasil.rumusan.isEmpty ? "Belum ada rumusan" : hasil.rumusan)</h3>
        \(hasil.catatanKembali.map { message("<strong>Dikembalikan atasan</strong>\($0)", tone: "waspada") })
        \(if: hasil.rhkAtasanID == nil && !hasil.rhkAtasan.isEmpty, "<p class=\"meta\">Mendukung: \(hasil.rhkAtasan)</p>")
        \(tabelIndikator(hasil.indikator, skp.pendekatan))
        \(saranHasil(model.saran[hasil.id] ?? []))
        <div class="aksi aksi-rapat">\(each: hasil.indikator.compactMap(\.standarKode), tandaStandar)\(if: !hasil.isLengkap(skp.pendekatan), tag("Belum lengkap", tone: "waspada"))\(tombolUbah(model, hasil, nomor))\(tombolUrutan(x, model, hasil, nomor))</div>
        </article>
        """
}

/// Closed while another part is to be mended; opening it needs no reason.
private func tombolUbah(_ model: HalamanHasil, _ hasil: RencanaHasilKerja, _ nomor: Int) -> Markup {
    let isTertutup = model.isTertutup(hasil)
    return """
        \(if: isTertutup, tag("Tidak perlu diperbaiki", tone: "sukses"))<a class="tombol tombol-3 tombol-kecil" href="?ubah=\(hasil.id)#sunting">\(isTertutup ? "Buka juga bagian ini" : "Ubah")<span class="hanya-baca"> hasil kerja \(nomor)</span></a>
        """
}

private func tombolUrutan(_ x: Exchange, _ model: HalamanHasil, _ hasil: RencanaHasilKerja, _ nomor: Int) -> Markup {
    let sejenis = hasil.jenis == .utama ? model.skp.utama : model.skp.tambahan
    guard sejenis.count > 1, !model.isTertutup(hasil) else { return .empty }
    let isAwal = sejenis.first?.id == hasil.id
    let isAkhir = sejenis.last?.id == hasil.id
    return """
        <form class="aksi aksi-rapat" action="/skp/\(model.skp.tahun)/susun/hasil/\(hasil.id)/urutan" method="post">\(kunciSKP(x, model.skp))
        \(if: !isAwal, "<button class=\"tombol tombol-3 tombol-kecil\" type=\"submit\" name=\"arah\" value=\"naik\">Naikkan<span class=\"hanya-baca\"> hasil kerja \(nomor)</span></button>")
        \(if: !isAkhir, "<button class=\"tombol tombol-3 tombol-kecil\" type=\"submit\" name=\"arah\" value=\"turun\">Turunkan<span class=\"hanya-baca\"> hasil kerja \(nomor)</span></button>")</form>
        """
}

/// Hints at the result they concern: gentle, each with its source.
private func saranHasil(_ daftar: [TemuanSKP]) -> Markup {
    guard !daftar.isEmpty else { return .empty }
    return """
        <ul class="daftar-ringkas saran-mutu">\(each: daftar, { "<li>\(Icon.info.svg(small: true))<span>\($0.pesan)\(if: $0.perbaikan != nil, " <span class=\"meta\">\($0.perbaikan)</span>") <span class=\"meta-k\">Dasar: \($0.dasar)</span></span></li>" })</ul>
        """
}

private func tandaStandar(_ kode: String) -> Markup {
    "<span class=\"tanda\">\(Icon.standar.svg(small: true))\(kode)</span>"
}

/// The indicators of a result as page rows: the same texts as the document's. In the qualitative approach one narrative
/// each, without aspect and target (keputusan 6).
func tabelIndikator(_ daftar: [IndikatorKinerja], _ pendekatan: SKP.Pendekatan = .kuantitatif) -> Markup {
    if pendekatan == .kualitatif {
        guard !daftar.isEmpty else { return "<p class=\"meta\">Belum ada ukuran keberhasilan</p>" }
        return """
            <p class="meta">Ukuran keberhasilan dan target:</p><ul class="narasi">\(each: daftar, { "<li>\($0.ukuran.isEmpty ? "Belum ada" : $0.narasi)</li>" })</ul>
            """
    }
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
