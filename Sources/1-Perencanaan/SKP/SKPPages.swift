import Dasar
import HTML
import Kinerja
import Platform

/// `/skp`: which SKP is in force?
func daftarSKPPage(_ x: Exchange, daftar: [RingkasSKP], tahunTerbuka: [Int]) -> Markup {
    let ada = Set(daftar.filter { $0.keadaan != .ditutup }.map(\.tahun))
    let baru = tahunTerbuka.filter { !ada.contains($0) }
    return layout(
        x, Page(title: "SKP saya", active: "/skp"),
        """
        \(pageHead("SKP mana yang berlaku?", above: "SKP saya"))
        \(if: daftar.isEmpty && baru.isEmpty, emptyState("Belum ada SKP", "SKP Anda akan muncul di sini begitu tahun kinerja dibuka."))
        \(if: !daftar.isEmpty || !baru.isEmpty, "<ol class=\"tugas\">\(each: Array(baru.enumerated()), { butirBaru($0.element, isUtama: $0.offset == baru.count - 1) })\(each: daftar, { butirSKP($0, isUtama: baru.isEmpty && $0.id == daftar.first?.id) })</ol>")
        """
    )
}

private func butirBaru(_ tahun: Int, isUtama: Bool) -> Markup {
    let kelas = isUtama ? "tombol" : "tombol tombol-2"
    return """
        <li\(if: isUtama, " class=\"utama\"")><span><span class="nama">SKP \(tahun)</span><span class="meta blok">Belum disusun. Sekitar 10 menit, boleh dicicil.</span></span><span class="sisi"><a class="\(kelas)" href="/skp/\(tahun)/susun/periode">Susun SKP \(tahun)</a></span></li>
        """
}

private func butirSKP(_ skp: RingkasSKP, isUtama: Bool) -> Markup {
    let label = skp.keadaan.isTerbuka ? "Lanjutkan SKP \(skp.tahun)" : "Lihat SKP \(skp.tahun)"
    let alamat = skp.keadaan.isTerbuka ? "/skp/\(skp.tahun)/susun" : "/skp/\(skp.tahun)"
    let sisi: Markup = isUtama ? "<a class=\"tombol\" href=\"\(url: alamat)\">\(label)</a>" : tandaKeadaan(skp.keadaan)
    return """
        <li\(if: isUtama, " class=\"utama\"")><span><a class="nama" href="/skp/\(skp.tahun)">SKP \(skp.tahun)</a><span class="meta blok">\(keteranganKeadaan(skp))</span></span><span class="sisi">\(sisi)</span></li>
        """
}

private func keteranganKeadaan(_ skp: RingkasSKP) -> String {
    switch skp.keadaan {
    case .ditetapkan: skp.ditetapkan.map { "Disetujui \(Waktu.tanggal($0).tampil)" } ?? "Disetujui"
    case .diajukan: skp.diajukan.map { "Diajukan \(Waktu.tanggal($0).tampil), menunggu pejabat penilai" } ?? "Diajukan"
    case .dikembalikan: "Dikembalikan pejabat penilai beserta alasannya"
    default: skp.keadaan.tampil
    }
}

/// Everything `/skp/{tahun}` shows.
struct HalamanSKP {
    let skp: SKP
    let potret: PotretSKP?
    let dokumen: [Dokumen]
    let riwayat: [PeristiwaSKP]
}

func skpPage(_ x: Exchange, _ model: HalamanSKP, faults: [Penolakan] = []) -> Markup {
    let skp = model.skp
    return layout(
        x, Page(title: "SKP \(skp.tahun)", active: "/skp", period: "\(skp.tahun) · Perencanaan"),
        """
        \(errorSummary(faults))
        \(pageHead("SKP \(skp.tahun)", above: "Apa yang saya janjikan tahun ini?", back: ("SKP saya", "/skp")))
        <div class="dua"><div class="tumpuk">\(berikutnya(x, model))<h2>Hasil kerja</h2>\(isiHasilKerja(skp))
        <h2>Perilaku kerja</h2>\(isiPerilaku(skp))<h2>Dukungan dan lampiran</h2>\(isiLampiran(skp))</div>
        <aside class="tumpuk">\(panelKeadaan(model))\(panelDokumen(model.dokumen))\(panelRiwayat(model.riwayat))</aside></div>
        """
    )
}

