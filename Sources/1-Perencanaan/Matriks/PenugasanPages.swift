import HTML
import Kinerja
import Platform

/// `/tim/penugasan`: may they take this on?
func penugasanTimPage(_ x: Exchange, _ model: HalamanPenugasan) -> Markup {
    layout(
        x, Page(title: model.faults.isEmpty ? "Persetujuan penugasan" : "Galat: Persetujuan penugasan", active: "/tim"),
        """
        \(errorSummary(model.faults))
        \(pageHead("Penugasan siapa yang menunggu?", above: "Persetujuan penugasan", lead: model.daftar.isEmpty ? nil : "Timbang kompetensi, beban kerja, dan kemajuan orangnya. Tanpa persetujuan Anda, peran ini tidak masuk SKP.", back: ("Tim saya", "/tim")))
        \(if: model.daftar.isEmpty, emptyState("Tidak ada penugasan yang menunggu", "Penugasan dari pimpinan lain dan pengajuan sukarela tim Anda akan muncul di sini."))
        <div class="tumpuk">\(each: model.daftar, { satuPermintaan(x, $0, model) })</div>
        \(pager(x, total: model.jumlah, perPage: PenugasanStore.perHalaman))
        """
    )
}

private func satuPermintaan(_ x: Exchange, _ satu: BarisPenugasan, _ model: HalamanPenugasan) -> Markup {
    let peran = satu.peran
    let nama = "alasan[\(peran.id)]"
    let faults = model.faults.filter { $0.isian == nama }
    let kunci: Markup = "\(formKeys(x))<input type=\"hidden\" name=\"versi\" value=\"\(peran.versi)\">"
    return """
        <section class="kartu"><h2>\(satu.pegawai)</h2><p class="meta">\(satu.jabatanPegawai), \(satu.unitPegawai)</p>
        <p><b>\(peran.rumusan)</b></p>
        <dl class="pasangan sela-k"><dt>\(peran.bentuk == .sukarela ? "Diajukan untuk" : "Diminta oleh")</dt><dd>\(satu.pemberi), \(satu.jabatanPemberi)\(if: satu.tim != nil, " (\(satu.tim))")</dd>
        <dt>Mendukung</dt><dd>\(satu.kolom)</dd>\(if: peran.beban != nil, "<dt>Bagian target</dt><dd>\(peran.beban?.tampil)</dd>")
        <dt>Beban kini</dt><dd>\(satu.bebanKini) hasil kerja \(peran.tahun)</dd><dt>Bentuk</dt><dd>\(peran.bentuk.tampil)</dd></dl>
        <form class="aksi" action="/tim/penugasan/\(peran.id)/persetujuan" method="post">\(kunci)<button class="tombol" type="submit">Setujui<span class="hanya-baca"> penugasan \(satu.pegawai)</span></button></form>
        <details class="lipat sela-k"\(if: !faults.isEmpty, " open")><summary>Tolak<span class="hanya-baca"> penugasan \(satu.pegawai)</span></summary><form action="/tim/penugasan/\(peran.id)/penolakan" method="post" novalidate>\(kunci)\(alasanTolak(peran.id, model.alasan[peran.id] ?? "", faults))
        <p class="aksi sela-k"><button class="tombol tombol-2" type="submit">Tolak dengan alasan ini</button></p></form></details></section>
        """
}

private func alasanTolak(_ id: String, _ nilai: String, _ faults: [Penolakan]) -> Markup {
    let fault = faults.first
    return """
        <div class="ruas\(if: fault != nil, " ruas-galat")"><label class="label" for="alasan-\(id)">Alasan penolakan</label><p class="petunjuk" id="alasan-\(id)-p">Kompetensi, beban kerja, atau kemajuan kerjanya.</p>
        <textarea class="isian" id="alasan-\(id)" name="alasan" rows="2" aria-describedby="alasan-\(id)-p\(if: fault != nil, " alasan-\(id)-g")"\(if: fault != nil, " aria-invalid=\"true\"")>\(nilai)</textarea>\(if: fault != nil, "<p class=\"galat\" id=\"alasan-\(id)-g\">\(fault?.pesan)</p>")</div>
        """
}

