import HTML
import Kinerja
import Platform

/// Beside a result in force: what was done because there was no progress, and the take-over it opens (Ps 20).
func formPembinaan(_ x: Exchange, _ hasil: RencanaHasilKerja, _ model: HalamanTimSKP) -> Markup {
    guard hasil.keadaan != .diambilAlih else { return .empty }
    let sudah = model.catatan.pembinaan(hasil.id)
    let pilihan =
        [(value: "", label: "Pilih tindakan")]
        + TindakanPembinaan.allCases.map { (value: $0.rawValue, label: $0.tampil) }
    let isBuka = x.form["hasil"] == hasil.id && !model.faults.isEmpty
    let faults = isBuka ? model.faults : []
    return """
        <details class="lipat sela-k"\(if: isBuka, " open")><summary>Belum ada kemajuan?</summary><div class="tumpuk-r">
        \(if: !sudah.isEmpty, "<p>Sudah dilakukan: \(sudah.map { $0.tampil.lowercased() }.joined(separator: "; ")).</p>")
        <form class="tumpuk-r" action="/skp/\(model.skp.id)/pembinaan" method="post">\(kunciSKP(x, model.skp))<input type="hidden" name="hasil" value="\(hasil.id)">
        \(pilihTindakan("tindakan-\(hasil.id)", pilihan, isBuka ? x.form["tindakan"] : "", faults))
        \(ruasCatatan("catatan-\(hasil.id)", "Apa yang dilakukan, dan kapan", isBuka ? x.form["catatan"] : "", faults))
        <p class="aksi"><button class="tombol tombol-2 tombol-kecil" type="submit">Catat tindakan</button></p></form>
        \(if: !sudah.isEmpty, formAmbilAlih(x, hasil, model))
        \(if: sudah.isEmpty, "<p class=\"meta\">Hasil kerja baru dapat diambil alih sesudah salah satu tindakan di atas dicatat. Dasar: Ps 20(3)-(7).</p>")</div></details>
        """
}

private func formAmbilAlih(_ x: Exchange, _ hasil: RencanaHasilKerja, _ model: HalamanTimSKP) -> Markup {
    """
    <form class="tumpuk-r" action="/skp/\(model.skp.id)/pengambilalihan" method="post">\(kunciSKP(x, model.skp))<input type="hidden" name="hasil" value="\(hasil.id)">
    \(ruasCatatan("alih-\(hasil.id)", "Mengapa pegawai tidak dapat menyelesaikannya", "", []))
    <p class="aksi"><button class="tombol tombol-2 tombol-kecil" type="submit">Ambil alih hasil kerja</button></p></form>
    """
}

/// Field names repeat on the page, so that each result gets ids of its own.
private func ruasCatatan(_ id: String, _ label: String, _ nilai: String, _ faults: [Penolakan]) -> Markup {
    let galat = faults.first { $0.isian == "catatan" }
    return """
        <div class="ruas\(galat == nil ? "" : " ruas-galat")"><label class="label" for="\(id)">\(label)</label><textarea class="isian" id="\(id)" name="catatan" rows="2"\(if: galat != nil, " aria-invalid=\"true\"")>\(nilai)</textarea>
        \(galat.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</div>
        """
}

private func pilihTindakan(
    _ id: String, _ pilihan: [(value: String, label: String)], _ terpilih: String, _ faults: [Penolakan]
) -> Markup {
    let galat = faults.first { $0.isian == "tindakan" }
    return """
        <div class="ruas\(galat == nil ? "" : " ruas-galat")"><label class="label" for="\(id)">Yang sudah dilakukan</label><select class="isian pilih" id="\(id)" name="tindakan">\(each: pilihan, { "<option value=\"\($0.value)\"\(if: $0.value == terpilih, " selected")>\($0.label)</option>" })</select>
        \(galat.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</div>
        """
}
