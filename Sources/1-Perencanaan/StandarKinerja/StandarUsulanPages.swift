import HTML
import Kinerja
import Platform

/// The own proposals, and those that wait for the person as a leader.
struct HalamanDaftarUsulan {
    let milik: [UsulanStandar]
    let menunggu: [UsulanStandar]
}

/// `/standar/usulan`.
func daftarUsulanPage(_ x: Exchange, _ model: HalamanDaftarUsulan) -> Markup {
    layout(
        x, Page(title: "Usulan standar", active: "/standar"),
        """
        \(pageHead("Usulan standar", lead: "Yang Anda kirim, dan yang menunggu Anda sebagai pimpinan unit.", back: ("Standar kinerja", "/standar")))
        \(if: !model.menunggu.isEmpty, "<section aria-labelledby=\"j-menunggu\"><h2 id=\"j-menunggu\">Menunggu Anda</h2>\(daftarUsulan(model.menunggu))</section>")
        <section class="sela" aria-labelledby="j-milik"><h2 id="j-milik">Usulan saya</h2>
        \(model.milik.isEmpty ? emptyState("Belum ada usulan", "Usulan Anda dan keadaannya akan tampil di sini.", action: ("Usulkan standar baru", "/standar/usul")) : daftarUsulan(model.milik))</section>
        """
    )
}

/// Proposals as a list of links.
func daftarUsulan(_ daftar: [UsulanStandar]) -> Markup {
    "<ul class=\"kartu daftar-standar\">\(each: daftar, butirUsulan)</ul>"
}

private func butirUsulan(_ usulan: UsulanStandar) -> Markup {
    let standar = usulan.standar
    let jenis = usulan.isBaru ? "Standar baru" : standar.kode
    let tanggapan = usulan.tanggapan == 0 ? "" : " · \(usulan.tanggapan) tanggapan"
    return """
        <li class="standar"><p class="baris-r"><span class="kode">\(jenis)</span><span class="kanan">\(tandaKeadaan(standar.tercatat.keadaan))</span></p>
        <h3><a href="\(url: "/standar/usulan/\(standar.versiID)")">\(standar.indikator)</a></h3>
        <p class="meta">\(usulan.pengusul) · \(usulan.unit) · \(Waktu.tanggal(standar.dibuat).tampil)\(tanggapan)</p></li>
        """
}

/// One proposal with its discussion and what the person who looks may decide.
struct HalamanUsulan {
    let usulan: UsulanStandar
    /// The version it would replace.
    let dasar: Standar?
    let riwayat: [PeristiwaStandar]
    let isPengusul: Bool
    let bolehTinjau: Bool
    let bolehKelola: Bool
    var faults: [Penolakan] = []
    var isian: [String: String] = [:]

    var keadaan: KeadaanStandar { usulan.standar.tercatat.keadaan }
    var perbedaan: [PerbedaanRuas] { dasar.map { usulan.standar.isi.perbedaan(dari: $0.isi) } ?? [] }
}

/// `/standar/usulan/{id}`.
func usulanPage(_ x: Exchange, _ model: HalamanUsulan) -> Markup {
    let standar = model.usulan.standar
    let isGalat = !model.faults.isEmpty
    return layout(
        x, Page(title: (isGalat ? "Galat: " : "") + "Usulan: \(standar.indikator)", active: "/standar"),
        """
        \(errorSummary(model.faults))
        \(pageHead(standar.indikator, above: model.usulan.isBaru ? "Usulan standar baru" : "Usulan perubahan \(standar.kode)", lead: "\(model.usulan.pengusul), \(model.usulan.unit), \(Waktu.tampil(standar.dibuat))", back: ("Usulan standar", "/standar/usulan")))
        <p class="jarak-b">\(tandaKeadaan(model.keadaan)) <span class="meta">\(model.keadaan.yangDapatBertindak)</span></p>
        \(alasanKembali(model))
        <div class="dua"><article class="kartu panel-utama">
        <h2 class="h-kecil">Mengapa diusulkan</h2><p>\(standar.alasan)</p><h2 class="h-kecil sela">Yang menunjukkannya</h2><p>\(standar.bukti)</p>
        \(model.dasar.map { "<h2 class=\"h-kecil sela\">Apa yang berubah dari versi \($0.versi)</h2>\(tabelPerbedaan(model.perbedaan))" as Markup })
        <details class="lipat"\(if: model.dasar == nil, " open")><summary>Isi lengkap usulan</summary>\(isiStandar(standar.isi))</details>
        </article><aside class="tumpuk">\(keputusan(x, model))\(diskusi(x, model))\(bagianRiwayat(model.riwayat.filter { !$0.isTanggapan }))</aside></div>
        """
    )
}

