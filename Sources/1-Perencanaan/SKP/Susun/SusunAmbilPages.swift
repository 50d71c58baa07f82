import HTML
import Kinerja
import Platform

/// Everything `/skp/{tahun}/susun/standar` shows.
struct HalamanAmbilStandar {
    let skp: SKP
    let atasan: Atasan?
    /// The superior's result that was asked for; empty lets the words decide.
    let terpilih: String
    let kata: String
    let standar: [Standar]
    var faults: [Penolakan] = []
}

/// Tick standards; each becomes a result with its indicator and target.
func ambilStandarPage(_ x: Exchange, _ model: HalamanAmbilStandar) -> Markup {
    let alamat = "/skp/\(model.skp.tahun)/susun/standar"
    let dipakai = Set(model.skp.hasilKerja.flatMap(\.indikator).compactMap(\.standarID))
    return susunPage(
        x, skp: model.skp, bagian: .hasil, judul: "Standar mana yang menjadi hasil kerja Anda?",
        pengantar:
            "Setiap standar yang dicentang menjadi satu hasil kerja dengan indikator dan targetnya. Bunyinya boleh Anda ubah.",
        faults: model.faults,
        """
        <form class="gabung" action="\(url: alamat)" method="get" role="search"><label class="hanya-baca" for="q">Cari standar</label><input class="isian" id="q" name="q" type="search" value="\(model.kata)" placeholder="Cari standar, misalnya ibu hamil">\(if: !model.terpilih.isEmpty, "<input type=\"hidden\" name=\"atasan\" value=\"\(model.terpilih)\">")<button class="tombol tombol-2 tombol-gabung" type="submit">Cari</button></form>
        \(if: model.standar.isEmpty, emptyState("Tidak ada standar yang cocok", "Coba kata yang lebih umum, atau tulis sendiri hasil kerjanya.", action: ("Kembali ke hasil kerja", BagianSusun.hasil.url(model.skp.tahun))))
        \(if: !model.standar.isEmpty, formulirStandar(x, model, alamat, dipakai))
        """
    )
}

private func formulirStandar(
    _ x: Exchange, _ model: HalamanAmbilStandar, _ alamat: String, _ dipakai: Set<String>
) -> Markup {
    let judul = model.kata.isEmpty ? "Saran untuk unit Anda" : "Standar untuk “\(model.kata)”"
    let pilihan =
        [(value: "", label: "Sesuaikan dengan kata-katanya")]
        + (model.atasan?.hasil ?? []).map { (value: $0.id, label: $0.rumusan) }
    return """
        <form class="tumpuk" action="\(url: alamat)" method="post">\(kunciSKP(x, model.skp))
        \(if: pilihan.count > 1, selectField("atasan", "Mendukung hasil kerja atasan", options: pilihan, selected: model.terpilih))
        <section class="kartu"><fieldset id="standar"><legend class="label label-besar">\(judul)</legend>
        \(each: model.standar, { satuStandar($0, isDipakai: dipakai.contains($0.id)) })</fieldset></section>
        \(bilahSusun("Dapat diurungkan", "<button class=\"tombol\" type=\"submit\">Ambil yang dicentang</button>"))</form>
        """
}

private func satuStandar(_ standar: Standar, isDipakai: Bool) -> Markup {
    """
    <label class="centang"><input type="checkbox" name="standar" value="\(standar.id)"><span><b>\(standar.isi.indikator)</b> <span class="meta blok">\(standar.isi.aspek.tampil) · \(standar.isi.rujukanTampil) · \(standar.isi.kode)\(if: isDipakai, " · sudah di SKP Anda")</span></span></label>
    """
}
