import HTML
import Kinerja
import Platform

/// `/admin/standar/impor`: choose a file; earlier files.
func imporStandarPage(_ x: Exchange, _ daftar: [ImporStandar], faults: [Penolakan] = []) -> Markup {
    let galat = faults.first
    return layout(
        x, Page(title: faults.isEmpty ? "Impor standar" : "Galat: Impor standar", active: "/admin"),
        """
        \(errorSummary(faults))
        \(pageHead("Apa yang akan berubah?", above: "Impor standar", lead: "Unggah berkas CSV atau XLSX. Perbedaannya ditunjukkan dulu; tidak ada yang berubah sebelum Anda menerapkannya.", back: ("Kelola standar", "/admin/standar")))
        <form class="kartu lebar-kolom" action="/admin/standar/impor" method="post" enctype="multipart/form-data">\(formKeys(x))
        <div class="ruas\(if: galat != nil, " ruas-galat")"><label class="label" for="berkas">Berkas standar</label>
        <p class="petunjuk" id="berkas-p">CSV atau XLSX, paling besar 20 MB. Judul kolomnya seperti pada <a href="/admin/standar/ekspor.csv">hasil unduhan</a>.</p>
        <input class="isian" id="berkas" name="berkas" type="file" accept=".csv,.xlsx,text/csv" aria-describedby="berkas-p">
        \(galat.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</div>
        <button class="tombol lebar-hp" type="submit">\(Icon.impor.svg(small: true))Baca berkas</button></form>
        \(riwayatImpor(daftar))
        """
    )
}

private func riwayatImpor(_ daftar: [ImporStandar]) -> Markup {
    guard !daftar.isEmpty else {
        return emptyState("Belum ada impor", "Berkas yang pernah dibaca akan tercatat di sini.")
    }
    return """
        <section class="sela"><div class="tabel-bungkus tumpuk-hp"><table><caption>Riwayat impor standar</caption>
        <thead><tr><th scope="col">Berkas</th><th scope="col">Dibaca</th><th scope="col" class="n">Baru</th><th scope="col" class="n">Berubah</th><th scope="col" class="n">Bermasalah</th><th scope="col">Keadaan</th></tr></thead>
        <tbody>\(each: daftar, barisImpor)</tbody></table></div></section>
        """
}

private func barisImpor(_ satu: ImporStandar) -> Markup {
    """
    <tr><th scope="row"><a href="/admin/standar/impor/\(satu.id)">\(satu.namaBerkas)</a><br><span class="meta">\(satu.oleh)</span></th>
    <td data-l="Dibaca">\(Waktu.tampil(satu.dibuat))</td><td class="n" data-l="Baru">\(satu.baru)</td><td class="n" data-l="Berubah">\(satu.berubah)</td>
    <td class="n" data-l="Bermasalah">\(satu.bermasalah)</td><td data-l="Keadaan">\(tag(satu.keadaan.tampil, tone: satu.keadaan == .diterapkan ? "sukses" : ""))</td></tr>
    """
}

/// The lists of a preview, in the order of the links.
private enum BagianImpor: String, CaseIterable {
    case bermasalah, baru, berubah

    var judul: String {
        switch self {
        case .bermasalah: "Bermasalah"
        case .baru: "Baru"
        case .berubah: "Berubah"
        }
    }

    func jumlah(_ laporan: StandarImport.Laporan) -> Int {
        switch self {
        case .bermasalah: laporan.bermasalah.count
        case .baru: laporan.selisih.baru.count
        case .berubah: laporan.selisih.berubah.count
        }
    }
}

private let perHalamanImpor = 50

/// `/admin/standar/impor/{id}`: what the file would change, list by list.
func satuImporStandarPage(
    _ x: Exchange, _ impor: ImporStandar, _ laporan: StandarImport.Laporan, faults: [Penolakan] = []
) -> Markup {
    let bagian =
        BagianImpor(rawValue: x.query["bagian"]) ?? BagianImpor.allCases.first { $0.jumlah(laporan) > 0 } ?? .baru
    return layout(
        x, Page(title: faults.isEmpty ? "Perbedaan impor standar" : "Galat: Perbedaan impor standar", active: "/admin"),
        """
        \(errorSummary(faults))
        \(pageHead("Apa yang akan berubah?", above: impor.namaBerkas, lead: "\(Desimal(laporan.bacaan.jumlahBaris).tampil) baris, dibaca \(Waktu.tampil(impor.dibuat)) oleh \(impor.oleh).", back: ("Impor standar", "/admin/standar/impor")))
        <p class="jarak-b">\(tag(impor.keadaan.tampil, tone: impor.keadaan == .diterapkan ? "sukses" : "waspada"))</p>
        \(tindakanImpor(x, impor, laporan))
        <nav class="aksi sela jarak-b" aria-label="Bagian perbedaan">\(each: BagianImpor.allCases, { tautanImpor($0, bagian, impor, laporan) })<span class="meta">\(Desimal(laporan.selisih.sama).tampil) standar tidak berubah</span></nav>
        \(tabelImpor(x, bagian, laporan))
        \(pager(x, total: bagian.jumlah(laporan), perPage: perHalamanImpor))
        """
    )
}