/// What happens next, with the one action that belongs to the state.
private func berikutnya(_ x: Exchange, _ model: HalamanSKP) -> Markup {
    let skp = model.skp
    let penilai = model.potret?.penilai?.nama ?? "pejabat penilai"
    switch skp.keadaan {
    case .disusun, .diubah, .dikembalikan:
        let teks =
            skp.keadaan == .dikembalikan
            ? "SKP ini dikembalikan. Perbaiki hasil kerja yang diberi alasan, lalu ajukan lagi."
            : "SKP ini belum diajukan. Lengkapi bagiannya, lalu ajukan."
        return
            "\(message("\(teks)", tone: skp.keadaan == .dikembalikan ? "waspada" : ""))<p class=\"aksi\"><a class=\"tombol\" href=\"/skp/\(skp.tahun)/susun\">Lanjutkan menyusun</a></p>"
    case .diajukan where skp.dibuka == nil:
        return """
            \(message("Diajukan kepada \(penilai) dan belum dibuka. Setelah disetujui, dokumennya muncul di halaman ini."))
            <form class="aksi" action="/skp/\(skp.id)/penarikan" method="post">\(kunciSKP(x, skp))<button class="tombol tombol-2" type="submit">Tarik kembali SKP</button></form>
            """
    case .diajukan:
        return message("\(penilai) sudah membuka SKP ini. Anda dikabari setelah disetujui atau dikembalikan.")
    case .ditetapkan:
        return """
            \(message("SKP ini disetujui dan berlaku. Berikutnya, isi realisasi setiap bulan.", tone: "sukses"))
            <details class="lipat"><summary>Ajukan perubahan</summary><form action="/skp/\(skp.id)/perubahan" method="post">\(kunciSKP(x, skp))
            \(Field("alasan", "Mengapa SKP ini perlu diubah?", hint: "Misalnya tugas baru, dukungan yang tidak tersedia, atau hasil bimbingan. Realisasi yang sudah ada tetap tersimpan.", kind: .area(rows: 2)).markup())
            <p class="aksi sela-k"><button class="tombol tombol-2 tombol-kecil" type="submit">Buka untuk diubah</button></p></form></details>
            """
    case .ditutup, .belumDisusun, .tidakWajib:
        return message("SKP ini sudah ditutup dan hanya dapat dibaca.")
    }
}

private func panelKeadaan(_ model: HalamanSKP) -> Markup {
    let skp = model.skp
    let pertama = model.riwayat.last { $0.jenis == "penetapan" }?.waktu ?? skp.ditetapkan
    let isTerlambat = pertama.map { skp.isLewatPenetapan(pada: Waktu.tanggal($0)) } ?? false
    return """
        <section class="kartu"><h2>Keadaan</h2><p class="aksi">\(tandaKeadaan(skp.keadaan))\(if: isTerlambat, tag("Lewat 31 Januari", tone: "waspada"))</p>
        <dl class="pasangan sela-k"><dt>Periode</dt><dd>Januari–Desember \(skp.tahun)</dd><dt>Pendekatan</dt><dd>\(skp.pendekatan.tampil)</dd>
        <dt>Pejabat penilai</dt><dd>\(model.potret?.penilai?.nama ?? "Tercatat saat diajukan")</dd>
        <dt>Diajukan</dt><dd>\(skp.diajukan.map { Waktu.tanggal($0).tampil } ?? "Belum")</dd>
        <dt>Disetujui</dt><dd>\(skp.ditetapkan.map { Waktu.tanggal($0).tampil } ?? "Belum")</dd></dl></section>
        """
}

/// The documents of an object as a list of downloads: those in force first, in the order of the forms.
func panelDokumen(_ daftar: [Dokumen]) -> Markup {
    let urut = daftar.enumerated().sorted { kiri, kanan in
        func kunci(_ satu: (offset: Int, element: Dokumen)) -> (Int, String, Int) {
            (satu.element.keadaan == "berlaku" ? 0 : 1, satu.element.formulir, satu.offset)
        }
        return kunci(kiri) < kunci(kanan)
    }.map(\.element)
    return """
        <section class="kartu"><h2>Dokumen</h2>
        \(if: daftar.isEmpty, "<p class=\"meta\">Dokumen terbit setelah SKP disetujui.</p>")
        <ul class="daftar-ringkas">\(each: urut, satuDokumen)</ul></section>
        """
}

private func satuDokumen(_ dokumen: Dokumen) -> Markup {
    """
    <li><a href="/dokumen/\(dokumen.id)">\(dokumen.formulir) \(dokumen.judul)</a> <span class="meta blok">\(dokumen.nomor)</span>\(if: dokumen.keadaan != "berlaku", tag(dokumen.keadaan == "diganti" ? "Diganti" : "Dicabut"))</li>
    """
}

private func panelRiwayat(_ daftar: [PeristiwaSKP]) -> Markup {
    guard !daftar.isEmpty else { return .empty }
    return "<section class=\"kartu\"><h2>Riwayat</h2><ol class=\"lini\">\(each: daftar, satuPeristiwa)</ol></section>"
}

private func satuPeristiwa(_ peristiwa: PeristiwaSKP) -> Markup {
    let nama =
        [
            "pengajuan": "Diajukan", "penarikan": "Ditarik kembali", "pengembalian": "Dikembalikan",
            "penetapan": "Disetujui",
            "pembukaan": "Dibuka untuk diubah", "permintaan_perbaikan": "Permintaan perbaikan data",
        ][peristiwa.jenis] ?? peristiwa.jenis
    return """
        <li><time>\(Waktu.tampil(peristiwa.waktu))</time><b>\(nama)</b> oleh \(peristiwa.pelaku)\(if: !peristiwa.alasan.isEmpty, "<span class=\"meta blok\">\(peristiwa.alasan)</span>")</li>
        """
}
