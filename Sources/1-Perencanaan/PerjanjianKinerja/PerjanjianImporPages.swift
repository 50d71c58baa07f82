import HTML
import Kinerja
import Platform

/// `/perjanjian/{tahun}/{unit}/susun/impor`.
struct HalamanImporPerjanjian: Sendable {
    var susun: HalamanSusunPerjanjian
    /// What was pasted, or the rows that wait for mending.
    var isi = ""
    /// The dry run.
    var impor: ImporPerjanjian?
    /// The good rows are in; only the faulty ones are left.
    var isSisa = false

    init(susun: HalamanSusunPerjanjian, isi: String = "", isSisa: Bool = false) {
        self.susun = susun
        self.isi = isi
        self.isSisa = isSisa
    }
}

func imporPerjanjianPage(_ x: Exchange, _ model: HalamanImporPerjanjian) -> Markup {
    let susun = model.susun
    return layout(
        x,
        Page(
            title: (susun.faults.isEmpty ? "" : "Galat: ") + "Impor perjanjian kinerja \(susun.unit)",
            active: "/perjanjian",
            isTask: true, period: "\(susun.tahun) · Perencanaan"),
        """
        \(errorSummary(susun.faults))
        \(pageHead("Apa yang akan berubah?", above: "Impor perjanjian kinerja \(susun.tahun)", lead: "Perbedaannya ditunjukkan dulu; tidak ada yang berubah sebelum Anda menerapkannya.", back: ("Susun perjanjian", susun.alamat + "/susun")))
        \(if: model.isSisa, message("Baris yang baik sudah masuk. Perbaiki baris di bawah, lalu baca lagi.", tone: "sukses"))
        \(model.impor.map { hasilImpor(x, $0, model) })
        \(formImpor(x, model))
        """
    )
}

private func formImpor(_ x: Exchange, _ model: HalamanImporPerjanjian) -> Markup {
    let judul = model.isi.isEmpty ? "Tabel" : "Tabel untuk dibaca lagi"
    return """
        <form class="kartu sela" action="\(url: model.susun.alamat + "/susun/impor")" method="post" enctype="multipart/form-data">\(formKeys(x))
        \(Field("isi", judul, value: model.isi, hint: "Salin dari lembar kerja lalu tempel di sini. Kolomnya: sasaran, indikator, target, satuan; dengan baris judul urutannya boleh lain.", kind: .area(rows: 8), isOptional: true).markup(model.susun.faults))
        <div class="ruas"><label class="label" for="berkas">Atau berkas <span class="ops">(opsional)</span></label><p class="petunjuk" id="berkas-p">CSV atau XLSX, paling besar 2 MB.</p>
        <input class="isian" id="berkas" name="berkas" type="file" accept=".csv,.xlsx,text/csv" aria-describedby="berkas-p">\(galatBerkas(model))</div>
        <p class="aksi"><button class="tombol\(if: model.impor != nil, " tombol-2")" type="submit">Baca tabel</button></p></form>
        """
}

private func galatBerkas(_ model: HalamanImporPerjanjian) -> Markup {
    guard let galat = model.susun.faults.first(where: { $0.isian == "berkas" }) else { return .empty }
    return "<p class=\"galat\">\(galat.pesan)</p>"
}

private func hasilImpor(_ x: Exchange, _ impor: ImporPerjanjian, _ model: HalamanImporPerjanjian) -> Markup {
    let ubah = impor.jumlah(.baru) + impor.jumlah(.berubah)
    let salah = impor.bermasalah.count
    return """
        <section class="kartu panel-utama"><p>\(impor.jumlah(.baru)) indikator baru, \(impor.jumlah(.berubah)) berubah, \(impor.jumlah(.sama)) sudah sama, \(salah) baris perlu diperbaiki.</p>
        \(if: ubah > 0, formTerapkan(x, impor, model, jumlah: ubah))
        \(if: ubah == 0, "<p class=\"meta\">Tidak ada yang perlu diterapkan.</p>")</section>
        \(if: salah > 0, tabelSalah(impor))\(if: ubah > 0, tabelUbah(impor))
        """
}

private func formTerapkan(
    _ x: Exchange, _ impor: ImporPerjanjian, _ model: HalamanImporPerjanjian, jumlah: Int
) -> Markup {
    """
    <form action="\(url: model.susun.alamat + "/susun/impor/penerapan")" method="post">\(formKeys(x))<input type="hidden" name="versi" value="\(model.susun.versi)">
    <input type="hidden" name="isi" value="\(impor.csvBaik)"><input type="hidden" name="sisa" value="\(impor.bermasalah.isEmpty ? "" : impor.csvSalah)">
    <p class="aksi sela-k"><button class="tombol" type="submit">Terapkan \(jumlah) indikator</button></p></form>
    """
}

private func tabelSalah(_ impor: ImporPerjanjian) -> Markup {
    """
    <div class="tabel-bungkus tumpuk-hp sela"><table><caption>Baris yang menunggu perbaikan</caption>
    <thead><tr><th scope="col">Baris</th><th scope="col">Indikator</th><th scope="col">Masalah dan cara memperbaikinya</th></tr></thead>
    <tbody>\(each: impor.bermasalah, { satu in
        "<tr><td data-l=\"Baris\">\(satu.nomorBaris)</td><th scope=\"row\">\(satu.nama ?? "Tanpa indikator")</th><td data-l=\"Masalah\"><ul class=\"daftar-ringkas\">\(each: satu.daftarMasalah, { "<li><b>\($0.kolom):</b> \($0.kalimat). <span class=\"meta\">\($0.perbaikan)</span></li>" })</ul></td></tr>"
    })</tbody></table></div>
    """
}

private func tabelUbah(_ impor: ImporPerjanjian) -> Markup {
    """
    <div class="tabel-bungkus tumpuk-hp sela"><table><caption>Yang akan masuk</caption>
    <thead><tr><th scope="col">Indikator</th><th scope="col">Sasaran</th><th scope="col">Target</th><th scope="col">Perubahan</th></tr></thead>
    <tbody>\(each: impor.baris.filter { $0.beda != .sama }, { satu in
        "<tr><th scope=\"row\">\(satu.butir.ukuran)</th><td data-l=\"Sasaran\">\(satu.butir.sasaran)</td><td data-l=\"Target\">\(satu.butir.targetTampil)</td><td data-l=\"Perubahan\">\(tag(satu.beda == .baru ? "Baru" : "Berubah", tone: satu.beda == .baru ? "sukses" : "waspada"))</td></tr>"
    })</tbody></table></div>
    """
}