/// `/penugasan`: what was I asked to do?
func penugasanPage(_ x: Exchange, _ model: HalamanPenugasan) -> Markup {
    layout(
        x,
        Page(
            title: model.faults.isEmpty ? "Penugasan" : "Galat: Penugasan", active: "/skp",
            period: "\(model.tahun) · Perencanaan"),
        """
        \(errorSummary(model.faults))
        \(pageHead("Peran apa yang diberikan kepada saya?", above: "Penugasan \(model.tahun)", back: ("SKP", "/skp")))
        <p class="aksi jarak-b"><a class="tombol tombol-2" href="/penugasan/sukarela">Ajukan diri</a></p>
        \(if: model.daftar.isEmpty, emptyState("Belum ada peran", "Peran dari pimpinan dan pengajuan Anda akan muncul di sini, beserta riwayatnya."))
        <div class="tumpuk">\(each: model.daftar, { satuPeran(x, $0) })</div>
        \(pager(x, total: model.jumlah, perPage: PenugasanStore.perHalaman))
        """
    )
}

private func satuPeran(_ x: Exchange, _ satu: BarisPenugasan) -> Markup {
    let peran = satu.peran
    return """
        <section class="kartu"><h2>\(peran.rumusan)</h2><p class="aksi">\(tag(peran.keadaan.tampil, tone: nada(peran.keadaan)))\(tag(peran.bentuk.tampil, tone: "polos"))</p>
        <dl class="pasangan sela-k"><dt>Pemberi tugas</dt><dd>\(satu.pemberi), \(satu.jabatanPemberi)\(if: satu.tim != nil, " (\(satu.tim))")</dd><dt>Mendukung</dt><dd>\(satu.kolom)</dd>
        \(if: peran.beban != nil, "<dt>Bagian target</dt><dd>\(peran.beban?.tampil)</dd>")\(if: !peran.alasan.isEmpty, "<dt>Catatan</dt><dd>\(peran.alasan)</dd>")
        <dt>Dicatat</dt><dd>\(Waktu.tanggal(peran.dibuat).tampil)\(peran.diputus.map { ", diputus \(Waktu.tanggal($0).tampil)" })</dd></dl>
        \(langkah(x, satu))</section>
        """
}

private func nada(_ keadaan: KeadaanPeran) -> String {
    switch keadaan {
    case .menungguPenilai: "waspada"
    case .disepakati: "info"
    case .masukSKP: "sukses"
    case .ditolak, .dicabut: "polos"
    }
}

/// The one thing its owner can do now.
private func langkah(_ x: Exchange, _ satu: BarisPenugasan) -> Markup {
    let peran = satu.peran
    let kunci: Markup = "\(formKeys(x))<input type=\"hidden\" name=\"versi\" value=\"\(peran.versi)\">"
    switch peran.keadaan {
    case .disepakati where satu.keadaanSKP?.isTerbuka ?? true:
        return
            "<form class=\"aksi\" action=\"/penugasan/\(peran.id)/masuk\" method=\"post\">\(kunci)<button class=\"tombol lebar-hp\" type=\"submit\">Masukkan ke SKP<span class=\"hanya-baca\">: \(peran.rumusan)</span></button></form>"
    case .disepakati:
        let teks =
            satu.keadaanSKP == .diajukan
            ? "SKP Anda sedang diajukan. Tarik kembali bila belum dibuka, atau tunggu keputusannya."
            : "SKP Anda sudah disetujui. Buka perubahan dengan dasar tugas baru, lalu masukkan peran ini."
        return "\(message("\(teks) <a href=\"/skp/\(peran.tahun)\">Buka SKP \(peran.tahun)</a>"))"
    case .menungguPenilai:
        return """
            <p class="meta">Menunggu \(satu.penilai ?? "pejabat penilai, yang belum tercatat: minta admin mencatatnya").</p>
            \(if: peran.bentuk == .sukarela, "<form class=\"aksi\" action=\"/tim/matriks/peran/\(peran.id)/pencabutan\" method=\"post\">\(kunci)<button class=\"tombol tombol-2 tombol-kecil\" type=\"submit\">Batalkan pengajuan<span class=\"hanya-baca\">: \(peran.rumusan)</span></button></form>")
            """
    case .masukSKP: return "<p class=\"aksi\"><a href=\"/skp/\(peran.tahun)\">Lihat di SKP \(peran.tahun)</a></p>"
    case .ditolak, .dicabut: return .empty
    }
}

