import HTML
import Kinerja
import Platform

/// `/skp`: which SKP is in force? Every segment of a year stands under its own name.
func daftarSKPPage(
    _ x: Exchange, daftar: [RingkasSKP], tahunTerbuka: [Int], tidakWajib: KeadaanWajib?
) -> Markup {
    let ada = Set(daftar.filter { $0.keadaan != .ditutup }.map(\.tahun))
    let baru = tidakWajib == nil ? tahunTerbuka.filter { !ada.contains($0) } : []
    return layout(
        x, Page(title: "SKP saya", active: "/skp"),
        """
        \(pageHead("SKP mana yang berlaku?", above: "SKP saya"))
        \(tidakWajib.map(pesanTidakWajib))
        \(if: daftar.isEmpty && baru.isEmpty && tidakWajib == nil, emptyState("Belum ada SKP", "SKP Anda akan muncul di sini begitu tahun kinerja dibuka."))
        \(if: !daftar.isEmpty || !baru.isEmpty, "<ol class=\"tugas\">\(each: Array(baru.enumerated()), { butirBaru($0.element, isUtama: $0.offset == baru.count - 1) })\(each: daftar, { butirSKP($0, isUtama: baru.isEmpty && $0.id == daftar.first?.id) })</ol>")
        """
    )
}

/// Why no SKP is asked, since when, and who can mend it (P-01).
func pesanTidakWajib(_ keadaan: KeadaanWajib) -> Markup {
    let masa = keadaan.masaTampil.map { " \($0)" } ?? ""
    return """
        \(message("<strong>SKP tidak diminta</strong>Anda \(keadaan.alasan)\(masa). Selama itu tidak ada SKP yang perlu disusun. Dasarnya \(WajibSKP.dasar)."))
        <p class="meta jarak-b">Bila keadaan ini sudah berubah, hubungi admin unit Anda. Sesudah kembali bertugas, SKP disusun lewat dialog dengan pimpinan.</p>
        """
}

private func butirBaru(_ tahun: Int, isUtama: Bool) -> Markup {
    let kelas = isUtama ? "tombol" : "tombol tombol-2"
    return """
        <li\(if: isUtama, " class=\"utama\"")><span><span class="nama">SKP \(tahun)</span><span class="meta blok">Belum disusun. Sekitar 10 menit, boleh dicicil.</span></span><span class="sisi"><a class="\(kelas)" href="/skp/\(tahun)/susun/periode">Susun SKP \(tahun)</a></span></li>
        """
}

private func butirSKP(_ skp: RingkasSKP, isUtama: Bool) -> Markup {
    let label = skp.keadaan.isTerbuka ? "Lanjutkan SKP \(skp.tahun)" : "Lihat SKP \(skp.tahun)"
    let alamat = skp.keadaan.isTerbuka ? "/skp/\(skp.tahun)/susun" : skp.alamat
    let sisi: Markup = isUtama ? "<a class=\"tombol\" href=\"\(url: alamat)\">\(label)</a>" : tandaKeadaan(skp.keadaan)
    return """
        <li\(if: isUtama, " class=\"utama\"")><span><a class="nama" href="\(url: skp.alamat)">SKP \(skp.tahun)\(if: skp.masaTampil != nil, "<span class=\"hanya-baca\">, \(skp.masaTampil ?? "")</span>")</a>
        \(if: skp.masaTampil != nil || !skp.jabatan.isEmpty, "<span class=\"meta blok\">\([skp.masaTampil, skp.jabatan].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))</span>")
        <span class="meta blok">\(keteranganKeadaan(skp))</span></span><span class="sisi">\(sisi)</span></li>
        """
}

private func keteranganKeadaan(_ skp: RingkasSKP) -> String {
    switch skp.keadaan {
    case .ditetapkan: skp.ditetapkan.map { "Disetujui \(Waktu.tanggal($0).tampil)" } ?? "Disetujui"
    case .diajukan: skp.diajukan.map { "Diajukan \(Waktu.tanggal($0).tampil), menunggu putusan" } ?? "Diajukan"
    case .dikembalikan: "Dikembalikan beserta alasannya"
    case .ditutup: "Ditutup, hanya dapat dibaca"
    default: skp.keadaan.tampil
    }
}
