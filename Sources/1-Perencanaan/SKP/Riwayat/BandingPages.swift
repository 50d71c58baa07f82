import HTML
import Kinerja
import Platform

/// Differences as a list, words beside colour: on the check page, for the rater, and between two versions.
func daftarPerbedaan(_ daftar: [PerbedaanSKP], lama: String, baru: String) -> Markup {
    "<div class=\"tumpuk-r\">\(each: daftar, { kartuPerbedaan($0, lama, baru) })</div>"
}

private func kartuPerbedaan(_ satu: PerbedaanSKP, _ lama: String, _ baru: String) -> Markup {
    """
    <section class="kartu banding"><h3 class="h-kecil">\(satu.judul) \(tandaPerbedaan(satu.jenis))</h3>
    <dl>\(each: satu.ruas, { ruasPerbedaan($0, lama, baru) })</dl></section>
    """
}

private func ruasPerbedaan(_ ruas: PerbedaanRuas, _ lama: String, _ baru: String) -> Markup {
    let dulu: Markup = ruas.lama.isEmpty ? "<span class=\"meta\">Belum ada</span>" : "<del>\(ruas.lama)</del>"
    let kini: Markup = ruas.baru.isEmpty ? "<span class=\"meta\">Dihapus</span>" : "<ins>\(ruas.baru)</ins>"
    return """
        <div class="banding-ruas"><dt>\(ruas.nama)</dt>
        <dd><span class="meta-k blok">\(lama)</span>\(dulu)</dd>
        <dd><span class="meta-k blok">\(baru)</span>\(kini)</dd></div>
        """
}

/// "Baru", "Berubah" or "Dihapus" as a tag.
func tandaPerbedaan(_ jenis: PerbedaanSKP.Jenis) -> Markup {
    switch jenis {
    case .baru: tag(jenis.tampil, tone: "sukses")
    case .berubah: tag(jenis.tampil, tone: "info")
    case .dihapus: tag(jenis.tampil, tone: "waspada")
    }
}

/// A stale form: the own text beside what another saved, and one choice for each field.
func pilihBandingPage(
    _ x: Exchange, _ banding: BandingIsian, bagian: BagianSusun, aksi: String, isian: [(name: String, value: String)]
) -> Markup {
    let siapa = banding.terakhir.map { "\($0.pelaku), \(Waktu.tampil($0.waktu))" } ?? "gawai atau orang lain"
    let kosong = banding.perbedaan.isEmpty
    return susunPage(
        x, skp: banding.kini, bagian: bagian, judul: "Isian mana yang dipakai?",
        pengantar: kosong
            ? "SKP ini disimpan lebih dulu oleh \(siapa), dengan isi yang sama dengan isian Anda."
            : "SKP ini disimpan lebih dulu oleh \(siapa). Tidak ada yang ditimpa sebelum Anda memilih.",
        faults: [
            Penolakan("versi_basi", "SKP ini diubah sesudah halaman ini dibuka. Pilih isian yang dipakai", isian: nil)
        ],
        """
        <form class="tumpuk" action="\(url: aksi)" method="post">\(kunciSKP(x, banding.kini))
        <input type="hidden" name="dasar" value="\(banding.dasar ?? banding.kini.versi)"><input type="hidden" name="pilih[-]" value="kini">
        \(each: isian, { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })
        \(each: banding.perbedaan, { kartuPilih($0, banding, siapa) })
        \(bilahSusun("\(banding.perbedaan.flatMap(\.ruas).count) isian berbeda", "<button class=\"tombol\" type=\"submit\">Simpan pilihan</button>"))
        </form>
        """
    )
}

private func kartuPilih(_ satu: PerbedaanSKP, _ banding: BandingIsian, _ siapa: String) -> Markup {
    """
    <section class="kartu"><h2 class="h-kecil">\(satu.judul)</h2>\(each: satu.ruas, { pilihRuas($0, isMilik: banding.diubahSendiri.contains($0.kunci), siapa) })</section>
    """
}

private func pilihRuas(_ ruas: PerbedaanRuas, isMilik: Bool, _ siapa: String) -> Markup {
    """
    <fieldset class="ruas banding-pilih"><legend class="label">\(ruas.nama)</legend>
    \(pilihan(ruas, "milik", "Isian Anda", ruas.baru, terpilih: isMilik))\(pilihan(ruas, "kini", "Tersimpan oleh \(siapa)", ruas.lama, terpilih: !isMilik))</fieldset>
    """
}

private func pilihan(_ ruas: PerbedaanRuas, _ nilai: String, _ label: String, _ isi: String, terpilih: Bool) -> Markup {
    """
    <label class="centang"><input type="radio" name="pilih[\(ruas.kunci)]" value="\(nilai)"\(if: terpilih, " checked")><span><span class="meta-k blok">\(label)</span>\(isi.isEmpty ? "Tidak ada" : isi)</span></label>
    """
}