/// `/penugasan/sukarela`: which result do I want to support?
func sukarelaPage(_ x: Exchange, _ model: HalamanSukarela) -> Markup {
    layout(
        x,
        Page(
            title: model.faults.isEmpty ? "Ajukan diri" : "Galat: Ajukan diri", active: "/skp", isTask: true,
            period: "\(model.tahun) · Perencanaan"),
        """
        \(errorSummary(model.faults))
        \(pageHead("Hasil kerja siapa yang ingin Anda dukung?", above: "Pengajuan sukarela", lead: "Boleh di unit sendiri atau unit lain. Pejabat penilai Anda yang menyetujuinya.", back: ("Penugasan", "/penugasan")))
        <form class="aksi jarak-b" action="/penugasan/sukarela" method="get" role="search"><label class="hanya-baca" for="cari-pimpinan">Nama pimpinan atau ketua tim</label><input class="isian lebar-kolom" id="cari-pimpinan" name="cari" value="\(model.cari)" placeholder="Nama pimpinan atau ketua tim"><button class="tombol tombol-2" type="submit">Cari</button></form>
        \(if: !model.cari.isEmpty && model.calon.isEmpty, emptyState("Tidak ada pimpinan dengan nama itu", "Periksa ejaannya, atau cari satu kata saja."))
        \(if: !model.calon.isEmpty, "<ul class=\"tugas jarak-b\">\(each: model.calon, { calonPimpinan($0) })</ul>")
        \(model.pimpinan.map { formulirSukarela(x, $0, model) })
        """
    )
}

private func calonPimpinan(_ satu: CalonPenerima) -> Markup {
    """
    <li><span><a class="nama" href="/penugasan/sukarela?kepada=\(satu.id)">\(satu.nama)</a><span class="meta blok">\(satu.jabatan), \(satu.unit)</span></span></li>
    """
}

private func formulirSukarela(_ x: Exchange, _ pimpinan: PimpinanMatriks, _ model: HalamanSukarela) -> Markup {
    guard !pimpinan.kolom.isEmpty else {
        return emptyState(
            "Hasil kerja \(pimpinan.nama) \(model.tahun) belum ada",
            "Bicarakan dulu, lalu ajukan sesudah SKP-nya disusun."
        )
    }
    return """
        <form class="kartu" action="/penugasan/sukarela" method="post" novalidate>\(formKeys(x))<input type="hidden" name="kepada" value="\(pimpinan.id)"><input type="hidden" name="tahun" value="\(model.tahun)">
        <h2>\(pimpinan.nama)</h2><p class="meta">\(pimpinan.jabatan), \(pimpinan.unit)</p>
        \(selectField("kolom", "Hasil kerja yang ingin didukung", options: [("", "Pilih hasil kerja")] + pimpinan.kolom.map { ($0.kunci, $0.judul) }, selected: model.kolom, faults: model.faults))
        \(Field("rumusan", "Hasil yang Anda tawarkan", value: model.rumusan, hint: "Tulis hasilnya, bukan kegiatannya.", kind: .area(rows: 3)).markup(model.faults))
        <p class="aksi sela"><button class="tombol lebar-hp" type="submit">Ajukan kepada pejabat penilai</button></p></form>
        """
}
