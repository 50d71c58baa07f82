import Dasar
import HTML
import Kinerja
import Platform

/// Everything `/skp/{tahun}` shows.
struct HalamanSKP {
    let tersimpan: SKPTersimpan
    let dokumen: [Dokumen]
    let catatan: CatatanSKP
    /// Where its owner stands today; nil for one without a post.
    let tempat: TempatSKP?

    var skp: SKP { tersimpan.skp }
    var potret: PotretSKP? { tersimpan.potret }
    var perubahan: [PerubahanOrganisasiSKP] { tempat?.perubahan(tersimpan) ?? [] }
    var namaPenilai: String { potret?.penilai?.nama ?? tempat?.konteks.penilai?.nama ?? "pejabat penilai" }
}

func skpPage(_ x: Exchange, _ model: HalamanSKP, faults: [Penolakan] = []) -> Markup {
    let skp = model.skp
    let judul = "SKP \(skp.tahun)"
    let isBolehDialog = skp.keadaan != .ditutup
    let dialog = model.catatan.dialog
    return layout(
        x,
        Page(
            title: faults.isEmpty ? judul : "Galat: \(judul)", active: "/skp", period: "\(skp.tahun) · Perencanaan"),
        """
        \(errorSummary(faults))
        \(pageHead(judul, above: "Apa yang saya janjikan tahun ini?", back: ("SKP saya", "/skp")))
        \(pesanPerubahan(x, skp, model.perubahan))
        <div class="dua"><div class="tumpuk">\(langkahSKP(x, model, faults))\(bagianBerubah(skp, model.catatan))
        <h2>Hasil kerja</h2>\(isiHasilKerja(skp, kaki: { kakiHasil($0, model.catatan, isBolehDialog) }))
        <h2>Perilaku kerja</h2>\(catatanBagian(skp.catatanPerilaku))\(isiPerilaku(skp, tanda: { tandaDialog($0, dialog) }, kaki: { dialogButir(.perilaku($0.nilai), dialog, isBolehTulis: isBolehDialog, isTerbuka: true) }))
        <h2>Dukungan dan lampiran</h2>\(catatanBagian(skp.catatanDukungan))\(isiLampiran(skp, kaki: dialogButir(.dukungan, dialog, isBolehTulis: isBolehDialog)))
        \(formDialog(x, skp, kembali: "skp"))</div>
        <aside class="tumpuk">\(panelKeadaan(model))\(panelPelengkap(x, model, faults))\(panelDokumen(model.dokumen))\(panelCetak(skp, alamat: "/skp/\(skp.tahun)"))\(panelRiwayat(model.catatan.riwayat))</aside></div>
        """
    )
}

/// Under a result: what changed in it, and its dialogue.
func kakiHasil(_ hasil: RencanaHasilKerja, _ catatan: CatatanSKP, _ isBolehDialog: Bool) -> Markup {
    dialogButir(.hasil(hasil.id), catatan.dialog, isBolehTulis: isBolehDialog)
}

/// The reason of a return on a part that is no result.
func catatanBagian(_ teks: String?) -> Markup {
    guard let teks else { return .empty }
    return message("<strong>Dikembalikan atasan</strong>\(teks)", tone: "waspada")
}

/// What differs from the SKP in force, while a change is under way.
func bagianBerubah(_ skp: SKP, _ catatan: CatatanSKP) -> Markup {
    guard catatan.tetap != nil, skp.keadaan != .ditetapkan else { return .empty }
    let daftar = catatan.perbedaan(skp)
    let dasar = skp.dasarPerubahan.map { "Dasar perubahan: \($0.tampil) (\($0.pasal))." } ?? ""
    return """
        <section class="tumpuk-r" aria-labelledby="j-berubah"><h2 id="j-berubah">Yang berubah</h2>
        <p class="meta">\(dasar) Realisasi yang sudah ada tetap tersimpan.</p>
        \(if: daftar.isEmpty, "<p class=\"kartu\">Belum ada yang berubah dibanding SKP yang berlaku.</p>")
        \(if: !daftar.isEmpty, daftarPerbedaan(daftar, lama: "Berlaku sekarang", baru: "Diusulkan"))</section>
        """
}

/// What changed around the owner, each with its one act.
func pesanPerubahan(_ x: Exchange, _ skp: SKP, _ daftar: [PerubahanOrganisasiSKP]) -> Markup {
    guard !daftar.isEmpty else { return .empty }
    return "<div class=\"tumpuk-r jarak-b\">\(each: daftar, { satuPerubahan(x, skp, $0) })</div>"
}

private func satuPerubahan(_ x: Exchange, _ skp: SKP, _ satu: PerubahanOrganisasiSKP) -> Markup {
    let form: Markup =
        satu.tombol.map {
            """
            <form class="aksi sela-k" action="/skp/\(skp.id)/penyesuaian" method="post">\(kunciSKP(x, skp))<input type="hidden" name="jenis" value="\(satu.kunci)"><button class="tombol" type="submit">\($0)</button></form>
            """ as Markup
        } ?? .empty
    return message("\(satu.pesan()) <span class=\"meta\">Dasar: \(satu.dasar)</span>\(form)", tone: "waspada")
}