private func alasanKembali(_ model: HalamanUsulan) -> Markup {
    guard model.keadaan == .dikembalikan || model.keadaan == .ditolak,
        let terakhir = model.riwayat.last(where: { $0.jenis == "pengembalian" || $0.jenis == "penolakan" })
    else { return .empty }
    let ubah = "/standar/usulan/\(model.usulan.standar.versiID)/perbaikan"
    return message(
        """
        <b>\(terakhir.judul) oleh \(terakhir.pelaku):</b> \(terakhir.teks)
        \(if: model.isPengusul && model.keadaan == .dikembalikan, "<p class=\"aksi sela-k\"><a class=\"tombol tombol-kecil\" href=\"\(url: ubah)\">Perbaiki usulan</a></p>")
        """, tone: "waspada"
    )
}

private func keputusan(_ x: Exchange, _ model: HalamanUsulan) -> Markup {
    let isTinjau = model.keadaan == .usulan && model.bolehTinjau
    let isKelola = model.keadaan == .ditinjau && model.bolehKelola
    guard isTinjau || isKelola else { return .empty }
    let alamat = "/standar/usulan/\(model.usulan.standar.versiID)"
    let alasan = Field(
        "alasan", "Alasan bila dikembalikan atau ditolak", value: model.isian["alasan"] ?? "", kind: .area(rows: 3),
        isOptional: true)
    return """
        <section class="kartu" aria-labelledby="j-putus"><h2 id="j-putus" class="h-kecil">Keputusan Anda</h2>
        \(isTinjau ? peninjauan(x, alamat, model) : pemberlakuan(x, alamat, model))
        <form class="sela" method="post" action="\(url: alamat + "/pengembalian")">\(formKeys(x))\(kunci(model))
        \(alasan.markup(model.faults))
        <p class="aksi sela-k"><button class="tombol tombol-2" type="submit">Kembalikan ke pengusul</button><button class="tombol tombol-3" type="submit" formaction="\(url: alamat + "/penolakan")">Tolak usulan</button></p></form></section>
        """
}

private func kunci(_ model: HalamanUsulan) -> Markup {
    "<input type=\"hidden\" name=\"versi\" value=\"\(model.usulan.standar.kunci)\">"
}

private func peninjauan(_ x: Exchange, _ alamat: String, _ model: HalamanUsulan) -> Markup {
    """
    <p>Bila Anda setuju, usulan ini diteruskan ke BKPSDM.</p>
    <form method="post" action="\(url: alamat + "/peninjauan")">\(formKeys(x))\(kunci(model))<p class="aksi sela-k"><button class="tombol" type="submit">Setujui dan teruskan</button></p></form>
    """
}

private func pemberlakuan(_ x: Exchange, _ alamat: String, _ model: HalamanUsulan) -> Markup {
    let sejak = Field(
        "berlaku_sejak", "Berlaku sejak", value: model.isian["berlaku_sejak"] ?? x.world.today.description,
        hint: model.dasar == nil ? nil : "Versi lama berakhir sehari sebelumnya.", kind: .date)
    let usul = model.usulan.standar.kode == "BARU" ? "" : model.usulan.standar.kode
    let kode = Field("kode", "Kode standar", value: model.isian["kode"] ?? usul, hint: "Misalnya PR-AM-02.")
    return """
        <form method="post" action="\(url: alamat + "/pemberlakuan")">\(formKeys(x))\(kunci(model))
        \(if: model.usulan.isBaru, kode.markup(model.faults))\(sejak.markup(model.faults))
        <p class="aksi sela-k"><button class="tombol" type="submit">Berlakukan standar</button></p></form>
        """
}

private func diskusi(_ x: Exchange, _ model: HalamanUsulan) -> Markup {
    let tanggapan = model.riwayat.filter(\.isTanggapan)
    let isian = Field("tanggapan", "Tanggapan Anda", value: model.isian["tanggapan"] ?? "", kind: .area(rows: 3))
    let alamat = "/standar/usulan/\(model.usulan.standar.versiID)/tanggapan"
    return """
        <section class="kartu" aria-labelledby="j-diskusi"><h2 id="j-diskusi" class="h-kecil">\(tanggapan.isEmpty ? "Tanggapan" : "\(tanggapan.count) tanggapan")</h2>
        <ul class="daftar-ringkas">\(each: tanggapan, { "<li><b>\($0.pelaku)</b> <span class=\"meta\">\(Waktu.tampil($0.waktu))</span><br>\($0.teks)</li>" })</ul>
        \(if: model.keadaan.isMenunggu, "<form class=\"sela-k\" method=\"post\" action=\"\(url: alamat)\">\(formKeys(x))\(isian.markup(model.faults))<p class=\"aksi sela-k\"><button class=\"tombol tombol-2\" type=\"submit\">Kirim tanggapan</button></p></form>")</section>
        """
}