private func tautanImpor(
    _ bagian: BagianImpor, _ kini: BagianImpor, _ impor: ImporStandar, _ laporan: StandarImport.Laporan
) -> Markup {
    """
    <a class="tombol \(bagian == kini ? "tombol-2" : "tombol-3") tombol-kecil" href="/admin/standar/impor/\(impor.id)?bagian=\(bagian.rawValue)"\(if: bagian == kini, " aria-current=\"true\"")>\(bagian.judul) <b>\(Desimal(bagian.jumlah(laporan)).tampil)</b></a>
    """
}

private func tindakanImpor(_ x: Exchange, _ impor: ImporStandar, _ laporan: StandarImport.Laporan) -> Markup {
    let (selisih, salah) = (laporan.selisih, laporan.bermasalah.count)
    let jumlah = selisih.baru.count + selisih.berubah.count
    return """
        <section class="kartu panel-utama">
        \(if: salah > 0, "<p>\(Desimal(salah).tampil) baris bermasalah dilewati. <a href=\"/admin/standar/impor/\(impor.id)/perbaikan.csv\">Unduh \(Desimal(salah).tampil) baris itu</a>, perbaiki, lalu unggah lagi.</p>")
        \(if: impor.keadaan == .dibaca && jumlah == 0, "<p>Tidak ada yang perlu diterapkan.</p>")
        \(if: impor.keadaan == .dibaca, """
        <div class="aksi sela-k">\(if: jumlah > 0, "<form action=\"/admin/standar/impor/\(impor.id)/penerapan\" method=\"post\">\(formKeys(x))<input type=\"hidden\" name=\"sidik\" value=\"\(selisih.sidik)\"><button class=\"tombol\" type=\"submit\">Terapkan \(Desimal(jumlah).tampil) standar</button></form>")
        <form action="/admin/standar/impor/\(impor.id)/pembuangan" method="post">\(formKeys(x))<button class="tombol tombol-3" type="submit">Buang hasil baca ini</button></form></div>
        """)
        \(if: impor.keadaan == .diterapkan, "<p>Baris yang baik sudah diterapkan.</p>")</section>
        """
}

private func tabelImpor(_ x: Exchange, _ bagian: BagianImpor, _ laporan: StandarImport.Laporan) -> Markup {
    guard bagian.jumlah(laporan) > 0 else {
        return emptyState("Tidak ada", "Tidak ada yang perlu ditunjukkan di bagian ini.")
    }
    let perKode = Dictionary(laporan.bacaan.baris.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
    func potong<T>(_ daftar: [T]) -> [T] {
        Array(daftar.dropFirst((x.halaman - 1) * perHalamanImpor).prefix(perHalamanImpor))
    }
    switch bagian {
    case .bermasalah:
        return bingkai(
            "Baris yang menunggu perbaikan", ["Baris", "Standar", "Masalah dan cara memperbaikinya"],
            "\(each: potong(laporan.bermasalah), barisSalah)")
    case .baru:
        return bingkai(
            "Standar baru", ["Baris", "Standar", "Rujukan"],
            "\(each: potong(laporan.selisih.baru).compactMap { perKode[$0] }, barisBaru)")
    case .berubah:
        return bingkai(
            "Standar yang mendapat versi baru", ["Baris", "Standar", "Sebelum dan sesudah"],
            "\(each: potong(laporan.selisih.berubah).compactMap { perKode[$0] }, { barisUbah($0, laporan.selisih.perbedaan[$0.kode] ?? []) })"
        )
    }
}

private func bingkai(_ judul: String, _ kepala: [String], _ baris: Markup) -> Markup {
    """
    <div class="tabel-bungkus tumpuk-hp"><table><caption>\(judul)</caption>
    <thead><tr>\(each: kepala, { "<th scope=\"col\">\($0)</th>" })</tr></thead><tbody>\(baris)</tbody></table></div>
    """
}

private func barisSalah(_ satu: BarisBermasalah) -> Markup {
    """
    <tr><td data-l="Baris">\(satu.nomorBaris)</td><th scope="row">\(satu.idLuar ?? "Tanpa kode")<br><span class="meta">\(satu.nama ?? "")</span></th>
    <td data-l="Masalah"><ul class="daftar-ringkas">\(each: satu.daftarMasalah, { "<li><b>\($0.kolom):</b> \($0.kalimat) <span class=\"meta\">\($0.perbaikan)</span></li>" })</ul></td></tr>
    """
}

private func barisBaru(_ satu: StandarMasukan) -> Markup {
    """
    <tr><td data-l="Baris">\(satu.nomorBaris)</td><th scope="row">\(satu.kode)<br><span class="meta">\(satu.indikator)</span></th><td data-l="Rujukan">\(satu.isi.rujukanTampil)</td></tr>
    """
}

private func barisUbah(_ satu: StandarMasukan, _ beda: [PerbedaanRuas]) -> Markup {
    """
    <tr><td data-l="Baris">\(satu.nomorBaris)</td><th scope="row"><a href="\(url: "/standar/" + percentEncoded(satu.kode))">\(satu.kode)</a><br><span class="meta">\(satu.indikator)</span></th><td data-l="Sebelum dan sesudah">\(tabelPerbedaan(beda))</td></tr>
    """
}
